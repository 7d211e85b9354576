import torch.nn as nn
DEEP = True


class Conditional(nn.Module):
    def __init__(self):
        self.norm = torch.nn.LayerNorm(normalized_shape=4)
        self.rnn = torch.nn.GRU(input_size=4, hidden_size=4, batch_first=True)

    def forward(self, x):
        t1 = self.norm(input=x)
        x_2, _ = self.rnn(input=t1)
        x_3 = x_2 + x
        return x_3
