// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine.kept;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.generate.Lowered;
import org.nnpivot.generate.form.UseScope;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Import;
import org.nnpivot.model.python.ImportFrom;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Node;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.SourceText;
import org.nnpivot.python.resolve.Imports;

/** Makes the findings on single expressions of the kept code. */
final class SourceUses {

    /** What tensors of both frameworks have. */
    private static final Set<String> OF_ANY_TENSOR = Set.of("shape", "dtype", "ndim");

    private final Imports imports;
    private final SourceText source;
    private final NetworkObjects objects;
    private final Lowered lowered;
    private final FrameworkPackages packages;
    private final Findings findings;
    private final Set<String> called = new HashSet<>();

    SourceUses(Imports imports, SourceText source, NetworkObjects objects, Lowered lowered, Findings findings) {
        this.imports = imports;
        this.source = source;
        this.objects = objects;
        this.lowered = lowered;
        this.packages = FrameworkPackages.of(lowered.target().other());
        this.findings = findings;
    }

    /** A method that stays: what is given to it may be a tensor of the source framework. */
    void method(FunctionDef method, String network) {
        findings.add(EngineFinding.STATEMENT_KEPT, source.range(method), "the method " + method.getName());
        if (method.getArgs().getArgs().size() > 1) {
            left(method, method.getName() + "()", network);
        }
    }

    void look(EObject node) {
        switch (node) {
            case Import nested -> nested.getNames().forEach(alias -> imported(alias, alias.getName()));
            case ImportFrom nested when nested.getLevel() == 0 -> imported(nested, nested.getModule());
            case Name name when packages.contain(imports.qualifiedName(name).orElse("")) -> api(name);
            case Attribute attribute -> member(attribute);
            case Call call -> objects.network(call.getFunc()).ifPresent(network -> called(call, network));
            default -> { }
        }
    }

    /** Imports inside of functions and conditions stay: their place in the file may have a reason. */
    private void imported(Node place, String module) {
        if (packages.contain(module)) {
            findings.add(EngineFinding.SOURCE_FRAMEWORK_LEFT, source.range(place), "the import of " + module);
        }
    }

    private void api(Name name) {
        ExprNode whole = name;
        while (whole.eContainer() instanceof Attribute attribute) {
            whole = attribute;
        }
        findings.add(EngineFinding.SOURCE_FRAMEWORK_LEFT, source.range(whole), dotted(whole));
    }

    private static String dotted(ExprNode expression) {
        return expression instanceof Attribute attribute ? dotted(attribute.getValue()) + "." + attribute.getAttr()
                : ((Name) expression).getId();
    }

    /** A member of a migrated network or its result is one of the source framework, or was written for it. */
    private void member(Attribute attribute) {
        Optional<String> network = objects.network(attribute.getValue()).or(() -> objects.maker(attribute.getValue()))
                .filter(name -> !attribute.getAttr().startsWith("__") && !isPart(name, attribute) && !objects.isKeptMethod(attribute))
                .or(() -> objects.result(attribute.getValue()).filter(name -> !OF_ANY_TENSOR.contains(attribute.getAttr())));
        network.ifPresent(name -> left(attribute, source.text(attribute), name));
    }

    /** A network inside the network keeps its name, and what it does when it is called. */
    private boolean isPart(String network, Attribute attribute) {
        boolean isCalled = attribute.eContainer() instanceof Call call && call.getFunc() == attribute;
        return isCalled && written(network).stream().flatMap(found -> found.getDefinitions().stream())
                .anyMatch(definition -> definition instanceof SubNetwork && attribute.getAttr().equals(definition.getName()));
    }

    private void called(Call call, String network) {
        for (Keyword keyword : call.getKeywords()) {
            if (lowered.target() == Framework.TORCH && UseScope.MODE.equals(keyword.getArg())) {
                left(keyword, source.text(call.getFunc()) + "(" + UseScope.MODE + "=...)", network);
            }
        }
        if (called.add(network)) {
            written(network).stream().flatMap(found -> found.getInputs().stream()).filter(input -> !isInOrder(input.getLayout()))
                    .forEach(input -> reordered(call, network, input));
        }
    }

    private void reordered(Call call, String network, Tensor input) {
        findings.add(EngineFinding.INPUT_ORDER_CHANGED, source.range(call), network, input.getName(),
                input.getLayout().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private static boolean isInOrder(List<Integer> layout) {
        return layout.stream().sorted().toList().equals(layout);
    }

    private List<NeuralNetwork> written(String network) {
        return lowered.model().getNetworks().stream().filter(candidate -> network.equals(candidate.getName())
                || network.equals(lowered.networks().get(candidate).getName())).toList();
    }

    private void left(Node place, String what, String network) {
        findings.add(EngineFinding.NETWORK_MEMBER_LEFT, source.range(place), what, title(lowered.target().other()), network,
                title(lowered.target()));
    }

    private static String title(Framework framework) {
        return framework == Framework.TORCH ? "PyTorch" : "Keras";
    }
}
