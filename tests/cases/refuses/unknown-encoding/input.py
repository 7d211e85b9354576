# -*- coding: klingon -*-
from torch import nn
