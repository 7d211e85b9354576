// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.ide.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nnpivot.operators.language.nnop.CallFormula;
import org.nnpivot.operators.language.nnop.Family;
import org.nnpivot.operators.language.nnop.FormDeclaration;
import org.nnpivot.operators.language.nnop.FormParameterDeclaration;
import org.nnpivot.operators.language.nnop.GroupDeclaration;
import org.nnpivot.operators.language.nnop.NnopPackage.Literals;
import org.nnpivot.operators.language.nnop.OperandDeclaration;
import org.nnpivot.operators.language.nnop.OperatorDeclaration;
import org.nnpivot.operators.language.nnop.ParameterDeclaration;
import org.nnpivot.operators.language.nnop.ParameterRole;
import org.nnpivot.operators.language.nnop.PortList;
import org.nnpivot.operators.language.nnop.ReferenceFormula;
import org.nnpivot.operators.language.nnop.ResultDeclaration;
import org.nnpivot.operators.language.nnop.ResultReference;
import org.nnpivot.operators.language.nnop.RewriteDeclaration;
import org.nnpivot.operators.language.nnop.RewriteStep;
import org.nnpivot.operators.language.nnop.RuleReference;
import org.nnpivot.operators.language.nnop.Setting;
import org.nnpivot.operators.language.nnop.StepArgument;
import org.nnpivot.operators.language.nnop.TextFormula;
import org.nnpivot.operators.language.nnop.WeightDeclaration;
import org.nnpivot.operators.language.nnop.WeightMapping;
import org.nnpivot.operators.language.nnop.WrappedLayer;

/** Collects what the words of one family name. */
public final class NnopCollector {

    private static final String SELF = "self";

    private final Declarations declarations;
    private final String file;
    private final List<NnopMention> mentions = new ArrayList<>();

    /**
     * For a file.
     *
     * @param declarations of the whole catalogue
     * @param file what its places are called by
     */
    public NnopCollector(Declarations declarations, String file) {
        this.declarations = declarations;
        this.file = file;
    }

    /** The words in the order of the text. */
    public List<NnopMention> collect(Family family) {
        family.eAllContents().forEachRemaining(this::element);
        mentions.sort(Comparator.comparingInt(NnopMention::start));
        return List.copyOf(mentions);
    }

    private void element(EObject element) {
        switch (element) {
            case OperatorDeclaration operator ->
                add(element, Literals.OPERATOR_DECLARATION__NAME, new NnopName(NnopName.Kind.OPERATOR, operator.getName(), null), true, false);
            case GroupDeclaration group ->
                add(element, Literals.GROUP_DECLARATION__NAME, new NnopName(NnopName.Kind.GROUP, group.getName(), null), true, false);
            case ParameterDeclaration parameter -> part(element, Literals.PARAMETER_DECLARATION__NAME, parameter.getName(), true);
            case OperandDeclaration operand -> part(element, Literals.OPERAND_DECLARATION__NAME, operand.getName(), true);
            case ResultDeclaration result -> part(element, Literals.RESULT_DECLARATION__NAME, result.getName(), true);
            case WeightDeclaration weight -> add(element, Literals.WEIGHT_DECLARATION__NAME, weight(element, weight.getName()), true, false);
            case FormDeclaration form -> spellings(element, Literals.FORM_DECLARATION__SPELLINGS);
            case WrappedLayer wrapped -> spellings(element, Literals.WRAPPED_LAYER__SPELLING);
            case FormParameterDeclaration parameter -> argument(parameter);
            case PortList ports -> parts(element, Literals.PORT_LIST__NAMES, false);
            case Setting setting -> part(element, Literals.SETTING__PARAMETER, setting.getParameter(), false);
            case ResultReference result -> part(element, Literals.RESULT_REFERENCE__PORT, result.getPort(), false);
            case ReferenceFormula reference -> reference(reference);
            default -> others(element);
        }
    }

    private void others(EObject element) {
        switch (element) {
            case TextFormula text -> text(text);
            case CallFormula call ->
                add(element, Literals.CALL_FORMULA__FUNCTION, new NnopName(NnopName.Kind.FUNCTION, call.getFunction(), null), false, false);
            case RuleReference rule ->
                add(element, Literals.RULE_REFERENCE__NAME, new NnopName(NnopName.Kind.RULE, rule.getName(), null), false, false);
            case RewriteStep step -> step(step);
            case StepArgument argument -> stepArgument(argument);
            default -> { }
        }
    }

    private static OperatorDeclaration operator(EObject element) {
        return EcoreUtil2.getContainerOfType(element, OperatorDeclaration.class);
    }

    private NnopName name(EObject element, String word) {
        return declarations.parts(operator(element)).get(word);
    }

    private void part(EObject element, EStructuralFeature feature, String word, boolean declares) {
        add(element, feature, name(element, word), declares, false);
    }

