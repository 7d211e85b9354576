// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.nn.Choice;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.OpaqueStep;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Repeat;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;

/** Goes through one network and decides the order of each tensor; the networks that it calls are solved on the way. */
final class NetworkLayout {

    private final ModelLayout model;
    private final NeuralNetwork network;
    private final Holdings holdings;
    private final Map<Operator, Order> settled = new HashMap<>();
    private final Map<Tensor, Use> leftOut = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final List<Order> returned = new ArrayList<>();
    private boolean started;

    NetworkLayout(ModelLayout model, NeuralNetwork network) {
        this.model = model;
        this.network = network;
        this.holdings = model.holdings();
        network.eAllContents().forEachRemaining(content -> {
            if (content instanceof Tensor tensor) {
                names.add(tensor.getName());
            }
        });
    }

    /** Solves a network that nobody calls: its borders are as the policy says. */
    void solveRoot() {
        if (start()) {
            network.getInputs().forEach(input -> holdings.make(input, model.atBorder(input)));
            walk(network.getBody());
            network.getBody().getResults().forEach(this::leave);
            finish();
        }
    }

    private void leave(Operand result) {
        if (result.getTensor() == null) {
            return;
        }
        Order order = model.atBorder(result.getTensor());
        need(result, order, null, null);
        holdings.leave(result.getTensor(), order);
    }

    private boolean start() {
        boolean first = !started && network.getBody() != null;
        started = true;
        return first;
    }

    /** Solves a network that is called with operands in these orders, unless an earlier call did. */
    private void solveCalled(List<Order> offered) {
        if (start()) {
            for (int i = 0; i < network.getInputs().size(); i++) {
                Tensor input = network.getInputs().get(i);
                Order wanted = model.wanted(input);
                Order offer = i < offered.size() && offered.get(i) != null ? offered.get(i) : Order.UNKNOWN;
                boolean fits = offer.rank() == LayoutSite.rank(input);
                holdings.make(input, wanted != null ? wanted : fits ? offer
                        : Order.source(Math.max(0, LayoutSite.rank(input))));
            }
            walk(network.getBody());
            network.getBody().getResults().forEach(this::leaveCalled);
            finish();
        }
    }

    private void leaveCalled(Operand result) {
        Order order = result.getTensor() == null ? Order.UNKNOWN : holdings.first(result.getTensor()).order();
        need(result, order, null, null);
        returned.add(order);
    }

    private void walk(Region region) {
        for (Step step : List.copyOf(region.getSteps())) {
            switch (step) {
                case Use use -> apply(use);
                case Choice choice -> apply(choice);
                case Repeat repeat when repeat.getBody() != null -> holdings.inside(() -> walk(repeat.getBody()));
                case OpaqueStep opaque -> apply(opaque);
                default -> { }
            }
        }
    }

    private void apply(Use use) {
        LayoutSite site = model.site(use);
        if (use.applied() instanceof SubNetwork sub) {
            call(use, sub);
        } else if (site == null) {
            needSource(use);
        } else if (model.rule(site) instanceof MovingRule moving) {
            move(site, moving);
        } else {
            apply(site, model.rule(site));
        }
    }

    private void needSource(Use use) {
        use.getOperands().forEach(operand -> need(operand, sourceOrder(operand.getTensor()), use, null));
        use.getResults().forEach(result -> holdings.make(result, sourceOrder(result)));
    }

    private static Order sourceOrder(Tensor tensor) {
        return Order.source(tensor == null ? 0 : Math.max(0, LayoutSite.rank(tensor)));
    }

    private void apply(LayoutSite site, LayoutRule rule) {
        Use use = site.use();
        boolean demanding = !use.getOperands().isEmpty() && rule.demanded(site, 0) != null;
        Choosing choosing = new Choosing(model, site, rule, settled.get(use.applied()));
        List<Order> operands = new ArrayList<>();
        for (int i = 0; i < use.getOperands().size(); i++) {
            operands.add(demanding ? rule.demanded(site, i) : choosing.order(i));
        }
        Order main = operands.isEmpty() ? Order.UNKNOWN : operands.get(demanding ? 0 : choosing.main());
        Tensor first = use.getResults().isEmpty() ? null : use.getResults().get(0);
        Order wanted = operands.isEmpty() && settled.containsKey(use.applied()) ? settled.get(use.applied())
                : first == null ? null : model.wanted(first);
        Order result = rule.result(site, main, wanted);
        if (use.getDefinition() == null || settled.putIfAbsent(use.applied(), operands.isEmpty() ? result : main) == null) {
            rule.rewrite(site, main, result == null ? Order.UNKNOWN : result);
        }
        for (int i = 0; i < operands.size(); i++) {
            need(use.getOperands().get(i), operands.get(i), use, rule);
        }
        for (Tensor made : use.getResults()) {
            boolean fits = result != null && result.rank() == LayoutSite.rank(made);
            holdings.make(made, fits ? result : sourceOrder(made));
        }
    }

