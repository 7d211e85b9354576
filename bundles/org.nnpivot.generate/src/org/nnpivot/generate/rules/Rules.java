// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rules;

import java.util.Map;
import java.util.Set;

/** The rules by the names that the catalogue calls them by. */
public final class Rules {

    private static final Map<String, JavaRule> BY_NAME = Map.of("StackedRecurrent", new StackedRecurrent(), "LastStep",
            new LastStep(), "FinalState", new FinalState(), "WholeState", new WholeState(), "StatesOfAnother",
            new StatesOfAnother(), "MergedDirections", new MergedDirections(), "DirectionsApart", new DirectionsApart(),
            "PartOfStack", new PartOfStack(), "PaddedAxes", new PaddedAxes(), "AlreadyBroadcast", new AlreadyBroadcast());

    private Rules() {}

    /** The rule of that name; a catalogue that names another one is a defect. */
    public static JavaRule named(String name) {
        JavaRule rule = BY_NAME.get(name);
        if (rule == null) {
            throw new IllegalArgumentException("there is no rule " + name);
        }
        return rule;
    }

    /** The names of all rules. */
    public static Set<String> names() {
        return BY_NAME.keySet();
    }
}
