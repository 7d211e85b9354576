import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.cosine = nn.CosineSimilarity()

    def forward(self, x, y):
        return self.cosine(x, y), F.cosine_similarity(x, y, dim=-1)
