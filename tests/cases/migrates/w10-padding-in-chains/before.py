from torch import nn

net = nn.Sequential(
    nn.Conv2d(3, 8, 5, stride=2, padding=2),
    nn.ReLU(),
    nn.MaxPool2d(3, stride=2, padding=1),
    nn.Conv2d(8, 4, 3, padding=1),
    nn.Flatten(),
    nn.Linear(4 * 4 * 4, 2),
)
