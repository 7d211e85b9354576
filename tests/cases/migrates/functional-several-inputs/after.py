import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        # One table for both texts
        self.words = nn.Embedding(50, 6)
        self.lstm = nn.LSTM(6, 8, batch_first=True)
        self.gru = nn.GRU(6, 4, batch_first=True)
        self.priority = nn.Linear(17, 1)
        self.department = nn.Linear(17, 4)

    def forward(self, title_input, body_input, tags_input):
        _, (title, _) = self.lstm(self.words(title_input))
        _, body = self.gru(self.words(body_input))
        joined = torch.cat((title[-1], body[-1], tags_input), dim=-1)
        priority = torch.sigmoid(self.priority(joined))
        department = self.department(joined)
        return priority, department


model = Model()
