// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.quickfix;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.editing.Fix;
import org.nnpivot.editing.Nearest;
import org.nnpivot.notation.NotationFinding;
import org.nnpivot.notation.ide.text.EditorFinding;
import org.nnpivot.notation.ide.text.Messages;
import org.nnpivot.notation.ide.text.NotationSource;

/** Proposes edits by the kind of a finding; all of them replace or remove what the finding names, or add what it misses. */
public final class QuickFixes {

    /** Behind these signs a definition says what it is. */
    private static final String TYPE = "type\\s*=\\s*[\"']?";
    private static final String ANYWHERE = "(?<![\\w])";

    private final NotationSource source;
    private final Candidates candidates;
    private final List<Fix> fixes = new ArrayList<>();

    /** In this text. */
    public QuickFixes(NotationSource source) {
        this.source = source;
        this.candidates = new Candidates(source);
    }

    /** The fixes, the likeliest first. */
    public List<Fix> fixes(Finding finding) {
        SourceRange range = finding.range();
        if (finding.kind() instanceof EngineFinding kind) {
            engine(kind, finding.arguments(), range);
        } else if (finding.kind() instanceof NotationFinding kind) {
            notation(kind, finding.arguments(), range);
        } else if (finding.kind() == EditorFinding.INPUT_WITHOUT_SHAPE) {
            shape(finding.arguments().get(0), range);
        }
        return List.copyOf(fixes);
    }

    private void engine(EngineFinding kind, List<String> arguments, SourceRange range) {
        switch (kind) {
            case UNKNOWN_OPERATOR -> {
                boolean definition = text(range).startsWith("-");
                nearest(arguments.get(0), definition ? TYPE : ANYWHERE, range,
                        definition ? candidates.types(range.start()) : candidates.activations());
            }
            case UNKNOWN_KEYWORD -> {
                nearest(arguments.get(1), ANYWHERE, range, candidates.attributes(arguments.get(0), range.start()));
                remove(arguments.get(1), range);
            }
            case DUPLICATE_ARGUMENT -> remove(arguments.get(1), range);
            case MISSING_ARGUMENT -> add(arguments.get(1), candidates.sample(arguments.get(0), arguments.get(1)), range);
            case NAME_UNRESOLVED -> nearest(arguments.get(0), ANYWHERE, range, candidates.values(range.start()));
            default -> { }
        }
    }

    private void notation(NotationFinding kind, List<String> arguments, SourceRange range) {
        switch (kind) {
            case UNDECLARED_MODULE -> {
                nearest(arguments.get(0), ANYWHERE, range, candidates.applied(range.start()));
                new Declaring(source).definition(arguments.get(0), range.start()).ifPresent(fixes::add);
            }
            case UNKNOWN_TENSOR -> nearest(arguments.get(0), ANYWHERE, range, candidates.tensors(range.start()));
            case UNUSED_MODULE -> removeLines(arguments.get(0), range);
            case OLD_SPELLING -> replace(arguments.get(0), arguments.get(1), ANYWHERE, range, true);
            case IGNORED_ATTRIBUTE -> remove(arguments.get(0), range);
            default -> { }
        }
    }

    private String text(SourceRange range) {
        return source.document().text().substring(range.start(), range.end());
    }

    private void nearest(String word, String before, SourceRange range, List<String> known) {
        List<String> alike = Nearest.to(word, known);
        alike.forEach(candidate -> replace(word, candidate, before, range, alike.size() == 1));
    }

    private void replace(String word, String by, String before, SourceRange range, boolean preferred) {
        Matcher found = Pattern.compile("(" + before + ")" + Pattern.quote(word) + "(?![\\w])").matcher(text(range));
        if (found.find()) {
            int start = range.start() + found.end(1);
            fixes.add(new Fix(Messages.text("fix.change", by), List.of(new TextEdit(start, start + word.length(), by)), preferred));
        }
    }

    /** An attribute goes with the space before it. */
    private void remove(String what, SourceRange range) {
        int start = range.start();
        while (start > 0 && Character.isWhitespace(source.document().text().charAt(start - 1))) {
            start--;
        }
        fixes.add(new Fix(Messages.text("fix.remove", what), List.of(new TextEdit(start, range.end(), "")), false));
    }

    private void removeLines(String what, SourceRange range) {
        int first = source.lines().line(range.start());
        int last = source.lines().line(Math.max(range.start(), range.end() - 1));
        fixes.add(new Fix(Messages.text("fix.remove", what), List.of(new TextEdit(source.lines().start(first), source.lines().start(last + 1), "")), false));
    }

    /** With a value that fits its type; which is meant only the author knows. */
    private void add(String attribute, String value, SourceRange range) {
        String text = text(range);
        boolean definition = text.startsWith("-");
        int comment = text.indexOf('#');
        int end = range.start() + (definition && comment >= 0 ? text.substring(0, comment).stripTrailing().length() : text.length());
        boolean call = !definition && text.endsWith(")");
        String added = call ? (text.endsWith("()") ? "" : ", ") + attribute + " = " + value : " " + attribute + " = " + value;
        int at = call ? end - 1 : end;
        fixes.add(new Fix(Messages.text("fix.add", attribute), List.of(new TextEdit(at, at, added)), true));
    }

    private void shape(String input, SourceRange range) {
        if (text(range).startsWith(input) || text(range).startsWith("-")) {
            shape(Messages.text("fix.shapeOfImage"), " shape = [N, 3, 32, 32]", range.end());
            shape(Messages.text("fix.shapeOfFeatures"), " shape = [N, 8]", range.end());
        }
    }

    private void shape(String title, String shape, int at) {
        fixes.add(new Fix(title, List.of(new TextEdit(at, at, shape)), false));
    }
}
