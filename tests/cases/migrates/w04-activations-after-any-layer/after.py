import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.conv = layers.Conv2D(4, 3)
        self.norm = layers.BatchNormalization(momentum=0.9, epsilon=1e-5)
        self.flatten = layers.Flatten()
        self.relu = layers.ReLU()
        self.pool = layers.MaxPooling2D(2)
        self.tanh = layers.Activation("tanh")
        self.drop = layers.Dropout(0.5)
        self.fc = layers.Dense(8)
        self.ln = layers.LayerNormalization(epsilon=1e-5)
        self.silu = layers.Activation("silu")
        self.sub = keras.Sequential([
            layers.Dense(8),
            layers.Dense(4),
        ])

    def call(self, x, training=None):
        x = self.relu(self.norm(self.conv(x), training=training))
        x = self.tanh(self.pool(x))
        x = self.relu(self.drop(x, training=training))
        x = tf.transpose(x, (0, 3, 1, 2))  # Flatten in the order of the source
        x = self.relu(self.flatten(x))
        x = self.silu(self.ln(self.fc(x)))
        return tf.nn.sigmoid(self.sub(x))
