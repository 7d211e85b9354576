// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.python.ExprNode;

/**
 * Names that numbers have because of loops: of the parameter that a loop depends on, and of a loop's variable in one of its
 * rounds. Such a name stands between code points that Unicode keeps for internal use, so that no name of a file is like it.
 */
public final class LoopNames {

    private static final Pattern PARAMETER = Pattern.compile("\uFDEA(\\w+)\uFDEB");
    private static final Pattern VARIABLE = Pattern.compile("\uFDEC(\\w+)\uFDEE(\\d+)\uFDEE(\\d+)\uFDED");

    private LoopNames() {}

    /** The name of a parameter whose value is known. */
    public static String parameter(String name) {
        return '\uFDEA' + name + '\uFDEB';
    }

    /** The name of a loop's variable: of the loop that begins at this offset, in this round. */
    public static String variable(String name, int loop, int round) {
        return '\uFDEC' + name + '\uFDEE' + loop + '\uFDEE' + round + '\uFDED';
    }

    /** Whether a name is one of these, or made of them. */
    public static boolean isMarked(String name) {
        return name != null && name.chars().anyMatch(c -> c >= '\uFDEA' && c <= '\uFDEE');
    }

    /** Whether a number has such a name, or a part of it has. */
    static boolean isMarked(ExprNode value) {
        return parameterOf(value) != null || variableOf(value) != null;
    }

    /** The text with the parameters in it written as they are here. */
    public static String parameters(String text, UnaryOperator<String> written) {
        return PARAMETER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(written.apply(found.group(1))));
    }

    /** The text with the variables of one round of a loop in it written as they are there. */
    public static String variables(String text, int loop, int round, UnaryOperator<String> written) {
        return VARIABLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                found.group(2).equals(String.valueOf(loop)) && found.group(3).equals(String.valueOf(round))
                        ? written.apply(found.group(1)) : found.group()));
    }

    /** The text without the variables of loops. */
    public static String without(String text) {
        return VARIABLE.matcher(text).replaceAll("");
    }

    /** The first loop, by its offset, of which a variable is left in a text; -1 where there is none. */
    public static int leftOver(String text) {
        Matcher found = VARIABLE.matcher(text);
        return found.find() ? Integer.parseInt(found.group(2)) : -1;
    }

    /** The parameter in a value's name, or in that of a part of it; {@code null} where there is none. */
    static String parameterOf(ExprNode value) {
        return first(PARAMETER, value);
    }

    /** The same of the variable of a loop. */
    static String variableOf(ExprNode value) {
        return first(VARIABLE, value);
    }

    private static String first(Pattern pattern, ExprNode value) {
        Matcher own = pattern.matcher(String.valueOf(value.getConstant()));
        if (own.find()) {
            return own.group(1);
        }
        for (var nodes = EcoreUtil.getAllContents(value, false); nodes.hasNext();) {
            if (nodes.next() instanceof ExprNode part) {
                Matcher inner = pattern.matcher(String.valueOf(part.getConstant()));
                if (inner.find()) {
                    return inner.group(1);
                }
            }
        }
        return null;
    }
}
