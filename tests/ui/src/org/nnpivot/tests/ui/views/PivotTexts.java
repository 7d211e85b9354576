// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.views;

/** Networks that are looked at. */
final class PivotTexts {

    /** That of {@code docs/examples/tiny.py} for 32 by 32 pixels. */
    static final String TINY = """
            nnpivot 1 framework = torch

            Tiny:
              "Two convolutions and a skip."
              parameters: width = 8 classes = 10
              input: x shape = [N, 3, 32, 32] layout = channels_first
              layers:
                - stem: type = Conv2D in_channels = 3 out_channels = width kernel_dim = [3, 3] padding_amount = [1, 1]
                - body: type = Conv2D in_channels = width out_channels = width kernel_dim = [3, 3] padding_amount = [1, 1] bias = False
                - norm: type = BatchNorm num_features = width dimension = 2D
                - pool: type = Pooling pooling_type = max dimension = 2D kernel_dim = [2, 2]
                - head: type = Linear in_features = width * 8 * 8 out_features = classes
              modules:
                - y = stem(x) actv_func = relu
                - y_2 as y = pool(y)
                - t6 = norm(body(y_2)) actv_func = relu
                - y_3 as y = add(y_2, t6)
                - t10 = head(flatten(pool(y_3)))
            """;

    /** A block that is constructed twice. */
    static final String BLOCKS = """
            from torch import nn


            class Block(nn.Module):
                def __init__(self, before, after):
                    super().__init__()
                    self.conv = nn.Conv2d(before, after, 3)
                    self.norm = nn.BatchNorm2d(after)

                def forward(self, x):
                    return self.norm(self.conv(x)).relu()


            class Net(nn.Module):
                def __init__(self):
                    super().__init__()
                    self.first = Block(3, 8)
                    self.second = Block(8, 16)
                    self.pool = nn.AdaptiveAvgPool2d(1)
                    self.head = nn.Linear(16, 10)

                def forward(self, x):
                    y = self.pool(self.second(self.first(x)))
                    return self.head(y.flatten(1))
            """;

    private PivotTexts() {}
}
