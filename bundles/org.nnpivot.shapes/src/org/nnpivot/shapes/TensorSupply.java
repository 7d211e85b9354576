// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;

/** Gives the operators of one network their operands in the order they need, with as few permutes as possible. */
final class TensorSupply {

    private final ModelLayout model;
    private final NeuralNetwork network;
    private final Holdings holdings;
    private final Map<Tensor, Use> leftOut = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    TensorSupply(ModelLayout model, NeuralNetwork network) {
        this.model = model;
        this.network = network;
        this.holdings = model.holdings();
        network.eAllContents().forEachRemaining(content -> {
            if (content instanceof Tensor tensor) {
                names.add(tensor.getName());
            }
        });
    }

    /** The source's order of a tensor. */
    static Order sourceOrder(Tensor tensor) {
        return Order.source(tensor == null ? 0 : Math.max(0, LayoutSite.rank(tensor)));
    }

    /** Leaves an operator out that only moves axes when a reader takes its operand as it is held. */
    void move(LayoutSite site, MovingRule rule) {
        Use use = site.use();
        Tensor operand = use.getOperands().get(0).getTensor();
        Tensor result = use.getResults().get(0);
        Holdings.Held held = holdings.first(operand);
        Order natural = rule.forward(site, 0, held.order());
        Order best = natural != null && Votes.count(model, result, natural) > 0 ? natural : best(result);
        if (best.agrees(natural == null ? Order.UNKNOWN : natural)) {
            leftOut.put(result, use);
            for (Holdings.Held one : List.copyOf(holdings.all(operand))) {
                holdings.add(result, new Holdings.Held(rule.forward(site, 0, one.order()), one.tensor()));
            }
        } else {
            keep(site, rule, best);
        }
    }

    private Order best(Tensor tensor) {
        Order source = sourceOrder(tensor);
        Order wanted = model.wanted(tensor);
        boolean better = wanted != null && Votes.count(model, tensor, wanted) > Votes.count(model, tensor, source);
        return better ? wanted : source;
    }

    /** Keeps an operator that moves axes, with the permutation it takes to hold the result in the given order. */
    private void keep(LayoutSite site, MovingRule rule, Order order) {
        Use use = site.use();
        Tensor logical = use.getOperands().get(0).getTensor();
        Holdings.Held from = holdings.first(logical);
        List<Integer> dims = rule.permutation(site);
        List<Integer> permutation = order.axes().stream().map(axis -> from.order().position(dims.get(axis))).toList();
        boolean shared = use.getDefinition() != null && model.flow().uses(use.applied()).size() > 1;
        if (shared && !permutation.equals(dims) || !Permutes.say(site, rule, permutation)) {
            use.setDefinition(null);
            use.setOperator(model.permutes().make(permutation));
            use.getOperands().get(0).setPort(model.permutes().operandPort());
            use.getResults().get(0).setPort(model.permutes().resultPort());
        }
        use.getOperands().get(0).setTensor(from.tensor());
        holdings.copy(use.getResults().get(0), order, use.getResults().get(0));
    }

    /** Gives an operand of a use the tensor that holds it in this order. */
    void give(Operand operand, Order order, Use reader, LayoutRule rule) {
        Use permute = need(operand, order, reader, (Region) reader.eContainer());
        if (permute != null && (rule instanceof FlattenRule || rule instanceof ReshapeRule)) {
            Permutes.explain(permute, reader);
        }
    }

    /**
     * Gives an operand the tensor that holds it in this order, made if there is none.
     *
     * @param reader the step before which it is made; {@code null} for the end of the region
     * @return the use that makes it, {@code null} when it was there
     */
    Use need(Operand operand, Order order, Step reader, Region region) {
        Tensor logical = operand.getTensor();
        if (logical == null) {
            return null;
        }
        Tensor found = holdings.in(logical, order);
        if (found == null && order.rank() != LayoutSite.rank(logical)) {
            found = holdings.first(logical).tensor();
        }
        if (found != null) {
            operand.setTensor(found);
            return null;
        }
        Use left = leftOut.remove(logical);
        if (left != null) {
            LayoutSite site = model.site(left);
            keep(site, (MovingRule) model.rule(site), order);
            operand.setTensor(holdings.in(logical, order));
            return null;
        }
        Holdings.Held held = holdings.first(logical);
        Use permute = insert(logical, held.tensor(), held.order().to(order), order, region, reader);
        operand.setTensor(permute.getResults().get(0));
        return permute;
    }

    private Use insert(Tensor logical, Tensor from, List<Integer> permutation, Order order, Region region, Step reader) {
        Tensor made = copyOf(logical);
        Use permute = model.permutes().permute(from, permutation, made);
        int position = reader == null ? region.getSteps().size() : region.getSteps().indexOf(reader);
        region.getSteps().add(position, permute);
        holdings.copy(logical, order, made);
        return permute;
    }

    /** Gives a result of the network, in an order that is told to the user, a tensor of its own where it needs one. */
    void leave(Operand result, Order order) {
        Tensor logical = result.getTensor();
        need(result, order, null, network.getBody());
        if (holdings.meansAnother(result.getTensor(), order)) {
            // The same numbers enter or leave under another name, in another order: a tensor has room for one.
            List<Integer> unchanged = Order.source(order.rank()).axes();
            Use copy = insert(logical, result.getTensor(), unchanged, order, network.getBody(), null);
            result.setTensor(copy.getResults().get(0));
        }
        holdings.leave(result.getTensor(), order);
    }

    private Tensor copyOf(Tensor tensor) {
        Tensor copy = EcoreUtil.copy(tensor);
        copy.getComments().clear();
        copy.getIndices().clear();
        copy.setVariable(null);
        copy.setSourceStart(-1);
        copy.setSourceEnd(-1);
        String name = tensor.getName() + "_permuted";
        for (int i = 2; !names.add(name); i++) {
            name = tensor.getName() + "_permuted" + i;
        }
        copy.setName(name);
        return copy;
    }

    /** Takes out what was left out for good, and definitions that nothing uses any more. */
    void finish() {
        leftOut.forEach(this::handOn);
        for (Use use : leftOut.values()) {
            Operator definition = use.getDefinition();
            EcoreUtil.remove(use);
            use.setDefinition(null);
            boolean unused = definition != null && model.flow().uses(definition).stream()
                    .allMatch(other -> other.getDefinition() != definition);
            if (unused) {
                EcoreUtil.remove(definition);
            }
        }
    }

    /** The value in the same statement takes variable and comments of what is left out: {@code x = self.norm(x.mT).mT}. */
    private void handOn(Tensor result, Use use) {
        Tensor moved = use.getOperands().get(0).getTensor();
        while (leftOut.containsKey(moved)) {
            moved = leftOut.get(moved).getOperands().get(0).getTensor();
        }
        if (moved != null && moved.getVariable() == null && moved.eContainer() instanceof Use maker) {
            moved.setVariable(result.getVariable());
            maker.getComments().addAll(use.getComments());
        }
    }
}
