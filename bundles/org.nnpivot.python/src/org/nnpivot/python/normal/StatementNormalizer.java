// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.python.AnnAssign;
import org.nnpivot.model.python.Assert;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.AugAssign;
import org.nnpivot.model.python.BinOp;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.Expr;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.For;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.If;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Operator;
import org.nnpivot.model.python.Pass;
import org.nnpivot.model.python.PythonFactory;
import org.nnpivot.model.python.Return;
import org.nnpivot.model.python.Starred;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.model.python.Subscript;

/** Follows the statements of a forward pass, or of a function that it calls. */
class StatementNormalizer {

    private final Frame frame;
    private final ExpressionNormalizer expressions;
    private final StaticValues statics;
    private Value result;
    private Return place;

    StatementNormalizer(Frame frame) {
        this.frame = frame;
        this.expressions = new ExpressionNormalizer(frame);
        this.statics = new StaticValues(expressions);
    }

    /** What was returned; {@code null} as long as nothing was. */
    Value result() {
        return result;
    }

    /** The statement that returned it. */
    Return place() {
        return place;
    }

    Frame frame() {
        return frame;
    }

    ExpressionNormalizer expressions() {
        return expressions;
    }

    /** Follows statements up to a return. */
    final void run(List<Stmt> statements) {
        for (Stmt statement : statements) {
            if (result != null) {
                return;
            }
            frame.context().cancellation().check();
            statement(statement);
        }
    }

    /** Follows one statement. */
    void statement(Stmt statement) {
        switch (statement) {
            case Pass pass -> { }
            case Expr expression -> expression(expression);
            case Assign assign -> assign(assign);
            case AnnAssign assign when assign.getValue() != null -> bind(assign.getTarget(), expressions.value(assign.getValue()));
            case AugAssign assign -> augmented(assign);
            case Return returned -> {
                place = returned;
                result = returned.getValue() == null ? new Value.Items(List.of(), true) : expressions.value(returned.getValue());
            }
            case If choice -> run(statics.truth(expressions.value(choice.getTest()), choice.getTest()) ? choice.getBody()
                    : choice.getOrelse());
            case For loop -> loop(loop);
            case Assert assertion -> assertion(assertion);
            case FunctionDef function -> frame.variables().set(function.getName(),
                    new Value.Local(function, false, frame.variables()));
            default -> throw new RefusedException(EngineFinding.UNSUPPORTED_STATEMENT, statement,
                    "a statement of kind " + statement.eClass().getName());
        }
    }

    /** What is asserted of sizes and parameters holds wherever the network runs. */
    private void assertion(Assert assertion) {
        try {
            Boolean holds = statics.known(expressions.value(assertion.getTest()));
            if (holds == null) {
                frame.notes().leftOut(EngineFinding.ASSERTION_LEFT_OUT, assertion);
            }
            if (holds == null || holds) {
                return;
            }
        } catch (RefusedException | SpecialiseException unknown) {
            frame.notes().leftOut(EngineFinding.ASSERTION_LEFT_OUT, assertion);
            return;
        }
        throw new RefusedException(EngineFinding.UNSUPPORTED_STATEMENT, assertion, "an assertion that does not hold");
    }

    private void expression(Expr statement) {
        if (!(statement.getValue() instanceof Constant)) {
            expressions.value(statement.getValue());
        }
    }

    private void assign(Assign assign) {
        Value value = expressions.value(assign.getValue());
        Value bound = value instanceof Value.TensorName tensor && !frame.constructing() && frame.loops().isFollowed(assign)
                && SecondNames.isNeeded(assign) ? second(tensor, assign) : value;
        assign.getTargets().forEach(target -> bind(target, bound));
    }

    /** The same tensor for a second variable. */
    private Value second(Value.TensorName tensor, Assign assign) {
        String name = frame.tensors().emit(Nodes.copy(expressions.expression(tensor, assign)), assign);
        frame.tensors().aliases().share(tensor.name(), name);
        return new Value.TensorName(name);
    }

    /** Makes a target stand for a value. */
    void bind(ExprNode target, Value value) {
        switch (target) {
            case Name name -> frame.variables().set(name.getId(), named(name.getId(), value));
            case org.nnpivot.model.python.Tuple tuple -> unpack(tuple.getElts(), value, tuple);
            case org.nnpivot.model.python.List list -> unpack(list.getElts(), value, list);
            case Attribute attribute when isSelf(attribute.getValue()) ->
                throw new RefusedException(EngineFinding.STATE_ACROSS_CALLS, attribute, attribute.getAttr());
            case Subscript entry when entry.getValue() instanceof Name -> entry(entry, value);
            default -> throw new RefusedException(EngineFinding.UNSUPPORTED_STATEMENT, target, "this assignment");
        }
    }

    /** {@code outputs["mean"] = x} of a dictionary that the forward pass has made itself. */
    private void entry(Subscript target, Value value) {
        Value base = expressions.value(target.getValue());
        boolean own = !frame.constructing() && frame.attributes().values().stream().noneMatch(kept -> kept == base);
        if (!own || !(base instanceof Value.Dict dict) || value instanceof Value.Construction) {
            throw new RefusedException(EngineFinding.UNSUPPORTED_STATEMENT, target, "this assignment");
        }
        dict.entries().put(statics.key(expressions.value(target.getSlice()), target), value);
    }

