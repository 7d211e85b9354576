// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.nnpivot.model.nn.Choice;
import org.nnpivot.model.nn.Element;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Repeat;
import org.nnpivot.model.nn.SizeExpression;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.nn.access.Truth;

/** The shapes of one network while they are being found. */
final class NetworkShapes {

    /** Information flows through a network in one pass forwards and about one backwards for each kind of region. */
    private static final int PASSES = 24;

    /** A parameter of an operator. */
    record Slot(Operator operator, String parameter) {}

    private final ModelShapes model;
    private final NeuralNetwork network;
    private final Unknowns unknowns = new Unknowns();
    private final Map<Tensor, Sizes> sizes = new LinkedHashMap<>();
    private final Map<Slot, Expression> filled = new LinkedHashMap<>();
    private final Map<Use, Instance> instances = new LinkedHashMap<>();
    private final Agreements agreements;
    private final Set<Tensor> ranked = new HashSet<>();
    private boolean manyRanks;
    private boolean changed;

    NetworkShapes(ModelShapes model, NeuralNetwork network) {
        this.model = model;
        this.network = network;
        this.agreements = new Agreements(model, this);
    }

    NeuralNetwork network() {
        return network;
    }

    /** Runs the shape functions until they find nothing more. */
    void infer() {
        int pass = 0;
        do {
            changed = false;
            infer(network.getBody());
            pass++;
        } while (changed && pass < PASSES);
    }

    /** Remembers of which inputs the network itself tells the rank. */
    void rememberRanks() {
        network.getInputs().stream().filter(input -> sizes(input) != null && !sizes(input).open()).forEach(ranked::add);
    }

    /** Whether the network itself tells the rank of an input, its callers don't. */
    boolean tellsRank(Tensor input) {
        return ranked.contains(input);
    }

    /** The network is called with several ranks: its tensors, and those of what it calls, have no shape of their own. */
    void callWithManyRanks() {
        if (!manyRanks) {
            manyRanks = true;
            instances.values().forEach(instance -> instance.callee().callWithManyRanks());
        }
    }

    /** Whether the network is called with several ranks. */
    boolean hasManyRanks() {
        return manyRanks;
    }

    /** The shapes of the same network for one call alone. */
    NetworkShapes forOneCall() {
        NetworkShapes own = new NetworkShapes(model, network);
        own.infer();
        own.rememberRanks();
        return own;
    }

    /** Runs them once more and reports what does not fit. */
    void report() {
        agreements.report(() -> infer(network.getBody()));
    }

    private void infer(Region region) {
        if (region != null) {
            region.getSteps().forEach(this::infer);
        }
    }

    /** Runs the shape function of one step. */
    void infer(Step step) {
        switch (step) {
            case Use use when use.applied() instanceof SubNetwork sub -> instance(use, sub).apply();
            case Use use -> apply(use);
            case Choice choice -> choice(choice);
            case Repeat repeat -> infer(repeat.getBody());
            default -> { }
        }
    }

    private Instance instance(Use use, SubNetwork sub) {
        return instances.computeIfAbsent(use, key -> new Instance(this, use, model.shapes(sub.getNetwork())));
    }

    private void apply(Use use) {
        if (use.applied() == null) {
            return;
        }
        var operator = model.catalogue().operator(use.applied().getType());
        operator.ifPresent(declared -> {
            if (declared.shape() != null) {
                ShapeFunctions.named(declared.shape().name()).ifPresent(f -> f.apply(new Site(this, use, declared)));
            }
            ElementTypes.propagate(use, declared);
        });
    }

    private void choice(Choice choice) {
        choice.getBranches().forEach(this::infer);
        for (int i = 0; i < choice.getResults().size(); i++) {
            Tensor result = choice.getResults().get(i);
            Sizes common = Branches.common(this, choice, i, result);
            if (common != null) {
                refine(choice, result, common);
            }
        }
    }

    /** The calls of other networks, as far as they have been met. */
    Map<Use, Instance> instances() {
        return instances;
    }

    /** What is known of an operand; {@code null} when nothing is. */
    Sizes sizes(Operand operand) {
        return operand.getTensor() == null ? Sizes.of(List.of()) : sizes(operand.getTensor());
    }

    /** What is known of a tensor; {@code null} when nothing is. */
    Sizes sizes(Tensor tensor) {
        return unknowns.resolve(sizes.get(tensor));
    }

    /** The expression with all that is known put in, sizes of tensors included. */
    Expression resolve(Expression expression) {
        return unknowns.resolve(Substitution.replaceLeaves(expression, this::sizeOf));
    }

