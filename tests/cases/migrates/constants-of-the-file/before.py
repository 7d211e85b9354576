"""An image is drawn from noise; the sizes stand at the top."""
import torch
from torch import nn

noise = 6
width = 4
channels = 3
slope = 0.2
hidden = 2 * width
steps = 1
steps += 1


def rescaled(t):
    # The width is that at the top, whatever the caller has.
    return t * hidden / width


class Generator(nn.Module):
    def __init__(self):
        super().__init__()
        self.main = nn.Sequential(
            nn.ConvTranspose2d(noise, width * 4, 4, 1, 0, bias=False),
            nn.BatchNorm2d(width * 4),
            nn.ReLU(True),
            nn.ConvTranspose2d(width * 4, channels, 4, 2, 1, bias=False),
            nn.Tanh()
        )

    def forward(self, input):
        return self.main(input)


class Critic(nn.Module):
    def __init__(self, width=7):
        super().__init__()
        self.hidden = hidden
        self.first = nn.Linear(noise, width)
        self.act = nn.LeakyReLU(slope)
        self.second = nn.Linear(width, hidden)

    def forward(self, x):
        width = self.act(self.first(x))
        x = rescaled(self.second(width))
        return x.view(x.size(0), 2, self.hidden // 2) ** steps
