from collections import OrderedDict
import torch.nn as nn
plain = torch.nn.Sequential(torch.nn.Linear(in_features=4, out_features=8), torch.nn.ReLU(), torch.nn.Linear(in_features=8, out_features=2))
ordered = torch.nn.Sequential(hidden=torch.nn.Linear(in_features=4, out_features=8), act=torch.nn.ReLU(), out=torch.nn.Linear(in_features=8, out_features=2))
layers = [nn.Linear(4, 8), nn.ReLU()]
starred = torch.nn.Sequential(torch.nn.Linear(in_features=4, out_features=8), torch.nn.ReLU(), torch.nn.Linear(in_features=8, out_features=2))


class Inside(nn.Module):
    def __init__(self):
        self.net = torch.nn.Sequential(hidden=torch.nn.Linear(in_features=4, out_features=8), act=torch.nn.ReLU())
        self.tail = torch.nn.Sequential(torch.nn.Sequential(torch.nn.Linear(in_features=8, out_features=8)), torch.nn.Tanh())

    def forward(self, x):
        t1 = self.net(input=x)
        t2 = self.tail(input=t1)
        return t2
