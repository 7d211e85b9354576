// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rules;

import java.util.Map;
import java.util.Set;

/** The rules by the names that the catalogue calls them by. */
public final class Rules {

    private static final Map<String, JavaRule> BY_NAME = Map.ofEntries(
            Map.entry("StackedRecurrent", new StackedRecurrent()),
            Map.entry("LastStep", new LastStep()),
            Map.entry("FinalState", new FinalState()),
            Map.entry("WholeState", new WholeState()),
            Map.entry("StatesOfAnother", new StatesOfAnother()),
            Map.entry("MergedDirections", new MergedDirections()),
            Map.entry("DirectionsApart", new DirectionsApart()),
            Map.entry("PartOfStack", new PartOfStack()),
            Map.entry("PaddedAxes", new PaddedAxes()),
            Map.entry("AlreadyBroadcast", new AlreadyBroadcast()),
            Map.entry("UndonePermute", new UndonePermute()));

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
