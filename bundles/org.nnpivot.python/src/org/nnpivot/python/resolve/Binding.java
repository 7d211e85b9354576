// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.resolve;

import org.nnpivot.model.python.ExprNode;

/** What a scope gives a name to mean. */
sealed interface Binding {

    /** Something of another module. */
    record Imported(String qualifiedName) implements Binding {}

    /** Another name for the value of an expression: the only assignment to this name. */
    record Renamed(ExprNode value) implements Binding {}

    /** A parameter, a variable, a function or a class of this file. */
    record Local() implements Binding {}
}
