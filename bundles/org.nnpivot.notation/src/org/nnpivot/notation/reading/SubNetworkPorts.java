// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import java.util.Collection;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.notation.names.ResultPort;

/** Gives the results of sub-networks the ports that the networks turned out to have. */
final class SubNetworkPorts {

    private SubNetworkPorts() {}

    /** Takes the results that were written without a port. */
    static void complete(Collection<Tensor> results) {
        for (Tensor result : results) {
            Use use = (Use) result.eContainer();
            Region body = ((SubNetwork) use.applied()).getNetwork().getBody();
            boolean tuple = use.getResults().size() > 1 || body != null && (body.isTuple() || body.getResults().size() > 1);
            result.setPort(ResultPort.ofNetwork(use.getResults().indexOf(result), tuple).name());
        }
    }
}
