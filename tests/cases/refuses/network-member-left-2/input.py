import torch
from torch import nn


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 4)

    def forward(self, x):
        return self.fc(x)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = Encoder()
        self.head = nn.Linear(4, 2)

    def forward(self, x):
        return self.head(self.encoder(x))


class Trainer:
    def __init__(self, net, rate):
        self.net = net
        self.rate = rate

    def run(self, batches):
        self.net.train()
        for batch in batches:
            y = self.net(batch)
            y.backward()


def build(device):
    return Net().to(device)


def evaluate(model, data):
    model.eval()
    return model(data)


model = build("cpu")
optimizer = torch.optim.Adam(model.parameters())
Trainer(net=model, rate=0.1).run([])
x = torch.randn(2, 4)
# The network inside keeps its name and may be called; its layers may be others.
first, second = model, None
print(evaluate(first, x), model.encoder(x), model.head(x), model.__class__)
