// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.PythonFactory;

/** Brings calls to the normal form: constructions, layers applied, functions, methods of tensors, functions of the file. */
final class CallNormalizer {

    private static final String TENSOR = "torch.Tensor.";
    private static final String SEQUENTIAL = "Sequential";

    private final Frame frame;
    private final ExpressionNormalizer expressions;
    private final ArgumentBinder binder;

    CallNormalizer(Frame frame, ExpressionNormalizer expressions) {
        this.frame = frame;
        this.expressions = expressions;
        this.binder = new ArgumentBinder(frame::isTensor);
    }

    Value value(Call call) {
        if (call.getFunc() instanceof Attribute method && !(method.getValue() instanceof Name name
                && frame.variables().get(name.getId()) == null)) {
            Value receiver = expressions.value(method.getValue());
            if (receiver instanceof Value.TensorName tensor) {
                return method(tensor, method.getAttr(), call);
            }
            Optional<Value> known = new ListMethods(expressions).call(receiver, method.getAttr(), call);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return switch (expressions.value(call.getFunc())) {
            case Value.Definition definition -> apply(definition, call);
            case Value.Construction construction when DynamicActivations.isMade(construction, call) -> construction;
            case Value.Construction construction -> applyAtOnce(construction, call);
            case Value.Chain chain -> applyChain(chain, call);
            case Value.NetworkClass network -> construct(network, call);
            case Value.Imported imported -> imported(imported.qualified(), call);
            case Value.Local local -> new FunctionCalls(frame, expressions).call(local, call);
            case Value.Static known -> new DynamicActivations(frame).called(known, call, layer -> applyAtOnce(layer, call))
                    .orElseThrow(() -> new StaticValues(expressions).undecided("what is called here", call, known));
            default -> throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, call, "this call");
        };
    }

    private Value method(Value.TensorName tensor, String name, Call call) {
        if (Sizes.SIZE.equals(name)) {
            return call.getArgs().isEmpty() && call.getKeywords().isEmpty() ? new Value.ShapeOf(tensor.name())
                    : size(tensor, call);
        }
        String api = known(TENSOR + name);
        Call normal = arguments(call, Nodes.call(api, call));
        normal.getArgs().add(0, expressions.expression(tensor, call));
        Value result = emit(normal, call, api, frame.context().apis().signatures(api));
        return changesInPlace(name) ? inPlace(normal, result) : result;
    }

    /** A function that changes its operand is known by the name of the one that does not. */
    private String known(String api) {
        boolean other = frame.dialect().changesInPlace() && changesInPlace(api) && frame.context().apis().signatures(api).isEmpty();
        return other ? api.substring(0, api.length() - 1) : api;
    }

    /** PyTorch marks functions that change their operand by an underscore at the end. */
    private static boolean changesInPlace(String name) {
        return name.endsWith("_") && !name.endsWith("__");
    }

    private Value size(Value.TensorName tensor, Call call) {
        ExprNode axis = call.getArgs().isEmpty() ? call.getKeywords().get(0).getValue() : call.getArgs().get(0);
        return new Value.Static(Nodes.size(tensor.name(), expressions.expression(expressions.value(axis), axis), call));
    }

    /**
     * A property of a tensor that gives another tensor. One that is not known may name a part of a tuple that a call returned;
     * its argument stays unbound, and whoever knows what the call returns decides.
     */
    Value tensorAttribute(Value.TensorName tensor, Attribute attribute) {
        String api = TENSOR + attribute.getAttr();
        List<Apis.Signature> signatures = frame.context().apis().signatures(api);
        Call normal = Nodes.call(api, attribute);
        normal.getArgs().add(expressions.expression(tensor, attribute));
        return signatures.isEmpty() ? result(normal, attribute, false) : emit(normal, attribute, api, signatures);
    }

    private Value apply(Value.Definition definition, Call call) {
        Call normal = Nodes.at(PythonFactory.eINSTANCE.createCall(), call);
        normal.setFunc(Nodes.attribute(Nodes.name("self", call), definition.attribute(), call));
        arguments(call, normal);
        return applied(normal, call, definition.call());
    }

