package org.nnpivot.generate.weights;

/** Makes the weight plan of a lowered network: every weight of the target as a formula over the source's weights. */
public final class WeightPlanner {
}
