import torch
import torch.nn.functional as F
from torch import nn

features = 12  # of a sample

print("a value between the layers stays where it is")


# Two hidden layers
class SampleClassifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.dense = nn.Linear(features, 16)
        self.dense_1 = nn.Linear(16, 16)
        self.dense_2 = nn.Linear(16, 3)

    def forward(self, inputs):
        x = F.relu(self.dense(inputs))
        x = torch.tanh(self.dense_1(x))  # the second one
        # The classes
        outputs = self.dense_2(x)
        return outputs


model = SampleClassifier()
