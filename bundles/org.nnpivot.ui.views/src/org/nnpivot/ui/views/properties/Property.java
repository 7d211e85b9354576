// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.properties;

/**
 * One line of the Properties view.
 *
 * @param category the group it stands in
 * @param name what it is called
 * @param value what it is
 * @param description what it means, for the status line; may be empty
 */
record Property(String category, String name, String value, String description) {

    /** One that needs no description. */
    Property(String category, String name, String value) {
        this(category, name, value, "");
    }
}
