// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.python.Arg;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.ExprContext;
import org.nnpivot.model.python.For;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.PythonFactory;
import org.nnpivot.model.python.Return;

/**
 * A class that is a chain of layers: it inherits from {@code Sequential}. Its layers are definitions like those of any class;
 * one without a name of its own gets that of its kind, and is known to the framework by its position.
 */
final class ChainClass {

    /** The base class, as methods that come from it are named. */
    static final String BASE = "Sequential";
    private static final PythonFactory FACTORY = PythonFactory.eINSTANCE;
    private static final Set<String> ADDITIONS = Set.of("append", "add");

    private final Frame frame;

    ChainClass(Frame frame) {
        this.frame = frame;
    }

    /** The base class with the forward pass that a chain has: its layers one after another. */
    static ClassDef base(Dialect dialect, ClassDef type) {
        FunctionDef forward = Nodes.at(FACTORY.createFunctionDef(), type);
        forward.setName(dialect.forward());
        forward.setArgs(Nodes.at(FACTORY.createArguments(), type));
        for (String parameter : List.of("self", "x")) {
            Arg arg = Nodes.at(FACTORY.createArg(), type);
            arg.setArg(parameter);
            forward.getArgs().getArgs().add(arg);
        }
        forward.getBody().add(loop(type));
        Return result = Nodes.at(FACTORY.createReturn(), type);
        result.setValue(Nodes.name("x", type));
        forward.getBody().add(result);
        ClassDef base = Nodes.at(FACTORY.createClassDef(), type);
        base.setName(BASE);
        base.getBody().add(forward);
        return base;
    }

    private static For loop(ClassDef type) {
        For loop = Nodes.at(FACTORY.createFor(), type);
        loop.setTarget(Nodes.target("layer", null, type));
        loop.setIter(Nodes.name("self", type));
        Call applied = Nodes.at(FACTORY.createCall(), type);
        applied.setFunc(Nodes.name("layer", type));
        applied.getArgs().add(Nodes.name("x", type));
        loop.getBody().add(Nodes.assign(target("x", type), applied, type));
        return loop;
    }

    private static Name target(String name, Node origin) {
        Name target = Nodes.name(name, origin);
        target.setCtx(ExprContext.STORE);
        return target;
    }

    /** Whether the class that is being followed is a chain. */
    boolean isChain() {
        return frame.chain() != null;
    }

    /** The layers so far, in order. PyTorch counts every attribute that holds one, Keras only what was added. */
    List<Value> layers(Node place) {
        List<Value> layers = new ArrayList<>();
        for (Map.Entry<String, Value> attribute : frame.attributes().entrySet()) {
            if (attribute.getValue() instanceof Value.Definition layer && (frame.dialect() == Dialect.TORCH || isPosition(attribute.getKey()))) {
                layers.add(layer);
            } else if (attribute.getValue() instanceof Value.Items list && list.items().stream().anyMatch(Value.Definition.class::isInstance)
                    || attribute.getValue() instanceof Value.Dict || attribute.getValue() instanceof Value.Chain) {
                throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, place, "what stands in this chain of layers");
            }
        }
        return layers;
    }

    private static boolean isPosition(String attribute) {
        return Character.isDigit(attribute.charAt(0));
    }

    /** Whether a layer's name can be that of an attribute. */
    static boolean isAttribute(String name) {
        return name.matches("[\\p{L}_][\\p{L}\\p{N}_]*");
    }

    /** Whether a call of the constructor adds a layer by its position: {@code self.append(layer)}. */
    boolean isAddition(Call call) {
        return isChain() && call.getFunc() instanceof Attribute method && StatementNormalizer.isSelf(method.getValue())
                && ADDITIONS.contains(method.getAttr()) && call.getArgs().size() == 1 && call.getKeywords().isEmpty();
    }

    /** Layers by the names that pairs or a dictionary give them, else by position. */
    static Map<String, Value> named(List<Value> given, Call call) {
        List<Value> layers = given.size() == 1 && given.get(0) instanceof Value.Items list ? list.items()
                : given.size() == 1 && given.get(0) instanceof Value.Dict dict ? ListMethods.pairs(dict, call) : given;
        Map<String, Value> named = new LinkedHashMap<>();
        for (Value layer : layers) {
            if (layer instanceof Value.Items pair && pair.items().size() == 2 && pair.items().get(0) instanceof Value.Static key) {
                named.put(String.valueOf(StaticValues.constant(key.expression())), pair.items().get(1));
            } else {
                named.put(Integer.toString(named.size()), layer);
            }
        }
        return named;
    }

    /** The position that the next layer without a name gets. */
    String nextPosition(Node place) {
        return Integer.toString(layers(place).size());
    }

    /** An attribute that nothing in the class has, after the kind of a layer: {@code batch_norm2d}, {@code batch_norm2d_1}. */
    String attribute(Call layer) {
        String api = layer.getApi().replaceFirst("\\(.*", "");
        String kind = api.substring(api.lastIndexOf('.') + 1).replaceAll("([a-z0-9])([A-Z][a-z])", "$1_$2")
                .toLowerCase(java.util.Locale.ROOT);
        Set<String> taken = new java.util.HashSet<>(frame.methods().keySet());
        frame.attributes().values().forEach(value -> taken.add(value instanceof Value.Definition known ? known.attribute() : ""));
        frame.chain().eAllContents().forEachRemaining(node -> taken.add(node instanceof Attribute own ? own.getAttr()
                : node instanceof org.nnpivot.model.python.Constant text && text.getValue() != null ? text.getValue() : ""));
        String name = kind;
        for (int i = 1; taken.contains(name); i++) {
            name = kind + "_" + i;
        }
        return name;
    }

    /** Gives the definition that was made last the name by which the framework knows it. */
    static void known(Value.Definition layer, String position) {
        if (layer.call().eContainer() instanceof Assign definition) {
            definition.getTargets().add(Nodes.target(position, null, definition));
        }
    }
}
