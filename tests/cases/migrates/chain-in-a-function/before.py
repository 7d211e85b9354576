from tensorflow.keras import layers, models


def build_classifier(units=8):
    """A chain that grows layer by layer."""
    model = models.Sequential()
    model.add(layers.Dense(units, activation="relu", input_shape=(6,)))
    for _ in range(2):
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(3, activation="softmax"))
    # The caller trains it.
    return model
