// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract.comments;

import org.nnpivot.model.nn.Comment;
import org.nnpivot.model.nn.Element;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Placement;

/** Makes the comments of elements. */
final class CommentElements {

    private CommentElements() {}

    /** A comment with its sign, as it is written. */
    static void comment(Element element, String comment, Placement placement) {
        add(element, content(comment), placement);
    }

    /** What a comment says, without its sign and the blank behind it; without a blank the sign may mean something (`#:`). */
    private static String content(String comment) {
        return comment.startsWith("# ") ? comment.substring(2) : comment.equals("#") ? "" : comment;
    }

    static void add(Element element, String text, Placement placement) {
        Comment comment = NnFactory.eINSTANCE.createComment();
        comment.setText(text);
        comment.setPlacement(placement);
        element.getComments().add(comment);
    }
}
