import torch

# F: how many features
F = 8


class nn(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = torch.nn.Linear(8, F)

    def forward(self, x):
        return torch.nn.functional.relu(self.fc(x)) + torch.nn.functional.gelu(x)
