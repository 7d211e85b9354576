// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.python.AnnAssign;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.Expr;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.Stmt;

/**
 * Follows a constructor. Layers that are kept under an attribute become statements {@code self.name = Layer(...)}; whatever
 * else is kept is known to the forward pass as a value.
 */
final class ConstructorNormalizer extends StatementNormalizer {

    private final ChainClass chain;

    ConstructorNormalizer(Frame frame) {
        super(frame);
        this.chain = new ChainClass(frame);
    }

    @Override
    void statement(Stmt statement) {
        if (new Initialisation(frame()).isOnly(statement)) {
            frame().notes().leftOut(EngineFinding.INITIAL_VALUES_LEFT_OUT, statement);
        } else if (!(statement instanceof Expr expression) || !(expression.getValue() instanceof Call call)) {
            super.statement(statement);
        } else if (frame().chain() != null && isSuperConstructor(call)) {
            layers(call).forEach((position, layer) -> add(position, layer,
                    layer instanceof Value.Construction construction ? construction.call() : call));
        } else if (chain.isAddition(call)) {
            add(chain.nextPosition(call), expressions().value(call.getArgs().get(0)), call);
        } else if (!isSuperConstructor(call) && !setsAttribute(call) && !registersBuffer(call) && !addsModule(call) && !appends(call)) {
            super.statement(statement);
        }
    }

    /** {@code super().__init__()} in both of its spellings. */
    static boolean isSuperConstructor(Call call) {
        return call.getFunc() instanceof Attribute init && "__init__".equals(init.getAttr())
                && init.getValue() instanceof Call base && base.getFunc() instanceof Name name && "super".equals(name.getId());
    }

    /** The layers that a chain is constructed with, by name or position. */
    private Map<String, Value> layers(Call call) {
        List<Value> layers = new ArrayList<>(expressions().items(call.getArgs()));
        for (Keyword keyword : call.getKeywords()) {
            if ("layers".equals(keyword.getArg())) {
                layers.add(expressions().value(keyword.getValue()));
            } else if (!"name".equals(keyword.getArg())) {
                throw new RefusedException(EngineFinding.UNKNOWN_KEYWORD, keyword, ChainClass.BASE, String.valueOf(keyword.getArg()));
            }
        }
        return ChainClass.named(layers, call);
    }

    /** Adds a layer to the chain that this class is. One whose name can't be an attribute gets the name of its kind. */
    private void add(String name, Value layer, Call place) {
        if (ChainClass.isAttribute(name)) {
            keep(name, layer, place, place);
            return;
        }
        Value.Definition definition = (Value.Definition) kept(chain.attribute(construction(layer, place)), layer, place, place);
        ChainClass.known(definition, name);
        frame().attributes().put(name, definition);
    }

    /** {@code setattr(self, "name", layer)}. */
    private boolean setsAttribute(Call call) {
        boolean sets = call.getFunc() instanceof Name name && "setattr".equals(name.getId()) && call.getArgs().size() == 3
                && isSelf(call.getArgs().get(0));
        if (sets) {
            keep(text(call.getArgs().get(1)), expressions().value(call.getArgs().get(2)), call.getArgs().get(2), call);
        }
        return sets;
    }

    private String text(ExprNode node) {
        return new StaticValues(expressions()).text(node);
    }

    /** {@code self.add_module("name", layer)}, also of a chain that is kept under an attribute. */
    private boolean addsModule(Call call) {
        if (!(call.getFunc() instanceof Attribute method) || call.getArgs().size() != 2
                || !("add_module".equals(method.getAttr()) || "register_module".equals(method.getAttr()))) {
            return false;
        }
        String name = text(call.getArgs().get(0));
        Value layer = expressions().value(call.getArgs().get(1));
        if (isSelf(method.getValue()) && chain.isChain()) {
            add(name, layer, call);
        } else if (isSelf(method.getValue())) {
            keep(name, layer, call.getArgs().get(1), call);
        } else {
            chain(method).getKeywords().add(Nodes.keyword(name, construction(layer, call), false));
        }
        return true;
    }

