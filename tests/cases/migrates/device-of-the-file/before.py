import torch
import torch.nn as nn

# Where the network runs.
device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
hidden_size = 5


class Recurrent(nn.Module):
    def __init__(self, input_size=4, num_layers=2, num_classes=3):
        super(Recurrent, self).__init__()
        self.num_layers = num_layers
        self.lstm = nn.LSTM(input_size, hidden_size, num_layers, batch_first=True)
        self.fc = nn.Linear(hidden_size, num_classes)

    def forward(self, x):
        # Set initial hidden and cell states
        h0 = torch.zeros(self.num_layers, x.size(0), hidden_size).to(device)
        c0 = torch.zeros(self.num_layers, x.size(0), hidden_size, device=device)

        # Forward propagate LSTM
        out, _ = self.lstm(x, (h0, c0))
        return self.fc(out[:, -1, :])


class Moved(nn.Module):
    def __init__(self):
        super().__init__()
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.fc = nn.Linear(4, 2)

    def forward(self, x):
        x = x.to(self.device)
        return self.fc(x.to("cpu"))
