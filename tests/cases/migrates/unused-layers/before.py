from torch import nn


class Encoder(nn.Module):
    def __init__(self, width=8):
        super().__init__()
        # Never applied, and not to be had in Keras as one layer.
        self.skip = nn.Conv2d(3, width, 3, padding=1)
        self.conv = nn.Conv2d(3, width, 3, stride=2, padding=1)
        self.pool = nn.MaxPool2d(3, stride=2, padding=1)  # not used, either
        self.lstm = nn.LSTM(width, width, num_layers=2, batch_first=True)
        self.norm = nn.LayerNorm(width)
        self.fc = nn.Linear(width * 16, 4)

    def forward(self, x):
        x = self.conv(x)
        return self.fc(x.flatten(1))
