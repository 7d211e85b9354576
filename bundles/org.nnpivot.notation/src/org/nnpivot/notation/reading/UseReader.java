// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.notation.NotationFinding;
import org.nnpivot.notation.names.Activations;
import org.nnpivot.notation.reading.PortArguments.OperandPort;
import org.nnpivot.notation.syntax.Annotation;
import org.nnpivot.notation.syntax.Call;
import org.nnpivot.notation.syntax.None;
import org.nnpivot.notation.syntax.Result;

/** Reads applications: of definitions, of other networks and of the catalogue's operators. */
final class UseReader {

    private final Reading reading;
    private final Frame frame;
    private final OperandReader operands;
    private final UseResults results;

    UseReader(Reading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
        this.operands = new OperandReader(reading, frame, this);
        this.results = new UseResults(reading, frame);
    }

    OperandReader operands() {
        return operands;
    }

    UseResults results() {
        return results;
    }

    /** Whether a call applies something to tensors, and is not a function of an expression. */
    boolean isApplication(Call call) {
        boolean reserved = ExpressionReader.SIZE.equals(call.getFunction()) || ExpressionReader.OPAQUE.equals(call.getFunction());
        return !reserved && (definition(call) != null || network(call) != null || entry(call).isPresent());
    }

    private Operator definition(Call call) {
        return call.getQuoted() == null ? frame.definitions.get(call.getFunction()) : null;
    }

    private NeuralNetwork network(Call call) {
        boolean known = call.getQuoted() != null && reading.words().named(call.getQuoted()).isPresent();
        return known ? null : frame.network(name(call));
    }

    private Optional<org.nnpivot.operators.Operator> entry(Call call) {
        return call.getQuoted() != null ? reading.words().named(call.getQuoted()) : reading.words().function(call.getFunction());
    }

    private static String name(Call call) {
        return call.getQuoted() == null ? call.getFunction() : call.getQuoted();
    }

    /**
     * Adds the steps of an application.
     *
     * @param further settings that stand behind the call
     * @param named how the results are called; empty: one result without a name
     * @return the first result; {@code null} after a finding
     */
    Tensor apply(Call call, List<Setting> further, List<Result> named, RegionBuilder region, EObject where) {
        Operator definition = definition(call);
        List<OperandPort> ports = ports(call, definition);
        if (ports == null) {
            reading.report(NotationFinding.UNDECLARED_MODULE, call, name(call));
            return null;
        }
        PortArguments arguments = new PortArguments(reading, name(call), ports, definition instanceof SubNetwork);
        arguments.take(call);
        List<Setting> settings = new ArrayList<>(arguments.settings());
        org.nnpivot.operators.Operator activation = activation(further, settings);
        Use use = NnFactory.eINSTANCE.createUse();
        Operator applied = definition != null ? defined(use, definition, settings) : onTheSpot(use, call, settings);
        arguments.read(use, operands, region);
        annotations(call, use);
        region.add(use, where);
        return finish(use, applied, activation, named, region, where);
    }

    /** The operand ports of what is applied; {@code null} when nothing of that name is. */
    private List<OperandPort> ports(Call call, Operator definition) {
        NeuralNetwork network = definition instanceof SubNetwork instance ? instance.getNetwork()
                : definition == null ? network(call) : null;
        if (network != null) {
            return OperandPort.of(network);
        }
        Optional<org.nnpivot.operators.Operator> entry =
                definition == null ? entry(call) : reading.words().named(definition.getType());
        return entry.map(OperandPort::of).orElse(null);
    }

    private org.nnpivot.operators.Operator activation(List<Setting> further, List<Setting> settings) {
        org.nnpivot.operators.Operator activation = null;
        for (Setting setting : further) {
            if (!setting.name().equals(Activations.SUGAR)) {
                settings.add(setting);
            } else if (!(setting.value() instanceof None)) {
                activation = new HintReader(reading, null).known(setting.word(), setting.where());
            }
        }
        return activation;
    }

    private Operator defined(Use use, Operator definition, List<Setting> settings) {
        use.setDefinition(definition);
        frame.applied.add(definition);
        settings.forEach(setting -> reading.report(EngineFinding.UNKNOWN_KEYWORD, setting.where(), definition.getName(), setting.name()));
        return definition;
    }

    private Operator onTheSpot(Use use, Call call, List<Setting> settings) {
        NeuralNetwork network = network(call);
        Operator operator = network != null ? new DefinitionReader(reading, frame).instance(network, settings, call)
                : new OperatorBuilder(reading, frame).build(entry(call).orElseThrow(), settings, call);
        use.setOperator(operator);
        return operator;
    }

    private void annotations(Call call, Use use) {
        for (var item : call.getArguments()) {
            if (item instanceof Annotation annotation) {
                new ElementDetails(reading).annotate(use.getOperator() == null ? use : use.getOperator(), annotation);
            }
        }
    }

    /** Names the results, and applies the activation that the use or the definition asks for. */
    Tensor finish(Use use, Operator applied, org.nnpivot.operators.Operator asked, List<Result> named, RegionBuilder region,
            EObject where) {
        BesserHints hints = frame.hints.getOrDefault(applied, new BesserHints());
        org.nnpivot.operators.Operator activation = asked != null ? asked : hints.activation;
        if (activation == null) {
            return results.name(use, applied, hints, named);
        }
        Tensor inner = results.name(use, applied, hints, List.of());
        Use outer = NnFactory.eINSTANCE.createUse();
        List<Setting> axes = Activations.axes(activation).stream().map(axis -> Setting.axis(axis, Activations.AXIS, where)).toList();
        outer.setOperator(new OperatorBuilder(reading, frame).build(activation, axes, where));
        outer.getOperands().add(RegionBuilder.operand(activation.operands().get(0).name(), inner));
        region.add(outer, where);
        return results.name(outer, outer.getOperator(), new BesserHints(), named);
    }
}
