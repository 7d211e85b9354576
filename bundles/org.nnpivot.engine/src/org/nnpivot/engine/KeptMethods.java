// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;

import org.nnpivot.extract.Extractor;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ConstantKind;
import org.nnpivot.model.python.Expr;
import org.nnpivot.model.python.JoinedStr;
import org.nnpivot.model.python.Node;
import org.nnpivot.python.Comment;
import org.nnpivot.python.Comments;
import org.nnpivot.python.SourceText;
import org.nnpivot.python.normal.Built;

/** Methods of a class that stay as they are, behind those that were translated. */
final class KeptMethods {

    /** What the class is indented by, as it is printed. */
    private static final String INDENT = "    ";
    /** A class that is the last thing in a text. */
    private static final Pattern CLASS_AT_END = Pattern.compile("(?s).*^class [^\n]*:\n(?: [^\n]*|\n)*\n*", Pattern.MULTILINE);

    private final SourceText source;
    private final Comments comments;
    /** Lines that begin inside of a text, whose blanks belong to it. */
    private final Set<Integer> insideText = new HashSet<>();

    KeptMethods(Analysis analysis) {
        this.source = analysis.source();
        this.comments = Comments.of(source);
        analysis.module().eAllContents().forEachRemaining(node -> {
            if (isText(node) && !(node.eContainer() instanceof Expr)) {
                for (int line = source.line(((Node) node).getStart()) + 1; line <= source.line(((Node) node).getEnd()); line++) {
                    insideText.add(line);
                }
            }
        });
    }

    private static boolean isText(EObject node) {
        return node instanceof JoinedStr || node instanceof Constant constant && constant.getKind() == ConstantKind.STR;
    }

    /** Whether a printed network is a class, which alone can have methods. */
    static boolean hasPlace(String network) {
        return CLASS_AT_END.matcher(network).matches();
    }

    /** The printed class with the methods behind its last one. */
    PlacedText append(PlacedText network, Extractor.Site site) {
        PlacedText text = network.stripTrailing();
        for (Built.Span method : site.methods()) {
            text = text.then("\n\n", PlacedText.of(text(method)));
        }
        return text.then("\n", PlacedText.of(""));
    }

    /** A class without what stays of it. */
    static List<Built.Span> without(Built.Span whole, List<Built.Span> methods) {
        List<Built.Span> rest = new ArrayList<>();
        int start = whole.start();
        List<Built.Span> inside = methods.stream().filter(method -> whole.start() <= method.start() && method.end() <= whole.end())
                .sorted((a, b) -> Integer.compare(a.start(), b.start())).toList();
        for (Built.Span method : inside) {
            rest.add(new Built.Span(start, method.start()));
            start = method.end();
        }
        rest.add(new Built.Span(start, whole.end()));
        return rest;
    }

    /** The lines of a method with the comments that belong to it, indented as the class is. */
    private String text(Built.Span method) {
        String all = source.text();
        int first = firstNonBlank(method.start());
        int start = comments.above(first).stream().mapToInt(Comment::start).min().orElse(first);
        int end = comments.behind(method.end()).map(Comment::end).orElse(method.end());
        int line = source.line(start);
        String indent = all.substring(source.lineStart(line), start);
        StringBuilder text = new StringBuilder();
        for (String written : (indent + all.substring(start, end)).lines().toList()) {
            text.append(text.isEmpty() ? "" : "\n").append(insideText.contains(line) ? written : indented(written, indent));
            line++;
        }
        return text.toString();
    }

    /** A line with the indentation that its level has in the printed class. */
    private static String indented(String line, String indent) {
        String text = line.stripLeading();
        String own = line.substring(0, line.length() - text.length());
        if (text.isEmpty() || !own.startsWith(indent)) {
            return text.isEmpty() ? "" : line;
        }
        String inner = own.substring(indent.length());
        int levels = 0;
        while (inner.startsWith(indent)) {
            inner = inner.substring(indent.length());
            levels++;
        }
        return INDENT.repeat(levels + 1) + inner + text;
    }

    private int firstNonBlank(int offset) {
        int at = offset;
        while (Character.isWhitespace(source.text().charAt(at))) {
            at++;
        }
        return at;
    }
}
