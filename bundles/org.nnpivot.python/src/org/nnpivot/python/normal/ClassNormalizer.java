// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.python.Arg;
import org.nnpivot.model.python.Arguments;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.Dict;
import org.nnpivot.model.python.ExprContext;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Opaque;
import org.nnpivot.model.python.PythonFactory;
import org.nnpivot.model.python.Return;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.python.SourceText;

/**
 * Brings one network to the normal form: the constructor first, then the forward pass, which sees what was constructed. One
 * object serves one attempt: where the structure depends on a parameter, another one starts anew with that fixed.
 */
final class ClassNormalizer {

    private final SourceText source;
    private final FileContext context;
    private final Findings findings;
    private final Dialect dialect;
    /** What a layer is called that has been refused: its uses are no further findings. */
    static final String UNKNOWN = "unknown";

    private final ConstructorParameters parameters;
    private final Loops loops;
    private final Map<String, Value> attributes = new LinkedHashMap<>();
    private final Set<String> classConstants = new HashSet<>();
    private final Set<String> changing = new HashSet<>();
    private ClassMembers members;
    private final List<FunctionDef> leftOver = new ArrayList<>();
    private ClassDef chain;
    private boolean complete = true;

    /**
     * @param parameters those of the constructor, fixed as far as an earlier attempt found necessary
     * @param loops takes those that could be written as loops again
     */
    ClassNormalizer(SourceText source, FileContext context, Findings findings, Dialect dialect, ConstructorParameters parameters,
            Loops loops) {
        this.source = source;
        this.context = context;
        this.findings = findings;
        this.dialect = dialect;
        this.parameters = parameters;
        this.loops = loops;
    }

    /** Loops of the constructor and the forward pass that could be written as loops again. */
    List<Loop> loops() {
        return loops.all();
    }

    /** Normalises a class in place; false when something in it is refused. */
    boolean normalize(ClassDef type) {
        ClassInterface methods = new ClassInterface(type, dialect);
        members = new ClassMembers(type, dialect, context::qualified);
        chain = context.isChain(type) ? type : null;
        assignedAgain(type);
        members.constants().forEach(this::classAttribute);
        members.unexpected().forEach(this::refuse);
        methods.method(ClassInterface.CONSTRUCTOR).filter(ClassNormalizer::isMethod).ifPresent(this::constructor);
        if (chain != null && methods.method(ClassInterface.CONSTRUCTOR).isEmpty()) {
            refuse(new RefusedException(EngineFinding.UNSUPPORTED_STATEMENT, type, "a chain that is given its layers from outside"));
        }
        context.kept().put(type.getName(), attributes);
        FunctionDef forward = methods.method(dialect.forward()).orElse(null);
        if (forward == null) {
            refuse(new RefusedException(EngineFinding.UNSUPPORTED_STATEMENT, type,
                    "a class without " + dialect.forward() + "()"));
        } else if (isMethod(forward)) {
            forward(forward, type);
        }
        members.unexpected(context.followed()).forEach(this::refuse);
        members.leftOver(context.followed()).forEach(method -> members.misplaced(method).ifPresentOrElse(this::refuse,
                () -> leftOver.add(method)));
        members.meaningless().forEach(node -> findings.add(EngineFinding.LEFT_OUT, source.range(node), members.shown(node)));
        return complete;
    }

    /** Finds the attributes that more than one statement of the class assigns. */
    private void assignedAgain(ClassDef type) {
        Set<String> assigned = new HashSet<>();
        type.eAllContents().forEachRemaining(node -> {
            if (node instanceof Attribute attribute && attribute.getCtx() != ExprContext.LOAD && !assigned.add(attribute.getAttr())) {
                changing.add(attribute.getAttr());
            }
        });
    }

    /** Whether a method takes the network itself; one that does not has been refused. */
    private static boolean isMethod(FunctionDef function) {
        return !function.getArgs().getArgs().isEmpty();
    }

    /** Methods that the forward pass does not call, and that can stay as they are. */
    List<FunctionDef> leftOver() {
        return leftOver;
    }

    /** What the constructor computed of its parameters and kept under an attribute. */
    Map<String, ExprNode> kept() {
        Map<String, ExprNode> kept = new LinkedHashMap<>();
        attributes.forEach((name, value) -> {
            if (value instanceof Value.Static known && !classConstants.contains(name) && !changing.contains(name)
                    && !Places.isPlace(known.expression())) {
                kept.put(name, known.expression());
            }
        });
        return kept;
    }

    private void classAttribute(String name, ExprNode value) {
        try {
            classConstants.add(name);
            attributes.put(name, new ExpressionNormalizer(frame(false)).value(value));
        } catch (RefusedException refused) {
            refuse(refused);
        }
    }

