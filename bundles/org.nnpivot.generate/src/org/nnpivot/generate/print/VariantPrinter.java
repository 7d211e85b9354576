// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.nnpivot.model.nn.BinaryExpression;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NamedElement;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.ParameterReference;
import org.nnpivot.model.nn.StringLiteral;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.nn.access.Probes;

/** Writes the pieces of a class that has several structures: those of each, joined by the conditions between them. */
final class VariantPrinter {

    private final List<NetworkContext> contexts;
    private final List<List<List<String>>> forward = new ArrayList<>();
    private final List<List<String>> inputs = new ArrayList<>();
    private final Marks marks;
    private final boolean probes;
    private boolean uneven;

    /** {@code first} is the context of the first of the structures. */
    VariantPrinter(NetworkContext first, List<NeuralNetwork> structures, Marks marks) {
        this.marks = marks;
        this.probes = structures.stream().anyMatch(Probes::isProbe);
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
        return structures.stream().allMatch(other -> parameters(other).equals(parameters(first)) && isCalledLike(other, structures)
                && other.getStyle() == first.getStyle() && other.getAssumptions().stream().allMatch(VariantPrinter::isReadable));
    }

    private static List<String> parameters(NeuralNetwork network) {
        return network.getParameters().stream().map(NamedElement::getName).toList();
    }

    /** Whether a structure takes the inputs of the first, but for those whose presence is asked for, in the same layouts. */
    private static boolean isCalledLike(NeuralNetwork network, List<NeuralNetwork> structures) {
        NeuralNetwork first = structures.get(0);
        Map<String, List<Integer>> own = inputs(network);
        Map<String, List<Integer>> others = inputs(first);
        return results(network).equals(results(first)) && structures.stream().map(VariantPrinter::inputs)
                .allMatch(inputs -> inputs.entrySet().stream().allMatch(input -> own.containsKey(input.getKey())
                        ? own.get(input.getKey()).equals(input.getValue()) : isOptional(input.getKey(), structures)))
                && others.keySet().stream().allMatch(name -> own.containsKey(name) || isOptional(name, structures));
    }

    private static boolean isOptional(String input, List<NeuralNetwork> structures) {
        return structures.stream().flatMap(network -> network.getAssumptions().stream())
                .anyMatch(assumption -> Expressions.text(assumption).endsWith(input + " is None")
                        || Expressions.text(assumption).endsWith("(" + input + " is None)"));
    }

    private static Map<String, List<Integer>> inputs(NeuralNetwork network) {
        Map<String, List<Integer>> inputs = new LinkedHashMap<>();
        network.getInputs().forEach(input -> inputs.put(ForwardWriter.name(input), List.copyOf(input.getLayout())));
        return inputs;
    }

    private static List<List<Integer>> results(NeuralNetwork network) {
        List<List<Integer>> layouts = new ArrayList<>();
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

    /** The inputs as parameters: those that may be left out have the default None. */
    List<String> inputs() {
        List<String> required = inputs.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
        Set<String> all = new LinkedHashSet<>(required);
        inputs.stream().sorted(Comparator.comparingInt(own -> -own.size())).forEach(all::addAll);
        return all.stream().map(name -> required.contains(name) ? name : name + "=None").toList();
    }

    private boolean isInput(String name) {
        return inputs.stream().anyMatch(own -> own.contains(name));
    }

    /** Statements of the forward pass. */
    List<String> forward() {
        NetworkContext first = contexts.get(0);
        Values values = new Values(first.dialect(), first.names(), name -> isInput(name) ? name : first.storedParameter(name), tensor -> {
            throw new IllegalStateException("a condition on parameters reads the tensor " + tensor.getName());
        }).withKept(first::storedValue);
        return lines(new Structures(values::text, this::counts), forward);
    }

    /** Statements of the constructor; to be asked for behind those of the forward pass. */
    List<String> constructor(Function<NetworkContext, ConstructorText> texts) {
        return lines(new Structures(Expressions::text, this::counts),
                new CountedNumbers(contexts.stream().map(NetworkContext::network).toList())
                        .written(contexts.stream().map(texts).map(ConstructorText::apart).toList()));
    }

    private List<String> lines(Structures text, List<List<List<String>>> statements) {
        List<String> lines = text.lines(structures(statements));
        uneven |= text.isUneven();
        return lines;
    }

    /** Whether structures differ that must not: those for different values of what loops depend on. */
    boolean isUneven() {
        return uneven;
    }

    /** Whether a condition may ask for a value that loops depend on. */
    private boolean counts(Expression condition) {
        return probes && condition instanceof BinaryExpression equal && "==".equals(equal.getOperator())
                && equal.getLeft() instanceof ParameterReference && !(equal.getRight() instanceof StringLiteral);
    }

    private List<Structures.Structure> structures(List<List<List<String>>> statements) {
        List<Structures.Structure> structures = new ArrayList<>();
        for (int i = 0; i < contexts.size(); i++) {
            structures.add(new Structures.Structure(contexts.get(i).network().getAssumptions(), statements.get(i)));
        }
        return structures;
    }

    /** Lines that belong together: empty lines and comments with what they stand before, blocks with what they stand under. */
    private static List<List<String>> statements(List<String> lines) {
        List<List<String>> statements = new ArrayList<>();
        boolean open = false;
        for (String line : lines) {
            boolean goesOn = open || line.startsWith(" ") || line.startsWith("else:");
            if (!goesOn || statements.isEmpty()) {
                statements.add(new ArrayList<>());
            }
            statements.get(statements.size() - 1).add(line);
            open = line.isEmpty() || line.startsWith("#");
        }
        return statements;
    }
}
