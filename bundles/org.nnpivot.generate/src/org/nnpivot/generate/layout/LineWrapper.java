// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nnpivot.generate.print.Marks;

/**
 * Breaks one line: inside its last bracket, one item a line where they don't fit on one, before the loosest signs where an
 * expression has no outer bracket.
 */
final class LineWrapper {

    private static final Pattern STATEMENT = Pattern.compile("(return |[^=()\\[\\]{}\"'#]*[^=!<>]= )(.*)", Pattern.DOTALL);
    private static final String STEP = "    ";
    private static final List<List<String>> SIGNS = List.of(List.of(" or "), List.of(" and "),
            List.of(" == ", " != ", " <= ", " >= ", " < ", " > ", " in "), List.of(" + ", " - "),
            List.of(" * ", " / ", " // ", " % ", " @ "));

    /** Stands between an element and what it is made for. */
    private static final String FOR = " for ";

    private LineWrapper() {}

    /** The lines a line becomes; a line that can't be broken stays too long. */
    static List<String> wrap(String line) {
        if (width(line) <= PythonLayout.WIDTH) {
            return List.of(line);
        }
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        int comment = new LineScan(line).comment();
        if (comment < 0) {
            return code(indent, line.substring(indent.length()));
        }
        if (line.substring(0, comment).isBlank()) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>();
        lines.add(indent + line.substring(comment));
        lines.addAll(code(indent, line.substring(indent.length(), comment).stripTrailing()));
        return lines;
    }

    /** Columns that a text takes. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += Marks.isMark(text.charAt(i)) ? 0 : 1;
        }
        return width;
    }

    private static List<String> code(String indent, String code) {
        if (width(indent + code) <= PythonLayout.WIDTH) {
            return List.of(indent + code);
        }
        Matcher statement = STATEMENT.matcher(code);
        if (statement.matches() && sign(statement.group(2)) != null) {
            List<String> lines = new ArrayList<>();
            lines.add(indent + statement.group(1) + "(");
            lines.addAll(items(indent + STEP, statement.group(2), false));
            lines.add(indent + ")");
            return lines;
        }
        return brackets(indent, code);
    }

    /** Breaks inside the last bracket that holds anything and before which the line fits; else inside the first. */
    private static List<String> brackets(String indent, String code) {
        LineScan scan = new LineScan(code);
        int close = closing(code, scan, code.length() - 1);
        int first = -1;
        while (close >= 0) {
            int open = opening(code, scan, close);
            if (!code.substring(open + 1, close).isBlank()) {
                if (width(indent + code.substring(0, open + 1)) <= PythonLayout.WIDTH) {
                    return split(indent, code, open, close);
                }
                first = close;
            }
            close = closing(code, scan, open - 1);
        }
        return first < 0 ? List.of(indent + code) : split(indent, code, opening(code, scan, first), first);
    }

    /** The last closing bracket outside of all others, at an offset or before; -1 when there is none. */
    private static int closing(String code, LineScan scan, int from) {
        int close = from;
        while (close >= 0 && !(isClosing(code.charAt(close)) && scan.isCode(close) && scan.depth(close) == 0)) {
            close--;
        }
        return close;
    }

    private static List<String> split(String indent, String code, int open, int close) {
        List<String> lines = new ArrayList<>(code(indent, code.substring(0, open + 1)));
        boolean isCall = code.charAt(open) != '[' || open == 0 || !isNameEnd(code, open - 1);
        lines.addAll(items(indent + STEP, code.substring(open + 1, close).strip(), isCall));
        lines.addAll(code(indent, code.substring(close)));
        return lines;
    }

    private static boolean isNameEnd(String code, int index) {
        char c = code.charAt(index);
        return Character.isJavaIdentifierPart(c) || c == ')' || c == ']';
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == ']' || c == '}';
    }

    private static int opening(String code, LineScan scan, int close) {
        int open = close - 1;
        while (!(scan.isCode(open) && scan.depth(open) == scan.depth(close) && "([{".indexOf(code.charAt(open)) >= 0)) {
            open--;
        }
        return open;
    }

    /** What stands in brackets: on one line, else one item a line. */
    private static List<String> items(String indent, String body, boolean comma) {
        if (width(indent + body) <= PythonLayout.WIDTH) {
            return List.of(indent + body);
        }
        List<String> comprehension = parts(body, FOR);
        if (comprehension.size() == 2) {
            List<String> lines = new ArrayList<>(code(indent, comprehension.get(0).strip()));
            lines.addAll(code(indent, FOR.strip() + " " + comprehension.get(1).strip()));
            return lines;
        }
        List<String> items = parts(body, ",");
        if (items.size() == 1 && !body.stripTrailing().endsWith(",")) {
            return signs(indent, body);
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            boolean last = i == items.size() - 1;
            lines.addAll(code(indent, items.get(i).strip() + (last && !comma ? "" : ",")));
        }
        return lines;
    }

    /** The parts between separators outside of brackets and strings; an empty last part is left out. */
    private static List<String> parts(String body, String separator) {
        LineScan scan = new LineScan(body);
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < body.length(); i++) {
            if (scan.isCode(i) && scan.depth(i) == 0 && body.startsWith(separator, i)) {
                parts.add(body.substring(start, i));
                start = i + separator.length();
            }
        }
        if (!body.substring(start).isBlank()) {
            parts.add(body.substring(start));
        }
        return parts;
    }

    private static List<String> signs(String indent, String body) {
        List<String> signs = sign(body);
        if (signs == null) {
            return brackets(indent, body);
        }
        LineScan scan = new LineScan(body);
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < body.length(); i++) {
            if (isSign(body, scan, i, signs)) {
                lines.addAll(code(indent, body.substring(start, i).strip()));
                start = i + 1;
            }
        }
        lines.addAll(code(indent, body.substring(start).strip()));
        return lines;
    }

    /** The loosest signs that stand outside of brackets; {@code null} when there are none. */
    private static List<String> sign(String body) {
        LineScan scan = new LineScan(body);
        for (List<String> signs : SIGNS) {
            for (int i = 1; i < body.length(); i++) {
                if (isSign(body, scan, i, signs)) {
                    return signs;
                }
            }
        }
        return null;
    }

    private static boolean isSign(String body, LineScan scan, int index, List<String> signs) {
        return scan.isCode(index) && scan.depth(index) == 0 && signs.stream().anyMatch(sign -> body.startsWith(sign, index));
    }
}
