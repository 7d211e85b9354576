x = 'ä' + 'abc
