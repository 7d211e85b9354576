// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.AugAssign;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.Continue;
import org.nnpivot.model.python.Expr;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.For;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.If;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Pass;
import org.nnpivot.model.python.Return;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.model.python.Subscript;
import org.nnpivot.model.python.With;

/**
 * Finds statements of a constructor that do nothing but set initial values of weights. What a network computes with given
 * weights does not depend on them (semantics, section 6).
 */
final class Initialisation {

    private static final Set<String> LAYERS = Set.of("modules", "named_modules", "children", "named_children", "parameters",
            "named_parameters");
    private static final Set<String> VALUES = Set.of("data", "weight", "bias");

    private final Frame frame;
    private final Set<FunctionDef> followed = new HashSet<>();

    Initialisation(Frame frame) {
        this.frame = frame;
    }

    /** Whether a statement of the constructor only sets initial values. */
    boolean isOnly(Stmt statement) {
        boolean only = sets(statement);
        if (only) {
            frame.context().followed().addAll(followed);
        }
        return only;
    }

    private boolean sets(Stmt statement) {
        return switch (statement) {
            case Expr expression -> expression.getValue() instanceof Call call && call(call);
            case For loop -> goesThroughLayers(loop) && loop.getOrelse().isEmpty() && inside(loop.getBody());
            case With with -> isNoGradient(with) && with.getBody().stream().allMatch(this::sets);
            case If choice -> choice.getBody().stream().allMatch(this::sets) && choice.getOrelse().stream().allMatch(this::sets);
            case Assign assign -> assign.getTargets().stream().allMatch(Initialisation::isValue);
            default -> false;
        };
    }

    /** Statements inside a loop over layers or a function for it: local variables of theirs are nobody else's. */
    private boolean inside(List<Stmt> statements) {
        return statements.stream().allMatch(this::inside);
    }

    private boolean inside(Stmt statement) {
        return switch (statement) {
            case Pass pass -> true;
            case Continue next -> true;
            case Return returned -> returned.getValue() == null;
            case Expr expression when expression.getValue() instanceof Constant -> true;
            case Assign assign when assign.getTargets().stream().allMatch(Name.class::isInstance) -> true;
            case AugAssign assign -> assign.getTarget() instanceof Name;
            case If choice -> inside(choice.getBody()) && inside(choice.getOrelse());
            case For loop -> inside(loop.getBody());
            case With with -> isNoGradient(with) && inside(with.getBody());
            default -> sets(statement);
        };
    }

    private boolean call(Call call) {
        if (frame.context().qualified(call.getFunc()).filter(frame.dialect()::isInitialiser).isPresent()) {
            return true;
        }
        if (call.getFunc() instanceof Attribute method) {
            boolean changes = method.getAttr().endsWith("_") && !method.getAttr().endsWith("__");
            return changes && isValue(method.getValue()) || "apply".equals(method.getAttr()) && call.getArgs().size() == 1
                    && function(call.getArgs().get(0)) || function(method);
        }
        return function(call.getFunc());
    }

    /** A function or method of the file that only sets initial values. */
    private boolean function(ExprNode called) {
        FunctionDef function = switch (called) {
            case Attribute attribute when StatementNormalizer.isSelf(attribute.getValue()) -> frame.methods().get(attribute.getAttr());
            case Name name -> frame.context().functions().get(name.getId());
            default -> null;
        };
        if (function == null || function.getBody().isEmpty()) {
            return false;
        }
        return !followed.add(function) || inside(function.getBody());
    }

    private static boolean goesThroughLayers(For loop) {
        return loop.getIter() instanceof Call call && call.getFunc() instanceof Attribute method && LAYERS.contains(method.getAttr());
    }

    private boolean isNoGradient(With with) {
        return with.getItems().size() == 1 && with.getItems().get(0).getContext_expr() instanceof Call call
                && frame.context().qualified(call.getFunc()).filter("torch.no_grad"::equals).isPresent();
    }

    /** The numbers of a weight: {@code layer.weight}, {@code layer.bias.data}, {@code layer.weight.data[0]}. */
    private static boolean isValue(ExprNode node) {
        return switch (node) {
            case Subscript subscript -> isValue(subscript.getValue());
            case Attribute attribute -> "data".equals(attribute.getAttr()) && attribute.getValue() instanceof Attribute
                    || attribute.eContainer() instanceof Attribute && VALUES.contains(attribute.getAttr())
                    || attribute.eContainer() instanceof Subscript && VALUES.contains(attribute.getAttr());
            default -> false;
        };
    }
}
