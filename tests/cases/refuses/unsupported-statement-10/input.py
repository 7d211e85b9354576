from torch import nn


class Empty(nn.Module):
    pass
