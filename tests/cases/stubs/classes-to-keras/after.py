from tensorflow import keras
from tensorflow.keras import layers


class Good(keras.Model):
    def __init__(self):
        super().__init__()
        self.fc = layers.Dense(2)

    def call(self, x):
        return self.fc(x)


# A comment of Bad.
class Bad(keras.Model):
    """Does what
    is not known: "quoted" \\ text."""

    def __init__(self, width: int = 8, activation=None, *, bias=True):
        super().__init__()

    def call(self, x, mask=None):
        # Not migrated from line 15 on:
        # class Bad(nn.Module):
        #     """Does what
        #     is not known: "quoted" \\ text."""
        #
        #     def __init__(self, width: int = 8, activation: nn.Module = nn.ReLU(), *, bias=True):
        #         super().__init__()
        #         self.fc = nn.Unheard(width, 2)
        #         self.g = nn.Linear(width, 2, frobnicate="a")
        #
        #     def forward(self, x: torch.Tensor, mask=None) -> torch.Tensor:
        #         return self.fc(x)
        raise NotImplementedError(
            "Bad was not migrated:"
            "\nline 21: torch.nn.Unheard is not known [unknown-operator]"
            "\nline 22: torch.nn.Linear has no argument frobnicate "
            "[unknown-keyword]"
        )


class Uses(keras.Model):
    def call(self, x):
        # Not migrated from line 28 on:
        # class Uses(nn.Module):
        #     def __init__(self):
        #         super().__init__()
        #         self.bad = Bad()
        #
        #     def forward(self, x):
        #         return self.bad(x)
        raise NotImplementedError(
            "Uses was not migrated:"
            "\nline 31: Uses depends on Bad, which cannot be migrated "
            "[depends-on-refused]"
        )


def head(n):
    """A head."""
    # Not migrated from line 37 on:
    # def head(n):
    #     """A head."""
    #     return nn.Sequential(nn.Linear(4, n), nn.Unheard())
    raise NotImplementedError(
        "head was not migrated:"
        "\nline 39: torch.nn.Unheard is not known [unknown-operator]"
    )


class MyModelStub(keras.Model):
    def call(self, x):
        # Not migrated from line 42 on:
        # my_model = nn.Sequential(nn.Linear(4, 2), nn.Unheard())
        raise NotImplementedError(
            "my_model was not migrated:"
            "\nline 42: torch.nn.Unheard is not known [unknown-operator]"
        )


my_model = MyModelStub()
bad = Bad()
