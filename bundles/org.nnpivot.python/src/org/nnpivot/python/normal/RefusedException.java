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
    private final boolean reported;

    RefusedException(FindingKind kind, Node node, Object... arguments) {
        this(false, kind, node, arguments);
    }

    private RefusedException(boolean reported, FindingKind kind, Node node, Object[] arguments) {
        super(kind.id(), null, false, false);
        this.kind = kind;
        this.node = node;
        this.reported = reported;
        this.arguments = arguments;
    }

    /** Something depends on what has been refused already. */
    static RefusedException following(FindingKind reason, Node node) {
        return new RefusedException(true, reason, node, new Object[0]);
    }

    /** Whether the reason is a finding elsewhere. */
    boolean isReported() {
        return reported;
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
