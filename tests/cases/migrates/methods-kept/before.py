from torch import nn


class Net(nn.Module):
  """Shows itself."""

  def __init__(self):
    super().__init__()
    self.fc = nn.Linear(4, 3)

  @property
  def title(self):
    return "a network"

  def forward(self, x):
    return self.fc(x)

  # for people
  def __repr__(self):
    """The title.

    In brackets.
    """
    return f"<{self.title}>"

  @staticmethod
  def version():
    if True:
      text = """one
  two
      three"""
    return text  # since last year


class Chain(nn.Module):
    def __init__(self, width=4):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(4, width), nn.ReLU(), nn.Linear(width, 4))

    def forward(self, x):
        return self.body(x)

    def __str__(self):
        return "chain"
