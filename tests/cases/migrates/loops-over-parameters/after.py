import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Block(keras.Model):
    """One residual block."""

    def __init__(self, dim):
        super().__init__()
        self.norm = layers.LayerNormalization(epsilon=1e-5)
        self.fc = layers.Dense(dim, activation="relu")

    def call(self, x):
        return x + self.fc(self.norm(x))


class Encoder(keras.Model):
    def __init__(self, dim, depth):
        super().__init__()
        # as many as asked for
        self.blocks = [Block(dim) for _ in range(depth)]

    def call(self, x):
        for block in self.blocks:
            x = block(x)  # in place of the input
        return x


class Net(keras.Model):
    def __init__(self, dim=8, depth=2, classes=3):
        super().__init__()
        self.encoder = Encoder(dim, depth)
        self.head = layers.Dense(classes)

    def call(self, x):
        return self.head(self.encoder(x))


class Chain(keras.Model):
    def __init__(self, dim=8, depth=3):
        super().__init__()
        self.depth = depth
        self.body = keras.Sequential([Block(dim) for _ in range(depth)])
        self.scales = [
            layers.LayerNormalization(epsilon=1e-5) for layer in range(depth)
        ]
        self.layers_ = [layers.Dense(dim) for layer in range(depth)]

    def call(self, x):
        x = self.body(x)
        for i in range(self.depth):
            x = self.layers_[i](self.scales[i](x))
        return x / self.depth


class Several(keras.Model):
    """Encoders of different depths."""

    def __init__(self, dim=8):
        super().__init__()
        self.first = Encoder(dim, 1)
        self.second = Encoder(dim, 3)

    def call(self, x):
        return self.second(self.first(x))


class Perceptron(keras.Model):
    def __init__(self, in_dim=8, hidden=(6, 5), out_dim=4):
        super().__init__()
        self.net = keras.Sequential()
        for h in hidden:
            self.net.add(layers.Dense(h))
            self.net.add(layers.ReLU())
        self.net.add(layers.Dense(out_dim))

    def call(self, x):
        return self.net(x)


class Convolutions(keras.Model):
    def __init__(self, channels=4, count=3):
        super().__init__()
        self.convs = [layers.Conv2D(channels, 3, padding="same") for i in range(count)]
        self.norms = [
            layers.BatchNormalization(momentum=0.9, epsilon=1e-5) for i in range(count)
        ]

    def call(self, x, training=None):
        for conv, norm in zip(self.convs, self.norms):
            x = tf.nn.relu(norm(conv(x), training=training))
        return tf.reduce_mean(x, axis=(1, 2))


class TextCNN(keras.Model):
    def __init__(self, vocab=50, dim=6, filters=4, kernel_sizes=(3, 4, 5), classes=2):
        super().__init__()
        self.embed = layers.Embedding(vocab, dim)
        self.convs = [
            layers.Conv1D(filters, k, activation="relu") for k in kernel_sizes
        ]
        self.global_max_pool1d = layers.GlobalMaxPooling1D()
        self.fc = layers.Dense(classes)

    def call(self, x):
        x = self.embed(x)
        x = tf.concat([self.global_max_pool1d(conv(x)) for conv in self.convs], axis=1)
        return self.fc(x)


class Dilated(keras.Model):
    def __init__(self, channels=4, levels=3):
        super().__init__()
        self.convs = [
            layers.Conv1D(
                channels, 3, padding="same", dilation_rate=2 ** i, activation="relu"
            )
            for i in range(levels)
        ]

    def call(self, x):
        for i, conv in enumerate(self.convs):
            x = x + conv(x) * (i + 1)
        return x


class Basic(keras.Model):
    def __init__(self, in_planes, planes, stride=1):
        super().__init__()
        self.conv_pad = layers.ZeroPadding2D(1)
        self.conv = layers.Conv2D(planes, 3, strides=stride, use_bias=False)
        if stride != 1 or in_planes != planes:
            self.shortcut = layers.Conv2D(planes, 1, strides=stride, use_bias=False)
        else:
            self.shortcut = layers.Identity()

    def call(self, x):
        return tf.nn.relu(self.conv(self.conv_pad(x)) + self.shortcut(x))


class Residual(keras.Model):
    def __init__(self, layers=[2, 3], classes=3):
        super().__init__()
        self.stem = keras.layers.Conv2D(
            4, 3, padding="same", activation="relu", use_bias=False
        )
        self.layer1 = keras.Sequential([
            Basic(4, 4),
            *[Basic(4, 4) for _ in range(1, layers[0])],
        ])
        self.layer2 = keras.Sequential([
            Basic(4, 6, stride=2),
            *[Basic(6, 6) for _ in range(1, layers[1])],
        ])
        self.fc = keras.layers.Dense(classes)

    def call(self, x):
        x = self.layer2(self.layer1(self.stem(x)))
        return self.fc(tf.reduce_mean(x, axis=(1, 2)))


class OnlyForThese(keras.Model):
    """What else the numbers decide is written for one value of them."""

    def __init__(self, dim=8):
        super().__init__()
        self.first = layers.Dense(8)
        self.blocks = [
            layers.Dense(8),
            layers.Dense(8),
            layers.Dense(8),
        ]
        self.steps = [
            layers.Dense(8),
            layers.Dense(8),
        ]
        self.between = keras.Sequential([
            layers.Dense(8),
            layers.Activation("tanh"),
            layers.Dense(8),
        ])

    def call(self, x):
        x = self.first(x)
        for block in self.blocks:
            x = block(x)
        for step in self.steps:
            x = step(x)
        return self.between(x)
