import torch.nn as nn


class Conditional(nn.Module):
    def __init__(self, width=4, norm=True, dropout=0.0, down=None):
        super().__init__()
        self.fc = nn.Linear(width, width)
        self.down = down
        self.use_norm = norm
        if norm:
            self.norm = nn.LayerNorm(width)
        if dropout > 0:
            self.drop = nn.Dropout(dropout)
        else:
            self.drop = nn.Identity()

    def forward(self, x):
        y = self.fc(x)
        if self.use_norm:
            y = self.norm(y)
        if self.down is None:
            y = y + x
        return self.drop(y)
