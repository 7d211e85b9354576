// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.ide.assist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.editing.Proposal;
import org.nnpivot.editing.Proposal.Kind;
import org.nnpivot.model.nn.NnPackage;
import org.nnpivot.operators.ParameterType;
import org.nnpivot.operators.RuleNames;
import org.nnpivot.operators.formula.Functions;
import org.nnpivot.operators.language.ide.hover.RuleTexts;
import org.nnpivot.operators.language.ide.names.NnopName;
import org.nnpivot.operators.language.ide.text.Messages;
import org.nnpivot.operators.language.ide.text.NnopSource;
import org.nnpivot.operators.language.nnop.OperatorDeclaration;

/** Proposes what may stand at a place of a declaration. */
public final class NnopAssist {

    private static final List<String> CLAUSES = List.of("when", "sets", "call", "weights", "named", "example");
    private static final List<String> MARKS = List.of("ignored", "refused", "deviates", "shown", "spread");

    private final NnopSource source;
    private final List<Proposal> proposals = new ArrayList<>();
    private String prefix;
    private int start;
    private int end;

    /** In this file. */
    public NnopAssist(NnopSource source) {
        this.source = source;
    }

    /** The proposals, the likeliest first. */
    public List<Proposal> proposals(int offset) {
        NnopCursor cursor = new NnopCursor(source.document().text(), offset);
        start = cursor.start;
        end = offset;
        prefix = source.document().text().substring(start, end).toLowerCase(Locale.ROOT);
        if (!cursor.closed) {
            OperatorDeclaration operator = source.operatorAt(start);
            propose(cursor, operator == null ? Map.of() : source.declarations().parts(operator));
        }
        return List.copyOf(proposals);
    }

    private void propose(NnopCursor cursor, Map<String, NnopName> parts) {
        if (cursor.braces == 0) {
            top(cursor);
        } else if (cursor.braces > 1) {
            step(cursor, parts);
        } else if (cursor.inAngles()) {
            named(parts, NnopName.Kind.PORT);
        } else if (cursor.inGroup()) {
            groups();
        } else if (cursor.inFormula()) {
            formula(parts);
        } else {
            statement(cursor, parts);
        }
    }

    private void top(NnopCursor cursor) {
        if (cursor.previous().equals(":")) {
            NnPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                    .filter(type -> !type.isAbstract() && NnPackage.Literals.OPERATOR.isSuperTypeOf(type))
                    .forEach(type -> word(type.getName(), Kind.VALUE, Messages.text("assist.class"), ""));
        } else if (cursor.mayBegin()) {
            snippet("operator", "operator ${1:Name} {\n  \"${2:What it does.}\"\n  operand input\n  result output\n  shape ${3:same}\n"
                    + "  layout ${4:elementwise}\n\n  torch function ${5:name}(<input>)\n  keras function ${6:name}(<input>)\n}");
            snippet("group", "group ${1:name} (${2:name} ignored [None])");
        } else if (cursor.statement.equals("operator")) {
            words(List.of("activation", "aliases", "for"), Kind.KEYWORD);
        }
    }

    private void step(NnopCursor cursor, Map<String, NnopName> parts) {
        if (cursor.previous().equals("=") && !cursor.inParentheses()) {
            word("self", Kind.KEYWORD, Messages.text("assist.self"), "");
            source.declarations().operators().keySet().forEach(name -> word(name, Kind.OPERATOR, "", ""));
        } else {
            formula(parts);
        }
    }

    private void statement(NnopCursor cursor, Map<String, NnopName> parts) {
        switch (cursor.previous()) {
            case "shape" -> rules(RuleNames.SHAPE);
            case "layout" -> rules(RuleNames.LAYOUT);
            case "by" -> {
                if (!cursor.statement.equals("result")) {
                    rules(RuleNames.REWRITE);
                }
            }
            case "torch", "keras" -> words(List.of("layer", "function", "method", "sign", "subscript", "identity", "reads", "writes"), Kind.KEYWORD);
            case "reads", "writes" -> words(List.of("layer", "function", "method", "sign", "subscript", "identity"), Kind.KEYWORD);
            case "layer", "function", "method" -> words(List.of("as above"), Kind.KEYWORD);
            case "rewrite", "refuse" -> words(List.of("torch", "keras", "both", "when", "by", "reversible"), Kind.KEYWORD);
            case "sets" -> named(parts, NnopName.Kind.PARAMETER);
            default -> other(cursor, parts);
        }
    }

