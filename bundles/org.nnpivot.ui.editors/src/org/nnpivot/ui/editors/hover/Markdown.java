// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The little Markdown that explanations are written in: bold words, code, lists.
 *
 * @param text without the signs
 * @param stretches what they were around
 */
record Markdown(String text, List<Stretch> stretches) {

    private static final Pattern SIGNED = Pattern.compile("\\*\\*(.+?)\\*\\*|`([^`]+)`");

    /**
     * A part of the text.
     *
     * @param start its first code unit
     * @param length how long it is
     * @param code whether it is code, else bold
     */
    record Stretch(int start, int length, boolean code) {}

    static Markdown of(String source) {
        String listed = source.strip().replaceAll("(?m)^- ", "\u2022 ");
        StringBuilder text = new StringBuilder();
        List<Stretch> stretches = new ArrayList<>();
        Matcher matcher = SIGNED.matcher(listed);
        int done = 0;
        while (matcher.find()) {
            text.append(listed, done, matcher.start());
            boolean code = matcher.group(2) != null;
            String inside = code ? matcher.group(2) : matcher.group(1);
            stretches.add(new Stretch(text.length(), inside.length(), code));
            text.append(inside);
            done = matcher.end();
        }
        return new Markdown(text.append(listed, done, listed.length()).toString(), stretches);
    }
}
