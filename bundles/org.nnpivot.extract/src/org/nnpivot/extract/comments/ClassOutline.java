// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract.comments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.python.AnnAssign;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ConstantKind;
import org.nnpivot.model.python.Expr;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.Return;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.python.SourceText;
import org.nnpivot.python.normal.Dialect;

/**
 * Where a class has its methods and statements, as it was written.
 *
 * @param start offset of the class
 * @param bodyStart offset of the first statement in it
 * @param docstring what it says of itself
 * @param constants statements that set attributes of the class to constants
 * @param methods in the order of the text
 */
record ClassOutline(int start, int bodyStart, Optional<String> docstring, List<Line> constants, List<Method> methods) {

    /** What a method is to a network. */
    enum Kind {
        CONSTRUCTOR, FORWARD, OTHER
    }

    /**
     * A method.
     *
     * @param end offset behind the last statement
     * @param lines its statements in the order of the text, those inside of others too
     */
    record Method(Kind kind, int start, int bodyStart, int end, Optional<String> docstring, List<Line> lines) {}

    /**
     * A statement, or what stands before the statements inside of it.
     *
     * @param result whether it says what the method gives
     * @param obliged whether every constructor has it
     */
    record Line(int start, int end, boolean result, boolean obliged) {}

    private static final String CONSTRUCTOR = "__init__";
    private static final String OBLIGED = "super(";

    static ClassOutline of(ClassDef type, SourceText source) {
        List<Method> methods = new ArrayList<>();
        List<Line> constants = new ArrayList<>();
        for (Stmt statement : type.getBody()) {
            if (statement instanceof FunctionDef function) {
                methods.add(method(function, source));
            } else if (isConstant(statement)) {
                constants.add(new Line(statement.getStart(), statement.getEnd(), false, false));
            }
        }
        return new ClassOutline(type.getStart(), type.getBody().get(0).getStart(), docstring(type.getBody()), constants, methods);
    }

    /** What calls or names something else may need the source framework. */
    private static boolean isConstant(Stmt statement) {
        ExprNode value = switch (statement) {
            case Assign assign when assign.getTargets().stream().allMatch(Name.class::isInstance) -> assign.getValue();
            case AnnAssign assign when assign.getTarget() instanceof Name -> assign.getValue();
            default -> null;
        };
        boolean constant = value != null && !(value instanceof Name || value instanceof Call);
        if (constant) {
            for (var parts = value.eAllContents(); parts.hasNext();) {
                EObject part = parts.next();
                constant &= !(part instanceof Name || part instanceof Call);
            }
        }
        return constant;
    }

    private static Method method(FunctionDef function, SourceText source) {
        List<Line> lines = new ArrayList<>();
        for (Stmt statement : function.getBody()) {
            lines(statement, source, lines);
        }
        int start = function.getDecorator_list().isEmpty() ? function.getStart() : function.getDecorator_list().get(0).getStart();
        return new Method(kind(function.getName()), start, function.getBody().get(0).getStart(), function.getEnd(),
                docstring(function.getBody()), lines);
    }

    private static Kind kind(String name) {
        if (name.equals(CONSTRUCTOR)) {
            return Kind.CONSTRUCTOR;
        }
        return Arrays.stream(Dialect.values()).anyMatch(dialect -> dialect.forward().equals(name)) ? Kind.FORWARD : Kind.OTHER;
    }

    private static void lines(Stmt statement, SourceText source, List<Line> lines) {
        List<Stmt> inside = new ArrayList<>();
        collect(statement, inside);
        int end = inside.isEmpty() ? statement.getEnd() : headEnd(statement, inside.get(0));
        boolean obliged = source.text().startsWith(OBLIGED, statement.getStart());
        lines.add(new Line(statement.getStart(), end, statement instanceof Return, obliged));
        inside.forEach(inner -> lines(inner, source, lines));
    }

    /** Where the part of a statement ends that stands before the statements inside of it. */
    private static int headEnd(Stmt statement, Stmt first) {
        return statement.eContents().stream().filter(Node.class::isInstance).map(Node.class::cast)
                .mapToInt(Node::getEnd).filter(end -> end > statement.getStart() && end <= first.getStart()).max().orElse(statement.getStart() + 1);
    }

    /** The statements directly inside of another, whatever clause they belong to. */
    private static void collect(EObject node, List<Stmt> inside) {
        for (EObject child : node.eContents()) {
            if (child instanceof Stmt statement) {
                inside.add(statement);
            } else {
                collect(child, inside);
            }
        }
    }

    /** The text of a docstring, if the statements begin with one. */
    static Optional<String> docstring(List<Stmt> body) {
        return !body.isEmpty() && body.get(0) instanceof Expr expression && expression.getValue() instanceof Constant constant
                && constant.getKind() == ConstantKind.STR ? Optional.of(constant.getValue()) : Optional.empty();
    }
}
