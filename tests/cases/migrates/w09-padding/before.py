from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Conv2d(3, 4, 3, stride=2, padding=1)
        self.b = nn.Conv2d(4, 4, 3, padding="same")
        self.c = nn.MaxPool2d(3, stride=2, padding=1)
        self.d = nn.MaxPool2d(2, ceil_mode=True)
        self.e = nn.ZeroPad2d((1, 2, 0, 1))
        self.f = nn.Conv2d(4, 4, (3, 5), padding=(1, 0))

    def forward(self, x):
        x = self.b(self.a(x))
        x = self.d(self.c(x))
        return self.f(self.e(x))