    private void other(NnopCursor cursor, Map<String, NnopName> parts) {
        boolean form = cursor.statement.equals("torch") || cursor.statement.equals("keras");
        if (form && cursor.inParentheses()) {
            argument(cursor, parts);
        } else if (cursor.statement.equals("parameter") && cursor.count() == 2) {
            for (ParameterType.Kind kind : ParameterType.Kind.values()) {
                word(kind.name().toLowerCase(Locale.ROOT), Kind.KEYWORD, Messages.text("assist.type"), "");
            }
        } else if (cursor.statement.equals("parameter") && cursor.count() > 2) {
            words(List.of("inferred", "in"), Kind.KEYWORD);
        } else if (cursor.statement.equals("operand") || cursor.statement.equals("result")) {
            words(List.of("float", "integer", "boolean", "any", "many", "optional", "index"), Kind.KEYWORD);
            if (cursor.statement.equals("result")) {
                words(List.of("picked by"), Kind.KEYWORD);
            }
        }
        if (form && !cursor.inParentheses()) {
            words(CLAUSES, Kind.KEYWORD);
        }
        if (cursor.mayBegin()) {
            begin();
        }
    }

    private void argument(NnopCursor cursor, Map<String, NnopName> parts) {
        if (cursor.previous().equals("(") || cursor.previous().equals(",")) {
            named(parts, NnopName.Kind.PARAMETER);
            groups();
        } else {
            words(MARKS, Kind.KEYWORD);
        }
    }

    private void groups() {
        source.documents().stream().map(source::family).flatMap(java.util.Optional::stream).flatMap(family -> family.getGroups().stream())
                .forEach(group -> word(group.getName(), Kind.VALUE, Messages.text("assist.group"), ""));
    }

    private void begin() {
        snippet("fixed", "fixed ${1:name} = \"${2:value}\"");
        snippet("parameter", "parameter ${1:name} ${2:integer}");
        snippet("operand", "operand ${1:input}");
        snippet("result", "result ${1:output}");
        snippet("shape", "shape ${1}");
        snippet("layout", "layout ${1}");
        snippet("torch", "torch ${1:layer} ${2:name}(${3})");
        snippet("keras", "keras ${1:layer} ${2:name}(${3})");
        snippet("rewrite", "rewrite ${1:keras} when ${2:True} {\n    ${3:output} = ${4:self}(${5:input})\n  }");
        snippet("refuse", "refuse ${1:keras} when ${2:True} ${3:Name} \"{0}: ${4:why}\"");
        snippet("deviates", "deviates ${1:keras} ${2:Name} \"${3:what}\"");
        snippet("weights", "weights ${1:weight}(${2:size})");
        snippet("multiplies", "multiplies ${1}");
    }

    /** Parameters, ports, functions and words of formulas. */
    private void formula(Map<String, NnopName> parts) {
        named(parts, NnopName.Kind.PARAMETER);
        named(parts, NnopName.Kind.PORT);
        OperatorDeclaration operator = source.operatorAt(start);
        named(operator == null ? Map.of() : source.declarations().weights(operator), NnopName.Kind.WEIGHT);
        Functions.all().forEach(function -> add(function.name(), Kind.FUNCTION, Messages.text("assist.function"), "", function.name() + "(${1})", true));
        words(List.of("True", "False", "None", "inf", "not"), Kind.KEYWORD);
    }

    private void named(Map<String, NnopName> parts, NnopName.Kind kind) {
        Kind shown = kind == NnopName.Kind.PORT ? Kind.TENSOR : Kind.PARAMETER;
        parts.values().stream().filter(name -> name.kind() == kind)
                .forEach(name -> word(name.word(), shown, kind.name().toLowerCase(Locale.ROOT), ""));
    }

    private void rules(Collection<String> rules) {
        new TreeSet<>(rules).forEach(rule -> word(rule, Kind.RULE, Messages.text("assist.rule"), RuleTexts.of(rule).orElse("")));
    }

    private void words(List<String> words, Kind kind) {
        words.forEach(word -> word(word, kind, "", ""));
    }

    private void word(String word, Kind kind, String detail, String documentation) {
        add(word, kind, detail, documentation, word, false);
    }

    private void snippet(String label, String text) {
        add(label, Kind.TEMPLATE, Messages.text("snippet." + label), "", text, true);
    }

    private void add(String label, Kind kind, String detail, String documentation, String text, boolean snippet) {
        boolean known = proposals.stream().anyMatch(proposal -> proposal.label().equals(label));
        if (!known && label.toLowerCase(Locale.ROOT).startsWith(prefix)) {
            proposals.add(new Proposal(label, kind, detail, documentation, new TextEdit(start, end, text), snippet));
        }
    }
}
