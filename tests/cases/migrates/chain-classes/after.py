import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class ConvBlock(keras.Model):
    """Convolution, normalisation, activation."""

    def __init__(self, in_planes, out_planes, stride=1):
        super().__init__()
        self.conv2d_pad = layers.ZeroPadding2D(1)
        self.conv2d = layers.Conv2D(out_planes, 3, strides=stride, use_bias=False)
        # channels last
        self.batch_norm2d = layers.BatchNormalization(momentum=0.9, epsilon=1e-5)
        self.relu6 = layers.ReLU(max_value=6)  # small numbers

    def call(self, x, training=None):
        x = self.conv2d(self.conv2d_pad(x))
        x = self.batch_norm2d(x, training=training)
        x = self.relu6(x)
        return x


class DenseLayer(keras.Model):
    def __init__(self, in_planes, growth):
        super().__init__()
        self.norm = layers.BatchNormalization(momentum=0.9, epsilon=1e-5)
        self.relu = layers.ReLU()
        self.conv = layers.Conv2D(growth, 3, padding="same")
        self.dropout = layers.Dropout(0.2)

    def call(self, x, training=None):
        x_1 = self.norm(x, training=training)
        x_1 = self.relu(x_1)
        new = self.conv(x_1)
        new = self.dropout(new, training=training)
        return tf.concat([x, new], axis=-1)


class Head(keras.Model):
    def __init__(self, features, classes):
        super().__init__()
        self.hidden = layers.Dense(features)
        self.act = layers.Activation("tanh")
        self.out = layers.Dense(classes)

    def call(self, x):
        x = self.hidden(x)
        x = self.act(x)
        x = self.out(x)
        return x


class Steps(keras.Model):
    def __init__(self, features):
        super().__init__()
        self.linear = layers.Dense(features)
        self.linear_1 = layers.Dense(features)

    def call(self, x):
        x = x + self.linear(x)
        x = x + self.linear_1(x)
        return x + self.linear(x) * 2


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.first = ConvBlock(3, 4, stride=2)
        self.blocks = keras.Sequential([
            DenseLayer(4, 4),
            ConvBlock(8, 6),
        ])
        self.steps = Steps(6)
        self.head = Head(6, 5)

    def call(self, x, training=None):
        x = self.blocks(self.first(x, training=training), training=training)
        x = tf.reduce_mean(x, axis=(1, 2))
        return self.head(self.steps(x))
