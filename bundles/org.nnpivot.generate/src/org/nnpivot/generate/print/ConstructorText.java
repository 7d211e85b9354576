// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nnpivot.generate.form.ChainLink;
import org.nnpivot.generate.names.ConstantNames;
import org.nnpivot.generate.names.LayerLists;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NetworkStyle;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Parameter;
import org.nnpivot.model.nn.Placement;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Truth;

/** Writes what the constructor of a network makes: layers, instances of other networks, chains of layers. */
final class ConstructorText {

    private final NetworkContext context;
    private final Set<String> taken;
    private final Values values;
    private final CallText calls;
    private final LayerItems layers;
    private final Marks marks;
    private final Function<ChainSpelling, String> chains;
    private final HelperClasses helpers;

    /** {@code chains} prints a chain with its template; {@code helpers} makes layers of functions. */
    ConstructorText(NetworkContext context, Marks marks, Function<ChainSpelling, String> chains, HelperClasses helpers) {
        this(context, marks, chains, helpers, context.parameterNames(), new LayerItems(context, context.parameterNames()));
    }

    private ConstructorText(NetworkContext context, Marks marks, Function<ChainSpelling, String> chains,
            HelperClasses helpers, Set<String> taken, LayerItems layers) {
        this.helpers = helpers;
        this.context = context;
        this.marks = marks;
        this.chains = chains;
        this.taken = taken;
        this.values = new Values(context.dialect(), context.names(), Function.identity(), tensor -> {
            throw new IllegalStateException("a constructor reads the size of " + tensor.getName());
        });
        this.calls = new CallText(context.names(), taken, values);
        this.layers = layers;
    }

    /** The statements that make the definitions, in the order of the model. */
    List<String> statements() {
        return apart().stream().flatMap(List::stream).toList();
    }

    /** The same, the lines of each statement for itself. */
    List<List<String>> apart() {
        List<List<String>> statements = new ArrayList<>();
        for (Map.Entry<String, String> stored : context.stored().entrySet()) {
            statements.add(List.of("self." + stored.getValue() + " = " + stored.getKey()));
        }
        for (Parameter kept : context.network().getKept()) {
            if (!context.isTaken(kept.getName())) {
                statements.add(List.of("self." + kept.getName() + " = " + values.text(kept.getDefault())));
            }
        }
        Set<String> lists = new HashSet<>();
        for (Operator definition : context.network().getDefinitions()) {
            String attribute = LayerLists.attribute(definition.getName());
            if (!LayerLists.isItem(definition.getName())) {
                statements.add(behind(statement(definition)));
            } else if (lists.add(attribute)) {
                statements.add(behind(list(attribute)));
            }
        }
        return statements;
    }

    /** Lines of a statement behind the loops before it. */
    private List<String> behind(List<String> lines) {
        return lines.stream().map(layers::behind).toList();
    }

    /** A list of layers. */
    private List<String> list(String attribute) {
        List<LayerItems.Item> items = context.network().getDefinitions().stream()
                .filter(item -> !item.getName().equals(attribute) && LayerLists.attribute(item.getName()).equals(attribute))
                .map(this::item).toList();
        Optional<String> type = context.dialect().layerList().map(api -> context.names().reference(api, taken));
        return new LayerListText(layers, "self." + attribute, type).lines(items);
    }

    private LayerItems.Item item(Operator definition) {
        String text = definition instanceof SubNetwork part && isInline(part.getNetwork())
                ? String.join("\n", withoutComments(part)) : construction(definition);
        return new LayerItems.Item(definition, CommentText.before(definition), text, CommentText.trailing(definition));
    }

    private List<String> withoutComments(SubNetwork part) {
        ConstructorText inner = new ConstructorText(context.inner(part.getNetwork()), marks, chains, helpers, taken, layers);
        return List.of(marks.mark(part, String.join("\n", inner.chain(part.getNetwork(), List.of(), "", ""))).split("\n"));
    }

