import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Conv2d(3, 4, 3)
        self.mean = nn.Linear(4, 3)
        self.variance = nn.Linear(4, 3)

    def forward(self, x):
        features = torch.relu(self.body(x))
        pooled = features.mean([2, 3])
        outputs = {"mean": self.mean(pooled)}
        outputs["variance"] = self.variance(pooled).exp()
        return outputs


class Several(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Conv2d(3, 4, 3)

    def forward(self, x):
        features = self.body(x)
        return {
            "features": features,
            "pooled_features": features.mean([2, 3]),
            "largest_features": features.amax(dim=(2, 3)),
        }


class One(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Conv2d(3, 4, 3)

    def forward(self, x):
        return dict(output=self.body(x))
