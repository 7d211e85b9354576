# -*- coding: latin-1 -*-
from torch import nn
