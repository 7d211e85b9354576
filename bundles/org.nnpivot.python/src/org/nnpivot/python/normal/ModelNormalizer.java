// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.python.Arg;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.python.SourceText;

/**
 * Brings a network to the normal form that statements make one after the other: a functional model becomes a class, a chain
 * of layers a function that returns it. Begins anew whenever the structure turns out to depend on a parameter.
 */
final class ModelNormalizer {

    private final SourceText source;
    private final FileContext context;
    private final Findings findings;
    private final Dialect dialect;
    private final FunctionDef function;
    private final ConstructorParameters parameters;

    /** @param function that makes the network, or {@code null} for one that is made at the top of the file */
    ModelNormalizer(SourceText source, FileContext context, Findings findings, Dialect dialect, FunctionDef function) {
        this.source = source;
        this.context = context;
        this.findings = findings;
        this.dialect = dialect;
        this.function = function;
        this.parameters = function == null ? ConstructorParameters.NONE : new ConstructorParameters(EcoreUtil.copy(function),
                ConstructorParameters.constructions((Module) function.eContainer(), function.getName()), 0);
    }

    /** A functional model as a class; empty, with findings, when something in it is refused. */
    Optional<ClassDef> model(ModelStatements statements, String name) {
        Optional<ClassDef> model = attempts(attempt -> attempt.model(statements, name));
        if (function != null) {
            model.ifPresent(type -> FunctionalModel.takeParameters(type, function));
        }
        model.ifPresent(type -> context.networks().put(name, NetworkInterface.of(type)));
        return model;
    }

    /** What makes a chain of layers; empty, with findings, when something in it is refused. */
    Optional<Call> chain(ModelStatements statements) {
        return attempts(attempt -> attempt.chain(statements));
    }

    private <T> Optional<T> attempts(java.util.function.Function<Attempt, T> normalize) {
        while (true) {
            Attempt attempt = new Attempt();
            try {
                T result = normalize.apply(attempt);
                findings.addAll(attempt.found);
                if (function != null) {
                    parameters.removeFixed(function.getArgs());
                    parameters.nameActivations(function.getArgs());
                    context.fixed().put(function.getName(), parameters);
                }
                return Optional.ofNullable(attempt.found.hasErrors() ? null : result);
            } catch (SpecialiseException dependent) {
                parameters.fix(dependent.parameters());
            }
        }
    }

    /** The statements followed once, with some parameters fixed. */
    private final class Attempt {

        private final Findings found = new Findings();
        private final Frame frame = new Frame(context, dialect, parameters, new LinkedHashMap<>(), Map.of(), new Variables(),
                new Tensors(new FunctionalLayers()), new Notes(source, found), null, false, new Loops(false));
        private final ModelStatementNormalizer normalizer = new ModelStatementNormalizer(frame);

        ClassDef model(ModelStatements statements, String name) {
            follow(statements, statements.construction());
            try {
                FunctionalModel model = new FunctionalModel(frame, statements.call());
                ClassDef type = model.toClass(name);
                (found.hasErrors() ? List.<Assign>of() : model.unreached()).forEach(part -> found.add(EngineFinding.UNREACHED, source.range(part), source.text(part)));
                return type;
            } catch (RefusedException refused) {
                refuse(refused);
                return null;
            }
        }

        Call chain(ModelStatements statements) {
            follow(statements, null);
            Value made = statements.variable() == null ? normalizer.result() : frame.variables().get(statements.variable());
            return made instanceof Value.Construction chain ? chain.call() : null;
        }

        private void follow(ModelStatements statements, Stmt last) {
            if (function != null) {
                function.getArgs().getArgs().forEach(this::parameter);
            }
            for (Stmt statement : statements.taken()) {
                if (statement == last) {
                    break;
                }
                try {
                    normalizer.run(List.of(statement));
                } catch (RefusedException refused) {
                    refuse(refused);
                    recover(statement);
                }
            }
            statements.reader().ifPresent(name -> refuse(new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, name,
                    name.getId() + ", which is read outside of the model,")));
        }

        private void parameter(Arg parameter) {
            String name = parameter.getArg();
            frame.tensors().reserve(name);
            if (parameters.isFixed(name)) {
                ExprNode value = parameters.value(name);
                found.add(EngineFinding.SPECIALISED, source.range(parameter), name, source.text(value));
                frame.variables().set(name, normalizer.expressions().value(value));
            } else {
                new DynamicActivations(frame).look(name);
                frame.variables().set(name, new Value.Static(Nodes.name(name, parameter)));
            }
        }

        private void refuse(RefusedException refused) {
            found.add(refused.kind(), source.range(refused.node()), refused.arguments());
        }

        /** What a refused statement assigns stands for unknown tensors, so that the rest can be looked at. */
        private void recover(Stmt statement) {
            for (String name : NameUses.stored(statement)) {
                String tensor = frame.tensors().input(name);
                frame.variables().set(name, new Value.TensorName(tensor));
            }
        }
    }
}
