import torch
import torch.nn as nn
import torch.nn.functional as F


# A net for digits.
class Net(nn.Module):  # trailing of class
    """A net."""

    # about the class
    num_layers = 2  # class attribute

    # the constructor
    def __init__(self, classes=10):  # trailing of init
        """Makes it."""
        super(Net, self).__init__()  # super

        # --- features ---
        self.conv1 = nn.Conv2d(3, 8, 3, padding=1)  # [B, 8, H, W]
        self.bn1 = nn.BatchNorm2d(8)

        # --- head ---
        self.pool = nn.AdaptiveAvgPool2d(1)
        self.fc = nn.Linear(8, classes)
        # end of init

    # the forward pass
    def forward(self, x):  # x: [B, 3, H, W]
        """Runs it.

        Args:
            x: images.
        """
        # block 1
        x = self.conv1(x)
        x = self.bn1(x)
        x = F.relu(x)  # activation

        # pooled: [B, 8, 1, 1]
        x = self.pool(x)
        # flattened: [B, 8]
        x = x.view(x.size(0), -1)  # flatten

        # logits
        return self.fc(x)
        # the end
