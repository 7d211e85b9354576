// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.properties;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.diagram.summary.Row;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Parameter;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.ui.views.Messages;
import org.nnpivot.ui.views.networks.Amounts;
import org.nnpivot.ui.views.networks.LayerItem;
import org.nnpivot.ui.views.networks.NetworkItem;

/** What there is to say of a network. */
final class NetworkProperties {

    private final NetworkItem network;

    NetworkProperties(NetworkItem network) {
        this.network = network;
    }

    List<Property> list() {
        NeuralNetwork model = network.model();
        List<Property> properties = new ArrayList<>();
        properties.add(new Property(Messages.Properties_network, Messages.Properties_name, network.name()));
        properties.add(new Property(Messages.Properties_network, Messages.Properties_style, model.getStyle().getLiteral()));
        properties.add(new Property(Messages.Properties_network, Messages.Properties_layers, String.valueOf(network.allLayers()
                .filter(layer -> layer.layers().isEmpty()).count() - network.summary().inputs().size())));
        for (Parameter parameter : model.getParameters()) {
            String value = parameter.getDefault() == null ? Messages.Properties_required : Expressions.text(parameter.getDefault());
            properties.add(new Property(Messages.Properties_constructor, parameter.getName(), value));
        }
        for (Row input : network.summary().inputs()) {
            properties.add(new Property(Messages.Properties_inputs, input.path(), LayerItem.shapes(input.outputs())));
        }
        Row.Counts total = network.summary().total();
        properties.add(new Property(Messages.Properties_counts, Messages.Properties_parameters, Amounts.text(total.parameters())));
        properties.add(new Property(Messages.Properties_counts, Messages.Properties_notTrained, Amounts.text(total.statistics())));
        properties.add(new Property(Messages.Properties_counts, Messages.Properties_multiplies, Amounts.text(total.multiplies()),
                Messages.Properties_multipliesMeaning));
        LayerProperties.source(properties, network.file().getFullPath().toString(), network.range());
        return properties;
    }
}
