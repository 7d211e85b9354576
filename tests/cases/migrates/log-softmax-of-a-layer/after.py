import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.conv = layers.Conv2D(4, 3)
        self.conv_drop = layers.SpatialDropout2D(0.5)
        self.max_pool2d = layers.MaxPooling2D(2)
        self.fc1 = layers.Dense(5, activation="relu")
        self.dropout = layers.Dropout(0.5)
        self.fc2 = layers.Dense(3, activation="log_softmax")

    def call(self, x, training=None):
        x = tf.nn.relu(self.max_pool2d(self.conv_drop(self.conv(x), training=training)))
        x = tf.transpose(x, (0, 3, 1, 2))  # Reshape in the order of the source
        x = tf.reshape(x, (-1, 36))
        x = self.fc1(x)
        x = self.dropout(x, training=training)
        x = self.fc2(x)
        return x
