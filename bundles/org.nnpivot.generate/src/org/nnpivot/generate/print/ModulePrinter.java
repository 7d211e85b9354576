// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nnpivot.generate.Lowered;
import org.nnpivot.generate.PrintedModule;
import org.nnpivot.generate.PrintedNetwork;
import org.nnpivot.generate.Stub;
import org.nnpivot.generate.layout.PythonLayout;
import org.nnpivot.generate.names.ConstantNames;
import org.nnpivot.generate.names.ReservedNames;
import org.nnpivot.generate.rewrite.HelperInlining;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NamedElement;
import org.nnpivot.model.nn.NetworkKind;
import org.nnpivot.model.nn.NetworkStyle;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Placement;
import org.nnpivot.model.nn.access.Probes;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.normal.LoopNames;

/** Prints the networks of one file. One thread at a time. */
public final class ModulePrinter {

    private final Catalogue catalogue;
    private final Dialect dialect;
    private final Templates templates = new Templates();

    /** Prints for that framework. */
    public ModulePrinter(Catalogue catalogue, Framework target) {
        this.catalogue = catalogue;
        this.dialect = Dialect.of(target);
    }

    /** The text of all networks, and of what stands in the place of others; no import takes a name out of {@code bound}. */
    public PrintedModule print(Lowered lowered, List<Stub> stubs, Set<String> bound) {
        Set<String> all = new HashSet<>(bound);
        lowered.model().getNetworks().forEach(network -> all.add(network.getName()));
        NameTable names = new NameTable(dialect, all);
        HelperClasses helpers = new HelperClasses(dialect, names, templates, all);
        Set<NeuralNetwork> moded = ModedNetworks.of(lowered);
        List<PrintedNetwork> printed = new ArrayList<>();
        Set<String> undivided = new LinkedHashSet<>();
        Unwritten unwritten = new Unwritten(new LinkedHashSet<>(), new LinkedHashSet<>());
        lowered.model().getNetworks().forEach(ConstantNames::hide);
        for (NeuralNetwork network : lowered.model().getNetworks()) {
            List<NeuralNetwork> structures = structures(lowered, network);
            if (!VariantPrinter.canJoin(structures)) {
                undivided.add(network.getVariantOf());
                structures.forEach(structure -> uncount(structure, unwritten));
            }
            if (structures.get(0) != network || undivided.contains(network.getVariantOf())) {
                continue;
            }
            print(new NetworkContext(catalogue, lowered.forms(), dialect, names, network, moded, unwritten), helpers, lowered, printed);
        }
        StubText stubText = new StubText(dialect, names, templates);
        Map<Integer, String> stubTexts = new LinkedHashMap<>();
        stubs.forEach(stub -> stubTexts.put(stub.start(), stubText.text(stub)));
        List<String> texts = new ArrayList<>(helpers.texts());
        if (names.usesActivationTable()) {
            texts.add(0, new ActivationTable(catalogue, names).text());
        }
        return new PrintedModule(names.imports(), texts.stream().map(PythonLayout::format).toList(), printed, stubTexts,
                undivided, unwritten.uncounted(), unwritten.unrolled());
    }

    /** The parameters that structures of a network and its parts count make a difference to more than loops. */
    private static void uncount(NeuralNetwork network, Unwritten unwritten) {
        unwritten.uncount(network);
        Probes.parts(network).filter(Probes::isProbe).forEach(part -> uncount(part, unwritten));
    }

    /** The networks that are structures of one class, a network of its own alone. */
    private static List<NeuralNetwork> structures(Lowered lowered, NeuralNetwork network) {
        return network.getVariantOf() == null ? List.of(network) : lowered.model().getNetworks().stream()
                .filter(other -> network.getVariantOf().equals(other.getVariantOf())).toList();
    }

    private void print(NetworkContext context, HelperClasses helpers, Lowered lowered, List<PrintedNetwork> printed) {
        NeuralNetwork network = context.network();
        if (HelperInlining.isHelper(catalogue, network)) {
            printed.add(new PrintedNetwork(network, network.getName(), "", List.of(), Optional.empty()));
            return;
        }
        Marks marks = new Marks();
        NeuralNetwork source = lowered.networks().get(network);
        if (source != null && source.isFunction()) {
            printed.add(factory(context, marks, helpers, lowered));
            return;
        }
        Marks.Unmarked text = marks.remove(marked(context, marks, helpers, lowered));
        printed.add(new PrintedNetwork(network, network.getName(), text.text(), text.places(), Optional.empty()));
    }

