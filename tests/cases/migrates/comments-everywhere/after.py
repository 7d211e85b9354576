import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


# A net for digits.
class Net(keras.Model):  # trailing of class
    """A net."""

    # about the class
    num_layers = 2  # class attribute

    # the constructor
    def __init__(self, classes=10):  # trailing of init
        """Makes it."""
        super().__init__()

        # --- features ---
        self.conv1 = layers.Conv2D(8, 3, padding="same")  # [B, 8, H, W]
        self.bn1 = layers.BatchNormalization(momentum=0.9, epsilon=1e-5)

        # --- head ---
        self.pool = layers.GlobalAveragePooling2D()
        self.fc = layers.Dense(classes)
        # end of init

    # the forward pass
    def call(self, x, training=None):  # x: [B, 3, H, W]
        """Runs it.

        Args:
            x: images.
        """
        # block 1
        x = self.conv1(x)
        x = self.bn1(x, training=training)
        x = tf.nn.relu(x)  # activation

        # pooled: [B, 8, 1, 1]
        # flattened: [B, 8]
        x = self.pool(x)  # flatten

        # logits
        return self.fc(x)
        # the end
