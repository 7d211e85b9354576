This is not Python.
