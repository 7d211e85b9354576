// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Comments are told from strings, and found by place. */
class CommentsTest {

    @Test
    void stringsHoldNoComments() {
        assertEquals(List.of("# 1", "# 2", "# 3", "# 4"), texts("""
                a = '#' "\\"#" '''
                # no
                ''' # 1
                b = r'\\\\' # 2
                c = f"#{x["#"]:{w}#}{{#}}" f'''{
                    y # 3
                }#''' # 4
                d = f"\\N{NUMBER SIGN}#" rf"\\N{x}#" "#"
                """));
    }

    @Test
    void ownLineOrNot() {
        Comments comments = comments("x = 1 # a\n  # b\ny = '''\n''' # c\n\t# d");
        assertEquals(List.of(false, true, false, true), comments.all().stream().map(Comment::ownLine).toList());
    }

    @Test
    void byPlace() {
        String text = "# a\n\n# b\n# c\nx = f(  # d\n    1,  # e\n)  # f\n\n\ny = 2\n";
        Comments comments = comments(text);
        int call = text.indexOf("x =");
        int end = text.indexOf(")  # f") + 1;
        assertEquals(List.of("# b", "# c"), comments.above(call).stream().map(Comment::text).toList());
        assertEquals(List.of("# d", "# e"), comments.between(call, end).stream().map(Comment::text).toList());
        assertEquals("# f", comments.behind(end).orElseThrow().text());
        assertEquals(true, comments.behind(text.indexOf("y =")).isEmpty());
        assertEquals(List.of(), comments.between(end + 10, call));
        assertEquals(2, comments.blankLinesAbove(text.indexOf("y =")));
        assertEquals(1, comments.blankLinesAbove(text.indexOf("# b")));
        assertEquals(0, comments.blankLinesAbove(0));
    }

    private static List<String> texts(String text) {
        return comments(text).all().stream().map(Comment::text).toList();
    }

    private static Comments comments(String text) {
        return Comments.of(SourceText.of("x.py", text));
    }
}
