from torch import nn


class Chained(nn.Module):
    def __init__(self):
        self.conv = torch.nn.Conv1d(in_channels=4, out_channels=8, kernel_size=3)

    def forward(self, x):
        t1 = torch.Tensor.transpose(input=x, dim0=1, dim1=2)
        t2 = self.conv(input=t1)
        t3 = torch.Tensor.transpose(input=t2, dim0=1, dim1=2)
        t4 = torch.Tensor.mean(input=t3, dim=1)
        t5 = torch.Tensor.unsqueeze(input=t4, dim=1)
        t6 = torch.Tensor.squeeze(input=t5, dim=1)
        return t6
