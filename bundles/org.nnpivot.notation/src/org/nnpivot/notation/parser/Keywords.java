// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.parser;

import java.util.Set;
import org.nnpivot.notation.parser.antlr.internal.InternalNotationLexer;

/** The words that are keywords in one place only, and names everywhere else. */
public final class Keywords {

    /** Begins the section of what the constructor computes and keeps. */
    public static final String KEPT = "kept";
    /** Begins the section of what the constructor takes. */
    public static final String PARAMETERS = "parameters";

    private static final Set<String> SECTIONS = Set.of(PARAMETERS, KEPT, "input", "inputs", "layers", "tensors", "sub_nn", "tensor_ops",
            "modules", "config", "configuration", "params", "TrainingDataset", "TestDataset", "Dataset");
    private static final Set<String> OTHERS = Set.of("nnpivot", "network", "repeat", "over");
    private static final Set<String> BEHIND_REPEAT = Set.of("in", "over", "{");

    private Keywords() {}

    /** Whether the word is one of them. */
    static boolean isSoft(String word) {
        return SECTIONS.contains(word) || OTHERS.contains(word);
    }

    /** Whether such a word is the keyword here. */
    static boolean isMeant(TokenLine line, int i, boolean outsideBrackets) {
        return switch (line.text(i)) {
            case "nnpivot" -> line.type(i + 1) == InternalNotationLexer.RULE_INT;
            case "network" -> line.isName(i + 1) && line.text(i + 2).equals(":") && !line.isBullet(i - 1);
            case "repeat" -> line.isBullet(i - 1) && opensRepeat(line, i);
            case "over" -> line.text(i + 1).equals("{") && isInRepeat(line, i);
            default -> outsideBrackets && isHeader(line, i);
        };
    }

    private static boolean opensRepeat(TokenLine line, int i) {
        return BEHIND_REPEAT.contains(line.text(i + 1)) || line.isName(i + 1) && BEHIND_REPEAT.contains(line.text(i + 2));
    }

    private static boolean isInRepeat(TokenLine line, int i) {
        int start = i - 1;
        while (start > 0 && !line.isBullet(start)) {
            start--;
        }
        return line.text(start + 1).equals("repeat") && start + 1 < i && line.type(start + 1) != InternalNotationLexer.RULE_ID;
    }

    /** Whether a network of this name needs the word before it that says so. */
    public static boolean isSection(String word) {
        return SECTIONS.contains(word);
    }

    /** Whether a section or a network begins with this word; items and results have a bullet or a comma before them. */
    static boolean isHeader(TokenLine line, int i) {
        return line.isName(i) && line.text(i + 1).equals(":") && !line.isBullet(i - 1) && !line.text(i - 1).equals(",")
                && !isMarked(line, i - 1);
    }

    private static boolean isMarked(TokenLine line, int i) {
        return line.text(i).equals("network") && line.type(i) != InternalNotationLexer.RULE_ID;
    }
}
