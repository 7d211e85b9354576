import torch
import torch.nn as nn


class A(nn.Module):
    def __init__(self):
        super().__init__()
        self.emb = nn.Embedding(20, 4)
        self.conv = nn.Conv1d(4, 8, 3, padding=1)
        self.gru = nn.GRU(8, 6, batch_first=True)
        self.bn = nn.BatchNorm1d(6)
        self.fc = nn.Linear(6, 3)

    def forward(self, x):
        x = self.emb(x).transpose(1, 2)  # tokens to vectors
        # a window of three
        x = torch.relu(self.conv(x))
        x = x.transpose(1, 2)
        # the recurrent part
        x, _ = self.gru(x)
        x = self.bn(x.transpose(1, 2)).transpose(1, 2)
        # only the last step
        x = x[:, -1, :]
        return self.fc(x)
