import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Bottleneck(keras.Model):
    def __init__(self, in_planes, growth_rate):
        super().__init__()
        self.bn1 = layers.BatchNormalization(momentum=0.9, epsilon=1e-5)
        self.conv1 = layers.Conv2D(growth_rate, 3, padding="same", use_bias=False)

    def call(self, x, training=None):
        out = self.conv1(tf.nn.relu(self.bn1(x, training=training)))
        return tf.concat([out, x], axis=-1)


class DenseNet(keras.Model):
    def __init__(self, growth_rate=3, reduction=0.5, classes=2):
        super().__init__()
        self.conv1 = layers.Conv2D(
            2 * growth_rate + 1, 3, padding="same", use_bias=False
        )
        self.dense1 = Bottleneck(2 * growth_rate + 1, growth_rate)
        self.trans1 = layers.Conv2D(
            int((2 * growth_rate + 1 + growth_rate) * reduction // 1), 1
        )
        self.avg_pool2d = layers.AveragePooling2D(2)
        self.dense2 = Bottleneck(
            int((2 * growth_rate + 1 + growth_rate) * reduction // 1), 4
        )
        self.global_avg_pool2d = layers.GlobalAveragePooling2D()
        self.linear = layers.Dense(classes)

    def call(self, x, training=None):
        out = self.dense1(self.conv1(x), training=training)
        out = self.dense2(self.avg_pool2d(self.trans1(out)), training=training)
        return self.linear(self.global_avg_pool2d(out))
