// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.nnpivot.generate.form.UseScope;
import org.nnpivot.model.nn.BinaryExpression;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.UnaryExpression;

/**
 * Joins the structures that a class may have into one text. Each structure's statements stand as they are; where two differ, the
 * condition that leads to the one or the other stands around what is different.
 */
final class Structures {

    /** A structure: the conditions that lead to it and its statements, each with its lines. */
    record Structure(List<Expression> assumptions, List<List<String>> statements) {}

    private static final String MODE = ", " + UseScope.MODE + "=" + UseScope.MODE;

    private final Function<Expression, String> conditions;
    private final Predicate<Expression> counts;
    private boolean uneven;

    /**
     * Joins structures at one place.
     *
     * @param conditions how a condition is written there
     * @param counts whether a condition asks for a value that loops depend on: whatever the answer, the text has to be the same
     */
    Structures(Function<Expression, String> conditions, Predicate<Expression> counts) {
        this.conditions = conditions;
        this.counts = counts;
    }

    /** Whether structures differ that must not. */
    boolean isUneven() {
        return uneven;
    }

    /** The lines of all structures of one class. */
    List<String> lines(List<Structure> structures) {
        return join(structures, 0).stream().flatMap(List::stream).toList();
    }

    private List<List<String>> join(List<Structure> structures, int depth) {
        if (structures.size() == 1) {
            return structures.get(0).statements();
        }
        List<Structure> yes = structures.stream().filter(structure -> !isNegative(structure.assumptions().get(depth))).toList();
        List<Structure> no = structures.stream().filter(structure -> isNegative(structure.assumptions().get(depth))).toList();
        if (yes.isEmpty() || no.isEmpty()) {
            return join(structures, depth + 1);
        }
        return join(yes.get(0).assumptions().get(depth), join(yes, depth + 1), join(no, depth + 1));
    }

    private static boolean isNegative(Expression assumption) {
        return assumption instanceof UnaryExpression unary && "not".equals(unary.getOperator());
    }

    private List<List<String>> join(Expression condition, List<List<String>> yes, List<List<String>> no) {
        int[][] common = common(yes, no);
        uneven |= counts.test(condition) && (yes.size() != no.size() || common[0][0] != yes.size());
        List<List<String>> joined = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < yes.size() || j < no.size()) {
            if (i < yes.size() && j < no.size() && isSame(yes.get(i), no.get(j))) {
                joined.add(fuller(yes.get(i++), no.get(j++)));
                continue;
            }
            int first = i;
            int second = j;
            while (i < yes.size() || j < no.size()) {
                if (i < yes.size() && j < no.size() && isSame(yes.get(i), no.get(j))) {
                    break;
                }
                if (j == no.size() || i < yes.size() && common[i + 1][j] >= common[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            joined.add(branches(condition, yes.subList(first, i), no.subList(second, j)));
        }
        return joined;
    }

    /** How many statements are common from each pair of places on. */
    private static int[][] common(List<List<String>> yes, List<List<String>> no) {
        int[][] common = new int[yes.size() + 1][no.size() + 1];
        for (int i = yes.size() - 1; i >= 0; i--) {
            for (int j = no.size() - 1; j >= 0; j--) {
                common[i][j] = isSame(yes.get(i), no.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static boolean isSame(List<String> one, List<String> other) {
        return one.stream().map(Structures::bare).toList().equals(other.stream().map(Structures::bare).toList());
    }

    /** The text as it is compared: a layer may be told the mode whether it asks for it or not. */
    private static String bare(String line) {
        return Marks.strip(line).replace(MODE, "");
    }

    /** Of two statements that say the same, the one that tells more layers the mode. */
    private static List<String> fuller(List<String> one, List<String> other) {
        return String.join("", one).length() >= String.join("", other).length() ? one : other;
    }

    private List<String> branches(Expression condition, List<List<String>> yes, List<List<String>> no) {
        Lines lines = new Lines();
        boolean both = !yes.isEmpty() && !no.isEmpty();
        if ((yes.isEmpty() ? no : yes).get(0).get(0).isEmpty()) {
            lines.add("");
        }
        lines.add("if " + (yes.isEmpty() ? negative(condition) : conditions.apply(condition)) + ":");
        lines.indent();
        withoutGap(yes.isEmpty() ? no : yes).forEach(lines::addAll);
        lines.outdent();
        boolean ends = both && yes.get(yes.size() - 1).stream().map(Marks::strip).anyMatch(line -> line.startsWith("return"));
        if (ends) {
            no.forEach(lines::addAll);
        } else if (both) {
            lines.add("else:");
            lines.indent();
            withoutGap(no).forEach(lines::addAll);
        }
        return lines.all();
    }

    /** The statements of a branch, which begins without an empty line. */
    private static List<List<String>> withoutGap(List<List<String>> statements) {
        List<String> first = statements.get(0);
        if (!first.get(0).isEmpty()) {
            return statements;
        }
        List<List<String>> all = new ArrayList<>(statements);
        all.set(0, first.subList(1, first.size()));
        return all;
    }

    /** The opposite of a condition, as people write it. */
    private String negative(Expression condition) {
        String text = conditions.apply(condition);
        if (condition instanceof BinaryExpression binary && text.contains(" " + binary.getOperator() + " ")) {
            return switch (binary.getOperator()) {
                case "==" -> text.replaceFirst(" == ", " != ");
                case "is" -> text.replaceFirst(" is ", " is not ");
                case "and", "or" -> "not (" + text + ")";
                default -> "not " + text;
            };
        }
        return "not " + text;
    }
}
