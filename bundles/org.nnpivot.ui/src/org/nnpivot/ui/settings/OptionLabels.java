// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.nnpivot.generate.Architecture;
import org.nnpivot.operators.Framework;
import org.nnpivot.shapes.LayoutPolicy;
import org.nnpivot.ui.Messages;
import org.nnpivot.ui.refactoring.FrameworkLabels;

/** The options of a migration as people see them, in the order in which they are offered. */
public final class OptionLabels {

    private OptionLabels() {}

    /** The directions by their target. */
    public static Map<Framework, String> directions() {
        Map<Framework, String> labels = new LinkedHashMap<>();
        for (Framework framework : Framework.values()) {
            labels.put(framework, NLS.bind(Messages.direction, FrameworkLabels.of(framework.other()), FrameworkLabels.of(framework)));
        }
        return labels;
    }

    /** The styles of the result. */
    public static Map<Architecture, String> architectures() {
        Map<Architecture, String> labels = new LinkedHashMap<>();
        labels.put(Architecture.KEEP, Messages.architecture_keep);
        labels.put(Architecture.SUBCLASSING, Messages.architecture_subclassing);
        labels.put(Architecture.SEQUENTIAL, Messages.architecture_sequential);
        return labels;
    }

    /** The orders of axes. */
    public static Map<LayoutPolicy, String> layouts() {
        Map<LayoutPolicy, String> labels = new LinkedHashMap<>();
        labels.put(LayoutPolicy.CHANNELS_LAST, Messages.layout_channelsLast);
        labels.put(LayoutPolicy.NATIVE, Messages.layout_native);
        labels.put(LayoutPolicy.PRESERVE, Messages.layout_preserve);
        return labels;
    }

    /** The names of constants by what people see, with a first choice before them. */
    static <E extends Enum<E>> Map<String, String> names(Map<E, String> labels, String first) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("", first);
        labels.forEach((value, label) -> names.put(value.name(), label));
        return names;
    }
}
