from torch import nn

vocabulary = 50
length = 12
units = 8
rate = 0.3


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer_0 = nn.Embedding(vocabulary, units)
        self.layer_1 = nn.LSTM(units, units * 2, batch_first=True)
        self.layer_2 = nn.Dropout(rate)
        self.layer_3 = nn.LSTM(16, units, batch_first=True)
        self.layer_4 = nn.Linear(units, vocabulary)
        self.softmax = nn.Softmax(dim=-1)

    def forward(self, x):
        x = self.layer_0(x)
        x, _ = self.layer_1(x)
        x = self.layer_2(x)
        _, (x, _) = self.layer_3(x)
        return self.softmax(self.layer_4(x[-1]))


model = Model()
