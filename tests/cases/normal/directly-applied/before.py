import torch.nn as nn


class Direct(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 4)

    def forward(self, x):
        return nn.Softmax(dim=1)(nn.ReLU()(self.fc(x)))
