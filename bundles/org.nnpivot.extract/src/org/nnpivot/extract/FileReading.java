// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.SourceText;

/** What the transformation of one file asks for: the meaning of its calls. The rules see it as {@code reading}. */
public final class FileReading {

    private final Catalogue catalogue;
    private final SourceText source;
    private final Findings findings;
    private final Map<String, NeuralNetwork> networks = new LinkedHashMap<>();

    FileReading(Catalogue catalogue, SourceText source, Findings findings) {
        this.catalogue = catalogue;
        this.source = source;
        this.findings = findings;
    }

    /**
     * Begins a network; later networks of the file can construct it.
     *
     * @param framework name of a {@link Framework} constant, in lower case
     */
    public NetworkReading begin(NeuralNetwork network, String framework) {
        networks.put(network.getName(), network);
        Framework of = Framework.valueOf(framework.toUpperCase(java.util.Locale.ROOT));
        return new NetworkReading(network, networks, new CallReader(catalogue, of, source, findings), source, findings);
    }

    /** The networks begun so far, by name. */
    Map<String, NeuralNetwork> networks() {
        return networks;
    }
}
