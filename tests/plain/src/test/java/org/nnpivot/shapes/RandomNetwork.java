// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A network of the notation made at random: any operator that fits some tensor made before. */
final class RandomNetwork {

    /** A tensor: its name and its sizes behind the batch. */
    private record Made(String name, List<Integer> sizes) {
        int rank() {
            return sizes.size() + 1;
        }
    }

    private final Random random;
    private final boolean channelsLast;
    private final List<Made> made = new ArrayList<>();
    private final StringBuilder layers = new StringBuilder();
    private final StringBuilder modules = new StringBuilder();
    private int count;

    private RandomNetwork(long seed) {
        this.random = new Random(seed);
        this.channelsLast = random.nextBoolean();
    }

    /** The text of the network of that number; the same for the same number. */
    static String text(long seed, int steps) {
        return new RandomNetwork(seed).text(steps);
    }

    private String text(int steps) {
        made.add(new Made("x", channelsLast ? List.of(4, 4, 3) : List.of(3, 4, 4)));
        while (count < steps) {
            step(made.get(random.nextInt(2) == 0 ? made.size() - 1 : random.nextInt(made.size())));
        }
        String given = made.get(0).sizes().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String results = made.get(made.size() - 1).name() + ", " + made.get(random.nextInt(made.size())).name();
        return "# given x: 1, " + given + "\nNet:\n  input: x\n  layers:\n"
                + "    - unused: type = Linear in_features = 1 out_features = 1\n" + layers + "  modules:\n" + modules + "    - return " + results + "\n";
    }

    private void step(Made on) {
        switch (random.nextInt(16)) {
            case 0, 1, 2 -> convolve(on);
            case 3 -> pool(on);
            case 4 -> apply("relu(" + on.name() + ")", on.sizes());
            case 5 -> norm(on);
            case 6, 7 -> permute(on);
            case 8 -> flatten(on);
            case 9 -> mean(on);
            case 10 -> join(on);
            case 11 -> apply("unsqueeze(" + on.name() + ", dim = 1)", inserted(on), on.rank() < 5);
            case 12 -> subscript(on);
            case 13 -> apply("softmax(" + on.name() + ", dim = " + axis(on) + ")", on.sizes());
            case 14 -> linear(on);
            default -> split(on);
        }
    }

    private static List<Integer> inserted(Made on) {
        List<Integer> sizes = new ArrayList<>(on.sizes());
        sizes.add(0, 1);
        return sizes;
    }

    private int axis(Made on) {
        return 1 + random.nextInt(on.rank() - 1);
    }

    private void apply(String call, List<Integer> sizes) {
        apply(call, sizes, true);
    }

    private void apply(String call, List<Integer> sizes, boolean fits) {
        if (fits && sizes.size() < 6) {
            Made result = new Made("v" + ++count, List.copyOf(sizes));
            modules.append("    - ").append(result.name()).append(" = ").append(call).append('\n');
            made.add(result);
        }
    }

    private String define(String type) {
        String name = "d" + (count + 1);
        layers.append("    - ").append(name).append(": type = ").append(type).append('\n');
        return name;
    }

    private String format() {
        return " data_format = \"channels_" + (channelsLast ? "last" : "first") + "\"";
    }

    private void convolve(Made on) {
        int n = on.rank() - 2;
        if (n >= 1 && n <= 3) {
            List<Integer> sizes = new ArrayList<>(on.sizes());
            int channel = channelsLast ? n : 0;
            int out = 2 + random.nextInt(3);
            String layer = define("Conv" + n + "D in_channels = " + sizes.set(channel, out) + " out_channels = " + out
                    + " kernel_dim = " + Collections.nCopies(n, 3) + " padding_amount = " + Collections.nCopies(n, 1) + format());
            apply(layer + "(" + on.name() + ")", sizes);
        }
    }

    private void pool(Made on) {
        int n = on.rank() - 2;
        if (n >= 1 && n <= 3) {
            List<Integer> sizes = new ArrayList<>(on.sizes());
            sizes.subList(channelsLast ? 0 : 1, channelsLast ? n : n + 1).replaceAll(size -> 1);
            String layer = define("AdaptiveAvgPool" + n + "D output_dim = " + Collections.nCopies(n, 1) + format());
            apply(layer + "(" + on.name() + ")", sizes);
        }
    }

