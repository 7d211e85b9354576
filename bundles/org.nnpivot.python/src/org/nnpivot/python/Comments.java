// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The comments of a text, found without the parser, which drops them. Immutable. */
public final class Comments {

    private final SourceText source;
    private final List<Comment> comments;

    private Comments(SourceText source, List<Comment> comments) {
        this.source = source;
        this.comments = comments;
    }

    /** Finds the comments of a text that is valid Python. */
    public static Comments of(SourceText source) {
        return new Comments(source, new CommentScanner(source.text()).scan());
    }

    /** All comments in the order of the text. */
    public List<Comment> all() {
        return comments;
    }

    /** The comments that begin in a range. */
    public List<Comment> between(int start, int end) {
        return comments.subList(firstFrom(start), Math.max(firstFrom(start), firstFrom(end)));
    }

    /** The comments on lines of their own directly above the line of an offset, without a blank line between. */
    public List<Comment> above(int offset) {
        Deque<Comment> found = new ArrayDeque<>();
        int line = source.line(offset);
        int start = source.lineStart(line);
        for (int i = firstFrom(start) - 1; i >= 0; i--) {
            Comment comment = comments.get(i);
            if (!comment.ownLine() || source.line(comment.start()) != line - 1 - found.size()) {
                break;
            }
            found.addFirst(comment);
        }
        return List.copyOf(found);
    }

    /** The comment that ends the line of an offset, at or behind it. */
    public Optional<Comment> behind(int offset) {
        int index = firstFrom(offset);
        if (index == comments.size()) {
            return Optional.empty();
        }
        Comment next = comments.get(index);
        return source.line(next.start()) == source.line(offset) ? Optional.of(next) : Optional.empty();
    }

    /** The number of blank lines directly above the line of an offset. */
    public int blankLinesAbove(int offset) {
        int line = source.line(offset);
        int count = 0;
        while (line - count > 1 && isBlank(line - count - 1)) {
            count++;
        }
        return count;
    }

    private boolean isBlank(int line) {
        return source.text().substring(source.lineStart(line), source.lineStart(line + 1)).isBlank();
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = comments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (comments.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
