// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.nnpivot.generate.names.LayerLists;
import org.nnpivot.model.nn.Loop;
import org.nnpivot.model.nn.LoopVariable;
import org.nnpivot.model.nn.Parameter;
import org.nnpivot.python.normal.LoopNames;

/** Statements of the forward pass that rounds of a loop have made become that loop again, where all rounds are alike. */
final class ForwardLoops {

    private final NetworkContext context;
    private final List<Loop> loops;
    private final Set<Loop> entered = new HashSet<>();
    private final Set<String> ended = new HashSet<>();

    ForwardLoops(NetworkContext context) {
        this.context = context;
        this.loops = context.network().getLoops().stream().filter(loop -> !loop.isConstructs()).toList();
    }

    /** Whether a step of the network is the first one of a loop. */
    boolean enters(int sourceStart) {
        return loops.stream().anyMatch(loop -> isOnce(loop) && loop.getSourceStart() <= sourceStart && sourceStart < loop.getSourceEnd()
                && entered.add(loop));
    }

    /** Whether a loop was followed only once. */
    private boolean isOnce(Loop loop) {
        return loops.stream().filter(other -> other.getSourceStart() == loop.getSourceStart()).count() == 1;
    }

    /** The lines with loops in them; one behind another may have its variables. */
    List<Lines.Line> fold(List<Lines.Line> lines) {
        List<Lines.Line> folded = lines;
        for (Loop loop : loops) {
            List<Lines.Line> whole = isOnce(loop) ? fold(folded, loop) : null;
            if (whole == null && !loop.getParameters().isEmpty()) {
                context.unwritten().uncount(context.network());
            }
            folded = whole == null ? folded : whole;
        }
        return folded;
    }

    /** Whether it can be seen that the rounds of a loop are alike: in this structure of the class, or in another one. */
    private boolean shows(Loop loop) {
        return loop.getRounds() > 1 || loop.getRounds() == 1
                && context.network().getParameters().stream().anyMatch(Parameter::isCounted);
    }

    /** The lines with one loop in them; {@code null} where its rounds differ. */
    private List<Lines.Line> fold(List<Lines.Line> lines, Loop loop) {
        int from = 0;
        while (from < lines.size() && !isInside(lines.get(from), loop)) {
            from++;
        }
        int to = from;
        while (to < lines.size() && isInside(lines.get(to), loop)) {
            to++;
        }
        boolean apart = lines.subList(to, lines.size()).stream().anyMatch(line -> isInside(line, loop));
        int rounds = loop.getRounds();
        List<List<Lines.Line>> statements = statements(lines.subList(from, to));
        if (apart || !shows(loop) || statements.isEmpty() || statements.size() % rounds != 0) {
            return null;
        }
        List<Lines.Line> text = written(loop, statements, new Names(loop, lines));
        if (text == null) {
            return null;
        }
        List<Lines.Line> all = new ArrayList<>(lines.subList(0, from));
        all.addAll(text);
        all.addAll(lines.subList(to, lines.size()));
        return all;
    }

    /** Values that the rounds of a loop give, one each, as a comprehension; empty where they are none. */
    Optional<String> comprehension(List<Code> items) {
        return loops.stream().filter(loop -> loop.getRounds() == items.size() && shows(loop)).flatMap(loop -> comprehension(items, loop).stream()).findFirst();
    }

    private Optional<String> comprehension(List<Code> items, Loop loop) {
        Names names = new Names(loop, items.stream().map(item -> new Lines.Line(item.text(), item.text(), -1)).toList());
        String first = names.in(items.get(0).text(), 0);
        boolean reads = !first.equals(items.get(0).text());
        for (int round = 0; round < items.size() && reads; round++) {
            reads = Marks.strip(names.in(items.get(round).text(), round)).equals(Marks.strip(first));
        }
        return reads ? Optional.of("[" + first + " " + header(loop, names) + "]") : Optional.empty();
    }

    private String header(Loop loop, Names names) {
        return LoopHeader.text(loop, names::name, context::storedParameter);
    }

    private static boolean isInside(Lines.Line line, Loop loop) {
        return line.origin() >= loop.getSourceStart() && line.origin() < loop.getSourceEnd();
    }

    /** Each line of code with the comments and empty lines before it. */
    private static List<List<Lines.Line>> statements(List<Lines.Line> lines) {
        List<List<Lines.Line>> statements = new ArrayList<>();
        List<Lines.Line> open = new ArrayList<>();
        for (Lines.Line line : lines) {
            open.add(line);
            if (!line.code().isEmpty()) {
                statements.add(open);
                open = new ArrayList<>();
            }
        }
        return statements;
    }

    private List<Lines.Line> written(Loop loop, List<List<Lines.Line>> statements, Names names) {
        int size = statements.size() / loop.getRounds();
        List<Lines.Line> body = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Lines.Line> fullest = statements.get(i);
            String code = names.in(code(statements.get(i)), 0);
            for (int round = 1; round < loop.getRounds(); round++) {
                List<Lines.Line> same = statements.get(round * size + i);
                if (!Marks.strip(names.in(code(same), round)).equals(Marks.strip(code))) {
                    return null;
                }
                fullest = same.size() > fullest.size() ? same : fullest;
            }
            for (Lines.Line line : fullest) {
                String trailing = line.text().substring(line.code().length());
                body.add(line.code().isEmpty() ? line.indented() : new Lines.Line(code + trailing, code, line.origin()).indented());
            }
        }
        String indent = code(statements.get(0)).replaceFirst("\\S.*", "");
        String header = indent + header(loop, names) + ":";
        LoopHeader.WORD.matcher(names.target()).results().map(MatchResult::group).forEach(ended::add);
        boolean gap = body.get(0).text().isEmpty();
        body.add(gap ? 1 : 0, new Lines.Line(header, header, loop.getSourceStart()));
        return body;
    }

    private static String code(List<Lines.Line> statement) {
        return statement.get(statement.size() - 1).code();
    }

    /** What the loop's variables stand for in each round, under names that nothing else has. */
    private final class Names {

        private final Loop loop;
        private final Set<String> taken = new HashSet<>();

        Names(Loop loop, List<Lines.Line> lines) {
            this.loop = loop;
            taken.addAll(context.names().aliases());
            for (Lines.Line line : lines) {
                Matcher words = LoopHeader.WORD.matcher(LoopNames.without(Marks.strip(line.code())));
                while (words.find()) {
                    taken.add(words.group());
                }
            }
            taken.removeAll(ended);
        }

        String name(String variable) {
            return LoopHeader.free(variable, taken);
        }

        String target() {
            return LoopHeader.target(loop, this::name);
        }

        /** A line of one round by the loop's variables. */
        String in(String code, int round) {
            String text = LoopNames.variables(code, loop.getSourceStart(), round, this::name);
            for (LoopVariable variable : loop.getVariables()) {
                String value = variable.getValues().get(round);
                if (LayerLists.isItem(value)) {
                    text = text.replace("self." + LayerLists.path(value), name(variable.getName()));
                }
            }
            for (LoopVariable variable : loop.getVariables()) {
                if (variable.getValues().get(round).matches("\\d+")) {
                    text = text.replaceAll("(self\\.\\w+)\\[" + variable.getValues().get(round) + "\\]",
                            "$1[" + name(variable.getName()) + "]");
                }
            }
            return text;
        }
    }
}
