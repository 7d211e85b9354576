// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.extract.Extractor;
import org.nnpivot.generate.PrintedNetwork;
import org.nnpivot.generate.layout.PythonLayout;
import org.nnpivot.model.python.Arg;
import org.nnpivot.model.python.Arguments;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.python.Comment;
import org.nnpivot.python.Comments;
import org.nnpivot.python.SourceText;
import org.nnpivot.python.normal.Built;

/**
 * Edits a function that makes a network: the classes stand before it, the statements that made the network become its
 * construction, and all else in the function stays.
 */
final class FactoryEdits {

    private final SourceText source;
    private final Comments comments;
    private final FunctionDef function;
    private final Built built;
    private final PrintedNetwork.Factory factory;

    FactoryEdits(Analysis analysis, Extractor.Site site, PrintedNetwork.Factory factory) {
        this.source = analysis.source();
        this.comments = Comments.of(source);
        this.function = (FunctionDef) analysis.module().getBody().stream()
                .filter(statement -> statement.getStart() == site.start()).findFirst().orElseThrow();
        this.built = site.built().orElseThrow();
        this.factory = factory;
    }

    List<TextEdit> edits() {
        List<TextEdit> edits = new ArrayList<>();
        if (!factory.classes().isBlank()) {
            int start = comments.above(function.getStart()).stream().mapToInt(Comment::start).min().orElse(function.getStart());
            edits.add(new TextEdit(start, start, delimited(factory.classes().strip() + "\n\n\n")));
        }
        signature().ifPresent(edits::add);
        List<Built.Span> taken = built.taken();
        for (int i = 0; i < taken.size(); i++) {
            edits.add(i < taken.size() - 1 ? removal(taken.get(i)) : construction(taken.get(i)));
        }
        return edits;
    }

    /** The parameters, where the network does not take all of the source or takes more. */
    private Optional<TextEdit> signature() {
        Arguments parameters = function.getArgs();
        List<String> names = parameters.getArgs().stream().map(Arg::getArg).toList();
        if (names.equals(factory.names())) {
            return Optional.empty();
        }
        String text = source.text();
        int start = text.indexOf('(', text.indexOf(function.getName(), function.getStart())) + 1;
        int end = start;
        for (Arg arg : parameters.getArgs()) {
            end = Math.max(end, arg.getEnd());
        }
        for (ExprNode standard : parameters.getDefaults()) {
            end = Math.max(end, standard.getEnd());
        }
        int close = end;
        while (text.charAt(close) == ',' || Character.isWhitespace(text.charAt(close))) {
            close++;
        }
        return Optional.of(new TextEdit(start, text.charAt(close) == ')' ? close : end, factory.parameters()));
    }

    private TextEdit removal(Built.Span span) {
        int line = source.line(span.end());
        int next = line < source.lineCount() ? source.lineStart(line + 1) : source.text().length();
        return new TextEdit(source.lineStart(source.line(span.start())), next, "");
    }

    private TextEdit construction(Built.Span span) {
        int lineStart = source.lineStart(source.line(span.start()));
        String indent = source.text().substring(lineStart, span.start());
        StringBuilder lines = new StringBuilder("if True:\n");
        String[] construction = factory.construction().split("\n");
        for (int i = 0; i < construction.length; i++) {
            lines.append(indent).append(i == 0 ? built.target() : "").append(construction[i]).append('\n');
        }
        String text = PythonLayout.format(lines.toString());
        text = text.substring(text.indexOf('\n') + 1).strip();
        int end = comments.behind(span.end()).filter(comment -> factory.construction().contains(comment.text())).map(Comment::end)
                .orElse(span.end());
        return new TextEdit(span.start(), end, delimited(text));
    }

    private String delimited(String text) {
        String delimiter = source.lineDelimiter();
        return "\n".equals(delimiter) ? text : text.replace("\n", delimiter);
    }
}
