// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.generate.Lowered;
import org.nnpivot.generate.PrintedModule;
import org.nnpivot.generate.PrintedNetwork;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.SourceText;

/** Puts the printed networks into their file: their text is replaced, imports are adjusted, all else stays byte for byte. */
final class Splicer {

    private final Analysis analysis;
    private final Lowered lowered;
    private final PrintedModule printed;
    private final Framework target;
    private final Findings findings;

    Splicer(Analysis analysis, Lowered lowered, PrintedModule printed, Framework target, Findings findings) {
        this.analysis = analysis;
        this.lowered = lowered;
        this.printed = printed;
        this.target = target;
        this.findings = findings;
    }

    /** The migrated text, and the edits that make it of the source; no edits when only the networks are kept. */
    record Spliced(String text, List<TextEdit> edits) {}

    Spliced splice(boolean onlyNetworks) {
        if (onlyNetworks) {
            return new Spliced(delimited(printed.asFile()), List.of());
        }
        Map<Integer, String> replacements = new HashMap<>();
        for (PrintedNetwork network : printed.networks()) {
            replacements.merge(lowered.networks().get(network.network()).getSourceStart(), network.text(),
                    (first, second) -> first + "\n\n" + second);
        }
        SourceText source = analysis.source();
        List<TextEdit> edits = new ArrayList<>(new ImportEdits(analysis, replacements.keySet(), printed, target, findings).edits());
        for (Stmt statement : analysis.module().getBody()) {
            String text = replacements.get(statement.getStart());
            if (text != null) {
                edits.add(new TextEdit(beginning(statement), end(statement), delimited(text.stripTrailing())));
            }
        }
        return new Spliced(TextEdit.apply(source.text(), edits), edits);
    }

    /** A comment directly above a network belongs to it and is printed with it. */
    private int beginning(Stmt statement) {
        return statement.getStart();
    }

    /** A comment behind the last statement on its line is printed with it. */
    private int end(Stmt statement) {
        String text = analysis.source().text();
        int end = statement.getEnd();
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        if (end < text.length() && text.charAt(end) == '#') {
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            return end;
        }
        return statement.getEnd();
    }

    private String delimited(String text) {
        String delimiter = analysis.source().lineDelimiter();
        return "\n".equals(delimiter) ? text : text.replace("\n", delimiter);
    }
}