    /** A network that a function of its parameters makes. */
    private PrintedNetwork factory(NetworkContext context, Marks marks, HelperClasses helpers, Lowered lowered) {
        NeuralNetwork network = context.network();
        NeuralNetwork source = lowered.networks().get(network);
        boolean chain = network.getStyle() == NetworkStyle.SEQUENTIAL;
        String inner = inner(context, marks, helpers, lowered);
        String classes = chain ? inner : inner + PythonLayout.format(asClass(context, marks, helpers, lowered, List.of()));
        List<String> construction = chain ? new ConstructorText(context, marks, this::chain, helpers).chain(network, List.of(), "", "")
                : List.of(network.getName() + "(" + arguments(network) + ")");
        FactoryText function = new FactoryText(source.getName(), network, construction);
        Marks.Unmarked text = marks.remove((classes.isEmpty() ? "" : classes + "\n\n") + PythonLayout.format(function.text()));
        return new PrintedNetwork(network, network.getName(), text.text(), text.places(), Optional.of(new PrintedNetwork.Factory(
                marks.remove(classes).text(), marks.remove(String.join("\n", construction)).text(), SignatureText.function(network),
                network.getParameters().stream().map(NamedElement::getName).toList())));
    }

    private static String arguments(NeuralNetwork network) {
        return network.getParameters().stream().map(NamedElement::getName).collect(Collectors.joining(", "));
    }

    /** The network's text behind that of the classes inside of it. */
    private String marked(NetworkContext context, Marks marks, HelperClasses helpers, Lowered lowered) {
        NeuralNetwork network = context.network();
        NeuralNetwork source = lowered.networks().get(network);
        boolean chain = network.getStyle() == NetworkStyle.SEQUENTIAL;
        boolean wasVariable = source != null && source.getStyle() != NetworkStyle.SUBCLASSING
                && source.eContainer() instanceof Model;
        String text = chain ? chain(context, marks, helpers, source == null || wasVariable)
                : asClass(context, marks, helpers, lowered, CommentText.before(network));
        return inner(context, marks, helpers, lowered)
                + PythonLayout.format(!chain && wasVariable ? withInstance(text, network, source) : text);
    }

    /** The classes inside of a network, each with two blank lines behind it. */
    private String inner(NetworkContext context, Marks marks, HelperClasses helpers, Lowered lowered) {
        StringBuilder all = new StringBuilder();
        for (NeuralNetwork inner : context.network().getNetworks()) {
            if (inner.getStyle() != NetworkStyle.SEQUENTIAL) {
                all.append(marked(context.inner(inner), marks, helpers, lowered)).append("\n\n");
            } else {
                all.append(inner(context.inner(inner), marks, helpers, lowered));
            }
        }
        return all.toString();
    }

    /** What was a variable stays one. */
    private static String withInstance(String marked, NeuralNetwork network, NeuralNetwork source) {
        return marked + "\n\n" + source.getName() + " = " + network.getName() + "()\n";
    }

    /** A chain as a variable, or as a function of the constructor's parameters where the source has a class. */
    private String chain(NetworkContext context, Marks marks, HelperClasses helpers, boolean variable) {
        NeuralNetwork network = context.network();
        ConstructorText text = new ConstructorText(context, marks, this::chain, helpers);
        if (variable) {
            return String.join("\n", text.chain(network, CommentText.before(network), network.getName() + " = ",
                    CommentText.trailing(network))) + "\n";
        }
        return new FactoryText(network.getName(), network, text.chain(network, List.of(), "", "")).text();
    }

    private String chain(ChainSpelling chain) {
        return templates.print(dialect, chain);
    }

    /** The class's constants, but for those under a name that the target needs. */
    private List<String> attributes(NeuralNetwork network) {
        return network.getAttributes().stream().filter(text -> text.lines().map(line -> line.split("[ :=]", 2)[0])
                .noneMatch(name -> ReservedNames.isReserved(dialect.framework(), name))).flatMap(String::lines).toList();
    }

    /** A class; the docstring of one that a function makes stays with the function. */
    private String asClass(NetworkContext context, Marks marks, HelperClasses helpers, Lowered lowered, List<String> before) {
        NeuralNetwork network = context.network();
        List<NeuralNetwork> structures = structures(lowered, network);
        VariantPrinter printer = new VariantPrinter(context, structures, marks);
        List<String> steps = printer.forward();
        String base = network.getKind() == NetworkKind.LAYER ? dialect.layer() : dialect.model();
        boolean mode = dialect.passesMode() && structures.stream().anyMatch(context::isModed);
        String name = network.getVariantOf() == null ? network.getName() : network.getVariantOf();
        MethodSpelling constructor = MethodText.constructor(network, SignatureText.constructor(network),
                printer.constructor(own -> new ConstructorText(own, marks, this::chain, helpers)));
        String text = templates.print(dialect, new ClassSpelling(name, context.names().reference(base, Set.of()), before,
                CommentText.trailing(network), network.isFunction() ? List.of()
                        : CommentText.docstring(network, Placement.DOCSTRING, Lines.INDENT),
                attributes(network), constructor, MethodText.forward(network, SignatureText.forward(printer.inputs(), mode), steps)));
        if (printer.isUneven() || LoopNames.isMarked(text)) {
            structures.forEach(structure -> uncount(structure, context.unwritten()));
        }
        int left = LoopNames.leftOver(text);
        if (left >= 0) {
            context.unwritten().unrolled().add(left);
        }
        return text;
    }
}
