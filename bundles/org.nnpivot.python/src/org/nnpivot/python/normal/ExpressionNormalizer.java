// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.BinOp;
import org.nnpivot.model.python.BoolOp;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.Compare;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ConstantKind;
import org.nnpivot.model.python.Dict;
import org.nnpivot.model.python.DictComp;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.IfExp;
import org.nnpivot.model.python.GeneratorExp;
import org.nnpivot.model.python.JoinedStr;
import org.nnpivot.model.python.ListComp;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.Operator;
import org.nnpivot.model.python.PythonFactory;
import org.nnpivot.model.python.Slice;
import org.nnpivot.model.python.Starred;
import org.nnpivot.model.python.Subscript;
import org.nnpivot.model.python.UnaryOp;
import org.nnpivot.model.python.UnaryOperator;

/** Evaluates expressions of a network as far as they are static, and emits a statement for each call on tensors. */
final class ExpressionNormalizer {

    private final Frame frame;
    private final CallNormalizer calls;
    private final StaticValues statics;
    private final Weights weights;

    ExpressionNormalizer(Frame frame) {
        this.frame = frame;
        this.calls = new CallNormalizer(frame, this);
        this.statics = new StaticValues(this);
        this.weights = new Weights(frame, this);
    }

    Frame frame() {
        return frame;
    }

