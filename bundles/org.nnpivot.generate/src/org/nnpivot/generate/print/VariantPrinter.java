// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.nnpivot.generate.form.UseScope;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.ParameterReference;
import org.nnpivot.model.nn.Tensor;

/** Writes the pieces of a class that has several structures: those of each, joined by the conditions between them. */
final class VariantPrinter {

    private final List<NetworkContext> contexts;
    private final List<List<List<String>>> forward = new ArrayList<>();
    private final List<List<String>> inputs = new ArrayList<>();
    private final Marks marks;

    /** {@code first} is the context of the first of the structures. */
    VariantPrinter(NetworkContext first, List<NeuralNetwork> structures, Marks marks) {
        this.marks = marks;
        this.contexts = structures.stream().map(network -> network == first.network() ? first : first.variant(network)).toList();
        for (NetworkContext context : contexts) {
            ForwardWriter writer = new ForwardWriter(context, marks);
            forward.add(statements(writer.lines()));
            inputs.add(writer.inputs());
        }
    }

    /** Whether one class can have all structures: they are called in the same way. */
    static boolean canJoin(List<NeuralNetwork> structures) {
        NeuralNetwork first = structures.get(0);
        return structures.stream().allMatch(other -> names(other).equals(names(first)) && layouts(other).equals(layouts(first))
                && other.getStyle() == first.getStyle() && other.getAssumptions().stream().allMatch(VariantPrinter::isReadable));
    }

    private static List<String> names(NeuralNetwork network) {
        List<String> names = new ArrayList<>();
        network.getParameters().forEach(parameter -> names.add(parameter.getName()));
        network.getInputs().forEach(input -> names.add(ForwardWriter.name(input)));
        return names;
    }

    private static List<List<Integer>> layouts(NeuralNetwork network) {
        List<List<Integer>> layouts = new ArrayList<>();
        network.getInputs().forEach(input -> layouts.add(List.copyOf(input.getLayout())));
        network.getBody().getResults().stream().map(Operand::getTensor).filter(Objects::nonNull).map(Tensor::getLayout)
                .forEach(layout -> layouts.add(List.copyOf(layout)));
        return layouts;
    }

    /** Whether the forward pass can ask for a condition: it knows parameters only by what the constructor keeps. */
    private static boolean isReadable(Expression condition) {
        for (var nodes = condition.eAllContents(); nodes.hasNext();) {
            if (nodes.next() instanceof org.nnpivot.model.nn.OpaqueExpression) {
                return false;
            }
        }
        return !(condition instanceof org.nnpivot.model.nn.OpaqueExpression);
    }

    /** The names of the inputs. */
    List<String> inputs() {
        return inputs.get(0);
    }

    /** Statements of the forward pass. */
    List<String> forward() {
        NetworkContext first = contexts.get(0);
        Values values = new Values(first.dialect(), first.names(), first::storedParameter, tensor -> {
            throw new IllegalStateException("a condition on parameters reads the tensor " + tensor.getName());
        }).withKept(first::storedValue);
        return new Structures(values::text).lines(structures(forward));
    }

    /** Statements of the constructor; to be asked for behind those of the forward pass. */
    List<String> constructor(Function<NetworkContext, ConstructorText> texts) {
        return new Structures(org.nnpivot.model.nn.access.Expressions::text)
                .lines(structures(contexts.stream().map(texts).map(ConstructorText::apart).toList()));
    }

    private List<Structures.Structure> structures(List<List<List<String>>> statements) {
        List<Structures.Structure> structures = new ArrayList<>();
        for (int i = 0; i < contexts.size(); i++) {
            structures.add(new Structures.Structure(contexts.get(i).network().getAssumptions(), statements.get(i)));
        }
        return structures;
    }

    /** Lines that belong together: comments with what they stand before, blocks with what they stand under. */
    private static List<List<String>> statements(List<String> lines) {
        List<List<String>> statements = new ArrayList<>();
        boolean open = false;
        for (String line : lines) {
            boolean goesOn = open || line.startsWith(" ") || line.startsWith("else:");
            if (!goesOn || statements.isEmpty()) {
                statements.add(new ArrayList<>());
            }
            statements.get(statements.size() - 1).add(line);
            open = line.startsWith("#");
        }
        return statements;
    }
}
