from tensorflow.keras.layers import (Conv2D, Conv2DTranspose, Dropout, Input,
                                     MaxPooling2D, concatenate)
from tensorflow.keras.models import Model


def get_unet(filters=4, dropout=0.1):
    inputs = Input((8, 8, 1))
    down = Conv2D(filters, 3, padding="same", activation="relu")(inputs)
    pooled = Dropout(dropout)(MaxPooling2D((2, 2))(down))
    bottom = Conv2D(filters * 2, 3, padding="same", activation="relu")(pooled)
    up = Conv2DTranspose(filters, (2, 2), strides=(2, 2), padding="same")(bottom)
    up = concatenate([up, down])
    up = Conv2D(filters, 3, padding="same", activation="relu")(up)
    outputs = Conv2D(1, (1, 1), activation="sigmoid")(up)
    return Model(inputs=[inputs], outputs=[outputs])
