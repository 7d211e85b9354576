// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.editing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the words that somebody who mistyped may have meant. */
public final class Nearest {

    private static final int MOST = 3;

    private Nearest() {}

    /** Up to three of the candidates that differ by a few letters, the most alike first; case counts for little. */
    public static List<String> to(String word, Collection<String> candidates) {
        int limit = Math.max(1, word.length() / 3);
        String wanted = fold(word);
        return candidates.stream().distinct().filter(candidate -> !candidate.equals(word))
                .filter(candidate -> Math.abs(fold(candidate).length() - wanted.length()) <= limit)
                .filter(candidate -> distance(wanted, fold(candidate)) <= limit)
                .sorted(Comparator.comparingInt((String candidate) -> distance(wanted, fold(candidate))).thenComparing(candidate -> candidate))
                .limit(MOST).toList();
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** The least number of letters to insert, drop, replace, or swap with the next. */
    private static int distance(String a, String b) {
        int[][] least = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                least[i][j] = i == 0 || j == 0 ? i + j : step(least, a, b, i, j);
            }
        }
        return least[a.length()][b.length()];
    }

    private static int step(int[][] least, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(least[i - 1][j - 1] + change, Math.min(least[i - 1][j], least[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, least[i - 2][j - 2] + 1) : best;
    }
}
