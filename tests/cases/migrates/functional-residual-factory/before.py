from tensorflow import keras
from tensorflow.keras import layers


def conv_block(x, filters, strides=1):
    x = layers.Conv2D(filters, 3, strides=strides, padding="same", use_bias=False)(x)
    x = layers.BatchNormalization()(x)
    return layers.Activation("relu")(x)


# The whole network
def build_resnet(input_shape=(8, 8, 3), classes=5):
    """Residual blocks.

    Gives a model that has not been compiled.
    """
    inputs = keras.Input(shape=input_shape, name="image")
    # The stem
    x = conv_block(inputs, 8)
    x = layers.MaxPooling2D(2)(x)
    for filters in [8, 8]:
        previous = x
        x = conv_block(x, filters)
        x = conv_block(x, filters)
        x = layers.add([x, previous])
    x = layers.GlobalAveragePooling2D()(x)
    outputs = layers.Dense(classes, activation="softmax", name="predictions")(x)
    model = keras.Model(inputs, outputs)
    return model


if __name__ == "__main__":
    print(build_resnet())
