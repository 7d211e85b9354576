"""Only networks that cannot be migrated."""

from tensorflow import keras


class DeepStub(keras.Model):
    def call(self, x):
        # Not migrated from line 5 on:
        # deep = nn.Sequential(
        #     nn.Linear(4, 2),
        #     nn.Unheard(),
        # )
        raise NotImplementedError(
            "deep was not migrated:"
            "\nline 7: torch.nn.Unheard is not known [unknown-operator]"
        )


deep = DeepStub()


class NoConstructor(keras.Model):
    def call(self, *tensors):
        # Not migrated from line 11 on:
        # class NoConstructor(nn.Module):
        #     def forward(self, *tensors):
        #         return [unheard(tensor) for tensor in tensors]
        raise NotImplementedError(
            "NoConstructor was not migrated:"
            "\nline 12: a parameter for any arguments cannot be translated in a "
            "network [unsupported-statement]"
            "\nline 13: tensors is not defined [name-unresolved]"
        )


class NoForward(keras.Model):
    def __init__(self, a, /, b, *rest, c=1, **others):
        super().__init__()

    def call(self, *inputs):
        # Not migrated from line 16 on:
        # class NoForward(nn.Module):
        #     def __init__(self, a, /, b, *rest, c=1, **others):
        #         super().__init__()
        raise NotImplementedError(
            "NoForward was not migrated:"
            "\nline 17: a parameter for any arguments cannot be translated in a "
            "network [unsupported-statement]"
            "\nline 16: a class without forward() cannot be translated in a network "
            "[unsupported-statement]"
        )
