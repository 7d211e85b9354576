from torch import nn


class Loops(nn.Module):
    def __init__(self, width=8):
        self.first = torch.nn.Linear(in_features=4, out_features=width)
        self.shared = torch.nn.Linear(in_features=width, out_features=width)
        self.layer0 = torch.nn.Linear(in_features=width, out_features=width)
        self.layer1 = torch.nn.Linear(in_features=width, out_features=width)

    def forward(self, x):
        x_2 = self.first(input=x)
        t2 = self.shared(input=x_2)
        x_3 = torch.Tensor.relu(input=t2)
        t4 = self.shared(input=x_3)
        x_4 = torch.Tensor.relu(input=t4)
        t6 = self.shared(input=x_4)
        x_5 = torch.Tensor.relu(input=t6)
        x_6 = self.layer0(input=x_5)
        x_7 = self.layer1(input=x_6)
        x_8 = x_7 * 1
        x_9 = x_8 * 4
        return x_9