    private List<String> statement(Operator definition) {
        String target = "self." + definition.getName() + " = ";
        if (definition instanceof SubNetwork part && isInline(part.getNetwork())) {
            return inline(part, target);
        }
        List<String> lines = new ArrayList<>(CommentText.before(definition));
        lines.add(target + construction(definition) + CommentText.trailing(definition));
        return lines;
    }

    /** Whether a network is written where it is constructed. */
    private static boolean isInline(NeuralNetwork network) {
        return network.getStyle() == NetworkStyle.SEQUENTIAL && network.eContainer() instanceof NeuralNetwork;
    }

    /** A chain inside this network, whose definitions read this network's parameters; marked from its constructor to the end. */
    private List<String> inline(SubNetwork part, String target) {
        ConstructorText inner = new ConstructorText(context.inner(part.getNetwork()), marks, chains, helpers, taken, layers);
        List<String> before = CommentText.before(part);
        String trailing = CommentText.trailing(part);
        List<String> lines = inner.chain(part.getNetwork(), before, target, trailing);
        String text = String.join("\n", lines.subList(before.size(), lines.size()));
        List<String> marked = new ArrayList<>(before);
        marked.addAll((target + marks.mark(part, text.substring(target.length(), text.length() - trailing.length())) + trailing)
                .lines().toList());
        return marked;
    }

    /** A chain of layers as a statement. */
    List<String> chain(NeuralNetwork chain, List<String> before, String target, String trailing) {
        List<LayerItems.Item> items = ChainLink.all(context.flow()).stream().flatMap(link -> elements(link).stream()).toList();
        String type = context.names().reference(context.dialect().sequential(), taken);
        List<LayerItems.Part> parts = layers.parts(items);
        List<String> end = CommentText.lines(chain.getBody(), Placement.END);
        if (LayerItems.anyLooped(parts) && end.isEmpty()) {
            Optional<List<String>> looped = new LoopedChainText(layers, context.dialect(), type).lines(parts, before, target, trailing);
            if (looped.isPresent()) {
                return looped.get();
            }
        }
        List<String> elements = new ArrayList<>();
        items.forEach(item -> elements.addAll(LayerListText.withComma(item)));
        elements.addAll(end);
        return chains.apply(new ChainSpelling(before, target, type, elements, trailing)).lines().toList();
    }

    private List<LayerItems.Item> elements(ChainLink link) {
        Use use = link.use();
        Operator applied = use.applied();
        if (use.getDefinition() == null) {
            return List.of(new LayerItems.Item(null, CommentText.before(use), helpers.construction(context, link, values).text(),
                    CommentText.trailing(use)));
        }
        boolean picks = !(applied instanceof SubNetwork)
                && link.picks(context.form(applied), context.subject(applied, List.of(use)).declaration());
        if (!picks) {
            return List.of(item(applied));
        }
        List<String> before = link.steps().stream().flatMap(step -> CommentText.alone(step).stream()).toList();
        return List.of(item(applied), new LayerItems.Item(null, before, helpers.picker(context, link).text(), ""));
    }

    private String construction(Operator definition) {
        String text = definition instanceof SubNetwork part ? instance(part)
                : calls.constructor(context.subject(definition, context.flow().uses(definition)), context.form(definition))
                        .text();
        return marks.mark(definition, text);
    }

    private String instance(SubNetwork part) {
        ArgumentList arguments = new ArgumentList();
        for (Parameter parameter : part.getNetwork().getParameters()) {
            Expression value = Arguments.get(part, parameter.getName());
            boolean isDefault = value == null || parameter.getDefault() != null && !ConstantNames.isOfLoop(value)
                    && Arithmetic.equal(value, parameter.getDefault()) == Truth.PROVED;
            if (isDefault) {
                arguments.skip();
            } else {
                arguments.add(parameter.getName(), values.text(value), parameter.getDefault() == null);
            }
        }
        NeuralNetwork network = part.getNetwork();
        return (network.getVariantOf() == null ? network.getName() : network.getVariantOf()) + "(" + arguments + ")";
    }
}
