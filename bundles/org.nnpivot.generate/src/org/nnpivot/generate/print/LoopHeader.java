// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nnpivot.model.nn.Loop;
import org.nnpivot.python.normal.LoopNames;

/** Writes what stands at the head of a loop or behind the element of a comprehension. */
final class LoopHeader {

    /** A name of Python. */
    static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");

    private LoopHeader() {}

    /**
     * {@code for i, block in enumerate(self.blocks)}.
     *
     * @param variables how the variables of the loop are called here
     * @param parameters how parameters are written here
     */
    static String text(Loop loop, UnaryOperator<String> variables, UnaryOperator<String> parameters) {
        return "for " + target(loop, variables) + " in " + LoopNames.parameters(loop.getIterable(), parameters);
    }

    /** {@code i, block}: what each round assigns, by these names. */
    static String target(Loop loop, UnaryOperator<String> variables) {
        String target = loop.getTarget();
        String bare = target.startsWith("(") && target.endsWith(")") ? target.substring(1, target.length() - 1) : target;
        return WORD.matcher(bare).replaceAll(word -> Matcher.quoteReplacement(variables.apply(word.group())));
    }

    /** A variable's name, with as many underscores behind it as it takes to be free. */
    static String free(String variable, Set<String> taken) {
        String name = variable;
        while (taken.contains(name) && !"_".equals(name)) {
            name += "_";
        }
        return name;
    }
}