    /** Leaves an operator out that only moves axes when a reader takes its operand as it is held. */
    private void move(LayoutSite site, MovingRule rule) {
        Use use = site.use();
        Tensor operand = use.getOperands().get(0).getTensor();
        Tensor result = use.getResults().get(0);
        if (operand == null || rule.permutation(site) == null) {
            apply(site, rule);
            return;
        }
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

    private void call(Use use, SubNetwork sub) {
        NetworkLayout callee = model.layout(sub.getNetwork());
        List<Order> offered = new ArrayList<>();
        for (Operand operand : use.getOperands()) {
            offered.add(operand.getTensor() == null ? null : holdings.first(operand.getTensor()).order());
        }
        holdings.inside(() -> callee.solveCalled(offered));
        for (int i = 0; i < use.getOperands().size() && i < sub.getNetwork().getInputs().size(); i++) {
            Tensor input = Instance.inputOf(sub.getNetwork(), use.getOperands().get(i), i);
            need(use.getOperands().get(i), holdings.physical().getOrDefault(input, sourceOrder(input)), use, null);
        }
        for (int i = 0; i < use.getResults().size(); i++) {
            Order order = i < callee.returned.size() ? callee.returned.get(i) : Order.UNKNOWN;
            Tensor made = use.getResults().get(i);
            holdings.make(made, order.rank() == LayoutSite.rank(made) ? order : sourceOrder(made));
        }
    }

    private void apply(Choice choice) {
        List<Order> orders = new ArrayList<>();
        for (Region branch : choice.getBranches()) {
            holdings.inside(() -> {
                walk(branch);
                for (int i = 0; i < branch.getResults().size(); i++) {
                    Operand result = branch.getResults().get(i);
                    if (orders.size() <= i) {
                        orders.add(result.getTensor() == null ? Order.UNKNOWN : holdings.first(result.getTensor()).order());
                    }
                    need(result, orders.get(i), null, null, branch);
                }
            });
        }
        for (int i = 0; i < choice.getResults().size(); i++) {
            Tensor made = choice.getResults().get(i);
            boolean fits = i < orders.size() && orders.get(i).rank() == LayoutSite.rank(made);
            holdings.make(made, fits ? orders.get(i) : sourceOrder(made));
        }
    }

    private void apply(OpaqueStep opaque) {
        for (int i = 0; i < opaque.getReads().size(); i++) {
            Operand operand = NnFactory.eINSTANCE.createOperand();
            operand.setTensor(opaque.getReads().get(i));
            need(operand, sourceOrder(operand.getTensor()), opaque, null, (Region) opaque.eContainer());
            if (operand.getTensor() != opaque.getReads().get(i)) {
                opaque.getReads().set(i, operand.getTensor());
            }
        }
        opaque.getWrites().forEach(written -> holdings.make(written, sourceOrder(written)));
    }

    private void need(Operand operand, Order order, Use reader, LayoutRule rule) {
        Region region = reader == null ? network.getBody() : (Region) reader.eContainer();
        Use permute = need(operand, order, reader, rule, region);
        if (permute != null && reader != null && (rule instanceof FlattenRule || rule instanceof ReshapeRule)) {
            Permutes.explain(permute, reader);
        }
    }

    /** Gives an operand the tensor that holds it in this order, made right here if there is none. */
    private Use need(Operand operand, Order order, Step reader, LayoutRule rule, Region region) {
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
        Tensor made = copyOf(logical);
        Use permute = model.permutes().permute(held.tensor(), held.order().to(order), made);
        int position = reader == null ? region.getSteps().size() : region.getSteps().indexOf(reader);
        region.getSteps().add(position, permute);
        holdings.copy(logical, order, made);
        operand.setTensor(made);
        return permute;
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
    private void finish() {
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
}
