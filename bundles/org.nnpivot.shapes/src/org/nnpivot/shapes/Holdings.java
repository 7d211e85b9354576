// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Tensor;

/** In which orders the target holds each tensor of the source, and under which name. */
final class Holdings {

    /** A tensor of the target and the order its axes have in terms of the source's tensor. */
    record Held(Order order, Tensor tensor) {}

    private final Map<Tensor, List<Held>> held = new HashMap<>();
    private final Map<Tensor, Order> physical = new LinkedHashMap<>();
    private final Map<Tensor, Held> firsts = new HashMap<>();
    private final Map<Tensor, Order> borders = new LinkedHashMap<>();
    private List<Runnable> undo = new ArrayList<>();

    /** A tensor is made in this order. */
    void make(Tensor tensor, Order order) {
        physical.put(tensor, order);
        add(tensor, new Held(order, tensor));
    }

    /** A tensor of the target also stands for one of the source, in this order. */
    void add(Tensor source, Held one) {
        List<Held> all = held.computeIfAbsent(source, key -> new ArrayList<>());
        all.add(one);
        firsts.putIfAbsent(source, one);
        undo.add(() -> all.remove(one));
    }

    /** A new tensor of the target that holds one of the source in this order. */
    void copy(Tensor source, Order order, Tensor made) {
        physical.put(made, order);
        add(source, new Held(order, made));
    }

    /** All ways a tensor is held, the first one first. */
    List<Held> all(Tensor tensor) {
        return held.getOrDefault(tensor, List.of());
    }

    /** The way a tensor was made. */
    Held first(Tensor tensor) {
        List<Held> all = all(tensor);
        return all.isEmpty() ? new Held(Order.source(Math.max(0, LayoutSite.rank(tensor))), tensor) : all.get(0);
    }

    /** The way a tensor was made first, wherever that can be read. */
    Held known(Tensor tensor) {
        return firsts.containsKey(tensor) ? firsts.get(tensor) : first(tensor);
    }

    /** The name under which a tensor is held in an order; {@code null} when it isn't. */
    Tensor in(Tensor tensor, Order order) {
        return all(tensor).stream().filter(one -> one.order().agrees(order)).map(Held::tensor).findFirst().orElse(null);
    }

    /** The order of each tensor of the target. */
    Map<Tensor, Order> physical() {
        return physical;
    }

    /** A network that nobody calls returns this tensor for one of the source, in this order. */
    void leave(Tensor made, Order order) {
        borders.put(made, order);
    }

    /** Whether a tensor enters the model, or leaves it for another one of the source, in an order that isn't this one. */
    boolean meansAnother(Tensor made, Order order) {
        boolean enters = made.eContainer() instanceof NeuralNetwork && !physical.getOrDefault(made, order).agrees(order);
        return enters || !borders.getOrDefault(made, order).agrees(order);
    }

    /** The order of each tensor that leaves the model, in terms of what the source returned. */
    Map<Tensor, Order> borders() {
        return borders;
    }

    /** Runs something whose copies can't be read behind it. */
    void inside(Runnable part) {
        List<Runnable> outer = undo;
        undo = new ArrayList<>();
        part.run();
        undo.forEach(Runnable::run);
        undo = outer;
    }
}
