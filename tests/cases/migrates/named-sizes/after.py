import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Attention(keras.Model):
    def __init__(self, dim, num_heads=4, qkv_bias=False, attn_drop=0.0):
        super().__init__()
        self.num_heads = num_heads
        self.scale = (dim // num_heads) ** -0.5

        self.qkv = layers.Dense(dim * 3, use_bias=qkv_bias)
        self.attn_drop = layers.Dropout(attn_drop)
        self.proj = layers.Dense(dim)

    def call(self, x, training=None):
        B = tf.shape(x)[0]
        N = tf.shape(x)[1]
        C = tf.shape(x)[2]
        qkv = tf.transpose(
            tf.reshape(self.qkv(x), (B, N, 3, self.num_heads, C // self.num_heads)),
            (2, 0, 3, 1, 4),
        )
        q = qkv[0]  # each: [B, heads, N, C / heads]
        k = qkv[1]
        v = qkv[2]

        attn = tf.matmul(q, tf.transpose(k, (0, 1, 3, 2))) * self.scale
        attn = tf.nn.softmax(attn)
        attn = self.attn_drop(attn, training=training)

        x_1 = tf.reshape(tf.transpose(tf.matmul(attn, v), (0, 2, 1, 3)), (B, N, C))
        x_1 = self.proj(x_1)
        return x_1


class SE(keras.Model):
    def __init__(self, channels, reduction=4):
        super().__init__()
        self.pool = layers.GlobalAveragePooling2D()
        self.fc = keras.Sequential([
            layers.Dense(channels // reduction, use_bias=False),
            layers.ReLU(),
            layers.Dense(channels, use_bias=False),
            layers.Activation("sigmoid"),
        ])

    def call(self, x):
        y = self.pool(x)
        b = tf.shape(x)[0]
        c = tf.shape(x)[3]
        y = tf.reshape(self.fc(y), (b, 1, 1, c))
        return x * y


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.conv_pad = layers.ZeroPadding2D(1)
        self.conv = layers.Conv2D(8, 3, strides=2, activation="relu")
        self.se = SE(8)
        self.attn = Attention(8)
        self.head = layers.Dense(10)

    def call(self, x, training=None):
        x = self.se(self.conv(self.conv_pad(x)))
        n = tf.shape(x)[0]
        h = tf.shape(x)[1]
        w = tf.shape(x)[2]
        c = tf.shape(x)[3]
        x = tf.reshape(x, (n, h * w, c))
        x = x + self.attn(x, training=training)
        x = tf.reduce_mean(x, axis=1)
        return self.head(x)