    private Value applyAtOnce(Value.Construction construction, Call call) {
        if (frame.tensors().layers() != null) {
            new FunctionalCalls(frame, expressions).readsNoTensor(construction.call(), call);
            return apply(frame.tensors().layers().definition(construction, call), call);
        }
        Call normal = Nodes.at(PythonFactory.eINSTANCE.createCall(), call);
        normal.setFunc(construction.placed(call));
        arguments(call, normal);
        return applied(normal, call, construction.call());
    }

    /** One layer after another; the first takes the argument of the call. */
    private Value applyChain(Value.Chain chain, Call call) {
        Value current = expressions.items(call.getArgs()).get(0);
        for (Value layer : chain.layers()) {
            if (!(layer instanceof Value.Definition definition)) {
                throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, call, "what stands in this chain of layers");
            }
            Call normal = Nodes.at(PythonFactory.eINSTANCE.createCall(), call);
            normal.setFunc(Nodes.attribute(Nodes.name("self", call), definition.attribute(), call));
            normal.getArgs().add(expressions.expression(current, call));
            current = applied(normal, call, definition.call());
        }
        return current;
    }

    private Value applied(Call normal, Call source, Call construction) {
        normal.getKeywords().removeIf(this::saysTheMode);
        normal.getArgs().removeIf(CallNormalizer::isMode);
        if (ClassNormalizer.UNKNOWN.equals(construction.getApi())) {
            return result(normal, source, false);
        }
        spread(normal, construction);
        binder.bind(normal, construction.getApi(), callSignatures(construction));
        chooseStructure(normal, source, construction);
        Value result = result(normal, source, aliases(construction.getApi()));
        if (isInPlace(construction)) {
            return inPlace(normal, result);
        }
        if (new InPlaceChains(frame.context()).changesOperand(construction)) {
            operand(normal).ifPresent(operand -> frame.tensors().aliases().spoil(operand, frame.tensors().shown(operand)));
        }
        return result;
    }

    /** A network of the file has the structure for the tensors that it is given; one instance is always given the same ones. */
    private void chooseStructure(Call normal, Call source, Call construction) {
        NetworkInterface network = frame.context().networks().get(construction.getApi());
        if (network == null || network.call().stream().allMatch(parameter -> parameter.defaultValue() == null)) {
            return;
        }
        Set<String> present = new HashSet<>();
        for (Apis.Parameter parameter : network.call()) {
            normal.getKeywords().stream().filter(keyword -> keyword.getArg().equals(parameter.name())
                    && parameter.defaultValue() != null && frame.isTensor(keyword.getValue())).forEach(keyword -> present.add(keyword.getArg()));
        }
        normal.getKeywords().removeIf(keyword -> network.call().stream().anyMatch(parameter -> parameter.defaultValue() != null
                && parameter.name().equals(keyword.getArg())) && !present.contains(keyword.getArg()));
        String variant = new Instances(frame, expressions).variant(network.name(), construction, present)
                .orElse(present.isEmpty() ? construction.getApi() : null);
        String earlier = frame.context().applied().putIfAbsent(construction, String.valueOf(variant));
        if (variant == null || earlier != null && !earlier.equals(variant)) {
            throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, source, "giving " + network.name() + " these tensors");
        }
        construction.setApi(variant);
        construction.setFunc(Nodes.name(variant, source));
    }

    private boolean aliases(String api) {
        return frame.context().apis().signatures(api).stream().anyMatch(Apis.Signature::aliases);
    }

    private boolean saysTheMode(Keyword keyword) {
        return "training".equals(keyword.getArg()) && isMode(keyword.getValue());
    }

    private static boolean isMode(ExprNode value) {
        return value instanceof Name name && "training".equals(name.getId());
    }

    /** A list of tensors for a network that takes each by itself. */
    private void spread(Call normal, Call construction) {
        NetworkInterface network = frame.context().networks().get(construction.getApi());
        if (network == null || network.call().size() < 2 || normal.getArgs().size() != 1) {
            return;
        }
        List<ExprNode> tensors = switch (normal.getArgs().get(0)) {
            case org.nnpivot.model.python.Tuple tuple -> List.copyOf(tuple.getElts());
            case org.nnpivot.model.python.List list -> List.copyOf(list.getElts());
            default -> List.copyOf(normal.getArgs());
        };
        normal.getArgs().clear();
        normal.getArgs().addAll(tensors);
    }

    private List<List<Apis.Parameter>> callSignatures(Call construction) {
        NetworkInterface network = frame.context().networks().get(construction.getApi());
        if (network != null) {
            return List.of(network.call());
        }
        List<List<Apis.Parameter>> signatures = new ArrayList<>();
        frame.context().apis().signatures(construction.getApi()).forEach(signature -> signatures.add(signature.call()));
        return signatures.isEmpty() ? List.of(List.of(new Apis.Parameter("input", true, false, 0, null))) : signatures;
    }

    private Value construct(Value.NetworkClass network, Call call) {
        if (!frame.context().dependencies().use(network.name(), call)) {
            throw new RefusedException(EngineFinding.RECURSION, call, network.name());
        }
        Call normal = arguments(call, Nodes.call(network.name(), call));
        String name = FunctionalLayers.declaredName(normal);
        if (frame.context().networks().get(network.name()).handsOn()) {
            normal.getKeywords().removeIf(keyword -> "name".equals(keyword.getArg()));
        }
        binder.bind(normal, network.name(), List.of(frame.context().networks().get(network.name()).constructor()));
        frame.context().constructions().add(new FileContext.Constructed(frame.context().dependencies().current(), network.name(),
                normal, call));
        fixLikewise(network.name(), normal);
        Instances instances = new Instances(frame, expressions);
        String variant = instances.variant(network.name(), normal);
        normal.setApi(variant);
        normal.setFunc(Nodes.name(variant, call));
        return construction(normal, name);
    }

    /** What a class that is fixed to a value is given has to be fixed, too. */
    private void fixLikewise(String type, Call construction) {
        ConstructorParameters parameters = frame.context().fixed().get(type);
        for (Keyword argument : construction.getKeywords()) {
            Set<String> handedOn = parameters != null && parameters.isFixed(argument.getArg())
                    ? frame.parameters().toFix(List.of(argument.getValue())) : Set.of();
            if (!handedOn.isEmpty()) {
                throw new SpecialiseException(handedOn);
            }
        }
    }

    private Value imported(String called, Call call) {
        String api = known(called);
        if (Sizes.SHAPE_FUNCTIONS.contains(api) && expressions.value(call.getArgs().get(0)) instanceof Value.TensorName tensor) {
            return new Value.ShapeOf(tensor.name());
        }
        if (api.endsWith("." + SEQUENTIAL)) {
            return sequential(api, call);
        }
        if (Dialect.isList(api)) {
            return new Builtins(expressions).list(call);
        }
        if (Dialect.isDictionary(api)) {
            return new Builtins(expressions).dictionary(call);
        }
        if (Dialect.isInput(api)) {
            return new FunctionalCalls(frame, expressions).input(arguments(call, Nodes.call(api, call)), call);
        }
        Optional<Call> weight = frame.constructing() ? new Weights(frame, expressions).wrapped(api, call) : Optional.empty();
        if (weight.isPresent()) {
            return construction(weight.get(), null);
        }
        List<Apis.Signature> signatures = frame.context().apis().signatures(api);
        if (signatures.isEmpty() && !wrapsLayer(call)) {
            return new Builtins(expressions).value(api, call);
        }
        Call normal = arguments(call, Nodes.call(api, call));
        if (!signatures.isEmpty() && !signatures.get(0).layer()) {
            return function(normal, call, called, signatures);
        }
        normal.getKeywords().removeIf(keyword -> frame.dialect().isOrdinaryType(keyword));
        String wrapped = wrapped(api, normal);
        normal.setApi(wrapped);
        if (wrapped.equals(api)) {
            binder.bind(normal, api, signatures.stream().map(Apis.Signature::parameters).toList());
        } else {
            frame.context().apis().signatures(wrapped).stream().findFirst()
                    .ifPresent(signature -> ArgumentBinder.nameOuter(normal, api, signature.outer()));
        }
        return construction(normal, FunctionalLayers.declaredName(normal));
    }

    /** A layer that has been constructed, which a functional model counts. */
    private Value construction(Call layer, String name) {
        if (frame.constructing()) {
            frame.loops().constructs(layer);
        }
        if (frame.tensors().layers() != null) {
            NetworkInterface network = frame.context().networks().get(layer.getApi());
            frame.tensors().layers().constructed(layer, name, network == null ? null : network.frameworkName());
        }
        return new Value.Construction(layer);
    }

    private boolean wrapsLayer(Call call) {
        return !call.getArgs().isEmpty() && call.getArgs().get(0) instanceof Call
                && expressions.value(call.getArgs().get(0)) instanceof Value.Construction;
    }

    /** A layer around another one is listed under both names. */
    private static String wrapped(String api, Call normal) {
        boolean wrapper = !normal.getArgs().isEmpty() && normal.getArgs().get(0) instanceof Call inner && inner.getApi() != null;
        return wrapper ? api + "(" + ((Call) normal.getArgs().get(0)).getApi() + ")" : api;
    }

    private Value function(Call normal, Call source, String called, List<Apis.Signature> signatures) {
        boolean inPlace = isInPlace(normal) || frame.dialect().changesInPlace() && changesInPlace(called);
        Value result = emit(normal, source, normal.getApi(), signatures);
        return inPlace ? inPlace(normal, result) : result;
    }

    private Value emit(Call normal, Node source, String api, List<Apis.Signature> signatures) {
        if (signatures.isEmpty()) {
            throw new RefusedException(EngineFinding.UNKNOWN_OPERATOR, source, api);
        }
        binder.bind(normal, api, signatures.stream().map(Apis.Signature::parameters).toList());
        return result(normal, source, aliases(api));
    }

    private Value result(Call normal, Node source, boolean aliases) {
        String result = frame.tensors().emit(normal, source);
        if (aliases) {
            operand(normal).ifPresent(operand -> frame.tensors().aliases().share(result, operand));
        }
        return new Value.TensorName(result);
    }

    /** The first argument of a call in the normal form, when it is a tensor. */
    private Optional<String> operand(Call normal) {
        ExprNode first = normal.getKeywords().isEmpty() ? null : normal.getKeywords().get(0).getValue();
        return first instanceof Name name && frame.isTensor(name) ? Optional.of(name.getId()) : Optional.empty();
    }

    private Value inPlace(Call normal, Value result) {
        operand(normal).ifPresent(operand -> frame.tensors().changeInPlace(operand, ((Value.TensorName) result).name()));
        return result;
    }

    static boolean isInPlace(Call construction) {
        return construction.getKeywords().stream().anyMatch(CallNormalizer::isInPlace);
    }

    private static boolean isInPlace(Keyword keyword) {
        return "inplace".equals(keyword.getArg()) && keyword.getValue() instanceof org.nnpivot.model.python.Constant constant
                && constant.getKind() == org.nnpivot.model.python.ConstantKind.TRUE;
    }

    private Value sequential(String api, Call call) {
        Call normal = Nodes.call(api, call);
        String name = null;
        List<Value> children = expressions.items(call.getArgs());
        for (Keyword keyword : call.getKeywords()) {
            if ("layers".equals(keyword.getArg())) {
                children.add(expressions.value(keyword.getValue()));
            } else if ("name".equals(keyword.getArg())) {
                name = new StaticValues(expressions).text(keyword.getValue());
            } else {
                throw new RefusedException(EngineFinding.UNKNOWN_KEYWORD, keyword, api, keyword.getArg());
            }
        }
        if (children.size() == 1 && children.get(0) instanceof Value.Items list) {
            children = list.items();
        } else if (children.size() == 1 && children.get(0) instanceof Value.Dict named) {
            children = ListMethods.pairs(named, call);
        }
        if (children.stream().anyMatch(Value.Definition.class::isInstance)) {
            return new Value.Chain(children);
        }
        for (Value child : children) {
            if (child instanceof Value.Items pair && pair.items().size() == 2) {
                String key = ((org.nnpivot.model.python.Constant) expressions.expression(pair.items().get(0), call)).getValue();
                normal.getKeywords().add(Nodes.keyword(key, construction(pair.items().get(1), call), false));
            } else {
                normal.getArgs().add(construction(child, call));
            }
        }
        return construction(normal, name);
    }

    private Call construction(Value child, Call call) {
        if (child instanceof Value.Construction construction) {
            return construction.placed(call);
        }
        return new DynamicActivations(frame).made(child, call).map(Value.Construction::call).orElseThrow(() ->
                new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, call, "what stands in this Sequential"));
    }

    /** The call in the normal form with the arguments of the source, by position and by name as they are. */
    Call arguments(Call source, Call normal) {
        new CallArguments(expressions).copy(source, normal);
        return normal;
    }
}
