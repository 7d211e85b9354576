from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    """Shows itself."""

    def __init__(self):
        super().__init__()
        self.fc = layers.Dense(3)

    def call(self, x):
        return self.fc(x)

    @property
    def title(self):
        return "a network"

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


class Chain(keras.Model):
    def __init__(self, width=4):
        super().__init__()
        self.body = keras.Sequential([
            layers.Dense(width),
            layers.ReLU(),
            layers.Dense(4),
        ])

    def call(self, x):
        return self.body(x)

    def __str__(self):
        return "chain"
