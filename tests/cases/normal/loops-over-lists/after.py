import torch.nn as nn


class Lists(nn.Module):
    def __init__(self, sizes=(8, 16)):
        self.net = torch.nn.Sequential(torch.nn.Linear(in_features=4, out_features=8), torch.nn.ReLU(), torch.nn.Linear(in_features=8, out_features=16), torch.nn.ReLU(), torch.nn.Linear(in_features=16, out_features=2))

    def forward(self, x):
        t1 = self.net(input=x)
        return t1
