// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The text of all networks of a file.
 *
 * @param imports import statements the text needs, sorted
 * @param helpers functions and classes that the networks need and that stand before them, each with a newline at the end
 * @param networks in the order of the model
 * @param stubs what stands in the place of refused networks, by their start in the source
 * @param undivided classes whose structures cannot be joined into one text
 * @param uncounted parameters, each behind its class and a dot, whose values make a difference to more than loops
 * @param unrolled loops that cannot be written as loops, by their first UTF-16 offset in the source
 */
public record PrintedModule(List<String> imports, List<String> helpers, List<PrintedNetwork> networks, Map<Integer, String> stubs,
        Set<String> undivided, Set<String> uncounted, Set<Integer> unrolled) {

    /** Everything as one file, but for the stubs. */
    public String asFile() {
        StringBuilder text = new StringBuilder(head());
        networks.stream().filter(network -> !network.text().isBlank()).forEach(network -> text.append("\n\n").append(network.text()));
        return text.toString();
    }

    /** Imports and helpers, which stand before everything else. */
    public String head() {
        StringBuilder text = new StringBuilder();
        imports.forEach(statement -> text.append(statement).append('\n'));
        helpers.forEach(helper -> text.append("\n\n").append(helper));
        return text.toString();
    }
}
