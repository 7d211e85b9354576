// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.generate.form.FormWriter;
import org.nnpivot.generate.form.Subject;
import org.nnpivot.generate.rewrite.OperatorFactory;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.formula.Evaluator;
import org.nnpivot.operators.formula.Formula;
import org.nnpivot.operators.formula.Inverse;
import org.nnpivot.operators.formula.Scope;

/** Writes the function that gives PyTorch's function for a name that Keras has for an activation. */
final class ActivationTable {

    /** What the function is called in the migrated file. */
    static final String FUNCTION = "activation_function";

    private static final String FUNCTIONS = "torch.nn.functional";
    private static final String LAMBDA = "lambda x: ";

    private final Catalogue catalogue;
    private final NameTable names;

    ActivationTable(Catalogue catalogue, NameTable names) {
        this.catalogue = catalogue;
        this.names = names;
    }

    /**
     * The function. Most words are names of PyTorch's functions but for underscores, so that only the others get an entry, and
     * those whose functions have other defaults.
     */
    String text() {
        Lines lines = new Lines();
        lines.add("def " + FUNCTION + "(name):");
        lines.indent();
        lines.add("\"\"\"Returns the function that Keras calls by this name.\"\"\"");
        lines.add("others = {");
        lines.indent();
        lines.add("None: lambda x: x,");
        others().forEach((word, function) -> lines.add("\"" + word + "\": " + function + ","));
        lines.outdent();
        lines.add("}");
        lines.add("return others.get(name) or getattr(" + names.module(FUNCTIONS) + ", name.replace(\"_\", \"\"))");
        return String.join("\n", lines.all()) + "\n";
    }

    /** The functions that are not found by their word, by that word. */
    private Map<String, String> others() {
        Map<String, String> others = new TreeMap<>();
        Set<String> known = new HashSet<>();
        for (org.nnpivot.operators.Operator declaration : catalogue.operators()) {
            for (Form form : declaration.forms()) {
                String function = form.activationName() == null ? null : function(declaration, form);
                if (function != null && known.add(form.activationName()) && !isFound(form.activationName(), function, declaration)) {
                    others.put(form.activationName(), function);
                }
            }
        }
        return others;
    }

    /** Whether the function that is called as the word, underscores aside, is the activation without further arguments. */
    private boolean isFound(String word, String function, org.nnpivot.operators.Operator declaration) {
        return !function.startsWith(LAMBDA) && catalogue.spellings(Framework.TORCH, FUNCTIONS + "." + word.replace("_", "")).stream()
                .anyMatch(spelling -> spelling.operator() == declaration);
    }

    /** The function with the values that Keras's word means; {@code null} when PyTorch has none. */
    private String function(org.nnpivot.operators.Operator declaration, Form named) {
        org.nnpivot.model.nn.Operator operator = OperatorFactory.create(declaration);
        setDefaults(operator, named);
        Use use = NnFactory.eINSTANCE.createUse();
        use.setOperator(operator);
        Subject subject = new Subject(operator, declaration, List.of(use), null);
        String port = declaration.operands().get(0).name();
        use.getOperands().add(DataFlow.operand(port, NnFactory.eINSTANCE.createTensor()));
        Form form = new FormWriter(Framework.TORCH).choose(subject, FormWriter.Place.FREE).form();
        if (form == null || form.kind() == Form.Kind.LAYER) {
            return null;
        }
        List<Code> x = List.of(Code.atom("x"));
        Values values = new Values(Dialect.TORCH, names, parameter -> parameter, tensor -> x.get(0));
        String call = new CallText(names, Set.of(), values).onTheSpot(subject, form, Map.of(port, x), x).text();
        return call.endsWith("(x)") ? call.substring(0, call.length() - 3) : LAMBDA + call;
    }

    private static void setDefaults(org.nnpivot.model.nn.Operator operator, Form named) {
        Evaluator evaluator = new Evaluator(new NoScope());
        named.sets().forEach(setting -> Arguments.set(operator, setting.parameter(), evaluator.evaluate(setting.value())));
        Inverse inverse = new Inverse(evaluator, parameter -> 0, (parameter, value) -> {
            Arguments.set(operator, parameter, value);
            return true;
        });
        for (FormParameter parameter : named.parameters()) {
            if (parameter.role() == FormParameter.Role.VALUE && parameter.defaultValue() != null) {
                inverse.solve(parameter.value(), evaluator.evaluate(parameter.defaultValue()));
            }
        }
    }

    /** Defaults of a framework refer to nothing. */
    private record NoScope() implements Scope {

        @Override
        public Expression value(String parameter) {
            return null;
        }

        @Override
        public Expression call(String function, List<Formula> arguments, Evaluator evaluator) {
            return null;
        }
    }
}
