// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.ide.quickfix;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.editing.Fix;
import org.nnpivot.editing.Nearest;
import org.nnpivot.operators.RuleNames;
import org.nnpivot.operators.formula.Function;
import org.nnpivot.operators.formula.Functions;
import org.nnpivot.operators.language.ide.text.Messages;
import org.nnpivot.operators.language.ide.text.NnopSource;
import org.nnpivot.operators.language.nnop.OperatorDeclaration;

/** Proposes known words where a finding is about a word that nobody knows. */
public final class NnopFixes {

    /** How the compiler begins when it does not know a word. */
    private static final Pattern UNKNOWN = Pattern.compile("^no [a-z ]+ ([\\w#]+)");

    private final NnopSource source;

    /** In this file. */
    public NnopFixes(NnopSource source) {
        this.source = source;
    }

    /** The fixes, the likeliest first. */
    public List<Fix> fixes(Finding finding) {
        Matcher message = UNKNOWN.matcher(finding.message());
        if (!message.find()) {
            return List.of();
        }
        String word = message.group(1);
        Matcher place = Pattern.compile("(?<![\\w#])" + Pattern.quote(word) + "(?![\\w#])").matcher(source.document().text());
        if (!place.find(finding.range().start())) {
            return List.of();
        }
        int start = place.start();
        int end = place.end();
        List<String> alike = Nearest.to(word, known(start));
        return alike.stream().map(near -> new Fix(Messages.text("fix.change", near), List.of(new TextEdit(start, end, near)), alike.size() == 1)).toList();
    }

    private List<String> known(int offset) {
        List<String> known = new ArrayList<>(RuleNames.SHAPE);
        known.addAll(RuleNames.LAYOUT);
        known.addAll(RuleNames.REWRITE);
        Functions.all().stream().map(Function::name).forEach(known::add);
        known.addAll(source.declarations().operators().keySet());
        OperatorDeclaration operator = source.operatorAt(offset);
        if (operator != null) {
            known.addAll(source.declarations().parts(operator).keySet());
        }
        return known;
    }
}
