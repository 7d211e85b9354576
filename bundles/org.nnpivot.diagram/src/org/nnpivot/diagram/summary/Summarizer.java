// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.summary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nnpivot.diagram.count.Counter;
import org.nnpivot.diagram.count.Quantity;
import org.nnpivot.diagram.instance.Labels;
import org.nnpivot.diagram.instance.NetworkInstance;
import org.nnpivot.diagram.summary.Row.Counts;
import org.nnpivot.diagram.summary.Row.State;
import org.nnpivot.model.nn.Choice;
import org.nnpivot.model.nn.Element;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.OpaqueStep;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Repeat;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Use;

/** Makes the table of one network. To be used once. */
public final class Summarizer {

    private static final Counts UNKNOWN_WORK = new Counts(Quantity.NONE, Quantity.NONE, Quantity.UNKNOWN);

    private final Counter counter;
    private final int depth;
    private final Set<String> counted = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();

    /** @param depth networks inside more than so many others are one row each */
    public Summarizer(Counter counter, int depth) {
        this.counter = counter;
        this.depth = depth;
    }

    /** The table of a network by itself, its parameters at their defaults. */
    public NetworkSummary summarize(NeuralNetwork network) {
        NetworkInstance instance = NetworkInstance.top(network);
        List<Row> inputs = network.getInputs().stream().map(input -> new Row(0, input.getName(), "Input", State.OWN, List.of(),
                shapes(instance.shape(input)), Counts.NONE, input)).toList();
        Counts sum = add(instance, 0, "");
        return new NetworkSummary(network, inputs, rows, sum);
    }

    private static List<List<Expression>> shapes(List<Expression> shape) {
        List<List<Expression>> one = new ArrayList<>();
        one.add(shape);
        return one;
    }

    /** Adds the rows of a network's parts; what they hold and do together. */
    private Counts add(NetworkInstance instance, int level, String prefix) {
        Set<Operator> used = new HashSet<>();
        Counts sum = network(instance, level, prefix, used);
        for (Operator definition : instance.network().getDefinitions()) {
            if (!used.contains(definition)) {
                sum = sum.plus(unused(instance, definition, level, prefix));
            }
        }
        return sum;
    }

    private Counts network(NetworkInstance instance, int level, String prefix, Set<Operator> used) {
        return region(new Place(instance, level, prefix, used), instance.network().getBody());
    }

    /** Where rows are added. */
    private record Place(NetworkInstance instance, int level, String prefix, Set<Operator> used) {

        String path(Operator operator) {
            return prefix + Labels.name(operator, instance.network());
        }
    }

    private Counts region(Place place, Region region) {
        Counts sum = Counts.NONE;
        for (Step step : region == null ? List.<Step>of() : region.getSteps()) {
            sum = sum.plus(step(place, step));
        }
        return sum;
    }

    private Counts step(Place place, Step step) {
        return switch (step) {
            case Use use when use.applied() instanceof SubNetwork sub -> place.instance().isWithin(sub.getNetwork())
                    ? endless(place, use) : part(place, use);
            case Use use when use.applied() != null -> layer(place, use);
            case Choice choice -> choice(place, choice);
            case Repeat repeat -> region(place, repeat.getBody()).plus(UNKNOWN_WORK);
            case OpaqueStep opaque -> opaque(place, opaque);
            default -> Counts.NONE;
        };
    }

    /** Which branch runs is not known beforehand: what they hold counts, what they do is not known. */
    private Counts choice(Place place, Choice choice) {
        Counts sum = UNKNOWN_WORK;
        for (Region branch : choice.getBranches()) {
            Counts own = region(place, branch);
            sum = sum.plus(new Counts(own.parameters(), own.statistics(), Quantity.NONE));
        }
        return sum;
    }

    private Counts opaque(Place place, OpaqueStep opaque) {
        row(place, place.prefix() + opaque.getText().strip(), "Python", State.OWN, UNKNOWN_WORK, opaque);
        return UNKNOWN_WORK;
    }

    private void row(Place place, String path, String type, State state, Counts counts, Element element) {
        Use use = element instanceof Use one ? one : null;
        List<List<Expression>> inputs = new ArrayList<>();
        List<List<Expression>> outputs = new ArrayList<>();
        if (use != null) {
            use.getOperands().stream().filter(operand -> operand.getTensor() != null)
                    .forEach(operand -> inputs.add(place.instance().shape(operand.getTensor())));
            use.getResults().forEach(result -> outputs.add(place.instance().shape(result)));
        }
        rows.add(new Row(place.level(), path, type, state, inputs, outputs, counts, element));
    }

    private Counts layer(Place place, Use use) {
        Operator operator = use.applied();
        place.used().add(operator);
        Counts counts = counts(place.instance(), operator, counter.multiplies(place.instance(), use));
        boolean again = use.getDefinition() != null && !counted.add(place.path(operator)) && counts.holds();
        Counts own = again ? counts.withoutWeights() : counts;
        row(place, place.path(operator), Labels.type(operator), again ? State.SHARED : State.OWN, own, use);
        return own;
    }

    private Counts counts(NetworkInstance instance, Operator operator, Quantity multiplies) {
        return new Counts(counter.parameters(instance, operator), counter.statistics(instance, operator), multiplies);
    }

    /** A network that calls itself. */
    private Counts endless(Place place, Use use) {
        Counts unknown = new Counts(Quantity.UNKNOWN, Quantity.UNKNOWN, Quantity.UNKNOWN);
        row(place, place.path(use.applied()), Labels.type(use.applied()), State.OWN, unknown, use);
        return unknown;
    }

    private Counts part(Place place, Use use) {
        SubNetwork definition = (SubNetwork) use.applied();
        place.used().add(definition);
        String path = place.path(definition);
        boolean again = !counted.add(path);
        NetworkInstance inner = place.instance().inner(use);
        int at = rows.size();
        Counts sum = add(inner, place.level() + 1, path + ".");
        boolean folded = place.level() + 1 > depth;
        if (folded) {
            rows.subList(at, rows.size()).clear();
        }
        row(place, path, Labels.type(definition), folded ? again ? State.SHARED : State.OWN : State.HEADING, sum, use);
        rows.add(at, rows.removeLast());
        return sum;
    }

    /** Keras makes no weights for a layer that is never called; PyTorch does in the constructor. */
    private Counts unused(NetworkInstance instance, Operator definition, int level, String prefix) {
        Place place = new Place(instance, level, prefix, new HashSet<>());
        if (!counter.countsUnused() || !counted.add(place.path(definition))) {
            return Counts.NONE;
        }
        Counts counts = held(instance, definition);
        row(place, place.path(definition), Labels.type(definition), State.UNUSED, counts, definition);
        return counts;
    }

    private Counts held(NetworkInstance instance, Operator definition) {
        if (!(definition instanceof SubNetwork sub) || instance.isWithin(sub.getNetwork())) {
            return counts(instance, definition, Quantity.NONE);
        }
        NetworkInstance inner = instance.inner(sub);
        return inner.network().getDefinitions().stream().map(part -> held(inner, part)).reduce(Counts.NONE, Counts::plus);
    }
}
