import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class TextCNN(keras.Model):
    def __init__(
        self,
        vocab_size=50,
        embed_dim=6,
        num_classes=4,
        num_filters=3,
        kernel_sizes=(3, 4),
        dropout=0.5,
    ):
        super().__init__()
        self.embedding = layers.Embedding(vocab_size, embed_dim)
        self.convs = [
            layers.Conv2D(num_filters, (k, embed_dim), activation="relu")
            for k in kernel_sizes
        ]
        self.global_max_pool1d = layers.GlobalMaxPooling1D()
        self.dropout = layers.Dropout(dropout)
        self.fc = layers.Dense(num_classes)

    def call(self, x, training=None):
        out = self.embedding(x)
        out = tf.expand_dims(out, axis=-1)
        out = tf.concat(
            [
                self.global_max_pool1d(tf.squeeze(conv(out), axis=2))
                for conv in self.convs
            ],
            axis=1,
        )
        out = self.dropout(out, training=training)
        out = self.fc(out)
        return out


class Pooled(keras.Model):
    def __init__(self):
        super().__init__()
        self.conv = layers.Conv2D(4, 3)
        self.global_avg_pool2d = layers.GlobalAveragePooling2D()

    def call(self, x):
        x = self.conv(x)
        return self.global_avg_pool2d(x)


class Squeezed(keras.Model):
    def __init__(self):
        super().__init__()
        self.conv = layers.Conv2D(4, 3)
        self.global_avg_pool2d = layers.GlobalAveragePooling2D()
        self.global_max_pool2d = layers.GlobalMaxPooling2D()

    def call(self, x):
        x = self.conv(x)
        mean = self.global_avg_pool2d(x)
        largest = self.global_max_pool2d(x)
        h = tf.shape(x)[1]
        w = tf.shape(x)[2]
        return (mean + largest) / tf.cast(h + w, x.dtype)
