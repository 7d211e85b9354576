// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.nnpivot.model.nn.Element;

/**
 * Invisible marks around the text of elements, so that the trace still finds them after the lines were laid out. They are
 * code points that Unicode keeps for internal use and that never stand in interchanged text.
 */
public final class Marks {

    /**
     * Where the text of an element stands.
     *
     * @param element of the lowered model
     * @param start offset of its first UTF-16 unit
     * @param end offset behind its last one
     */
    public record Placed(Element element, int start, int end) {}

    /**
     * Text without marks.
     *
     * @param text the text
     * @param places where the elements stand in it, in the order of their ends
     */
    public record Unmarked(String text, List<Placed> places) {}

    private static final char DIGIT = '\uFDD0';
    private static final char START = '\uFDE0';
    private static final char END = '\uFDE1';
    private static final int DIGITS = 5;

    private final List<Element> elements = new ArrayList<>();

    /** The text with marks around it that stand for the element. */
    String mark(Element element, String text) {
        StringBuilder marked = new StringBuilder().append(START);
        int index = elements.size();
        for (int i = DIGITS - 1; i >= 0; i--) {
            marked.append((char) (DIGIT + (index >> 4 * i & 0xF)));
        }
        elements.add(element);
        return marked.append(text).append(END).toString();
    }

    /** The text without its marks. */
    static String strip(String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        marked.chars().filter(c -> !isMark((char) c)).forEach(c -> text.append((char) c));
        return text.toString();
    }

    /** Whether a character is part of a mark and takes no room. */
    public static boolean isMark(char c) {
        return c >= DIGIT && c <= END;
    }

    /** Takes the marks out. */
    Unmarked remove(String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        List<Placed> places = new ArrayList<>();
        Deque<int[]> open = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == START) {
                open.push(new int[] {index(marked, i + 1), text.length()});
                i += DIGITS;
            } else if (c == END) {
                int[] start = open.pop();
                places.add(new Placed(elements.get(start[0]), start[1], text.length()));
            } else {
                text.append(c);
            }
        }
        return new Unmarked(text.toString(), places);
    }

    private static int index(String marked, int from) {
        int index = 0;
        for (int i = 0; i < DIGITS; i++) {
            index = index << 4 | marked.charAt(from + i) - DIGIT;
        }
        return index;
    }
}