    /** The chain that a method is called on. */
    private Call chain(Attribute method) {
        if (expressions().value(method.getValue()) instanceof Value.Definition definition
                && Dialect.ofSequential(definition.call().getApi()).isPresent()) {
            return definition.call();
        }
        throw new RefusedException(EngineFinding.UNSUPPORTED_STATEMENT, method, "adding to this");
    }

    private static Call construction(Value layer, Call call) {
        if (layer instanceof Value.Construction construction) {
            return construction.placed(call);
        }
        throw new RefusedException(EngineFinding.UNSUPPORTED_STATEMENT, call, "adding this");
    }

    /** Layers added to a chain, or to a list that is kept under an attribute: what is added gets a name at once. */
    private boolean appends(Call call) {
        if (!(call.getFunc() instanceof Attribute method) || call.getArgs().size() != 1
                || !Set.of("append", "extend", "add").contains(method.getAttr())) {
            return false;
        }
        if (expressions().value(method.getValue()) instanceof Value.Items items) {
            expressions().value(call);
            if (method.getValue() instanceof Attribute list && isSelf(list.getValue())) {
                keep(list.getAttr(), items, method.getValue(), call);
            }
            return true;
        }
        chain(method).getArgs().add(construction(expressions().value(call.getArgs().get(0)), call));
        return true;
    }

    @Override
    void bind(ExprNode target, Value value) {
        if (target instanceof Attribute attribute && isSelf(attribute.getValue())) {
            ExprNode assigned = target.eContainer() instanceof Assign assign ? assign.getValue()
                    : target.eContainer() instanceof AnnAssign assign ? assign.getValue() : null;
            keep(attribute.getAttr(), TakenApart.of(constant(value, assigned), attribute), target,
                    target.eContainer() instanceof Stmt statement ? statement : null);
        } else {
            super.bind(target, value);
        }
    }

    /** {@code self.register_buffer("name", tensor)}. */
    private boolean registersBuffer(Call call) {
        boolean registers = frame().dialect() == Dialect.TORCH && call.getFunc() instanceof Attribute method && isSelf(method.getValue())
                && "register_buffer".equals(method.getAttr()) && call.getArgs().size() >= 2;
        if (registers) {
            ExprNode tensor = call.getArgs().get(1);
            buffer(text(call.getArgs().get(0)), tensor, call);
        }
        return registers;
    }

    private void buffer(String name, ExprNode tensor, Call call) {
        try {
            keep(name, constant(expressions().value(tensor), tensor), tensor, call);
        } catch (RefusedException refused) {
            frame().attributes().put(name, new Value.Unknown(refused.kind()));
            throw refused;
        }
    }

