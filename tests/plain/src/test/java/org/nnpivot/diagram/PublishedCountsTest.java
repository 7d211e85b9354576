// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nnpivot.diagram.summary.NetworkSummary;

/** Counts of two networks that everybody counts, worked out by hand. */
class PublishedCountsTest {

    private static final List<Long> IMAGE = List.of(1L, 3L, 224L, 224L);

    /**
     * One convolution: results x channels it reads x extent of its window. The published figure is about 0.71 G for the variant in
     * one column (without the two groups of the first publication) with 61.1 M parameters.
     */
    @Test
    void alexNet() throws IOException {
        long convolutions = 64L * 55 * 55 * 3 * 11 * 11
                + 192L * 27 * 27 * 64 * 5 * 5
                + 384L * 13 * 13 * 192 * 3 * 3
                + 256L * 13 * 13 * 384 * 3 * 3
                + 256L * 13 * 13 * 256 * 3 * 3;
        long linear = 9216L * 4096 + 4096L * 4096 + 4096L * 1000;
        assertEquals(714_188_480L, convolutions + linear);
        NetworkSummary summary = Networks.summary(Networks.example("alexnet.py"), IMAGE, "AlexNet");
        assertEquals(convolutions + linear, summary.total().multiplies().number().orElseThrow());
        long biases = 64 + 192 + 384 + 256 + 256 + 4096 + 4096 + 1000;
        long weights = 64L * 3 * 121 + 192L * 64 * 25 + 384L * 192 * 9 + 256L * 384 * 9 + 256L * 256 * 9 + linear;
        assertEquals(weights + biases, summary.total().parameters().number().orElseThrow());
    }

    /** The published figures are about 15.5 G multiply-adds and 138 M parameters. */
    @Test
    void vgg16() throws IOException {
        long[][] convolutions = {{224, 3, 64}, {224, 64, 64}, {112, 64, 128}, {112, 128, 128}, {56, 128, 256}, {56, 256, 256},
            {56, 256, 256}, {28, 256, 512}, {28, 512, 512}, {28, 512, 512}, {14, 512, 512}, {14, 512, 512}, {14, 512, 512}};
        long multiplies = 0;
        long parameters = 0;
        for (long[] layer : convolutions) {
            multiplies += layer[0] * layer[0] * layer[2] * layer[1] * 3 * 3;
            parameters += layer[2] * layer[1] * 3 * 3 + layer[2];
        }
        long linear = 25088L * 4096 + 4096L * 4096 + 4096L * 1000;
        assertEquals(15_470_264_320L, multiplies + linear);
        assertEquals(138_357_544L, parameters + linear + 4096 + 4096 + 1000);
        NetworkSummary summary = Networks.summary(Networks.example("vgg16.py"), IMAGE, "VGG16");
        assertEquals(multiplies + linear, summary.total().multiplies().number().orElseThrow());
        assertEquals(parameters + linear + 4096 + 4096 + 1000, summary.total().parameters().number().orElseThrow());
    }

    /**
     * An LSTM of H units reads the input (I) and its state (H) with four gates in each step: 4 H (I + H), for each level and
     * direction, of which upper levels read both directions below.
     */
    @Test
    void sequences() throws IOException {
        NetworkSummary summary = Networks.summary(org.nnpivot.testkit.Checkout.root().resolve("tests/cases/counts/torch_layers.py"),
                List.of(1L, 9L), "Sequences");
        long lstm = 9L * (2 * 4 * 6 * (5 + 6) + 2 * 4 * 6 * (12 + 6));
        long gru = 9L * (3 * 6 * (12 + 6) + 2 * (3 * 6 * (6 + 6)));
        long rnn = 9L * 4 * (6 + 4);
        long norm = 2L * 9 * 4;
        long head = 9L * 2 * 4;
        assertEquals(lstm + gru + rnn + norm + head, summary.total().multiplies().number().orElseThrow());
    }
}
