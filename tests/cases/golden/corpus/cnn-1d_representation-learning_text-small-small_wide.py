from tensorflow import keras
from tensorflow.keras import layers


class TextCNN1DEncoder(keras.Model):
    def __init__(self):
        super().__init__()
        self.embedding = layers.Embedding(800, 256)
        self.dropout_embed = layers.Dropout(0.1)
        self.conv1 = layers.Conv1D(192, 5, padding="same")
        self.bn1 = layers.BatchNormalization(momentum=0.9, epsilon=1e-5)
        self.act1 = layers.ReLU()
        self.dropout1 = layers.Dropout(0.2)
        self.conv2 = layers.Conv1D(192, 3, padding="same")
        self.bn2 = layers.BatchNormalization(momentum=0.9, epsilon=1e-5)
        self.act2 = layers.ReLU()
        self.dropout2 = layers.Dropout(0.2)
        self.conv3 = layers.Conv1D(128, 3, padding="same")
        self.act3 = layers.ReLU()
        self.pool = layers.GlobalAveragePooling1D()
        self.proj = layers.Dense(128)

    def call(self, x, training=None):
        x = self.embedding(x)
        x = self.dropout_embed(x, training=training)
        x = self.conv1(x)
        x = self.bn1(x, training=training)
        x = self.act1(x)
        x = self.dropout1(x, training=training)
        x = self.conv2(x)
        x = self.bn2(x, training=training)
        x = self.act2(x)
        x = self.dropout2(x, training=training)
        x = self.conv3(x)
        x = self.act3(x)
        x = self.pool(x)
        x = self.proj(x)
        return x
