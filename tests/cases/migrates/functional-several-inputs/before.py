from tensorflow import keras
from tensorflow.keras import layers

title_input = keras.Input(shape=(7,), name="title", dtype="int32")
body_input = keras.Input(shape=(9,), name="body", dtype="int32")
tags_input = keras.Input(shape=(5,), name="tags")

# One table for both texts
words = layers.Embedding(50, 6)
title = layers.LSTM(8)(words(title_input))
body = layers.GRU(4)(words(body_input))
joined = layers.concatenate([title, body, tags_input])

priority = layers.Dense(1, name="priority", activation="sigmoid")(joined)
department = layers.Dense(4, name="department")(joined)

model = keras.Model(
    inputs=[title_input, body_input, tags_input],
    outputs=[priority, department],
)
