// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.nnpivot.editing.Proposal;
import org.nnpivot.editing.Token;

/** The pictures of the editors. Only for the thread that draws. */
public final class Images {

    private static final String BUNDLE = "org.nnpivot.ui.editors";

    private Images() {}

    /** The picture of that name, kept as long as the display. */
    public static Image get(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = BUNDLE + '/' + name;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
                    .orElseGet(ImageDescriptor::getMissingImageDescriptor));
        }
        return registry.get(key);
    }

    /** Of what is proposed. */
    public static Image of(Proposal.Kind kind) {
        return get(kind.name().toLowerCase(Locale.ROOT));
    }

    /** Of an element of an outline. */
    public static Image of(Token.Kind kind) {
        return switch (kind) {
            case NETWORK, DEFINITION, OPERATOR, PARAMETER, TENSOR, VALUE, RULE, FUNCTION -> get(kind.name().toLowerCase(Locale.ROOT));
            case NAMESPACE -> get("network");
            default -> get("attribute");
        };
    }
}
