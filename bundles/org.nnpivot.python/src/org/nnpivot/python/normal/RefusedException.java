// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import org.nnpivot.diagnostics.FindingKind;
import org.nnpivot.model.python.Node;

/** Something in a network can't be brought to the normal form. Carries the finding; the statement becomes opaque. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient FindingKind kind;
    private final transient Node node;
    private final transient Object[] arguments;

    RefusedException(FindingKind kind, Node node, Object... arguments) {
        super(kind.id(), null, false, false);
        this.kind = kind;
        this.node = node;
        this.arguments = arguments;
    }

    FindingKind kind() {
        return kind;
    }

    Node node() {
        return node;
    }

    Object[] arguments() {
        return arguments;
    }
}
