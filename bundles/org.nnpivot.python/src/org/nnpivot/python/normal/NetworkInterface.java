// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.List;

/**
 * How another network of the file constructs and calls a network.
 *
 * @param name the class
 * @param constructor constructor parameters, without self
 * @param call parameters of the forward pass, without self and the mode
 */
public record NetworkInterface(String name, List<Apis.Parameter> constructor, List<Apis.Parameter> call) {}
