from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a_pad = nn.ZeroPad2d((0, 1, 0, 1))
        self.a = nn.Conv2d(3, 4, 3, stride=2)
        self.b_pad = nn.ConstantPad2d((0, 1, 0, 1), float("-inf"))
        self.b = nn.MaxPool2d(3, stride=2)
        self.c = nn.ZeroPad2d((2, 1, 0, 1))
        self.d = nn.Conv2d(4, 4, 4, padding="same")

    def forward(self, x):
        x = self.b(self.b_pad(self.a(self.a_pad(x.permute(0, 3, 1, 2)))))
        return self.d(self.c(x)).permute(0, 2, 3, 1)
