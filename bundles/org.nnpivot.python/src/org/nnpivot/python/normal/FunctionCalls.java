// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.List;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.python.Arg;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Keyword;

/** Follows a call of a function or method of the file: its statements become statements of the caller. */
final class FunctionCalls {

    private static final int DEEPEST = 64;

    private final Frame frame;
    private final ExpressionNormalizer caller;

    FunctionCalls(Frame frame, ExpressionNormalizer caller) {
        this.frame = frame;
        this.caller = caller;
    }

    Value call(Value.Local local, Call call) {
        FunctionDef function = local.function();
        if (StackWalker.getInstance().walk(stack -> stack.filter(at -> at.getClassName().equals(FunctionCalls.class.getName()))
                .count()) > DEEPEST) {
            throw new RefusedException(EngineFinding.RECURSION, call, function.getName());
        }
        frame.context().followed().add(function);
        Frame inside = frame.call(local.around());
        List<Arg> parameters = function.getArgs().getArgs();
        int given = 0;
        if (local.method() && !ClassMembers.isStatic(function) && !parameters.isEmpty()) {
            inside.variables().set(parameters.get(0).getArg(), new Value.Self());
            given = 1;
        }
        bind(function, parameters.subList(given, parameters.size()), call, inside);
        StatementNormalizer statements = statements(inside);
        int first = frame.tensors().statements().size();
        statements.run(function.getBody());
        if (statements.result() instanceof Value.TensorName result) {
            frame.tensors().leave(first, result.name(), call, frame.loops()::holds);
        }
        if (frame.loops().isElement()) {
            frame.tensors().forgetVariables(first);
        }
        return statements.result() == null ? new Value.Items(List.of(), true) : statements.result();
    }

    private static StatementNormalizer statements(Frame inside) {
        if (inside.tensors().layers() != null) {
            return new ModelStatementNormalizer(inside);
        }
        return inside.constructing() ? new ConstructorNormalizer(inside) : new StatementNormalizer(inside);
    }

    private void bind(FunctionDef function, List<Arg> parameters, Call call, Frame inside) {
        List<Value> positional = caller.items(call.getArgs());
        if (positional.size() > parameters.size()) {
            throw new RefusedException(EngineFinding.TOO_MANY_ARGUMENTS, call, function.getName(), parameters.size());
        }
        for (int i = 0; i < positional.size(); i++) {
            inside.variables().set(parameters.get(i).getArg(), positional.get(i));
        }
        for (Keyword keyword : call.getKeywords()) {
            if (parameters.stream().noneMatch(parameter -> parameter.getArg().equals(keyword.getArg()))) {
                throw new RefusedException(EngineFinding.UNKNOWN_KEYWORD, keyword, function.getName(), keyword.getArg());
            }
            inside.variables().set(keyword.getArg(), caller.value(keyword.getValue()));
        }
        defaults(function, parameters, call, inside);
    }

    private void defaults(FunctionDef function, List<Arg> parameters, Call call, Frame inside) {
        List<ExprNode> defaults = function.getArgs().getDefaults();
        int required = parameters.size() - defaults.size();
        for (int i = 0; i < parameters.size(); i++) {
            String name = parameters.get(i).getArg();
            if (inside.variables().own(name) != null) {
                continue;
            }
            if (i < required) {
                throw new RefusedException(EngineFinding.MISSING_ARGUMENT, call, function.getName(), name);
            }
            inside.variables().set(name, caller.value(defaults.get(i - required)));
        }
    }
}
