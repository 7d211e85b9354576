// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.Severity;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.OpaqueExpression;
import org.nnpivot.model.nn.Parameter;
import org.nnpivot.model.nn.StringLiteral;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Name;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.Operator;
import org.nnpivot.python.SourceText;
import org.nnpivot.python.normal.Built;

/** What the transformation of one file asks for: the meaning of its calls. The rules see it as {@code reading}. */
public final class FileReading {

    private final Catalogue catalogue;
    private final SourceText source;
    private final Findings findings;
    private final Map<String, Operator> helped;
    private final PickerClasses pickers;
    private final Map<String, NeuralNetwork> networks = new LinkedHashMap<>();
    private final Set<String> failed = new HashSet<>();
    private Framework framework;
    private String current;
    private long errorsBefore;

    /** {@code helped}: the operators that classes make a layer of; {@code pickers} take apart what a layer before them returns. */
    FileReading(Catalogue catalogue, Map<String, Operator> helped, PickerClasses pickers, SourceText source, Findings findings) {
        this.helped = helped;
        this.pickers = pickers;
        this.catalogue = catalogue;
        this.source = source;
        this.findings = findings;
    }

    /**
     * Begins a network; later networks of the file can construct it.
     *
     * @param framework name of a {@link Framework} constant, in lower case
     */
    public NetworkReading begin(NeuralNetwork network, String framework) {
        end();
        current = network.getName();
        errorsBefore = errors();
        networks.put(network.getName(), network);
        this.framework = Framework.valueOf(framework.toUpperCase(java.util.Locale.ROOT));
        CallReader calls = new CallReader(catalogue, this.framework, helped.get(current), source, findings);
        return new NetworkReading(network, networks, pickers, calls, source, findings);
    }

    /** A condition on the constructor's parameters, or its opposite. */
    Expression expression(NeuralNetwork network, ExprNode condition, boolean holds) {
        Set<String> names = new HashSet<>();
        for (var nodes = EcoreUtil.getAllContents(List.of(condition)); nodes.hasNext();) {
            if (nodes.next() instanceof Name name) {
                names.add(name.getId());
            }
        }
        Expression read = new ExpressionReader(Map.of(), names).read(condition);
        return holds ? read : Expressions.unary("not", read);
    }

    /** A value that the constructor keeps under an attribute; what is not of parameters and numbers alone is no value here. */
    void kept(NeuralNetwork network, String name, ExprNode value) {
        Expression read = expressions(network).read(value);
        boolean opaque = read instanceof OpaqueExpression;
        for (var inner = read.eAllContents(); inner.hasNext();) {
            opaque |= inner.next() instanceof OpaqueExpression;
        }
        if (!opaque) {
            Parameter kept = NnFactory.eINSTANCE.createParameter();
            kept.setName(name);
            kept.setDefault(read);
            network.getKept().add(kept);
        }
    }

    /** Code of the file gives a network an activation: what differs of it is said there. */
    void given(Built.Span place, String activation) {
        StringLiteral word = (StringLiteral) Expressions.string(activation);
        word.setSourceStart(place.start());
        word.setSourceEnd(place.end());
        new CallReader(catalogue, framework, source, findings).given(word, new ExpressionReader(Map.of(), Set.of()));
    }

    private static ExpressionReader expressions(NeuralNetwork network) {
        Set<String> parameters = new HashSet<>();
        network.getParameters().forEach(parameter -> parameters.add(parameter.getName()));
        return new ExpressionReader(Map.of(), parameters);
    }

    /** Notes whether the network that was read last has errors: they may stand in functions outside of it. */
    private void end() {
        if (current != null && errors() > errorsBefore) {
            failed.add(current);
        }
        current = null;
    }

    private long errors() {
        return findings.all().stream().filter(finding -> finding.severity() == Severity.ERROR).count();
    }

    /** The networks in which something could not be read. */
    Set<String> failed() {
        end();
        return failed;
    }

    /** The networks begun so far, by name. */
    Map<String, NeuralNetwork> networks() {
        return networks;
    }
}