    /** What an expression stands for; calls on tensors in it become statements first. */
    Value value(ExprNode node) {
        return switch (node) {
            case Constant constant -> new Value.Static(Nodes.copy(constant));
            case Name name -> name(name);
            case Attribute attribute -> attribute(attribute);
            case Call call -> calls.value(call);
            case Subscript subscript -> subscript(subscript);
            case BinOp binary -> binary(binary);
            case UnaryOp unary -> unary(unary);
            case Compare compare -> statics.compare(compare);
            case BoolOp bool -> statics.bool(bool);
            case JoinedStr joined -> statics.joined(joined);
            case IfExp choice -> statics.choice(choice);
            case ListComp comprehension -> new Comprehensions(this).list(comprehension.getElt(), comprehension.getGenerators());
            case GeneratorExp generator -> new Comprehensions(this).list(generator.getElt(), generator.getGenerators());
            case DictComp comprehension -> new Comprehensions(this).dictionary(comprehension);
            case Dict dict -> new Dictionaries(this, statics).of(dict);
            case org.nnpivot.model.python.Tuple tuple -> new Value.Items(items(tuple.getElts()), true);
            case org.nnpivot.model.python.List list -> new Value.Items(items(list.getElts()), false);
            default -> throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, node, kind(node));
        };
    }

    /** What an expression stands for where it is taken as a list: a network that is a chain stands for its layers. */
    Value listed(ExprNode node) {
        Value value = value(node);
        if (value instanceof Value.Chain chain) {
            return new Value.Items(chain.layers(), true);
        }
        return value instanceof Value.Self && frame.chain() != null ? new Value.Items(new ChainClass(frame).layers(node), true) : value;
    }

    private static String kind(ExprNode node) {
        return "an expression of kind " + node.eClass().getName();
    }

    /** What constructs a layer. */
    Call construction(ExprNode node) {
        if (value(node) instanceof Value.Construction construction) {
            return construction.placed(node);
        }
        throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, node, "what stands in this chain of layers");
    }

    /** The values of several expressions; a starred list gives its items. */
    List<Value> items(List<ExprNode> nodes) {
        List<Value> values = new ArrayList<>();
        for (ExprNode node : nodes) {
            if (node instanceof Starred starred) {
                Value value = value(starred.getValue());
                if (!(value instanceof Value.Items list)) {
                    throw statics.undecided("a starred value", node, value);
                }
                values.addAll(list.items());
            } else {
                values.add(value(node));
            }
        }
        return values;
    }

    private Value name(Name name) {
        Value local = frame.variables().get(name.getId());
        if (local instanceof Value.Unknown unknown) {
            throw RefusedException.following(unknown.reason(), name);
        }
        if (local != null) {
            return current(local, name);
        }
        FileContext context = frame.context();
        if (context.networks().containsKey(name.getId())) {
            return new Value.NetworkClass(name.getId());
        }
        if (context.functions().containsKey(name.getId())) {
            return new Value.Local(context.functions().get(name.getId()), false);
        }
        if (context.constants().containsKey(name.getId())) {
            return constant(name);
        }
        Optional<String> imported = context.qualified(name);
        if (imported.isPresent() || Builtins.NAMES.contains(name.getId())) {
            return new Value.Imported(imported.orElse(name.getId()));
        }
        if (context.names().contains(name.getId())) {
            // A value that only running the file gives: it stays what it is called.
            return new Value.Static(Nodes.name(name.getId(), name));
        }
        throw new RefusedException(EngineFinding.NAME_UNRESOLVED, name, name.getId());
    }

    /** What a name at the top of the file was assigned, which may not depend on the name itself. */
    private Value constant(Name name) {
        FileContext context = frame.context();
        if (!context.evaluating().add(name.getId())) {
            throw new RefusedException(EngineFinding.RECURSION, name, name.getId());
        }
        try {
            // No variable of a method is meant by a name at the top of the file.
            Value value = new ExpressionNormalizer(frame.call(new Variables())).value(context.constants().get(name.getId()));
            return value instanceof Value.Static known ? known.named(name.getId()) : value;
        } finally {
            context.evaluating().remove(name.getId());
        }
    }

    /** A tensor that was changed in place is its new version; one whose numbers were changed under another name is lost. */
    private Value current(Value value, Name name) {
        if (!(value instanceof Value.TensorName tensor)) {
            return value;
        }
        Aliases aliases = frame.tensors().aliases();
        String now = aliases.current(tensor.name());
        if (aliases.changedBy(now) != null) {
            throw new RefusedException(EngineFinding.ALIAS_READ_LATER, name, aliases.changedBy(now), name.getId());
        }
        return new Value.TensorName(now);
    }

    private Value attribute(Attribute attribute) {
        String name = attribute.getAttr();
        return switch (value(attribute.getValue())) {
            case Value.Self self -> ownAttribute(attribute, name);
            case Value.TensorName tensor when Sizes.SHAPE.equals(name) -> new Value.ShapeOf(tensor.name());
            case Value.TensorName tensor when Places.DEVICE.equals(name) -> new Value.Static(
                    Nodes.attribute(expression(tensor, attribute), name, attribute));
            case Value.TensorName tensor -> calls.tensorAttribute(tensor, attribute);
            case Value.Imported imported -> new Value.Imported(frame.context().qualified(attribute)
                    .orElse(imported.qualified() + "." + name));
            case Value.NetworkClass network -> new Instances(frame, this).classAttribute(network.name(), attribute);
            case Value.Definition definition -> new Instances(frame, this).attribute(definition.call(), attribute);
            case Value.Construction construction -> new Instances(frame, this).attribute(construction.call(), attribute);
            case Value.Static object -> new Value.Static(Nodes.attribute(object.expression(), name, attribute));
            default -> throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, attribute, "the attribute " + name);
        };
    }

    private Value ownAttribute(Node node, String name) {
        Value kept = frame.attributes().get(name);
        if (kept instanceof Value.Constant constant) {
            return constant(constant, name);
        }
        if (kept instanceof Value.Unknown unknown) {
            throw RefusedException.following(unknown.reason(), node);
        }
        if (kept != null) {
            return weights.isRead(kept) ? weights.read((Value.Definition) kept, node) : kept;
        }
        if (frame.methods().containsKey(name)) {
            return new Value.Local(frame.methods().get(name), true);
        }
        Optional<String> inherited = weights.method(name);
        if (inherited.isPresent()) {
            return new Value.Imported(inherited.get());
        }
        if ("training".equals(name)) {
            return new Value.Mode();
        }
        throw new RefusedException(EngineFinding.ATTRIBUTE_UNRESOLVED, node, name);
    }

    /** Computes again what the constructor kept; it may not be changed, since the source keeps the changed one. */
    private Value constant(Value.Constant constant, String attribute) {
        Value value = new ExpressionNormalizer(frame.call(constant.variables())).value(constant.expression());
        if (value instanceof Value.TensorName tensor) {
            String name = frame.tensors().assign(attribute, tensor.name());
            frame.tensors().keep(name);
            return new Value.TensorName(name);
        }
        return value;
    }

    private Value subscript(Subscript subscript) {
        Value base = listed(subscript.getValue());
        if (base instanceof Value.Dict dict) {
            return new Dictionaries(this, statics).entry(dict, subscript);
        }
        if (base instanceof Value.Items list && subscript.getSlice() instanceof Slice slice) {
            return new Slices(this).of(list, slice, subscript.getValue());
        }
        Long index = index(subscript.getSlice());
        return switch (base) {
            case Value.ShapeOf shape when subscript.getSlice() instanceof Slice slice -> new Slices(this).of(shape, slice, subscript);
            case Value.ShapeOf shape -> new Value.Static(
                    Nodes.size(shape.tensor(), expression(value(subscript.getSlice()), subscript), subscript));
            case Value.Items list when index != null && inside(list, index) -> item(list, index, subscript);
            case Value.TensorName tensor -> tensorSubscript(tensor, subscript);
            case Value.Static known -> staticSubscript(known, subscript);
            case Value.Items list -> throw statics.undecided("this subscript", subscript, value(subscript.getSlice()));
            default -> throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, subscript, "this subscript");
        };
    }

    /** An item of a parameter, which has to be known, or of a value that only running the file gives. */
    private Value staticSubscript(Value.Static known, Subscript source) {
        RuntimeException undecided = statics.undecided("what this subscript is taken of", source, known);
        if (undecided instanceof SpecialiseException || frame.parameters().mentions(known.expression())) {
            throw undecided;
        }
        Subscript normal = Nodes.at(PythonFactory.eINSTANCE.createSubscript(), source);
        normal.setValue(Nodes.copy(known.expression()));
        normal.setSlice(slice(source.getSlice()));
        return new Value.Static(normal);
    }

    private Long index(ExprNode slice) {
        if (slice instanceof Slice || slice instanceof org.nnpivot.model.python.Tuple || !(value(slice) instanceof Value.Static known)) {
            return null;
        }
        return StaticNumbers.integer(known.expression());
    }

    /** An item of a list; one of a parameter is written as the source does. */
    private Value item(Value.Items list, long index, Subscript source) {
        Value.Static at = (Value.Static) value(source.getSlice());
        statics.uses(at);
        Value item = list.items().get((int) (index < 0 ? index + list.items().size() : index));
        String parameter = frame.parameters().counted(list);
        String position = position(at.expression());
        return parameter != null && position != null && item instanceof Value.Static known
                ? known.named(LoopNames.parameter(parameter) + "[" + position + "]") : item;
    }

    /** How a position that is a number, or has a name, is written. */
    private static String position(ExprNode index) {
        Long number = Nodes.integer(index);
        return index.getConstant() != null ? index.getConstant() : number == null ? null : number.toString();
    }

    private static boolean inside(Value.Items list, long index) {
        return index < list.items().size() && index >= -list.items().size();
    }

    private Value tensorSubscript(Value.TensorName tensor, Subscript source) {
        return subscript(tensor, slice(source.getSlice()), source);
    }

    /** One item of a tensor, or of a tuple that a call returned. */
    Value item(Value.TensorName tensor, long position, Node source) {
        return subscript(tensor, Nodes.integer(position, source), source);
    }

    private Value subscript(Value.TensorName tensor, ExprNode slice, Node source) {
        Subscript normal = Nodes.at(PythonFactory.eINSTANCE.createSubscript(), source);
        normal.setValue(expression(tensor, source));
        normal.setSlice(slice);
        String part = frame.tensors().emit(normal, source);
        frame.tensors().aliases().share(part, frame.tensors().aliases().current(tensor.name()));
        return new Value.TensorName(part);
    }

    private ExprNode slice(ExprNode node) {
        if (node instanceof Slice slice) {
            Slice copy = Nodes.at(PythonFactory.eINSTANCE.createSlice(), slice);
            copy.setLower(bound(slice.getLower()));
            copy.setUpper(bound(slice.getUpper()));
            copy.setStep(bound(slice.getStep()));
            return copy;
        }
        if (node instanceof org.nnpivot.model.python.Tuple tuple) {
            var copy = Nodes.at(PythonFactory.eINSTANCE.createTuple(), tuple);
            tuple.getElts().forEach(item -> copy.getElts().add(slice(item)));
            return copy;
        }
        return expression(value(node), node);
    }

    private ExprNode bound(ExprNode node) {
        return node == null ? null : expression(value(node), node);
    }

    private Value binary(BinOp source) {
        Value left = value(source.getLeft());
        Value right = value(source.getRight());
        if (left instanceof Value.Items || right instanceof Value.Items) {
            return statics.lists(source, left, right);
        }
        return binary(source.getOp(), left, right, source);
    }

    /** A sign between two values: a number over parameters and sizes, or a tensor. */
    Value binary(Operator sign, Value left, Value right, Node source) {
        if (left instanceof Value.Static a && right instanceof Value.Static b) {
            ExprNode simpler = StaticNumbers.simpler(sign, a.expression(), b.expression(), source,
                    readsLocal(source));
            if (simpler != null) {
                return new Value.Static(simpler);
            }
        }
        BinOp normal = Nodes.at(PythonFactory.eINSTANCE.createBinOp(), source);
        normal.setOp(sign);
        normal.setLeft(expression(left, source instanceof BinOp binary ? binary.getLeft() : source));
        normal.setRight(expression(right, source instanceof BinOp binary ? binary.getRight() : source));
        if (sign == Operator.ADD && isText(normal.getLeft()) && isText(normal.getRight())) {
            return new Value.Static(Nodes.text(((Constant) normal.getLeft()).getValue() + ((Constant) normal.getRight()).getValue(), source));
        }
        boolean tensor = left instanceof Value.TensorName || right instanceof Value.TensorName;
        return tensor ? new Value.TensorName(frame.tensors().emit(normal, source)) : new Value.Static(normal);
    }

    private boolean readsLocal(EObject source) {
        return source instanceof Name name && frame.variables().get(name.getId()) instanceof Value.Static || source instanceof Attribute
                || source.eContents().stream().anyMatch(this::readsLocal);
    }

    private static boolean isText(ExprNode node) {
        return node instanceof Constant constant && constant.getKind() == ConstantKind.STR;
    }

    private Value unary(UnaryOp source) {
        Value operand = value(source.getOperand());
        if (source.getOp() == UnaryOperator.NOT) {
            return statics.not(operand, source);
        }
        UnaryOp normal = Nodes.at(PythonFactory.eINSTANCE.createUnaryOp(), source);
        normal.setOp(source.getOp());
        normal.setOperand(expression(operand, source.getOperand()));
        return operand instanceof Value.TensorName ? new Value.TensorName(frame.tensors().emit(normal, source))
                : new Value.Static(normal);
    }

    /** A value as an expression of the normal form, where it can stand as an argument. */
    ExprNode expression(Value value, Node origin) {
        return switch (value) {
            case Value.TensorName tensor -> Nodes.name(frame.tensors().aliases().current(tensor.name()), origin);
            case Value.Static known -> Nodes.copy(known.expression());
            case Value.Items list -> list(list, origin);
            case Value.Imported imported -> Nodes.dotted(frame.context().spellings().of(imported.qualified()), origin);
            case Value.Construction construction -> construction.placed(origin);
            case Value.Mode mode -> Nodes.name("training", origin);
            case Value.RestOfShape rest -> throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, origin, Slices.PART_OF_SHAPE);
            default -> throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, origin, "this value");
        };
    }

    private ExprNode list(Value.Items list, Node origin) {
        if (list.tuple()) {
            var tuple = Nodes.at(PythonFactory.eINSTANCE.createTuple(), origin);
            list.items().forEach(item -> tuple.getElts().add(expression(item, origin)));
            return tuple;
        }
        var node = Nodes.at(PythonFactory.eINSTANCE.createList(), origin);
        list.items().forEach(item -> node.getElts().add(expression(item, origin)));
        return node;
    }
}
