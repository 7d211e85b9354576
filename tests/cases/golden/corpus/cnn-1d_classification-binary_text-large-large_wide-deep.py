import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class WideDeepTextCNN(keras.Model):
    def __init__(self):
        super().__init__()
        self.embedding = layers.Embedding(150000, 128)
        self.embed_dropout = layers.Dropout(0.2)
        self.conv1 = layers.Conv1D(128, 5, padding="same", use_bias=False)
        self.bn1 = layers.BatchNormalization(momentum=0.9, epsilon=1e-5)
        self.conv2 = layers.Conv1D(
            192, 5, padding="same", dilation_rate=2, use_bias=False
        )
        self.bn2 = layers.BatchNormalization(momentum=0.9, epsilon=1e-5)
        self.conv3 = layers.Conv1D(
            256, 3, padding="same", dilation_rate=2, use_bias=False
        )
        self.bn3 = layers.BatchNormalization(momentum=0.9, epsilon=1e-5)
        self.conv4 = layers.Conv1D(
            256, 3, padding="same", dilation_rate=4, use_bias=False
        )
        self.bn4 = layers.BatchNormalization(momentum=0.9, epsilon=1e-5)
        self.global_max_pool1d = layers.GlobalMaxPooling1D()
        self.conv_w3 = layers.Conv1D(128, 3, padding="same", use_bias=False)
        self.bn_w3 = layers.BatchNormalization(momentum=0.9, epsilon=1e-5)
        self.conv_w5 = layers.Conv1D(128, 5, padding="same", use_bias=False)
        self.bn_w5 = layers.BatchNormalization(momentum=0.9, epsilon=1e-5)
        self.conv_w7 = layers.Conv1D(128, 7, padding="same", use_bias=False)
        self.bn_w7 = layers.BatchNormalization(momentum=0.9, epsilon=1e-5)
        self.dropout = layers.Dropout(0.5)
        self.fc1 = layers.Dense(256)
        self.fc1_bn = layers.BatchNormalization(momentum=0.9, epsilon=1e-5)
        self.fc2 = layers.Dense(1)

    def call(self, x, training=None):
        x = self.embedding(x)
        x = self.embed_dropout(x, training=training)
        d = self.conv1(x)
        d = self.bn1(d, training=training)
        d = tf.nn.relu(d)
        d = self.conv2(d)
        d = self.bn2(d, training=training)
        d = tf.nn.relu(d)
        d = self.conv3(d)
        d = self.bn3(d, training=training)
        d = tf.nn.relu(d)
        d = self.conv4(d)
        d = self.bn4(d, training=training)
        d = tf.nn.relu(d)
        d = self.global_max_pool1d(d)
        w3 = self.conv_w3(x)
        w3 = self.bn_w3(w3, training=training)
        w3 = tf.nn.relu(w3)
        w3 = self.global_max_pool1d(w3)
        w5 = self.conv_w5(x)
        w5 = self.bn_w5(w5, training=training)
        w5 = tf.nn.relu(w5)
        w5 = self.global_max_pool1d(w5)
        w7 = self.conv_w7(x)
        w7 = self.bn_w7(w7, training=training)
        w7 = tf.nn.relu(w7)
        w7 = self.global_max_pool1d(w7)
        h = tf.concat([d, w3, w5, w7], axis=1)
        h = self.dropout(h, training=training)
        h = self.fc1(h)
        h = self.fc1_bn(h, training=training)
        h = tf.nn.relu(h)
        h = self.dropout(h, training=training)
        out = self.fc2(h)
        return out
