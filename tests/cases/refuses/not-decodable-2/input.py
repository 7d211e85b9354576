# -*- coding: ascii -*-
# café
from torch import nn
