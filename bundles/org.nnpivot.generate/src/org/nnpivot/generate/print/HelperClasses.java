// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.generate.form.Agreement;
import org.nnpivot.generate.form.Subject;
import org.nnpivot.generate.form.UseScope;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.formula.Formula;

/**
 * Small classes that make a layer of a function, for chains in which only layers can stand. One class serves all uses of an
 * operator that say the same parameters. Reading recognises them by name and docstring.
 */
final class HelperClasses {

    private static final int DOCSTRING_WIDTH = 82;

    private final Dialect dialect;
    private final NameTable names;
    private final Templates templates;
    private final Map<String, String> classes = new LinkedHashMap<>();

    HelperClasses(Dialect dialect, NameTable names, Templates templates) {
        this.dialect = dialect;
        this.names = names;
        this.templates = templates;
    }

    /** The texts of all classes that were asked for. */
    List<String> texts() {
        return List.copyOf(classes.values());
    }

    /** The construction of the layer that applies a function; writes its class where it is new. */
    Code construction(Subject subject, Form form, Values values) {
        List<String> said = said(subject);
        classes.computeIfAbsent(name(subject), name -> text(name, subject, form, said));
        List<String> arguments = new ArrayList<>();
        for (String parameter : said) {
            arguments.add(values.value(Arguments.get(subject.operator(), parameter), new Formula.Reference(parameter),
                    subject.declaration()));
        }
        return Code.atom(name(subject) + "(" + String.join(", ", arguments) + ")");
    }

    private static String name(Subject subject) {
        return subject.declaration().name();
    }

    /** The parameters that are not at the pivot's default. */
    private static List<String> said(Subject subject) {
        List<String> said = new ArrayList<>();
        for (Parameter parameter : subject.declaration().parameters()) {
            boolean isDefault = Arguments.get(subject.operator(), parameter.name()) == null || parameter.defaultValue() != null
                    && Agreement.isProved(subject, new UseScope(subject).evaluator(), new Formula.Reference(parameter.name()),
                            parameter.defaultValue());
            if (!isDefault) {
                said.add(parameter.name());
            }
        }
        return said;
    }

    private String text(String name, Subject subject, Form form, List<String> said) {
        Operator general = EcoreUtil.copy(subject.operator());
        said.forEach(parameter -> Arguments.set(general, parameter, Expressions.parameter(parameter)));
        Use use = subject.use();
        Subject generalSubject = new Subject(general, subject.declaration(), List.of(use), subject.flow());
        Values values = new Values(dialect, names, parameter -> "self." + parameter, tensor -> Code.atom("x"));
        List<Code> operand = List.of(Code.atom("x"));
        Code call = new CallText(names, Set.of(), values).onTheSpot(generalSubject, form,
                Map.of(use.getOperands().get(0).getPort(), operand), operand);
        List<String> parameters = new ArrayList<>(List.of("self"));
        parameters.addAll(said);
        return templates.print(dialect, new ClassSpelling(name, names.reference(dialect.layer(), Set.of()), List.of(), "",
                docstring(subject.declaration().documentation()), List.of(), MethodSpelling.bare(String.join(", ", parameters),
                        said.stream().map(parameter -> "self." + parameter + " = " + parameter).toList()),
                MethodSpelling.bare("self, x", List.of("return " + call.text()))));
    }

    /** A docstring of lines that are not too long. */
    private static List<String> docstring(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(Lines.INDENT).append("\"\"\"");
        for (String word : text.split(" ")) {
            if (line.length() + word.length() + 1 > DOCSTRING_WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(Lines.INDENT);
            }
            line.append(word).append(' ');
        }
        if (lines.isEmpty()) {
            return List.of(line.toString().stripTrailing() + "\"\"\"");
        }
        lines.add(line.toString().stripTrailing());
        lines.add(Lines.INDENT + "\"\"\"");
        return lines;
    }
}
