import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def forward(self, x, y):
        return F.pad(x.unsqueeze(0), (2, 0, 0, 1), mode="reflect").squeeze(0), F.pad(
            y, (1, 1, 0, 0, 0, 0), mode="replicate"
        )
