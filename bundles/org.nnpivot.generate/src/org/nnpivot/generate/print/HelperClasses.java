// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.generate.form.ChainLink;
import org.nnpivot.generate.form.HelperParameters;
import org.nnpivot.generate.form.Pickers;
import org.nnpivot.generate.form.Subject;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Port;
import org.nnpivot.operators.formula.Formula;

/**
 * Small classes that make layers of what is none, for chains in which only layers can stand: of a function, and of what takes one
 * result out of the tuple that a layer returns. One class serves all that are written alike. Reading recognises them.
 */
final class HelperClasses {

    private static final int DOCSTRING_WIDTH = 82;

    private final Dialect dialect;
    private final NameTable names;
    private final Templates templates;
    private final Set<String> taken;
    private final Map<String, String> classes = new LinkedHashMap<>();
    private final Map<String, String> named = new HashMap<>();

    /** {@code taken}: names that mean something else in the file. */
    HelperClasses(Dialect dialect, NameTable names, Templates templates, Set<String> taken) {
        this.dialect = dialect;
        this.names = names;
        this.templates = templates;
        this.taken = taken;
    }

    /** The texts of all classes that were asked for. */
    List<String> texts() {
        return List.copyOf(classes.values());
    }

    /** The construction of the layer that applies a function; writes its class where it is new. */
    Code construction(NetworkContext context, ChainLink link, Values values) {
        Operator applied = link.use().applied();
        Subject subject = context.subject(applied, List.of(link.use()));
        List<String> given = HelperParameters.given(subject, context.form(applied));
        String name = named(subject.declaration().name(), own -> text(own, context, link, given));
        List<String> arguments = given.stream().map(parameter -> values.value(Arguments.get(applied, parameter),
                new Formula.Reference(parameter), subject.declaration())).toList();
        return Code.atom(name + "(" + String.join(", ", arguments) + ")");
    }

    /** The construction of the layer that takes the link's result out of what its layer returns. */
    Code picker(NetworkContext context, ChainLink link) {
        Port.Picker picker = Pickers.of(context.catalogue(), link);
        List<String> statements = new PickerText(context, link, values()).statements();
        return Code.atom(named(picker.name(), own -> text(own, picker.documentation(), List.of(), statements)) + "()");
    }

    /** The name of a class: a number behind it where another one has the name. */
    private String named(String wanted, UnaryOperator<String> text) {
        return named.computeIfAbsent(text.apply(wanted), key -> {
            String name = wanted;
            for (int i = 2; taken.contains(name) || classes.containsKey(name); i++) {
                name = wanted + i;
            }
            classes.put(name, text.apply(name));
            return name;
        });
    }

    private Values values() {
        return new Values(dialect, names, parameter -> "self." + parameter, tensor -> Code.atom("x"));
    }

    private String text(String name, NetworkContext context, ChainLink link, List<String> given) {
        Use use = link.use();
        Subject subject = context.subject(use.applied(), List.of(use));
        Operator general = EcoreUtil.copy(subject.operator());
        given.forEach(parameter -> Arguments.set(general, parameter, Expressions.parameter(parameter)));
        Subject generalSubject = new Subject(general, subject.declaration(), List.of(use), subject.flow());
        List<Code> operand = List.of(Code.atom("x"));
        Code call = new CallText(names, Set.of(), values()).onTheSpot(generalSubject, context.form(use.applied()),
                Map.of(use.getOperands().get(0).getPort(), operand), operand);
        Code result = new UseText(context, values()).select(call, use, link.result());
        String documentation = HelperParameters.standInTheClass(subject, context.form(use.applied()))
                ? subject.declaration().summary() : subject.declaration().documentation();
        return text(name, documentation, given, List.of("return " + result.text()));
    }

    private String text(String name, String documentation, List<String> parameters, List<String> statements) {
        List<String> signature = new ArrayList<>(List.of("self"));
        signature.addAll(parameters);
        return templates.print(dialect, new ClassSpelling(name, names.reference(dialect.layer(), Set.of()), List.of(), "",
                docstring(documentation), List.of(), MethodSpelling.bare(String.join(", ", signature),
                        parameters.stream().map(parameter -> "self." + parameter + " = " + parameter).toList()),
                MethodSpelling.bare("self, x", statements)));
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
