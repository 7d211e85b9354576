// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.nnpivot.model.nn.Loop;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.python.normal.LoopNames;

/** What a list or a chain of layers holds; what the rounds of a loop have made is one part, where all rounds are alike. */
final class LayerItems {

    /**
     * A layer.
     *
     * @param definition it, or {@code null} for one that is made here of a function
     * @param before comment lines before it
     * @param text its construction, perhaps of several lines
     * @param trailing the comment behind it
     */
    record Item(Operator definition, List<String> before, String text, String trailing) {

        Item with(String other) {
            return new Item(definition, before, other, trailing);
        }
    }

    /**
     * What stands side by side.
     *
     * @param loop makes the items in each of its rounds; {@code null} for a single item
     * @param carried what a round takes from the one before; {@code null} where it takes nothing
     */
    record Part(Loop loop, List<Item> items, CarriedValue carried) {}

    private final NetworkContext context;
    private final Set<String> taken;
    private final List<CarriedValue> carried = new ArrayList<>();

    /** {@code taken}: names that mean something else in the constructor. */
    LayerItems(NetworkContext context, Set<String> taken) {
        this.context = context;
        this.taken = new HashSet<>(taken);
        this.taken.addAll(context.names().aliases());
    }

    /** A value that a loop hands on has been written: its variable may be read behind the loop, until another loop takes it. */
    void written(CarriedValue value) {
        carried.removeIf(other -> other.name().equals(value.name()));
        carried.add(value);
    }

    /** A text behind the loops that have been written so far. */
    String behind(String text) {
        String behind = text;
        for (CarriedValue value : carried) {
            behind = value.behind(behind);
        }
        return behind;
    }

    /** The parts, in order. */
    List<Part> parts(List<Item> items) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < items.size();) {
            int end = i + 1;
            int made = loop(items.get(i));
            while (made >= 0 && end < items.size() && loop(items.get(end)) == made) {
                end++;
            }
            Part part = made < 0 ? null : looped(context.loops().get(made), items.subList(i, end));
            if (part != null) {
                parts.add(part);
                i = end;
            } else {
                parts.add(new Part(null, List.of(items.get(i)), null));
                i++;
            }
        }
        return parts;
    }

    private static Operator maker(Item item) {
        Operator maker = item.definition();
        while (maker != null && maker.getLoop() < 0) {
            maker = maker.getOrigin();
        }
        return maker;
    }

    private int loop(Item item) {
        Operator maker = maker(item);
        return maker == null || maker.getLoop() >= context.loops().size() ? -1 : maker.getLoop();
    }

    /** One part of all rounds; {@code null} where they differ. */
    private Part looped(Loop loop, List<Item> items) {
        int rounds = loop.getRounds();
        boolean shows = rounds > 1 || !loop.getParameters().isEmpty();
        if (!shows || items.size() % rounds != 0) {
            return null;
        }
        int size = items.size() / rounds;
        CarriedValue carried = null;
        List<Item> body = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> texts = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                Item item = items.get(round * size + i);
                if (maker(item).getRound() != round) {
                    return null;
                }
                texts.add(item.text());
            }
            CarriedValue.Difference own = CarriedValue.between(texts, loop, this::name);
            if (own == null || carried != null && own.value() != null && !own.value().equals(carried)) {
                return null;
            }
            carried = own.value() == null ? carried : own.value();
            body.add(items.get(i).with(own.in(LoopNames.variables(texts.get(0), loop.getSourceStart(), 0, this::name))));
        }
        return new Part(loop, body, carried);
    }

    private String name(String variable) {
        return LoopHeader.free(variable, taken);
    }

    /** {@code for block in range(depth)}. */
    String header(Loop loop) {
        return LoopHeader.text(loop, this::name, UnaryOperator.identity());
    }

    /** {@code [Block(width) for _ in range(depth)]}. */
    String comprehension(Part part) {
        return "[" + part.items().get(0).text() + " " + header(part.loop()) + "]";
    }

    /** Whether every round of every loop makes one layer. */
    static boolean areSingle(List<Part> parts) {
        return parts.stream().allMatch(part -> part.items().size() == 1 && part.carried() == null);
    }

    static boolean anyLooped(List<Part> parts) {
        return parts.stream().anyMatch(part -> part.loop() != null);
    }
}
