// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nnpivot.generate.Lowered;
import org.nnpivot.generate.PrintedModule;
import org.nnpivot.generate.PrintedNetwork;
import org.nnpivot.generate.layout.PythonLayout;
import org.nnpivot.model.nn.NetworkKind;
import org.nnpivot.model.nn.NetworkStyle;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Framework;

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

    /** The text of all networks. */
    public PrintedModule print(Lowered lowered) {
        NameTable names = new NameTable(dialect);
        Set<NeuralNetwork> moded = ModedNetworks.of(lowered);
        List<PrintedNetwork> printed = new ArrayList<>();
        for (NeuralNetwork network : lowered.model().getNetworks()) {
            print(new NetworkContext(catalogue, lowered.forms(), dialect, names, network, moded), printed);
        }
        return new PrintedModule(names.imports(), List.of(), printed);
    }

    private void print(NetworkContext context, List<PrintedNetwork> printed) {
        for (NeuralNetwork inner : context.network().getNetworks()) {
            if (inner.getStyle() != NetworkStyle.SEQUENTIAL) {
                print(context.inner(inner), printed);
            }
        }
        Marks marks = new Marks();
        boolean chain = context.network().getStyle() == NetworkStyle.SEQUENTIAL;
        Marks.Unmarked text = marks.remove(PythonLayout.format(chain ? chain(context, marks) : asClass(context, marks)));
        printed.add(new PrintedNetwork(context.network(), context.network().getName(), text.text(), text.places()));
    }

    private String chain(NetworkContext context, Marks marks) {
        NeuralNetwork network = context.network();
        return String.join("\n", new ConstructorText(context, marks, this::chain).chain(network, CommentText.before(network),
                network.getName() + " = ", CommentText.trailing(network))) + "\n";
    }

    private String chain(ChainSpelling chain) {
        return templates.print(dialect, chain);
    }

    private String asClass(NetworkContext context, Marks marks) {
        NeuralNetwork network = context.network();
        ForwardWriter forward = new ForwardWriter(context, marks);
        List<String> steps = forward.lines();
        String base = network.getKind() == NetworkKind.LAYER ? dialect.layer() : dialect.model();
        boolean mode = dialect.passesMode() && context.isModed(network);
        return templates.print(dialect, new ClassSpelling(network.getName(), context.names().reference(base, Set.of()),
                CommentText.before(network), CommentText.docstring(network, Lines.INDENT), SignatureText.constructor(network),
                new ConstructorText(context, marks, this::chain).statements(),
                SignatureText.forward(forward.inputs(), mode), steps));
    }
}
