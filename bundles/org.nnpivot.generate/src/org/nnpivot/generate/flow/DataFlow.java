// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.OpaqueStep;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.SizeExpression;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;

/**
 * The readers of every tensor and the uses of every definition of one network, kept up to date while rewrites change its
 * body. Networks inside of this one have a flow of their own. Changes must go through this class.
 */
public final class DataFlow {

    private final NeuralNetwork network;
    private final Map<Tensor, List<EObject>> readers = new IdentityHashMap<>();
    private final Map<Operator, List<Use>> uses = new IdentityHashMap<>();
    private final Set<String> tensorNames = new HashSet<>();

    /** Indexes the body of a network. */
    public DataFlow(NeuralNetwork network) {
        this.network = network;
        network.getInputs().forEach(input -> tensorNames.add(input.getName()));
        enter(network.getBody());
        network.getDefinitions().forEach(this::enter);
    }

    /** The network whose flow this is. */
    public NeuralNetwork network() {
        return network;
    }

    private void enter(EObject root) {
        if (root == null) {
            return;
        }
        enterOne(root);
        for (Iterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
            enterOne(contents.next());
        }
    }

    private void enterOne(EObject element) {
        switch (element) {
            case Operand operand when operand.getTensor() != null -> addReader(operand.getTensor(), operand);
            case SizeExpression size -> addReader(size.getTensor(), size);
            case OpaqueStep opaque -> opaque.getReads().forEach(tensor -> addReader(tensor, opaque));
            case Tensor tensor -> tensorNames.add(tensor.getName());
            case Use use when use.getDefinition() != null -> addUse(use.getDefinition(), use);
            default -> { }
        }
    }

    private void addUse(Operator definition, Use use) {
        uses.computeIfAbsent(definition, key -> new ArrayList<>()).add(use);
    }

    private void addReader(Tensor tensor, EObject reader) {
        readers.computeIfAbsent(tensor, key -> new ArrayList<>(2)).add(reader);
    }

    /** Operands, sizes and opaque steps that read a tensor; what leaves a region is an operand too. */
    public List<EObject> readers(Tensor tensor) {
        return Collections.unmodifiableList(readers.getOrDefault(tensor, List.of()));
    }

    /** The uses of a definition in the order they were found. */
    public List<Use> uses(Operator definition) {
        return Collections.unmodifiableList(uses.getOrDefault(definition, List.of()));
    }

    /** The use that alone reads a tensor, once; {@code null} when there are others or something else reads it. */
    public Use onlyReader(Tensor tensor) {
        List<EObject> all = readers(tensor);
        return all.size() == 1 && all.get(0) instanceof Operand operand && operand.eContainer() instanceof Use use ? use : null;
    }

    /** The use that makes a tensor, {@code null} for inputs and results of other steps. */
    public static Use producer(Tensor tensor) {
        return tensor.eContainer() instanceof Use use ? use : null;
    }

    /** A tensor name that no tensor of this network has yet. */
    public String freshTensorName(String wanted) {
        String name = wanted;
        for (int i = 1; !tensorNames.add(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    /** A tensor that no use has made yet. */
    public Tensor newTensor(String wantedName, String port) {
        Tensor tensor = NnFactory.eINSTANCE.createTensor();
        tensor.setName(freshTensorName(wantedName));
        tensor.setPort(port);
        return tensor;
    }

    /** An operand that reads a tensor; it counts as a reader once the use it belongs to is inserted. */
    public static Operand operand(String port, Tensor tensor) {
        Operand operand = NnFactory.eINSTANCE.createOperand();
        operand.setPort(port);
        operand.setTensor(tensor);
        return operand;
    }

    /** Puts a step before another one. */
    public void insertBefore(Step position, Step step) {
        List<Step> steps = steps(position);
        steps.add(steps.indexOf(position), step);
        enter(step);
    }

    /** Puts a step behind another one. */
    public void insertAfter(Step position, Step step) {
        List<Step> steps = steps(position);
        steps.add(steps.indexOf(position) + 1, step);
        enter(step);
    }

    private static List<Step> steps(Step step) {
        return ((Region) step.eContainer()).getSteps();
    }

    /** Takes a step out of the body; results that are still read must have been moved elsewhere before. */
    public void remove(Step step) {
        leave(step);
        EcoreUtil.remove(step);
    }

    private void leave(EObject root) {
        leaveOne(root);
        for (Iterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
            leaveOne(contents.next());
        }
    }

    private void leaveOne(EObject element) {
        switch (element) {
            case Operand operand when operand.getTensor() != null -> removeReader(operand.getTensor(), operand);
            case SizeExpression size -> removeReader(size.getTensor(), size);
            case OpaqueStep opaque -> opaque.getReads().forEach(tensor -> removeReader(tensor, opaque));
            case Use use when use.getDefinition() != null -> uses.get(use.getDefinition()).remove(use);
            default -> { }
        }
    }

    private void removeReader(Tensor tensor, EObject reader) {
        List<EObject> all = readers.get(tensor);
        if (all != null) {
            all.remove(reader);
        }
    }

    /** Lets everything that reads one tensor read another one. */
    public void redirect(Tensor from, Tensor to) {
        for (EObject reader : readers.getOrDefault(from, List.of())) {
            switch (reader) {
                case Operand operand -> operand.setTensor(to);
                case SizeExpression size -> size.setTensor(to);
                default -> ((OpaqueStep) reader).getReads().set(((OpaqueStep) reader).getReads().indexOf(from), to);
            }
            addReader(to, reader);
        }
        readers.remove(from);
    }

    /** Lets one operand read another tensor. */
    public void redirect(Operand operand, Tensor to) {
        if (operand.getTensor() != null) {
            removeReader(operand.getTensor(), operand);
        }
        operand.setTensor(to);
        addReader(to, operand);
    }

    /** Replaces the operands of a use that is in the body. */
    public void setOperands(Use use, List<Operand> operands) {
        use.getOperands().forEach(this::leave);
        use.getOperands().clear();
        use.getOperands().addAll(operands);
        use.getOperands().forEach(this::enter);
    }

    /** Lets a use that is in the body apply a definition. */
    public void apply(Use use, Operator definition) {
        if (use.getDefinition() != null) {
            uses.get(use.getDefinition()).remove(use);
        }
        if (use.getOperator() != null) {
            leave(use.getOperator());
            use.setOperator(null);
        }
        use.setDefinition(definition);
        addUse(definition, use);
        enterSizes(definition);
    }

    /** Lets a use that is in the body apply an operator on the spot; a definition that nothing uses any more goes. */
    public void applyOnTheSpot(Use use, Operator operator) {
        if (use.getDefinition() != null) {
            uses.get(use.getDefinition()).remove(use);
            use.setDefinition(null);
        }
        if (use.getOperator() != null && use.getOperator() != operator) {
            leave(use.getOperator());
        }
        use.setOperator(operator);
        enterSizes(operator);
    }

    private void enterSizes(Operator operator) {
        for (Iterator<EObject> contents = operator.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof SizeExpression size && !readers(size.getTensor()).contains(size)) {
                addReader(size.getTensor(), size);
            }
        }
    }

    /** Takes a definition out of the network when no use is left. */
    public void dropIfUnused(Operator definition) {
        if (uses(definition).isEmpty() && definition.eContainer() == network) {
            leave(definition);
            network.getDefinitions().remove(definition);
        }
    }
}
