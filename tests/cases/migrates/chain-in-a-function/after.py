from torch import nn


def build_classifier(units=8):
    """A chain that grows layer by layer."""
    model = nn.Sequential(
        nn.Linear(6, units),
        nn.ReLU(),
        nn.Linear(units, units),
        nn.ReLU(),
        nn.Linear(units, units),
        nn.ReLU(),
        nn.Linear(units, 3),
        nn.Softmax(dim=-1),
    )
    # The caller trains it.
    return model
