// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.generate.form.Subject;
import org.nnpivot.generate.form.UseScope;
import org.nnpivot.generate.names.DefinitionNames;
import org.nnpivot.generate.names.LayerLists;
import org.nnpivot.generate.names.ReservedNames;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Loop;
import org.nnpivot.model.nn.NamedElement;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Parameter;
import org.nnpivot.model.nn.ParameterReference;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Form;
import org.nnpivot.python.normal.LoopNames;

/** What all pieces of text of one network share. */
final class NetworkContext {

    private final Catalogue catalogue;
    private final Map<Operator, Form> forms;
    private final Dialect dialect;
    private final NameTable names;
    private final NeuralNetwork network;
    private final DataFlow flow;
    private final DefinitionNames attributes;
    private final Map<String, String> stored;
    private final Set<NeuralNetwork> moded;
    private final Unwritten unwritten;
    private final List<Loop> loops;

    /** {@code unwritten} takes what can't be written as the source has it. */
    NetworkContext(Catalogue catalogue, Map<Operator, Form> forms, Dialect dialect, NameTable names, NeuralNetwork network,
            Set<NeuralNetwork> moded, Unwritten unwritten) {
        this(catalogue, forms, dialect, names, network, moded, unwritten, network.getLoops(), new LinkedHashMap<>());
    }

    private NetworkContext(Catalogue catalogue, Map<Operator, Form> forms, Dialect dialect, NameTable names, NeuralNetwork network,
            Set<NeuralNetwork> moded, Unwritten unwritten, List<Loop> loops, Map<String, String> stored) {
        this.stored = stored;
        this.unwritten = unwritten;
        this.loops = loops;
        this.catalogue = catalogue;
        this.forms = forms;
        this.dialect = dialect;
        this.names = names;
        this.network = network;
        this.flow = new DataFlow(network);
        this.attributes = new DefinitionNames(network);
        this.moded = moded;
    }

    /** The context of a network inside of this one. */
    NetworkContext inner(NeuralNetwork inner) {
        return new NetworkContext(catalogue, forms, dialect, names, inner, moded, unwritten, loops, new LinkedHashMap<>());
    }

    /** Takes what can't be written as the source has it. */
    Unwritten unwritten() {
        return unwritten;
    }

    /** The loops that made the definitions, of this network or of the one that this is a part of. */
    List<Loop> loops() {
        return loops;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Dialect dialect() {
        return dialect;
    }

    NameTable names() {
        return names;
    }

    NeuralNetwork network() {
        return network;
    }

    DataFlow flow() {
        return flow;
    }

    /** The form of an operator; a defect when lowering left it without one. */
    Form form(Operator operator) {
        Form form = forms.get(operator);
        if (form == null) {
            throw new IllegalStateException("no form for " + operator.getType());
        }
        return form;
    }

    Subject subject(Operator operator, List<Use> uses) {
        return new Subject(operator, catalogue.operator(operator.getType()).orElseThrow(), uses, flow);
    }

    /** Names that the constructor's parameters hide. */
    Set<String> parameterNames() {
        Set<String> names = new HashSet<>();
        network.getParameters().stream().map(NamedElement::getName).forEach(names::add);
        return names;
    }

    /** A constructor parameter as the forward pass reads it; the constructor keeps it from then on. */
    String storedParameter(String parameter) {
        if (parameter.equals(UseScope.MODE)) {
            return dialect.mode();
        }
        return "self." + stored.computeIfAbsent(parameter, this::attribute);
    }

    /** The attribute under which the source's constructor keeps a parameter itself; {@code null} where it does not. */
    private String kept(String parameter) {
        return network.getKept().stream().filter(kept -> kept.getDefault() instanceof ParameterReference reference
                && reference.getName().equals(parameter) || LoopNames.parameter(parameter).equals(kept.getDefault().getConstant()))
                .map(NamedElement::getName).filter(name -> !isTaken(name)).findFirst().orElse(null);
    }

    /** A value that the source's constructor keeps under an attribute, as the forward pass reads it; {@code null} for any other. */
    String storedValue(Expression value) {
        String text = Expressions.text(value);
        for (Parameter kept : network.getKept()) {
            boolean same = kept.getDefault().eClass() == value.eClass() && Expressions.text(kept.getDefault()).equals(text);
            if (same && (kept.getName().equals(stored.get(text)) || !isTaken(kept.getName()))) {
                stored.put(text, kept.getName());
                return "self." + kept.getName();
            }
        }
        return null;
    }

    /** The context of another structure of the same class: what the one keeps, the other may read. */
    NetworkContext variant(NeuralNetwork other) {
        return new NetworkContext(catalogue, forms, dialect, names, other, moded, unwritten, other.getLoops(), stored);
    }

    /** Whether something of the network has an attribute's name, or the framework does. */
    boolean isTaken(String attribute) {
        return stored.containsValue(attribute) || ReservedNames.isReserved(dialect.framework(), attribute)
                || network.getDefinitions().stream().anyMatch(definition -> attribute.equals(LayerLists.attribute(definition.getName())));
    }

    private String attribute(String parameter) {
        String kept = kept(parameter);
        if (kept != null) {
            return kept;
        }
        boolean taken = stored.containsValue(parameter) || ReservedNames.isReserved(dialect.framework(), parameter)
                || network.getDefinitions().stream().anyMatch(definition -> parameter.equals(LayerLists.attribute(definition.getName())));
        return taken ? attributes.fresh(parameter + "_value") : parameter;
    }

    /** Parameters that the forward pass reads, with the attributes that keep them. */
    Map<String, String> stored() {
        return stored;
    }

    /** Whether a network acts differently in training, so that it must be told where the mode is an argument. */
    boolean isModed(NeuralNetwork other) {
        return moded.contains(other);
    }
}