    private void constructor(FunctionDef init) {
        Frame frame = frame(true);
        List<Arg> own = init.getArgs().getArgs();
        frame.variables().set(own.get(0).getArg(), new Value.Self());
        for (Arg parameter : own.subList(1, own.size())) {
            frame.variables().set(parameter.getArg(), parameter(parameter, frame));
        }
        replace(init, "construct", new ConstructorNormalizer(frame), frame);
    }

    private Value parameter(Arg parameter, Frame frame) {
        String name = parameter.getArg();
        Value counted = parameters.countedValue(name, parameter);
        if (counted != null) {
            return counted;
        }
        if (!parameters.isFixed(name)) {
            new DynamicActivations(frame).look(name);
            return new Value.Static(Nodes.name(name, parameter));
        }
        ExprNode value = parameters.value(name);
        findings.add(EngineFinding.SPECIALISED, source.range(parameter), name, source.text(value));
        return new ExpressionNormalizer(frame).value(value);
    }

    private void forward(FunctionDef forward, ClassDef type) {
        Frame frame = frame(false);
        reserveParameters(type, frame);
        List<Arg> own = List.copyOf(forward.getArgs().getArgs());
        int required = own.size() - forward.getArgs().getDefaults().size();
        List<String> optional = new ClassInterface(type, dialect).optional(forward);
        frame.variables().set(own.get(0).getArg(), new Value.Self());
        Set<String> present = new HashSet<>();
        ClassInterface methods = new ClassInterface(type, dialect);
        for (int i = 1; i < own.size(); i++) {
            String name = own.get(i).getArg();
            if (ClassInterface.MODE.equals(name)) {
                frame.variables().set(name, new Value.Mode());
            } else if (i < required && methods.structure(forward, own.get(i)).isPresent()) {
                InputStructure structure = methods.structure(forward, own.get(i)).get();
                frame.variables().set(name, structure.value(frame.tensors()));
                split(forward, own.get(i), structure);
            } else if (i < required || optional.contains(name) && isPresent(own.get(i))) {
                present.add(name);
                frame.variables().set(name, new Value.TensorName(frame.tensors().input(name)));
            } else {
                ExprNode standard = forward.getArgs().getDefaults().get(i - required);
                frame.variables().set(name, new ExpressionNormalizer(frame).value(standard));
                if (parameters.paths() == null || !optional.contains(name)) {
                    findings.add(EngineFinding.SPECIALISED, source.range(own.get(i)), name, source.text(standard));
                }
            }
        }
        takeOnly(present, forward.getArgs(), forward.getArgs().getArgs().size() - forward.getArgs().getDefaults().size());
        List<String> inputs = frame.tensors().names();
        StatementNormalizer statements = new StatementNormalizer(frame);
        replace(forward, "forward", statements, frame);
        if (inputs.stream().anyMatch(frame.tensors().aliases()::hasChanged)) {
            context.changing().add(type.getName());
        }
        if (frame.tensors().hasChangedKept()) {
            refuse(new RefusedException(EngineFinding.UNSUPPORTED_STATEMENT, forward, "changing a weight in place"));
        }
        returned(forward, statements);
    }

    /** Whether this structure of the network is given a tensor that may be left out. */
    private boolean isPresent(Arg parameter) {
        return parameters.paths() != null && !parameters.paths().decide(Conditions.isNone(parameter.getArg(), parameter), true);
    }

    /** The forward pass takes these tensors, and the others not. */
    private static void takeOnly(Set<String> present, Arguments arguments, int required) {
        List<Arg> optional = List.copyOf(arguments.getArgs().subList(required, arguments.getArgs().size()));
        List<ExprNode> defaults = List.copyOf(arguments.getDefaults());
        arguments.getArgs().removeAll(optional);
        arguments.getDefaults().clear();
        optional.stream().filter(arg -> present.contains(arg.getArg())).forEach(arguments.getArgs()::add);
        for (int i = 0; i < optional.size(); i++) {
            if (!present.contains(optional.get(i).getArg())) {
                arguments.getArgs().add(optional.get(i));
                arguments.getDefaults().add(defaults.get(i));
            }
        }
    }

    /** Each tensor of a structure is a parameter of its own. */
    private static void split(FunctionDef forward, Arg parameter, InputStructure structure) {
        List<Arg> args = forward.getArgs().getArgs();
        int position = args.indexOf(parameter);
        args.remove(position);
        for (String name : structure.names().values()) {
            Arg arg = Nodes.at(PythonFactory.eINSTANCE.createArg(), parameter);
            arg.setArg(name);
            args.add(position, arg);
            position++;
        }
    }

