# a comment in latin-1: café
from torch import nn
