#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""A program."""
from __future__ import annotations

import os, torch
import torch.nn as nn
from torch.nn import functional as F, Linear
import json


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = Linear(4, 2)

    def forward(self, x):
        return F.relu(self.fc(x))


def main():
    print(os.getcwd(), json.dumps({"a": 1}))
    return Net()


if __name__ == "__main__":
    main()
