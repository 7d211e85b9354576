// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.write;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.python.MatchAs;
import org.nnpivot.model.python.MatchClass;
import org.nnpivot.model.python.MatchMapping;
import org.nnpivot.model.python.MatchOr;
import org.nnpivot.model.python.MatchSequence;
import org.nnpivot.model.python.MatchSingleton;
import org.nnpivot.model.python.MatchStar;
import org.nnpivot.model.python.MatchValue;
import org.nnpivot.model.python.Pattern;
import org.nnpivot.model.python.util.PythonSwitch;

/** Writes the patterns of match statements. */
final class PatternWriter extends PythonSwitch<Boolean> {

    private final ExpressionWriter writer;
    private final StringBuilder out;

    PatternWriter(ExpressionWriter writer) {
        this.writer = writer;
        this.out = writer.out;
    }

    @Override
    public Boolean defaultCase(EObject object) {
        throw new IllegalArgumentException("not a pattern: " + object.eClass().getName());
    }

    /** Inside another pattern, alternatives and captures of patterns need parentheses. */
    private void nested(Pattern pattern, boolean alternativesToo) {
        boolean loose = pattern instanceof MatchAs as && as.getPattern() != null
                || alternativesToo && pattern instanceof MatchOr;
        out.append(loose ? "(" : "");
        doSwitch(pattern);
        out.append(loose ? ")" : "");
    }

    private void list(List<Pattern> patterns) {
        for (int i = 0; i < patterns.size(); i++) {
            out.append(i > 0 ? ", " : "");
            doSwitch(patterns.get(i));
        }
    }

    @Override
    public Boolean caseMatchValue(MatchValue node) {
        writer.write(node.getValue(), Precedence.SUM);
        return true;
    }

    @Override
    public Boolean caseMatchSingleton(MatchSingleton node) {
        String name = node.getValue().getName();
        out.append(name.charAt(0)).append(name.substring(1).toLowerCase(Locale.ROOT));
        return true;
    }

    @Override
    public Boolean caseMatchSequence(MatchSequence node) {
        out.append('[');
        list(node.getPatterns());
        out.append(']');
        return true;
    }

    @Override
    public Boolean caseMatchMapping(MatchMapping node) {
        out.append('{');
        for (int i = 0; i < node.getKeys().size(); i++) {
            out.append(i > 0 ? ", " : "");
            writer.write(node.getKeys().get(i), Precedence.SUM);
            out.append(": ");
            doSwitch(node.getPatterns().get(i));
        }
        if (node.getRest() != null) {
            out.append(node.getKeys().isEmpty() ? "**" : ", **").append(node.getRest());
        }
        out.append('}');
        return true;
    }

    @Override
    public Boolean caseMatchClass(MatchClass node) {
        writer.write(node.getCls(), Precedence.ATOM);
        out.append('(');
        list(node.getPatterns());
        for (int i = 0; i < node.getKwd_attrs().size(); i++) {
            out.append(i > 0 || !node.getPatterns().isEmpty() ? ", " : "");
            out.append(node.getKwd_attrs().get(i)).append('=');
            doSwitch(node.getKwd_patterns().get(i));
        }
        out.append(')');
        return true;
    }

    @Override
    public Boolean caseMatchStar(MatchStar node) {
        out.append('*').append(node.getName() == null ? "_" : node.getName());
        return true;
    }

    @Override
    public Boolean caseMatchAs(MatchAs node) {
        if (node.getPattern() != null) {
            nested(node.getPattern(), false);
            out.append(" as ");
        }
        out.append(node.getName() == null ? "_" : node.getName());
        return true;
    }

    @Override
    public Boolean caseMatchOr(MatchOr node) {
        for (int i = 0; i < node.getPatterns().size(); i++) {
            out.append(i > 0 ? " | " : "");
            nested(node.getPatterns().get(i), true);
        }
        return true;
    }
}