    /** No tensor gets the name of a constructor parameter, so that a name says which of the two it is. */
    private void reserveParameters(ClassDef type, Frame frame) {
        new ClassInterface(type, dialect).method(ClassInterface.CONSTRUCTOR).ifPresent(
                init -> init.getArgs().getArgs().forEach(parameter -> frame.tensors().reserve(parameter.getArg())));
    }

    private Frame frame(boolean constructing) {
        return new Frame(context, dialect, parameters, attributes, members == null ? Map.of() : members.methods(),
                new Variables(), new Tensors(), new Notes(source, findings), chain, constructing, loops);
    }

    private void replace(FunctionDef function, String role, StatementNormalizer statements, Frame frame) {
        for (Stmt statement : function.getBody()) {
            try {
                statements.run(List.of(statement));
            } catch (RefusedException refused) {
                recover(statement, refused, frame);
            }
        }
        Stmt docstring = ClassMembers.docstring(function.getBody());
        function.setRole(role);
        function.getBody().clear();
        if (docstring != null) {
            function.getBody().add(docstring);
        }
        function.getBody().addAll(frame.tensors().statements());
    }

    /** What the statement would have assigned stands for an unknown tensor, so that the rest can be looked at. */
    private void recover(Stmt statement, RefusedException refused, Frame frame) {
        refuse(refused);
        Opaque opaque = Nodes.at(PythonFactory.eINSTANCE.createOpaque(), statement);
        opaque.setText(source.text(statement));
        opaque.setFindingId(refused.kind().id());
        frame.tensors().append(opaque);
        if (statement instanceof Assign assign) {
            assign.getTargets().forEach(target -> unknown(target, refused, frame));
        }
    }

    private void unknown(ExprNode target, RefusedException refused, Frame frame) {
        switch (target) {
            case Name name when frame.constructing() -> frame.variables().set(name.getId(), new Value.Unknown(refused.kind()));
            case Name name -> frame.variables().set(name.getId(), new Value.TensorName(frame.tensors().input(name.getId())));
            case org.nnpivot.model.python.Tuple tuple -> tuple.getElts().forEach(item -> unknown(item, refused, frame));
            case Attribute attribute when frame.tensors().names().isEmpty() -> {
                frame.tensors().constructs(attribute.getAttr());
                attributes.put(attribute.getAttr(), new Value.Definition(attribute.getAttr(), Nodes.call(UNKNOWN, attribute)));
            }
            case Attribute attribute -> attributes.put(attribute.getAttr(),
                    new Value.TensorName(frame.tensors().input(attribute.getAttr())));
            default -> { }
        }
    }

    private void refuse(RefusedException refused) {
        complete = false;
        if (!refused.isReported()) {
            findings.add(refused.kind(), source.range(refused.node()), refused.arguments());
        }
    }

    private void returned(FunctionDef forward, StatementNormalizer statements) {
        boolean nothing = statements.result() == null || statements.result() instanceof Value.Items items && items.items().isEmpty();
        if (nothing) {
            if (complete) {
                refuse(new RefusedException(EngineFinding.UNSUPPORTED_STATEMENT, forward, "a forward pass without a result"));
            }
            return;
        }
        Stmt last = forward.getBody().isEmpty() ? null : forward.getBody().get(forward.getBody().size() - 1);
        Return result = Nodes.at(PythonFactory.eINSTANCE.createReturn(), last);
        try {
            result.setValue(returned(new ExpressionNormalizer(statements.frame()), statements));
            forward.getBody().add(result);
        } catch (RefusedException refused) {
            refuse(refused);
        }
    }

    /** A tensor, several, or several by name: in a dictionary each has to be one tensor. */
    private static ExprNode returned(ExpressionNormalizer expressions, StatementNormalizer statements) {
        if (!(statements.result() instanceof Value.Dict dict)) {
            return expressions.expression(statements.result(), statements.place());
        }
        Dict named = Nodes.at(PythonFactory.eINSTANCE.createDict(), statements.place());
        dict.entries().forEach((key, value) -> {
            if (!(key instanceof String name) || !(value instanceof Value.TensorName)) {
                throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, statements.place(), "this dictionary as a result");
            }
            named.getKeys().add(Nodes.text(name, statements.place()));
            named.getValues().add(expressions.expression(value, statements.place()));
        });
        return named;
    }

    /**
     * Normalises {@code name = Sequential(...)} in place; false when something in it is refused.
     *
     * @param added layers that later statements add to it
     */
    boolean chain(Assign assign, List<ExprNode> added) {
        try {
            ExpressionNormalizer expressions = new ExpressionNormalizer(frame(false));
            Call chain = expressions.construction(assign.getValue());
            added.forEach(layer -> chain.getArgs().add(expressions.construction(layer)));
            assign.setValue(chain);
        } catch (RefusedException refused) {
            refuse(refused);
        }
        return complete;
    }
}
