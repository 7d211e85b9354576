// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate;

import java.util.List;

/**
 * The text of all networks of a file.
 *
 * @param imports import statements the text needs, sorted
 * @param helpers functions and classes that the networks need and that stand before them, each with a newline at the end
 * @param networks in the order of the model
 */
public record PrintedModule(List<String> imports, List<String> helpers, List<PrintedNetwork> networks) {

    /** Everything as one file. */
    public String asFile() {
        StringBuilder text = new StringBuilder();
        imports.forEach(statement -> text.append(statement).append('\n'));
        helpers.forEach(helper -> text.append("\n\n").append(helper));
        networks.forEach(network -> text.append("\n\n").append(network.text()));
        return text.toString();
    }
}