    private Expression sizeOf(Expression leaf) {
        if (!(leaf instanceof SizeExpression size) || sizes(size.getTensor()) == null) {
            return null;
        }
        Sizes known = sizes(size.getTensor());
        int position = known.position(Expressions.asLong(size.getAxis()).orElse(Long.MAX_VALUE));
        return position < 0 ? null : known.get(position);
    }

    /** A name for a size that nothing is known of; always the same for the same axis. */
    Expression symbol(Tensor tensor, int axis) {
        return Expressions.symbol(axis == 0 ? Unknowns.BATCH : tensor.getName() + "_" + axis);
    }

    /** Gives a tensor of unknown rank this one, with symbols for the sizes. */
    void giveRank(Tensor tensor, int rank) {
        Sizes known = sizes.get(tensor);
        int listed = known == null ? 0 : known.rank();
        if (listed <= rank) {
            sizes.put(tensor, Sizes.of(IntStream.range(0, rank)
                    .mapToObj(axis -> axis < rank - listed ? symbol(tensor, axis) : known.get(axis - rank + listed)).toList()));
            changed = true;
        }
    }

    /** Takes the shape that a tensor has in the model. */
    void declare(Tensor tensor) {
        if (tensor.getShape() != null) {
            sizes.put(tensor, Sizes.of(tensor.getShape().getDimensions().stream().map(Expressions::copy).toList()));
        }
    }

    /** Says what the user gives, whatever else is said. */
    void override(Tensor tensor, Sizes said) {
        sizes.put(tensor, said);
    }

    /** Adds what an element says of a tensor. */
    void refine(Element at, Tensor tensor, Sizes said) {
        Sizes known = sizes.get(tensor);
        boolean more = known == null || known.open() && (!said.open() || said.rank() > known.rank());
        Sizes longer = more ? said : known;
        Sizes shorter = more ? known : said;
        if (shorter != null && !fits(longer, shorter)) {
            agreements.conflict(at, sizes(tensor), agreements.text(said));
            return;
        }
        if (more) {
            sizes.put(tensor, said);
            changed = true;
        }
        for (int i = 1; shorter != null && i <= shorter.rank(); i++) {
            if (equate(longer.get(longer.rank() - i), shorter.get(shorter.rank() - i)) == Truth.REFUTED) {
                agreements.conflict(at, sizes(tensor), agreements.text(unknowns.resolve(said)));
                return;
            }
        }
    }

    private static boolean fits(Sizes longer, Sizes shorter) {
        return shorter.open() ? shorter.rank() <= longer.rank() : longer.rank() == shorter.rank() && !longer.open();
    }

    private Truth equate(Expression left, Expression right) {
        int before = unknowns.count();
        Truth truth = unknowns.equate(left, right);
        changed |= unknowns.count() != before;
        return truth;
    }

    /** Says that two sizes are equal; a contradiction or a doubt is reported at the element. */
    void equate(Element at, Expression left, Expression right) {
        Truth truth = equate(left, right);
        agreements.note(at, truth, unknowns.resolve(left), unknowns.resolve(right));
    }

    /** Reports that a shape does not fit. */
    void conflict(Element at, Sizes found, String expected) {
        agreements.conflict(at, found, expected);
    }

    /** Gives a symbol its value, found by looking at all callers. */
    void bind(String symbol, Expression value) {
        equate(Expressions.symbol(symbol), value);
    }

    /** Fills in a parameter that the source left out. */
    void fill(Operator operator, String parameter, Expression size) {
        Expression earlier = filled.putIfAbsent(new Slot(operator, parameter), size);
        if (earlier == null) {
            changed = true;
        } else if (SizeArithmetic.constant(earlier).isEmpty()) {
            equate(operator, earlier, size);
        }
    }

    /** The parameters that are filled in, with all that is known. */
    Map<Slot, Expression> filled() {
        Map<Slot, Expression> resolved = new LinkedHashMap<>();
        filled.forEach((slot, size) -> resolved.put(slot, resolve(size)));
        return resolved;
    }

    /** Says that a tensor holds integers below a bound. */
    void integers(Tensor tensor, Expression bound) {
        if (tensor != null) {
            ElementTypes.integers(tensor, bound == null ? null : agreements.atDefaults(bound));
        }
    }

    /** All tensors and what is known of them. */
    Map<Tensor, Sizes> all() {
        Map<Tensor, Sizes> resolved = new LinkedHashMap<>();
        sizes.forEach((tensor, known) -> resolved.put(tensor, unknowns.resolve(known)));
        return resolved;
    }
}
