import torch
from torch import nn, optim


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)

    def forward(self, x):
        return self.fc(x)


def main():
    net = Net()
    optimizer = optim.SGD(net.parameters(), lr=0.1)
    loss = nn.CrossEntropyLoss()(net(torch.zeros(1, 4)), torch.zeros(1))
    loss.backward()
    optimizer.step()