    /** A tensor that is kept is computed again where it is read: it may only depend on parameters, and on no random numbers. */
    private Value constant(Value value, ExprNode expression) {
        if (!(value instanceof Value.TensorName) || expression == null) {
            return value;
        }
        Variables variables = new Variables();
        List<EObject> nodes = new ArrayList<>(List.of(expression));
        expression.eAllContents().forEachRemaining(nodes::add);
        for (EObject node : nodes) {
            Value known = node instanceof Name name ? frame().variables().get(name.getId()) : null;
            boolean calls = node instanceof Call call && (isRandom(call) || call.getFunc() instanceof Name name
                    && frame().context().functions().containsKey(name.getId()));
            if (known instanceof Value.TensorName || calls) {
                throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, expression, "keeping this tensor");
            }
            if (node instanceof Attribute attribute && isSelf(attribute.getValue())) {
                frame().tensors().readByKept().add(attribute.getAttr());
            }
            if (known != null) {
                variables.set(((Name) node).getId(), known);
            }
        }
        return new Value.Constant(expression, variables);
    }

    private boolean isRandom(Call call) {
        return frame().context().qualified(call.getFunc()).stream().flatMap(api -> frame().context().apis().signatures(api).stream())
                .anyMatch(Apis.Signature::random);
    }

    private void keep(String attribute, Value value, ExprNode origin, Node statement) {
        Value earlier = frame().attributes().get(attribute);
        if (frame().tensors().readByKept().contains(attribute)) {
            throw new RefusedException(EngineFinding.UNSUPPORTED_STATEMENT, origin, "writing over what a tensor was made of");
        }
        Value kept = kept(attribute, value, origin, statement);
        frame().attributes().put(attribute, kept);
        if (earlier != null && earlier != kept) {
            definitions(earlier).forEach(this::removeUnlessKept);
        }
        refuseTwoOfOneName(kept, origin);
    }

    /** A layer that no attribute leads to any more is none of the network. */
    private void removeUnlessKept(Value.Definition overwritten) {
        boolean kept = frame().attributes().values().stream().anyMatch(value -> definitions(value).contains(overwritten));
        if (!kept && overwritten.call().eContainer() instanceof Stmt first) {
            frame().tensors().statements().remove(first);
        }
    }

    /** The forward pass tells layers by their attributes: one that was overwritten may not be in use under another one. */
    private void refuseTwoOfOneName(Value kept, ExprNode origin) {
        List<Value.Definition> made = definitions(kept).stream()
                .filter(definition -> frame().tensors().isConstructedAgain(definition.attribute())).toList();
        if (made.isEmpty()) {
            return;
        }
        for (Value value : frame().attributes().values()) {
            for (Value.Definition other : value == kept ? List.<Value.Definition>of() : definitions(value)) {
                if (made.stream().anyMatch(own -> own.attribute().equals(other.attribute()) && own.call() != other.call())) {
                    throw new RefusedException(EngineFinding.UNSUPPORTED_STATEMENT, origin, "writing over a layer that another attribute holds");
                }
            }
        }
    }

    /** The layers that a value holds. */
    private static List<Value.Definition> definitions(Value value) {
        return switch (value) {
            case Value.Definition definition -> List.of(definition);
            case Value.Items list -> list.items().stream().flatMap(item -> definitions(item).stream()).toList();
            case Value.Dict dict -> dict.entries().values().stream().flatMap(item -> definitions(item).stream()).toList();
            case Value.Chain chain -> chain.layers().stream().flatMap(item -> definitions(item).stream()).toList();
            default -> List.of();
        };
    }

    /** Layers become definitions; those of a list are named by their position in it. */
    private Value kept(String attribute, Value given, ExprNode origin, Node statement) {
        Value value = frame().dialect() != Dialect.TORCH ? given
                : new DynamicActivations(frame()).made(given, origin).<Value>map(made -> made).orElse(given);
        if (value instanceof Value.Items list) {
            list.items().replaceAll(new Positions(attribute, origin, statement)::kept);
            return list;
        }
        if (value instanceof Value.Dict dict) {
            dict.entries().replaceAll((key, item) -> kept(attribute + "." + key, item, origin, statement));
            return dict;
        }
        if (value instanceof Value.Chain chain) {
            List<Value> layers = new ArrayList<>(chain.layers());
            layers.replaceAll(new Positions(attribute, origin, statement)::kept);
            return new Value.Chain(layers);
        }
        if (value instanceof Value.TensorName) {
            throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, origin, "keeping this tensor");
        }
        if (!(value instanceof Value.Construction construction)) {
            return value;
        }
        if (construction.call().eContainer() instanceof Assign first && first.getTargets().get(0) instanceof Attribute same) {
            return new Value.Definition(same.getAttr(), construction.call());
        }
        Call call = construction.placed(origin);
        ExprNode target = Nodes.attribute(Nodes.name("self", origin), attribute, origin);
        frame().tensors().append(Nodes.assign(target, call, statement == null ? origin : statement));
        frame().tensors().constructs(attribute);
        return new Value.Definition(attribute, call);
    }

    /** Names what stands in a list by its position. */
    private final class Positions {

        private final String attribute;
        private final ExprNode origin;
        private final Node statement;
        private int next;

        Positions(String attribute, ExprNode origin, Node statement) {
            this.attribute = attribute;
            this.origin = origin;
            this.statement = statement;
        }

        Value kept(Value item) {
            return ConstructorNormalizer.this.kept(attribute + "." + next++, item, origin, statement);
        }
    }
}
