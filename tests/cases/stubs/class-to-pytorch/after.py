from torch import nn


class Odd(nn.Module):
    def __init__(self, units: int, start=None, **options):
        super().__init__()

    def forward(self, x, training=None):
        # Not migrated from line 5 on:
        # class Odd(tf.keras.Model):
        #     def __init__(self, units: int, start: tf.Tensor = tf.zeros((1,)), **options):
        #         super().__init__()
        #         self.dense = layers.Dense(units, kernel_regularizer="l2", frobnicate=options)
        #
        #     def call(self, x, training=None):
        #         return self.dense(x)  # the last line
        raise NotImplementedError(
            "Odd was not migrated:"
            "\nline 6: a parameter for any arguments cannot be translated in a "
            "network [unsupported-statement]"
            "\nline 8: options is not defined [name-unresolved]"
        )


class Plain(nn.Module):
    def __init__(self):
        super().__init__()
        self.dense = nn.Linear(4, 2)

    def forward(self, x):
        return self.dense(x)
