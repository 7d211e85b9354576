// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.List;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.model.python.Import;
import org.nnpivot.model.python.ImportFrom;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.python.Comment;
import org.nnpivot.python.Comments;
import org.nnpivot.python.SourceText;

/** Takes a statement out of a file, with the blank lines that it leaves too many. */
final class LineRemoval {

    private final Analysis analysis;
    private final Comments comments;

    LineRemoval(Analysis analysis) {
        this.analysis = analysis;
        this.comments = Comments.of(analysis.source());
    }

    /** The statement with the comments that belong to it. */
    TextEdit withComments(Stmt statement) {
        return of(statement, comments.above(statement.getStart()).stream().mapToInt(Comment::start).min().orElse(statement.getStart()));
    }

    /** The statement with the line end before it, unless other statements stand on its line. */
    TextEdit of(Stmt statement) {
        return of(statement, statement.getStart());
    }

    private TextEdit of(Stmt statement, int start) {
        SourceText source = analysis.source();
        int line = source.line(start);
        int last = source.line(statement.getEnd());
        int next = lineEnd(last);
        // A comment behind the statement goes with it.
        int end = comments.behind(statement.getEnd()).map(Comment::end).orElse(statement.getEnd());
        boolean alone = source.lineStart(line) == start && source.text().substring(end, next).isBlank();
        if (!alone) {
            return new TextEdit(statement.getStart(), statement.getEnd(), "pass");
        }
        boolean gap = isBlank(line - 1) && isBlank(last + 1);
        boolean gapBehind = gap && isImportBehind(statement);
        if (line == 1) {
            return new TextEdit(start, gapBehind ? lineEnd(last + 1) : next, "");
        }
        int before = gap && !gapBehind && line > 2 ? line - 2 : line - 1;
        return new TextEdit(textEnd(before), gapBehind ? textEnd(last + 1) : end, "");
    }

    /** What stands in the place of a network sets blank lines itself. */
    private boolean isImportBehind(Stmt statement) {
        List<Stmt> body = analysis.module().getBody();
        int next = body.indexOf(statement) + 1;
        return next < body.size() && (body.get(next) instanceof Import || body.get(next) instanceof ImportFrom);
    }

    /** Of the lines around a statement that goes one blank line is enough; what stands before the first line counts as blank. */
    private boolean isBlank(int line) {
        SourceText source = analysis.source();
        return line == 0 || line <= source.lineCount() && source.text().substring(source.lineStart(line), lineEnd(line)).isBlank();
    }

    /** Where a line ends without its line end. */
    private int textEnd(int line) {
        String text = analysis.source().text();
        int end = lineEnd(line);
        while (end > analysis.source().lineStart(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** Where the next line begins, or the text ends. */
    private int lineEnd(int line) {
        SourceText source = analysis.source();
        return line < source.lineCount() ? source.lineStart(line + 1) : source.text().length();
    }
}
