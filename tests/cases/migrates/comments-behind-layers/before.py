from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        # the body
        self.main = nn.Sequential(
            # in
            nn.Linear(4, 8),
            nn.ReLU(),  # rectified
            nn.Sequential(
                nn.Linear(8, 8)
                # inner end
            ),
            nn.Tanh()
            # out: 8
            # nn.Softmax()
        )
        self.fc = nn.Linear(
            8, 2  # classes
            # end of fc
        )

    def forward(self, x):
        return self.fc(self.main(x))
