// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators;

/** A framework that networks are written in. */
public enum Framework {
    TORCH("pytorch"), KERAS("tensorflow");

    private final String commandLineName;

    Framework(String commandLineName) {
        this.commandLineName = commandLineName;
    }

    /** The name users give it: {@code pytorch} or {@code tensorflow}. */
    public String commandLineName() {
        return commandLineName;
    }

    /** The framework a migration goes to from this one. */
    public Framework other() {
        return this == TORCH ? KERAS : TORCH;
    }
}
