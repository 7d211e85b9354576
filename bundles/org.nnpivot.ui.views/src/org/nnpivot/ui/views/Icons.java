// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.nnpivot.diagram.scene.Hue;
import org.nnpivot.diagram.summary.Row.State;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Operator;
import org.nnpivot.ui.views.networks.LayerItem;

/** The pictures of this bundle. Layers have the colours of the diagram. */
public enum Icons {
    /** A network of a file. */
    NETWORK,
    /** A network within another one. */
    PART,
    /** What a network takes. */
    INPUT,
    /** A convolution. */
    LAYER_BLUE,
    /** A linear map. */
    LAYER_TEAL,
    /** A recurrent layer. */
    LAYER_VIOLET,
    /** A normalisation. */
    LAYER_GREEN,
    /** An activation. */
    LAYER_RED,
    /** A pooling. */
    LAYER_ORANGE,
    /** Where tensors meet. */
    LAYER_YELLOW,
    /** Any other layer. */
    LAYER_GREY,
    /** Larger. */
    ZOOM_IN,
    /** Smaller. */
    ZOOM_OUT,
    /** As large as fits. */
    FIT,
    /** Into a file. */
    EXPORT,
    /** A wizard that makes a pivot model. */
    NEW_MODEL,
    /** A wizard that makes an example project. */
    EXAMPLES;

    /** The picture. */
    public ImageDescriptor descriptor() {
        return ResourceLocator.imageDescriptorFromBundle("org.nnpivot.ui.views", "icons/" + name().toLowerCase(Locale.ROOT) + ".svg")
                .orElse(ImageDescriptor.getMissingImageDescriptor());
    }

    /** That of a layer. */
    public static Icons of(LayerItem layer) {
        if (layer.row().element() instanceof Tensor) {
            return INPUT;
        }
        String family = Catalogues.bundled().operator(layer.row().type()).map(Operator::family).orElse("");
        return layer.row().state() == State.HEADING || !layer.layers().isEmpty() ? PART : valueOf("LAYER_" + Hue.of(family).name());
    }
}
