import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Block(keras.Model):
    """Two convolutions and a shortcut."""

    expansion = 2

    def __init__(self, in_planes, planes, stride=1):
        super().__init__()
        self.conv_pad = layers.ZeroPadding2D(1)
        self.conv = layers.Conv2D(
            planes, 3, strides=stride, activation="relu", use_bias=False
        )
        self.out = layers.Conv2D(2 * planes, 1)
        if stride != 1 or in_planes != 2 * planes:
            self.shortcut = keras.Sequential([
                layers.Conv2D(2 * planes, 1, strides=stride),
                layers.BatchNormalization(momentum=0.9, epsilon=1e-5),
            ])
        else:
            self.shortcut = layers.Identity()

    def call(self, x, training=None):
        out = self.out(self.conv(self.conv_pad(x)))
        out = out + self.shortcut(x, training=training)
        return tf.nn.relu(out)


class Gate(keras.Model):
    def __init__(self, width, residual=True):
        super().__init__()
        self.residual = residual and width > 1
        self.fc = layers.Dense(width)
        if residual and width > 1:
            self.norm = layers.LayerNormalization(epsilon=1e-5)

    def call(self, x):
        if self.residual:
            return x + self.norm(self.fc(x))
        return self.fc(x)


class Net(keras.Model):
    def __init__(self, classes=3):
        super().__init__()
        self.layer1 = keras.Sequential([
            Block(2, 2),
            Block(4, 2),
        ])
        self.layer2 = keras.Sequential([
            Block(4, 3, stride=2),
        ])
        self.gate = Gate(6)
        self.plain = Gate(6, residual=False)
        self.head = layers.Dense(classes)

    def call(self, x, training=None):
        x = self.layer2(self.layer1(x, training=training), training=training)
        x = tf.reduce_mean(x, axis=(1, 2))
        return self.head(self.plain(self.gate(x)))
