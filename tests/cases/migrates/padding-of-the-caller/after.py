import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class ConvBNReLU(keras.Model):
    def __init__(self, in_planes, out_planes, kernel_size=3, stride=1, groups=1):
        super().__init__()
        self.conv2d_pad = layers.ZeroPadding2D((kernel_size - 1) // 2)
        self.conv2d = layers.Conv2D(
            out_planes, kernel_size, strides=stride, groups=groups, use_bias=False
        )
        self.batch_norm2d = layers.BatchNormalization(momentum=0.9, epsilon=1e-5)
        self.relu6 = layers.ReLU(max_value=6)

    def call(self, x, training=None):
        x = self.conv2d(self.conv2d_pad(x))
        x = self.batch_norm2d(x, training=training)
        x = self.relu6(x)
        return x


class InvertedResidual(keras.Model):
    def __init__(self, inp, oup, stride, expand_ratio):
        super().__init__()
        self.use_res_connect = stride == 1 and inp == oup
        self.stride = stride
        if expand_ratio == 1:
            self.conv = keras.Sequential([
                # dw
                ConvBNReLU(
                    inp * expand_ratio,
                    inp * expand_ratio,
                    stride=stride,
                    groups=inp * expand_ratio,
                ),
                # pw-linear
                layers.Conv2D(oup, 1, use_bias=False),
                layers.BatchNormalization(momentum=0.9, epsilon=1e-5),
            ])
        else:
            self.conv = keras.Sequential([
                # pw
                ConvBNReLU(inp, inp * expand_ratio, kernel_size=1),
                # dw
                ConvBNReLU(
                    inp * expand_ratio,
                    inp * expand_ratio,
                    stride=stride,
                    groups=inp * expand_ratio,
                ),
                # pw-linear
                layers.Conv2D(oup, 1, use_bias=False),
                layers.BatchNormalization(momentum=0.9, epsilon=1e-5),
            ])

    def call(self, x, training=None):
        if self.use_res_connect:
            return x + self.conv(x, training=training)
        return self.conv(x, training=training)


class Small(keras.Model):
    def __init__(self):
        super().__init__()
        self.first = InvertedResidual(3, 4, 2, 1)
        self.second = InvertedResidual(4, 4, 1, 2)
        self.fc = layers.Dense(2)

    def call(self, x, training=None):
        x = self.second(self.first(x, training=training), training=training)
        return self.fc(tf.reduce_mean(x, axis=(1, 2)))
