// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.python.Arg;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.Expr;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.Opaque;
import org.nnpivot.model.python.PythonFactory;
import org.nnpivot.model.python.Return;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.python.SourceText;

/** Brings one network to the normal form: the constructor first, then the forward pass, which sees what was constructed. */
final class ClassNormalizer {

    private final SourceText source;
    private final FileContext context;
    private final Findings findings;
    private final Dialect dialect;
    private final Map<String, Value> attributes = new LinkedHashMap<>();
    private final Map<String, FunctionDef> methods = new HashMap<>();
    private boolean complete = true;

    ClassNormalizer(SourceText source, FileContext context, Findings findings, Dialect dialect) {
        this.source = source;
        this.context = context;
        this.findings = findings;
        this.dialect = dialect;
    }

    /** Normalises a class in place; false when something in it is refused. */
    boolean normalize(ClassDef type) {
        ClassInterface members = new ClassInterface(type, dialect);
        collectMethods(type);
        members.method(ClassInterface.CONSTRUCTOR).ifPresent(this::constructor);
        FunctionDef forward = members.method(dialect.forward()).orElse(null);
        if (forward == null) {
            refuse(new RefusedException(EngineFinding.UNSUPPORTED_STATEMENT, type,
                    "a class without " + dialect.forward() + "()"));
        } else {
            forward(forward);
        }
        return complete;
    }

    private void collectMethods(ClassDef type) {
        for (Stmt statement : type.getBody()) {
            if (statement instanceof FunctionDef function && !function.getName().equals(ClassInterface.CONSTRUCTOR)
                    && !function.getName().equals(dialect.forward())) {
                methods.put(function.getName(), function);
            }
        }
    }

    private void constructor(FunctionDef init) {
        Frame frame = frame();
        List<Arg> parameters = init.getArgs().getArgs();
        frame.variables().set(parameters.get(0).getArg(), new Value.Self());
        for (Arg parameter : parameters.subList(1, parameters.size())) {
            frame.variables().set(parameter.getArg(), new Value.Static(Nodes.name(parameter.getArg(), parameter)));
        }
        refuseVariadic(init);
        replace(init, "construct", new ConstructorNormalizer(frame), frame);
    }

    private void forward(FunctionDef forward) {
        Frame frame = frame();
        reserveParameters(forward, frame);
        List<Arg> parameters = forward.getArgs().getArgs();
        int required = parameters.size() - forward.getArgs().getDefaults().size();
        frame.variables().set(parameters.get(0).getArg(), new Value.Self());
        for (int i = 1; i < parameters.size(); i++) {
            String name = parameters.get(i).getArg();
            if (ClassInterface.MODE.equals(name)) {
                frame.variables().set(name, new Value.Mode());
            } else if (i < required) {
                frame.variables().set(name, new Value.TensorName(frame.tensors().input(name)));
            } else {
                ExprNode standard = forward.getArgs().getDefaults().get(i - required);
                frame.variables().set(name, new ExpressionNormalizer(frame).value(standard));
                findings.add(EngineFinding.SPECIALISED, source.range(parameters.get(i)), name, source.text(standard));
            }
        }
        refuseVariadic(forward);
        StatementNormalizer statements = new StatementNormalizer(frame);
        replace(forward, "forward", statements, frame);
        returned(forward, statements);
    }

    private void refuseVariadic(FunctionDef function) {
        Arg variadic = function.getArgs().getVararg() != null ? function.getArgs().getVararg() : function.getArgs().getKwarg();
        if (variadic != null) {
            refuse(new RefusedException(EngineFinding.UNSUPPORTED_STATEMENT, variadic, "a parameter for any arguments"));
        }
    }

    /** No tensor gets the name of a constructor parameter, so that a name says which of the two it is. */
    private void reserveParameters(FunctionDef forward, Frame frame) {
        if (forward.eContainer() instanceof ClassDef type) {
            new ClassInterface(type, dialect).method(ClassInterface.CONSTRUCTOR).ifPresent(
                    init -> init.getArgs().getArgs().forEach(parameter -> frame.tensors().reserve(parameter.getArg())));
        }
    }

    private Frame frame() {
        return new Frame(context, attributes, methods, new Variables(), new Tensors());
    }

    private void replace(FunctionDef function, String role, StatementNormalizer statements, Frame frame) {
        for (Stmt statement : function.getBody()) {
            try {
                statements.run(List.of(statement));
            } catch (RefusedException refused) {
                recover(statement, refused, frame);
            }
        }
        Stmt docstring = docstring(function);
        function.setRole(role);
        function.getBody().clear();
        if (docstring != null) {
            function.getBody().add(docstring);
        }
        function.getBody().addAll(frame.tensors().statements());
    }

    private static Stmt docstring(FunctionDef function) {
        boolean documented = !function.getBody().isEmpty() && function.getBody().get(0) instanceof Expr expression
                && expression.getValue() instanceof Constant;
        return documented ? function.getBody().get(0) : null;
    }

    /** What the statement would have assigned stands for an unknown tensor, so that the rest can be looked at. */
    private void recover(Stmt statement, RefusedException refused, Frame frame) {
        refuse(refused);
        Opaque opaque = Nodes.at(PythonFactory.eINSTANCE.createOpaque(), statement);
        opaque.setText(source.text(statement));
        opaque.setFindingId(refused.kind().id());
        frame.tensors().append(opaque);
        if (statement instanceof Assign assign) {
            assign.getTargets().forEach(target -> unknown(target, frame));
        }
    }

    private void unknown(ExprNode target, Frame frame) {
        switch (target) {
            case Name name -> frame.variables().set(name.getId(), new Value.TensorName(frame.tensors().input(name.getId())));
            case org.nnpivot.model.python.Tuple tuple -> tuple.getElts().forEach(item -> unknown(item, frame));
            case org.nnpivot.model.python.Attribute attribute -> attributes.put(attribute.getAttr(),
                    new Value.Definition(attribute.getAttr(), Nodes.call("unknown", attribute)));
            default -> { }
        }
    }

    private void refuse(RefusedException refused) {
        complete = false;
        Node node = refused.node();
        findings.add(refused.kind(), source.range(node), refused.arguments());
    }

    private void returned(FunctionDef forward, StatementNormalizer statements) {
        if (statements.result() == null) {
            if (complete) {
                refuse(new RefusedException(EngineFinding.UNSUPPORTED_STATEMENT, forward, "a forward pass without a result"));
            }
            return;
        }
        Stmt last = forward.getBody().isEmpty() ? null : forward.getBody().get(forward.getBody().size() - 1);
        Return result = Nodes.at(PythonFactory.eINSTANCE.createReturn(), last);
        try {
            result.setValue(new ExpressionNormalizer(statements.frame()).expression(statements.result(), forward));
            forward.getBody().add(result);
        } catch (RefusedException refused) {
            refuse(refused);
        }
    }

    /** Normalises {@code name = Sequential(...)} in place; false when something in it is refused. */
    boolean chain(Assign assign) {
        try {
            Value value = new ExpressionNormalizer(frame()).value(assign.getValue());
            assign.setValue(((Value.Construction) value).call());
        } catch (RefusedException refused) {
            refuse(refused);
        }
        return complete;
    }
}
