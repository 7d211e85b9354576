// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.names;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nnpivot.notation.names.Activations;
import org.nnpivot.notation.syntax.Annotation;
import org.nnpivot.notation.syntax.Application;
import org.nnpivot.notation.syntax.Argument;
import org.nnpivot.notation.syntax.Attribute;
import org.nnpivot.notation.syntax.Block;
import org.nnpivot.notation.syntax.Call;
import org.nnpivot.notation.syntax.Data;
import org.nnpivot.notation.syntax.Definition;
import org.nnpivot.notation.syntax.Expression;
import org.nnpivot.notation.syntax.Network;
import org.nnpivot.notation.syntax.Repeat;
import org.nnpivot.notation.syntax.Return;
import org.nnpivot.notation.syntax.Section;
import org.nnpivot.notation.syntax.SyntaxPackage.Literals;
import org.nnpivot.notation.syntax.TensorOperation;
import org.nnpivot.notation.syntax.Tensors;

/** Collects what the words of one network mean. */
final class MentionCollector {

    /** Attributes of BESSER whose words are definitions. */
    private static final List<String> OF_MODULES = List.of("name_layer_input", "name_module_input", "layers_of_tensors");
    private static final String ORIGIN = "origin";

    private final NameCollector names;
    private final Scope scope;
    private final Meanings meanings;

    MentionCollector(NameCollector names, Scope scope) {
        this.names = names;
        this.scope = scope;
        this.meanings = new Meanings(names.words());
    }

    void collect() {
        scope.network.getSections().stream().filter(section -> !(section instanceof Data)).forEach(this::section);
    }

    private void section(Section section) {
        section.eContents().forEach(this::element);
    }

    private void element(EObject element) {
        switch (element) {
            case Network nested -> { } // has a scope of its own
            case Definition fact when fact.eContainer() instanceof Tensors -> fact(fact);
            case Definition definition -> applied(definition.getAttributes(), meanings.of(definition, scope), definition.eContents());
            case TensorOperation operation ->
                applied(operation.getAttributes(), meanings.ofOperation(operation.getAttributes()), operation.eContents());
            case Repeat repeat -> repeat(repeat);
            case Return returned -> returned.getValues().forEach(this::operand);
            case Application application -> application(application);
            case Annotation annotation when ORIGIN.equals(annotation.getName()) -> module(annotation.getValue());
            case Expression expression -> expression(expression);
            default -> element.eContents().forEach(this::element);
        }
    }

    private void fact(Definition fact) {
        names.mention(Words.node(fact, Literals.DEFINITION__NAME), scope.tensors.get(fact.getName()), false);
        fact.eContents().forEach(this::element);
    }

    private void repeat(Repeat repeat) {
        Name variable = repeat.getVariable() == null ? new Name(Name.Kind.VARIABLE, "", repeat)
                : names.declared(repeat, Literals.REPEAT__VARIABLE, new Name(Name.Kind.VARIABLE, repeat.getVariable(), repeat));
        if (repeat.getRange() != null) {
            expression(repeat.getRange());
        }
        scope.variables.push(variable);
        repeat.getDefinitions().forEach(this::element);
        Block body = repeat.getBody();
        if (body != null) {
            element(body);
        }
        scope.variables.pop();
    }

    private void applied(List<Attribute> attributes, Meaning meaning, List<EObject> parts) {
        attributes.forEach(attribute -> attribute(attribute, meaning));
        parts.stream().filter(part -> !(part instanceof Attribute)).forEach(this::element);
    }

    private void attribute(Attribute attribute, Meaning meaning) {
        INode node = Words.node(attribute, Literals.ATTRIBUTE__NAME);
        String name = attribute.getName();
        if (Meanings.TYPE.equals(name)) {
            mentionValue(attribute.getValue(), meaning.name());
            return;
        }
        names.mention(node, meaning.attribute(name), false);
        if (OF_MODULES.contains(name)) {
            module(attribute.getValue());
        } else if (Activations.SUGAR.equals(name) || Activations.FUSED.equals(name)) {
            activation(attribute.getValue());
        } else if (attribute.getValue() != null) {
            expression(attribute.getValue());
        }
    }

    private void mentionValue(Expression value, Name name) {
        INode node = value == null ? null : NodeModelUtils.getNode(value);
        if (value instanceof Call call && call.isExplicit()) {
            node = Words.node(call, Literals.CALL__FUNCTION);
            call.getArguments().forEach(this::element);
        }
        names.mention(node, name, false);
    }

    private void activation(Expression value) {
        String word = Words.word(value);
        Name known = word == null ? null : names.words().activation(word).map(Meanings::name).orElse(null);
        if (known == null && value != null) {
            expression(value);
        } else {
            mentionValue(value, known);
        }
    }

    private void module(EObject value) {
        if (value instanceof Call call && !call.isExplicit()) {
            Name found = scope.definitions.getOrDefault(call.getFunction(), scope.tensors.get(call.getFunction()));
            names.mention(Words.node(call, Literals.CALL__FUNCTION), found, false);
        } else if (value != null) {
            value.eContents().forEach(this::module);
        }
    }

    private void application(Application application) {
        Call call = application.getCall();
        if (call == null) {
            return;
        }
        if (call.isExplicit()) {
            apply(call);
        } else {
            module(call);
        }
        Meaning meaning = meanings.of(call, scope);
        application.getAttributes().forEach(attribute -> attribute(attribute, meaning));
    }

    private void apply(Call call) {
        Meaning meaning = meanings.of(call, scope);
        boolean quoted = call.getQuoted() != null;
        names.mention(Words.node(call, quoted ? Literals.CALL__QUOTED : Literals.CALL__FUNCTION), meaning.name(), false);
        call.getArguments().forEach(item -> {
            if (item instanceof Argument argument) {
                names.mention(Words.node(argument, Literals.CALL_ITEM__NAME), meaning.attribute(argument.getName()), false);
                operand(argument.getValue());
            } else {
                element(item);
            }
        });
    }

    /** A tensor, the result of another application, or a value. */
    private void operand(Expression value) {
        if (value instanceof Call call && call.isExplicit() && meanings.of(call, scope).name() != null) {
            apply(call);
        } else if (value instanceof Call call && !call.isExplicit() && scope.tensors.containsKey(call.getFunction())) {
            names.mention(Words.node(call, Literals.CALL__FUNCTION), scope.tensors.get(call.getFunction()), false);
        } else if (value instanceof org.nnpivot.notation.syntax.Group || value instanceof org.nnpivot.notation.syntax.List) {
            value.eContents().forEach(this::item);
        } else if (value != null) {
            expression(value);
        }
    }

    private void item(EObject item) {
        operand(item instanceof Argument argument ? argument.getValue() : (Expression) item);
    }

    private void expression(Expression value) {
        if (value instanceof Call call) {
            if (!call.isExplicit()) {
                names.mention(Words.node(call, Literals.CALL__FUNCTION), scope.value(call.getFunction()), false);
            }
            call.getArguments().forEach(item -> element(item));
        } else {
            value.eContents().forEach(this::element);
        }
    }
}
