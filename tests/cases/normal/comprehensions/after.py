import torch.nn as nn


class Comprehended(nn.Module):
    def __init__(self):
        self.net = torch.nn.Sequential(torch.nn.Linear(in_features=4, out_features=4), torch.nn.Linear(in_features=4, out_features=4), torch.nn.Linear(in_features=4, out_features=4))
        self.odd = torch.nn.Sequential(torch.nn.Linear(in_features=4, out_features=4, bias=False), torch.nn.Linear(in_features=4, out_features=4, bias=True))

    def forward(self, x):
        t1 = self.net(input=x)
        t2 = self.odd(input=t1)
        return t2
