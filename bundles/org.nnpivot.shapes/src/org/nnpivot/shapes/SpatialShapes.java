// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NoneLiteral;
import org.nnpivot.model.nn.access.Expressions;

/** Shapes of convolutions and poolings. */
final class SpatialShapes {

    /** What slides over one axis. */
    private record Window(Expression kernel, Expression stride, Expression padding, Expression dilation) {

        Expression extent() {
            return SizeArithmetic.plus(SizeArithmetic.times(dilation, SizeArithmetic.plus(kernel, -1)), 1);
        }
    }

    private SpatialShapes() {}

    static void register(Map<String, ShapeFunction> functions) {
        functions.put("convolution", SpatialShapes::convolution);
        functions.put("transposed_convolution", SpatialShapes::transposed);
        functions.put("pooling", SpatialShapes::pooling);
        functions.put("adaptive", SpatialShapes::adaptive);
        functions.put("global", SpatialShapes::global);
    }

    /** The operand, with the rank that the operator needs. */
    static Sizes operand(Site site, SpatialAxes axes) {
        return axes == null ? null : site.require(0, axes.rank());
    }

    private static void convolution(Site site) {
        SpatialAxes axes = SpatialAxes.of(site);
        Sizes input = operand(site, axes);
        if (input == null) {
            return;
        }
        Expression channels = site.agree("in_channels", input.get(axes.channel()));
        Sizes spatial = slide(site, axes, input, false);
        if (spatial != null) {
            site.results(spatial.with(axes.channel(), outChannels(site, channels)));
        }
    }

    private static Expression outChannels(Site site, Expression inChannels) {
        Expression out = site.value("out_channels");
        if (out == null && site.value("depth_multiplier") != null) {
            return SizeArithmetic.times(inChannels, site.value("depth_multiplier"));
        }
        return out == null ? inChannels : out;
    }

    private static void pooling(Site site) {
        SpatialAxes axes = SpatialAxes.of(site);
        Sizes input = operand(site, axes);
        if (input == null) {
            return;
        }
        site.results(slide(site, axes, input, site.isTrue("ceil_mode", false)));
        channelsBack(site, axes);
    }

    /** The channels go through as they are. */
    private static void channelsBack(Site site, SpatialAxes axes) {
        Sizes result = site.result();
        if (result != null && !result.open() && result.rank() == axes.rank()) {
            site.equate(site.operand(0).get(axes.channel()), result.get(axes.channel()));
        }
    }

    private static Sizes slide(Site site, SpatialAxes axes, Sizes input, boolean ceiling) {
        List<Window> windows = windows(site, axes);
        if (windows == null) {
            return null;
        }
        String type = site.word("padding_type", "explicit");
        List<Expression> out = new ArrayList<>();
        for (int i = 0; i < axes.count(); i++) {
            Expression size = input.get(axes.axis(i));
            out.add("explicit".equals(type) || "valid".equals(type) ? explicit(size, windows.get(i), ceiling)
                    : SizeArithmetic.ceilingDivide(size, windows.get(i).stride()));
        }
        return axes.with(input, out);
    }

    private static List<Window> windows(Site site, SpatialAxes axes) {
        List<Expression> kernel = axes.vector(site.value("kernel_dim"));
        List<Expression> stride = axes.vector(site.value("stride_dim") == null ? null : site.value("stride_dim"));
        List<Expression> padding = axes.paddings(site.value("padding_amount"));
        List<Expression> dilation = axes.vector(or(site.value("dilation"), 1));
        if (kernel == null || padding == null || dilation == null) {
            return null;
        }
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < axes.count(); i++) {
            // The stride that nobody says is the kernel's size: only poolings leave it out.
            Expression step = stride == null ? kernel.get(i) : stride.get(i);
            windows.add(new Window(kernel.get(i), step, padding.get(i), dilation.get(i)));
        }
        return windows;
    }

    private static Expression or(Expression value, long otherwise) {
        return value == null ? Expressions.integer(otherwise) : value;
    }

    private static Expression explicit(Expression size, Window window, boolean ceiling) {
        Expression room = SizeArithmetic.minus(SizeArithmetic.plus(size, window.padding()), window.extent());
        Expression steps = ceiling ? SizeArithmetic.ceilingDivide(room, window.stride())
                : SizeArithmetic.floorDivide(room, window.stride());
        Expression count = SizeArithmetic.plus(steps, 1);
        return ceiling ? withoutLateStart(size, count, window) : count;
    }

    /** A window that would start behind the input and the padding before it is left out. */
    private static Expression withoutLateStart(Expression size, Expression count, Window window) {
        Expression start = SizeArithmetic.times(SizeArithmetic.plus(count, -1), window.stride());
        Expression before = SizeArithmetic.floorDivide(window.padding(), Expressions.integer(2));
        Expression end = SizeArithmetic.plus(size, before);
        boolean late = org.nnpivot.model.nn.access.Arithmetic.compare(">=", start, end)
                == org.nnpivot.model.nn.access.Truth.PROVED;
        return late ? SizeArithmetic.plus(count, -1) : count;
    }

    private static void transposed(Site site) {
        SpatialAxes axes = SpatialAxes.of(site);
        Sizes input = operand(site, axes);
        List<Window> windows = input == null ? null : windows(site, axes);
        if (windows == null) {
            return;
        }
        Expression channels = site.agree("in_channels", input.get(axes.channel()));
        List<Expression> extra = axes.vector(or(site.value("output_padding"), 0));
        List<Expression> out = new ArrayList<>();
        for (int i = 0; i < axes.count(); i++) {
            out.add(stretched(site, input.get(axes.axis(i)), windows.get(i), extra.get(i)));
        }
        site.results(axes.with(input, out).with(axes.channel(), outChannels(site, channels)));
    }

    private static Expression stretched(Site site, Expression size, Window window, Expression extra) {
        if ("same".equals(site.word("padding_type", "explicit"))) {
            return SizeArithmetic.times(size, window.stride());
        }
        Expression starts = SizeArithmetic.times(SizeArithmetic.plus(size, -1), window.stride());
        return SizeArithmetic.plus(SizeArithmetic.minus(SizeArithmetic.plus(starts, window.extent()), window.padding()), extra);
    }

    private static void adaptive(Site site) {
        SpatialAxes axes = SpatialAxes.of(site);
        Sizes input = operand(site, axes);
        List<Expression> wanted = input == null ? null : axes.vector(site.value("output_dim"));
        if (wanted == null) {
            return;
        }
        List<Expression> out = new ArrayList<>();
        for (int i = 0; i < axes.count(); i++) {
            out.add(wanted.get(i) instanceof NoneLiteral ? input.get(axes.axis(i)) : wanted.get(i));
        }
        site.results(axes.with(input, out));
        channelsBack(site, axes);
    }

    private static void global(Site site) {
        SpatialAxes axes = SpatialAxes.of(site);
        Sizes input = operand(site, axes);
        if (input == null) {
            return;
        }
        Expression channels = input.get(axes.channel());
        if (site.isTrue(0)) {
            List<Expression> ones = axes.vector(Expressions.integer(1));
            site.results(axes.with(input, ones));
        } else {
            site.results(Sizes.of(List.of(input.get(0), channels)));
            Sizes result = site.result();
            if (result != null && result.rank() == 2) {
                site.equate(channels, result.get(1));
            }
        }
    }
}