    static boolean isSelf(ExprNode node) {
        return node instanceof Name name && "self".equals(name.getId());
    }

    private Value named(String variable, Value value) {
        return switch (value) {
            case Value.TensorName tensor -> new Value.TensorName(frame.tensors().assign(variable, tensor.name()));
            case Value.Static size when size.expression() instanceof Subscript subscript && Nodes.isSize(subscript)
                && subscript.getVariable() == null -> {
                Subscript named = EcoreUtil.copy(subscript);
                named.setVariable(variable);
                yield new Value.Static(named);
            }
            default -> value;
        };
    }

    private void unpack(List<ExprNode> targets, Value value, ExprNode pattern) {
        switch (value) {
            case Value.Items list when list.items().size() == targets.size() -> {
                for (int i = 0; i < targets.size(); i++) {
                    bind(targets.get(i), list.items().get(i));
                }
            }
            case Value.ShapeOf shape -> sizes(targets, shape.tensor(), 0, pattern);
            case Value.RestOfShape rest -> sizes(targets, rest.tensor(), rest.from(), pattern);
            case Value.TensorName tensor -> parts(pattern, tensor);
            default -> throw new RefusedException(EngineFinding.UNSUPPORTED_STATEMENT, pattern, "this assignment");
        }
    }

    private void sizes(List<ExprNode> targets, String tensor, long from, ExprNode pattern) {
        for (int i = 0; i < targets.size(); i++) {
            bind(targets.get(i), new Value.Static(Nodes.size(tensor, Nodes.integer(from + i, pattern), pattern)));
        }
    }

    /** {@code out, (h, c) = call}: the newest call gets the pattern as its target; of another value parts are taken. */
    private void parts(ExprNode pattern, Value.TensorName tensor) {
        Optional<Assign> newest = frame.tensors().newest().filter(statement -> statement.getTargets().get(0) instanceof Name name
                && name.getId().equals(tensor.name()));
        if (newest.isPresent()) {
            newest.get().getTargets().set(0, versions(pattern));
        } else {
            partsOfEarlier(pattern, tensor);
        }
    }

    /** {@code h, c = states}: what an earlier call returned is taken apart by subscripts. */
    private void partsOfEarlier(ExprNode pattern, Value.TensorName tensor) {
        List<ExprNode> targets = elements(pattern);
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i) instanceof Starred) {
                throw new RefusedException(EngineFinding.UNSUPPORTED_STATEMENT, pattern, "this assignment");
            }
            bind(targets.get(i), expressions.item(tensor, i, pattern));
        }
    }

    private static List<ExprNode> elements(ExprNode pattern) {
        return pattern instanceof org.nnpivot.model.python.Tuple tuple ? tuple.getElts()
                : pattern instanceof org.nnpivot.model.python.List list ? list.getElts() : null;
    }

    private ExprNode versions(ExprNode pattern) {
        List<ExprNode> elements = elements(pattern);
        if (elements == null) {
            if (!(pattern instanceof Name variable)) {
                throw new RefusedException(EngineFinding.UNSUPPORTED_STATEMENT, pattern, "this assignment");
            }
            Name part = frame.tensors().part(variable.getId(), variable);
            frame.variables().set(variable.getId(), new Value.TensorName(part.getId()));
            return part;
        }
        var parts = Nodes.at(PythonFactory.eINSTANCE.createTuple(), pattern);
        elements.forEach(element -> parts.getElts().add(versions(element)));
        return parts;
    }

    private void augmented(AugAssign assign) {
        Value before = expressions.value(assign.getTarget());
        if (before instanceof Value.Items list && !list.tuple() && assign.getOp() == Operator.ADD
                && expressions.value(assign.getValue()) instanceof Value.Items more) {
            statics.uses(list);
            list.items().addAll(List.copyOf(more.items()));
            bind(assign.getTarget(), list);
            return;
        }
        BinOp operation = Nodes.at(PythonFactory.eINSTANCE.createBinOp(), assign);
        operation.setLeft(Nodes.copy(assign.getTarget()));
        operation.setOp(assign.getOp());
        operation.setRight(Nodes.copy(assign.getValue()));
        Value after = expressions.value(operation);
        if (frame.dialect().changesInPlace() && before instanceof Value.TensorName old
                && after instanceof Value.TensorName changed) {
            frame.tensors().changeInPlace(old.name(), changed.name());
        }
        bind(assign.getTarget(), after);
    }

    private void loop(For loop) {
        if (!loop.getOrelse().isEmpty()) {
            throw new RefusedException(EngineFinding.UNSUPPORTED_STATEMENT, loop, "a loop with else");
        }
        new Rounds(this, expressions).follow(loop, loop.getTarget(), loop.getIter(), true, () -> run(loop.getBody()));
    }
}
