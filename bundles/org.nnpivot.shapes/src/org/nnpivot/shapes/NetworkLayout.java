// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final TensorSupply supply;
    private final List<Order> returned = new ArrayList<>();
    private boolean started;

    NetworkLayout(ModelLayout model, NeuralNetwork network) {
        this.model = model;
        this.network = network;
        this.holdings = model.holdings();
        this.supply = new TensorSupply(model, network);
    }

    /** Solves a network that nobody calls: its borders are as the policy says. */
    void solveRoot() {
        if (start()) {
            network.getInputs().forEach(input -> holdings.make(input, model.atBorder(input)));
            walk(network.getBody());
            network.getBody().getResults().forEach(this::leave);
            supply.finish();
        }
    }

    private void leave(Operand result) {
        if (result.getTensor() != null) {
            supply.leave(result, model.atBorder(result.getTensor()));
        }
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
            supply.finish();
        }
    }

    private void leaveCalled(Operand result) {
        Order order = result.getTensor() == null ? Order.UNKNOWN : holdings.first(result.getTensor()).order();
        supply.need(result, order, null, network.getBody());
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
        } else if (isMove(site)) {
            supply.move(site, (MovingRule) model.rule(site));
        } else {
            apply(site, model.rule(site));
        }
    }

    private boolean isMove(LayoutSite site) {
        return model.rule(site) instanceof MovingRule moving && moving.permutation(site) != null
                && site.use().getOperands().get(0).getTensor() != null;
    }

    private void needSource(Use use) {
        use.getOperands().forEach(operand -> supply.give(operand, TensorSupply.sourceOrder(operand.getTensor()), use, null));
        use.getResults().forEach(result -> holdings.make(result, TensorSupply.sourceOrder(result)));
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
        // Only arguments tie the uses of one definition together.
        Order deciding = operands.isEmpty() && result != null ? result : main;
        boolean tied = use.getDefinition() != null && site.arguments() > 0 && !detach(site, settled.get(use.applied()), deciding);
        if (!tied || settled.putIfAbsent(use.applied(), deciding) == null) {
            rule.rewrite(site, main, result == null ? Order.UNKNOWN : result);
        }
        for (int i = 0; i < operands.size(); i++) {
            supply.give(use.getOperands().get(i), operands.get(i), use, rule);
        }
        use.getResults().forEach(made -> holdings.make(made, rule.made(site, made, result)));
    }

    /** Gives a use arguments of its own where those of its definition are for tensors of another rank. */
    private static boolean detach(LayoutSite site, Order earlier, Order now) {
        boolean another = earlier != null && earlier.rank() != now.rank() && !(earlier.isSource() && now.isSource());
        if (another && site.operator().weights().isEmpty()) {
            Operator own = EcoreUtil.copy(site.source());
            own.setName(null);
            site.use().setDefinition(null);
            site.use().setOperator(own);
            return true;
        }
        return false;
    }

    private void call(Use use, SubNetwork sub) {
        if (model.isTransparent(sub.getNetwork())) {
            handThrough(use);
            return;
        }
        NetworkLayout callee = model.layout(sub.getNetwork());
        List<Order> offered = new ArrayList<>();
        for (Operand operand : use.getOperands()) {
            offered.add(operand.getTensor() == null ? null : holdings.first(operand.getTensor()).order());
        }
        holdings.inside(() -> callee.solveCalled(offered));
        for (int i = 0; i < use.getOperands().size() && i < sub.getNetwork().getInputs().size(); i++) {
            Tensor input = Instance.inputOf(sub.getNetwork(), use.getOperands().get(i), i);
            Order taken = holdings.physical().getOrDefault(input, TensorSupply.sourceOrder(input));
            boolean ranked = LayoutSite.rank(input) >= 0;
            Order order = ranked ? taken : TensorSupply.sourceOrder(use.getOperands().get(i).getTensor());
            supply.give(use.getOperands().get(i), order, use, null);
        }
        for (int i = 0; i < use.getResults().size(); i++) {
            Order order = i < callee.returned.size() ? callee.returned.get(i) : Order.UNKNOWN;
            Tensor made = use.getResults().get(i);
            holdings.make(made, order.rank() == LayoutSite.rank(made) ? order : TensorSupply.sourceOrder(made));
        }
    }

    private void handThrough(Use use) {
        Operand operand = use.getOperands().get(0);
        Order order = operand.getTensor() == null ? Order.UNKNOWN : holdings.first(operand.getTensor()).order();
        supply.give(operand, order, use, null);
        use.getResults().forEach(made -> holdings.make(made, order.rank() == LayoutSite.rank(made) ? order
                : TensorSupply.sourceOrder(made)));
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
                    supply.need(result, orders.get(i), null, branch);
                }
            });
        }
        for (int i = 0; i < choice.getResults().size(); i++) {
            Tensor made = choice.getResults().get(i);
            boolean fits = i < orders.size() && orders.get(i).rank() == LayoutSite.rank(made);
            holdings.make(made, fits ? orders.get(i) : TensorSupply.sourceOrder(made));
        }
    }

    private void apply(OpaqueStep opaque) {
        for (int i = 0; i < opaque.getReads().size(); i++) {
            Operand operand = NnFactory.eINSTANCE.createOperand();
            operand.setTensor(opaque.getReads().get(i));
            supply.need(operand, TensorSupply.sourceOrder(operand.getTensor()), opaque, (Region) opaque.eContainer());
            if (operand.getTensor() != opaque.getReads().get(i)) {
                opaque.getReads().set(i, operand.getTensor());
            }
        }
        opaque.getWrites().forEach(written -> holdings.make(written, TensorSupply.sourceOrder(written)));
    }
}
