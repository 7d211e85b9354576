from torch import nn

model = nn.Sequential(
    nn.Conv2d(3, 4, 3, padding=1, padding_mode="circular"),
    nn.ReLU(),
    nn.ReplicationPad2d(2),
    nn.MaxPool2d(2, stride=1, dilation=2),
    nn.AvgPool2d(2, divisor_override=3),
)
divided = nn.Sequential(nn.AvgPool2d(2, divisor_override=3), nn.ReLU())
