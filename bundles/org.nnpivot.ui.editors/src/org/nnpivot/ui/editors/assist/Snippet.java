// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.assist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places to fill in.
 *
 * @param text as it is put in
 * @param places by their numbers, where in the text: offset and length; those of one number are filled in together
 */
record Snippet(String text, Map<Integer, List<int[]>> places) {

    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\d+)(?::([^}]*))?\\}");

    /** Reads the places out of a text as proposals have it. */
    static Snippet of(String written) {
        StringBuilder text = new StringBuilder();
        Map<Integer, List<int[]>> places = new LinkedHashMap<>();
        Matcher matcher = PLACE.matcher(written);
        int done = 0;
        while (matcher.find()) {
            text.append(written, done, matcher.start());
            String filled = matcher.group(2) == null ? "" : matcher.group(2);
            places.computeIfAbsent(Integer.valueOf(matcher.group(1)), k -> new ArrayList<>()).add(new int[] {text.length(), filled.length()});
            text.append(filled);
            done = matcher.end();
        }
        return new Snippet(text.append(written, done, written.length()).toString(), places);
    }
}
