// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

/**
 * How far two equivalent networks may differ by rounding.
 *
 * @param float32 largest absolute difference of outputs in single precision
 * @param float64 largest relative difference of outputs in double precision, max|a-b| / max(1, max|a|)
 * @param gradients the same of gradients, in double precision
 */
public record Limits(double float32, double float64, double gradients) {

    /** For networks of any kind. */
    public static final Limits ORDINARY = new Limits(1e-5, 1e-9, 1e-9);

    /** The limits for a network of which one framework holds or computes something in single precision, whatever the rest is in. */
    public Limits withSinglePrecisionConstants() {
        return new Limits(float32, Math.max(float64, 1e-6), Math.max(gradients, 1e-6));
    }

    /** For the networks of the method's evaluation. */
    public static final Limits STRICT = new Limits(1e-6, 1e-12, 1e-9);
}
