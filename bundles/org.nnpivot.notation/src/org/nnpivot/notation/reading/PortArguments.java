// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.ECollections;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Use;
import org.nnpivot.notation.NotationFinding;
import org.nnpivot.notation.syntax.Argument;
import org.nnpivot.notation.syntax.Call;
import org.nnpivot.operators.Operator;

/** Sorts what stands in the parentheses of a call into operands, by position or by the name of their port, and settings. */
final class PortArguments {

    /**
     * An operand port.
     *
     * @param many it takes any number of operands
     * @param optional it may stay empty
     */
    record OperandPort(String name, boolean many, boolean optional) {

        static List<OperandPort> of(Operator entry) {
            return entry.operands().stream().map(port -> new OperandPort(port.name(), port.many(), port.optional())).toList();
        }

        /** Whether the source gave an input a default is not known here. */
        static List<OperandPort> of(NeuralNetwork network) {
            return network.getInputs().stream().map(input -> new OperandPort(input.getName(), false, true)).toList();
        }
    }

    private record Given(String port, Argument argument) {}

    private final Reading reading;
    private final String name;
    private final List<OperandPort> ports;
    private final boolean open;
    private final List<Given> given = new ArrayList<>();
    private final List<Setting> settings = new ArrayList<>();

    /**
     * For one call.
     *
     * @param name of what is called, for findings
     * @param ports its operand ports in order
     * @param open whether any other name is a port as well: an instance of a network has no settings
     */
    PortArguments(Reading reading, String name, List<OperandPort> ports, boolean open) {
        this.reading = reading;
        this.name = name;
        this.ports = ports;
        this.open = open;
    }

    List<Setting> settings() {
        return settings;
    }

    void take(Call call) {
        int next = 0;
        for (var item : call.getArguments()) {
            if (item instanceof Argument argument) {
                boolean positional = argument.getName() == null;
                if (!positional && indexOf(argument.getName()) < 0) {
                    other(argument);
                } else if (!positional) {
                    given.add(new Given(argument.getName(), argument));
                } else if (next < ports.size()) {
                    given.add(new Given(ports.get(next).name(), argument));
                    next += ports.get(next).many() ? 0 : 1;
                } else {
                    reading.report(NotationFinding.TOO_MANY_OPERANDS, argument, name, ports.size());
                }
            }
        }
        check(call);
    }

    private void other(Argument argument) {
        if (open) {
            reading.report(NotationFinding.UNKNOWN_PORT, argument, name, argument.getName());
            given.add(new Given(argument.getName(), argument));
        } else {
            settings.add(Setting.of(argument));
        }
    }

    private int indexOf(String port) {
        for (int i = 0; i < ports.size(); i++) {
            if (ports.get(i).name().equals(port)) {
                return i;
            }
        }
        return -1;
    }

    private void check(Call call) {
        Set<String> filled = new HashSet<>();
        for (Given one : given) {
            boolean many = indexOf(one.port()) >= 0 && ports.get(indexOf(one.port())).many();
            if (!filled.add(one.port()) && !many) {
                reading.report(NotationFinding.TOO_MANY_OPERANDS, one.argument(), name + " at " + one.port(), 1);
            }
        }
        for (OperandPort port : ports) {
            if (!port.optional() && !filled.contains(port.name())) {
                reading.report(NotationFinding.MISSING_OPERAND, call, name, port.name());
            }
        }
    }

    /** Adds the operands in the order of their ports; nested calls add their steps in the order of the text. */
    void read(Use use, OperandReader operands, RegionBuilder region) {
        for (Given one : given) {
            use.getOperands().add(operands.read(one.port(), one.argument().getValue(), region));
        }
        ECollections.sort(use.getOperands(), Comparator.comparingInt((Operand operand) -> indexOf(operand.getPort())));
    }
}