    private void parts(EObject element, EStructuralFeature feature, boolean declares) {
        for (INode node : NodeModelUtils.findNodesForFeature(element, feature)) {
            add(node, name(element, NodeModelUtils.getTokenText(node)), declares, false);
        }
    }

    private void spellings(EObject element, EStructuralFeature feature) {
        for (INode node : NodeModelUtils.findNodesForFeature(element, feature)) {
            add(node, new NnopName(NnopName.Kind.SPELLING, NodeModelUtils.getTokenText(node), null), false, false);
        }
    }

    /** A framework's parameter; where nothing else is said of it, also the pivot's of the same name. */
    private void argument(FormParameterDeclaration parameter) {
        if (parameter.getGroup() != null) {
            add(parameter, Literals.FORM_PARAMETER_DECLARATION__GROUP, new NnopName(NnopName.Kind.GROUP, parameter.getGroup(), null), false, false);
            return;
        }
        boolean brief = parameter.isOperand() ? parameter.getPorts() == null : parameter.getRole() == ParameterRole.VALUE && parameter.getValue() == null;
        NnopName part = brief ? name(parameter, parameter.getName()) : null;
        NnopName name = part != null ? part : new NnopName(NnopName.Kind.ARGUMENT, parameter.getName(), parameter);
        add(parameter, Literals.FORM_PARAMETER_DECLARATION__NAME, name, false, part != null);
    }

    private void reference(ReferenceFormula reference) {
        NnopName weight = isOfWeights(reference) ? weight(reference, reference.getName()) : null;
        NnopName part = weight != null ? weight : name(reference, reference.getName());
        OperatorDeclaration operator = part == null && reference.eContainer() instanceof RuleReference ? declarations.operator(reference.getName())
                : null;
        add(reference, Literals.REFERENCE_FORMULA__NAME, operator == null ? part : operatorName(operator), false, false);
    }

    private NnopName weight(EObject element, String word) {
        return declarations.weights(operator(element)).get(word);
    }

    /** Whether a formula computes a weight of a framework. */
    private static boolean isOfWeights(EObject formula) {
        EObject part = formula;
        while (part != null && !(part.eContainer() instanceof WeightMapping)) {
            part = part.eContainer();
        }
        return part != null && part.eContainingFeature() == Literals.WEIGHT_MAPPING__VALUE;
    }

    private static NnopName operatorName(OperatorDeclaration operator) {
        return new NnopName(NnopName.Kind.OPERATOR, operator.getName(), null);
    }

    /** Questions about where a tensor comes from name operators in quotes. */
    private void text(TextFormula text) {
        OperatorDeclaration operator = text.eContainer() instanceof CallFormula ? declarations.operator(text.getValue()) : null;
        INode node = operator == null ? null : NodeModelUtils.getNode(text);
        if (node != null) {
            mentions.add(new NnopMention(file, node.getOffset() + 1, node.getOffset() + node.getLength() - 1, text.getValue(),
                    operatorName(operator), false, false));
        }
    }

    private void step(RewriteStep step) {
        NnopName port = name(step, step.getResult());
        boolean own = port == null || port.kind() != NnopName.Kind.PORT;
        add(step, Literals.REWRITE_STEP__RESULT, own ? stepName(step, step.getResult()) : port, own, false);
        OperatorDeclaration operator = declarations.operator(step.getOperator());
        add(step, Literals.REWRITE_STEP__OPERATOR, operator == null ? null : operatorName(operator), false, false);
    }

    private static NnopName stepName(EObject element, String word) {
        return new NnopName(NnopName.Kind.STEP, word, EcoreUtil2.getContainerOfType(element, RewriteDeclaration.class));
    }

    private void stepArgument(StepArgument argument) {
        if (argument.getOperand() != null) {
            NnopName port = name(argument, argument.getOperand());
            add(argument, Literals.STEP_ARGUMENT__OPERAND, port != null ? port : stepName(argument, argument.getOperand()), false, false);
        } else if (argument.eContainer() instanceof RewriteStep step && step.getOperator() != null) {
            OperatorDeclaration applied = SELF.equals(step.getOperator()) ? operator(step) : declarations.operator(step.getOperator());
            Map<String, NnopName> parts = applied == null ? Map.of() : declarations.parts(applied);
            add(argument, Literals.STEP_ARGUMENT__PARAMETER, parts.get(argument.getParameter()), false, false);
        }
    }

    private void add(EObject element, EStructuralFeature feature, NnopName name, boolean declares, boolean brief) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
        if (!nodes.isEmpty()) {
            add(nodes.get(0), name, declares, brief);
        }
    }

    private void add(INode node, NnopName name, boolean declares, boolean brief) {
        if (name != null && name.word() != null) {
            mentions.add(new NnopMention(file, node.getOffset(), node.getOffset() + node.getLength(), NodeModelUtils.getTokenText(node), name,
                    declares, brief));
        }
    }
}