    private void norm(Made on) {
        int axis = channelsLast ? on.rank() - 1 : 1;
        String layer = random.nextBoolean() ? define("BatchNorm num_features = " + on.sizes().get(axis - 1) + " axis = " + axis)
                : define("LayerNorm normalized_shape = [" + on.sizes().get(on.rank() - 2) + "] axis = [-1]");
        apply(layer + "(" + on.name() + ")", on.sizes());
    }

    private void permute(Made on) {
        List<Integer> order = new ArrayList<>(IntStream.range(1, on.rank()).boxed().toList());
        Collections.shuffle(order, random);
        List<Integer> sizes = order.stream().map(axis -> on.sizes().get(axis - 1)).toList();
        apply("permute(" + on.name() + ", permute_dim = [0, " + order.stream().map(String::valueOf)
                .collect(Collectors.joining(", ")) + "])", sizes);
    }

    private void flatten(Made on) {
        int start = axis(on);
        List<Integer> sizes = new ArrayList<>(on.sizes().subList(0, start - 1));
        sizes.add(on.sizes().subList(start - 1, on.rank() - 1).stream().reduce(1, (a, b) -> a * b));
        apply("flatten(" + on.name() + ", start_dim = " + start + ")", sizes);
    }

    private void mean(Made on) {
        int axis = axis(on);
        boolean keep = random.nextBoolean();
        List<Integer> sizes = new ArrayList<>(on.sizes());
        if (keep) {
            sizes.set(axis - 1, 1);
        } else {
            sizes.remove(axis - 1);
        }
        apply("mean(" + on.name() + ", dim = [" + axis + "], keepdim = " + (keep ? "True" : "False") + ")", sizes,
                !sizes.isEmpty());
    }

    private void join(Made on) {
        Made other = made.stream().filter(one -> one != on && one.sizes().equals(on.sizes())).findFirst().orElse(null);
        if (other == null) {
            Made lower = made.stream().filter(one -> one.rank() > 1 && one.rank() < on.rank() && on.sizes()
                    .subList(on.rank() - one.rank(), on.rank() - 1).equals(one.sizes())).findFirst().orElse(null);
            apply("multiply(" + on.name() + ", " + (lower == null ? on : lower).name() + ")", on.sizes(), lower == null);
        } else if (random.nextBoolean()) {
            apply("add(" + on.name() + ", " + other.name() + ")", on.sizes());
        } else {
            int axis = axis(on);
            List<Integer> sizes = new ArrayList<>(on.sizes());
            sizes.set(axis - 1, 2 * sizes.get(axis - 1));
            apply("concatenate(" + on.name() + ", " + other.name() + ", concatenate_dim = " + axis + ")", sizes,
                    sizes.get(axis - 1) < 20);
        }
    }

    private void subscript(Made on) {
        int axis = axis(on);
        List<Integer> sizes = new ArrayList<>(on.sizes());
        String full = ":, ".repeat(axis);
        if (random.nextBoolean() && on.rank() > 2) {
            sizes.remove(axis - 1);
            apply("subscript(" + on.name() + ", index = (" + full + "-1,))", sizes);
        } else if (sizes.get(axis - 1) > 1) {
            sizes.set(axis - 1, sizes.get(axis - 1) - 1);
            apply("subscript(" + on.name() + ", index = (" + full + "1:,))", sizes);
        }
    }

    private void linear(Made on) {
        List<Integer> sizes = new ArrayList<>(on.sizes());
        int in = sizes.set(sizes.size() - 1, 3);
        apply(define("Linear in_features = " + in + " out_features = 3") + "(" + on.name() + ")", sizes);
    }

    /** Splits an even axis, or merges two neighbours. */
    private void split(Made on) {
        int axis = axis(on);
        List<Integer> sizes = new ArrayList<>(on.sizes());
        if (sizes.get(axis - 1) % 2 == 0) {
            sizes.set(axis - 1, sizes.get(axis - 1) / 2);
            sizes.add(axis - 1, 2);
        } else if (axis < sizes.size()) {
            sizes.set(axis - 1, sizes.get(axis - 1) * sizes.remove(axis));
        }
        apply("reshape(" + on.name() + ", reshape_dim = [-1, " + sizes.stream().map(String::valueOf)
                .collect(Collectors.joining(", ")) + "])", sizes);
    }
}
