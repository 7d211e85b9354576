// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation;

/** Sets the language up where no Eclipse does. */
public class NotationStandaloneSetup extends NotationStandaloneSetupGenerated {}
