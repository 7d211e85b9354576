import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self):
        super(Net, self).__init__()
        self.conv = nn.Conv2d(1, 4, kernel_size=3)
        self.conv_drop = nn.Dropout2d()
        self.fc1 = nn.Linear(36, 5)
        self.fc2 = nn.Linear(5, 3)

    def forward(self, x):
        x = F.relu(F.max_pool2d(self.conv_drop(self.conv(x)), 2))
        x = x.view(-1, 36)
        x = F.relu(self.fc1(x))
        x = F.dropout(x, training=self.training)
        x = self.fc2(x)
        return F.log_softmax(x, dim=1)
