// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.nnpivot.notation.names.OperatorWords;
import org.nnpivot.notation.parser.Keywords;
import org.nnpivot.notation.syntax.Definition;
import org.nnpivot.notation.syntax.File;
import org.nnpivot.notation.syntax.Inputs;
import org.nnpivot.notation.syntax.Layers;
import org.nnpivot.notation.syntax.Network;
import org.nnpivot.notation.syntax.Parameter;
import org.nnpivot.notation.syntax.Parameters;
import org.nnpivot.notation.syntax.Repeat;
import org.nnpivot.notation.syntax.Result;
import org.nnpivot.notation.syntax.Section;
import org.nnpivot.notation.syntax.SubNetworks;
import org.nnpivot.notation.syntax.SyntaxPackage.Literals;
import org.nnpivot.notation.syntax.TensorOperation;

/** Collects first what networks declare, so that the order of a text doesn't matter, then what they mention. */
final class NameCollector {

    private final OperatorWords words;
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Network, Scope> scopes = new LinkedHashMap<>();

    NameCollector(OperatorWords words) {
        this.words = words;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Map<Network, Scope> scopes() {
        return scopes;
    }

    OperatorWords words() {
        return words;
    }

    void file(File file) {
        Scope top = new Scope(null, null, scopes);
        file.getNetworks().stream().filter(Words::isWritten).forEach(network -> declare(network, top, file));
        scopes.values().forEach(scope -> new MentionCollector(this, scope).collect());
    }

    private void declare(Network network, Scope outer, EObject holder) {
        Name name = declared(network, Literals.NETWORK__NAME, new Name(Name.Kind.NETWORK, network.getName(), holder));
        put(outer.networks, name);
        Scope scope = new Scope(network, outer, scopes);
        scopes.put(network, scope);
        network.getSections().forEach(section -> section(section, scope));
        network.eAllContents().forEachRemaining(element -> {
            if (Words.enclosing(element, Network.class) == network) {
                element(element, scope);
            }
        });
    }

    private void section(Section section, Scope scope) {
        switch (section) {
            case Parameters parameters when parameters.getKeyword().equals(Keywords.PARAMETERS) -> {
                parameters.getInline().forEach(parameter -> parameter(parameter, scope));
                parameters.getItems().forEach(parameter -> parameter(parameter, scope));
            }
            case Inputs inputs -> {
                inputs.getInline().forEach(input -> tensor(input, Literals.INPUT__NAME, input.getName(), scope));
                inputs.getItems().forEach(input -> tensor(input, Literals.INPUT__NAME, input.getName(), scope));
            }
            case SubNetworks networks -> networks.getNetworks().forEach(network -> nested(network, scope));
            default -> { }
        }
    }

    /** In BESSER's form a network is its only instance as well. */
    private void nested(Network network, Scope scope) {
        declare(network, scope, scope.network);
        if (!network.isNested()) {
            put(scope.definitions, new Name(Name.Kind.NETWORK, network.getName(), scope.network));
        }
    }

    private void parameter(Parameter parameter, Scope scope) {
        Name name = new Name(Name.Kind.PARAMETER, parameter.getName(), scope.network);
        put(scope.parameters, declared(parameter, Literals.PARAMETER__NAME, name));
    }

    private void tensor(EObject element, EStructuralFeature feature, String word, Scope scope) {
        Name name = new Name(Name.Kind.TENSOR, word, scope.network);
        put(scope.tensors, declared(element, feature, name));
    }

    /** The first of several counts; what is not typed yet has no name. */
    private static void put(Map<String, Name> names, Name name) {
        if (name.word() != null) {
            names.putIfAbsent(name.word(), name);
        }
    }

    private void element(EObject element, Scope scope) {
        switch (element) {
            case Definition definition when definition.eContainer() instanceof Layers || definition.eContainer() instanceof Repeat ->
                definition(definition, Literals.DEFINITION__NAME, definition.getName(), scope);
            case TensorOperation operation when operation.getName() != null ->
                definition(operation, Literals.TENSOR_OPERATION__NAME, operation.getName(), scope);
            case Result result -> tensor(result, Literals.RESULT__NAME, result.getName(), scope);
            default -> { }
        }
    }

    private void definition(EObject element, EStructuralFeature feature, String word, Scope scope) {
        Name name = new Name(Name.Kind.DEFINITION, word, scope.network);
        put(scope.definitions, declared(element, feature, name));
        scope.places.putIfAbsent(word, element);
    }

    Name declared(EObject element, EStructuralFeature feature, Name name) {
        mention(Words.node(element, feature), name, true);
        return name;
    }

    void mention(INode node, Name name, boolean declares) {
        if (node != null && name != null) {
            mentions.add(new Mention(node.getOffset(), node.getOffset() + node.getLength(), name, declares));
        }
    }
}
