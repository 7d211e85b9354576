from torch import nn

# A name whose value is made of itself, which Python would refuse to run.
model = nn.Sequential(nn.Linear(model.width, 2))
