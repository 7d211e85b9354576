// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.write;

import java.util.List;
import org.nnpivot.model.python.AsyncFor;
import org.nnpivot.model.python.AsyncFunctionDef;
import org.nnpivot.model.python.AsyncWith;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ConstantKind;
import org.nnpivot.model.python.ExceptHandler;
import org.nnpivot.model.python.Expr;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.ForLike;
import org.nnpivot.model.python.FunctionLike;
import org.nnpivot.model.python.If;
import org.nnpivot.model.python.Match;
import org.nnpivot.model.python.MatchCase;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.NamedExpr;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.model.python.TryLike;
import org.nnpivot.model.python.TryStar;
import org.nnpivot.model.python.Tuple;
import org.nnpivot.model.python.While;
import org.nnpivot.model.python.WithItem;
import org.nnpivot.model.python.WithLike;

/** Writes statements that contain others, and whole modules. */
public final class BlockWriter extends StatementWriter {

    /** What was written so far. */
    public String text() {
        return out.toString();
    }

    /** Writes one expression. */
    public void expression(ExprNode node) {
        write(node, Precedence.NAMED);
    }

    @Override
    public Boolean caseModule(Module node) {
        body(node.getBody(), true);
        return true;
    }

    private void block(List<Stmt> statements, boolean mayHaveDocumentation) {
        out.append(":\n");
        depth++;
        body(statements, mayHaveDocumentation);
        depth--;
    }

    private void body(List<Stmt> statements, boolean mayHaveDocumentation) {
        for (int i = 0; i < statements.size(); i++) {
            Stmt statement = statements.get(i);
            boolean spaced = i > 0 && (isDefinition(statement) || isDefinition(statements.get(i - 1)));
            out.append(spaced ? depth == 0 ? "\n\n" : "\n" : "");
            if (i == 0 && mayHaveDocumentation && isDocumentation(statement)) {
                begin().append(StringLiterals.documentation(((Constant) ((Expr) statement).getValue()).getValue()));
                end();
            } else {
                doSwitch(statement);
            }
        }
    }

    private static boolean isDefinition(Stmt statement) {
        return statement instanceof FunctionLike || statement instanceof ClassDef;
    }

    private static boolean isDocumentation(Stmt statement) {
        return statement instanceof Expr expr && expr.getValue() instanceof Constant constant
                && constant.getKind() == ConstantKind.STR && !constant.isUnicodePrefix();
    }

    private void decorators(List<ExprNode> decorators) {
        for (ExprNode decorator : decorators) {
            begin().append('@');
            write(decorator, Precedence.TEST);
            end();
        }
    }

    @Override
    public Boolean caseFunctionLike(FunctionLike node) {
        decorators(node.getDecorator_list());
        begin().append(node instanceof AsyncFunctionDef ? "async def " : "def ").append(node.getName());
        TypeParameters.write(this, node.getType_params());
        out.append('(');
        new ParameterWriter(this).write(node.getArgs());
        out.append(')');
        if (node.getReturns() != null) {
            out.append(" -> ");
            write(node.getReturns(), Precedence.TEST);
        }
        block(node.getBody(), true);
        return true;
    }

    @Override
    public Boolean caseClassDef(ClassDef node) {
        decorators(node.getDecorator_list());
        begin().append("class ").append(node.getName());
        TypeParameters.write(this, node.getType_params());
        if (!node.getBases().isEmpty() || !node.getKeywords().isEmpty()) {
            out.append('(');
            arguments(node.getBases(), node.getKeywords());
            out.append(')');
        }
        block(node.getBody(), true);
        return true;
    }

    @Override
    public Boolean caseForLike(ForLike node) {
        begin().append(node instanceof AsyncFor ? "async for " : "for ");
        writeBare(node.getTarget());
        out.append(" in ");
        writeBare(node.getIter());
        block(node.getBody(), false);
        clause("else", node.getOrelse());
        return true;
    }

    private void clause(String keyword, List<Stmt> statements) {
        if (!statements.isEmpty()) {
            begin().append(keyword);
            block(statements, false);
        }
    }

    @Override
    public Boolean caseWhile(While node) {
        begin().append("while ");
        condition(node.getTest());
        block(node.getBody(), false);
        clause("else", node.getOrelse());
        return true;
    }

    private void condition(ExprNode test) {
        write(test, test instanceof NamedExpr ? Precedence.NAMED : Precedence.TEST);
    }

    @Override
    public Boolean caseIf(If node) {
        If current = node;
        String keyword = "if ";
        while (true) {
            begin().append(keyword);
            condition(current.getTest());
            block(current.getBody(), false);
            if (current.getOrelse().size() != 1 || !(current.getOrelse().get(0) instanceof If next)) {
                break;
            }
            current = next;
            keyword = "elif ";
        }
        clause("else", current.getOrelse());
        return true;
    }

    @Override
    public Boolean caseWithLike(WithLike node) {
        begin().append(node instanceof AsyncWith ? "async with " : "with ");
        String separator = "";
        for (WithItem item : node.getItems()) {
            out.append(separator);
            item(item, node.getItems().size() == 1);
            separator = ", ";
        }
        block(node.getBody(), false);
        return true;
    }

    private void item(WithItem item, boolean alone) {
        // A tuple alone in parentheses would be read as several items.
        boolean ambiguous = alone && item.getOptional_vars() == null && item.getContext_expr() instanceof Tuple;
        out.append(ambiguous ? "(" : "");
        write(item.getContext_expr(), Precedence.TEST);
        out.append(ambiguous ? ")" : "");
        if (item.getOptional_vars() != null) {
            out.append(" as ");
            write(item.getOptional_vars(), Precedence.TEST);
        }
    }

    @Override
    public Boolean caseMatch(Match node) {
        begin().append("match ");
        if (node.getSubject() instanceof NamedExpr) {
            doSwitch(node.getSubject());
        } else {
            writeBare(node.getSubject());
        }
        out.append(":\n");
        depth++;
        for (MatchCase branch : node.getCases()) {
            begin().append("case ");
            new PatternWriter(this).doSwitch(branch.getPattern());
            if (branch.getGuard() != null) {
                out.append(" if ");
                condition(branch.getGuard());
            }
            block(branch.getBody(), false);
        }
        depth--;
        return true;
    }

    @Override
    public Boolean caseTryLike(TryLike node) {
        begin().append("try");
        block(node.getBody(), false);
        for (ExceptHandler handler : node.getHandlers()) {
            begin().append(node instanceof TryStar ? "except*" : "except");
            if (handler.getType() != null) {
                out.append(' ');
                write(handler.getType(), Precedence.TEST);
            }
            out.append(handler.getName() == null ? "" : " as " + handler.getName());
            block(handler.getBody(), false);
        }
        clause("else", node.getOrelse());
        clause("finally", node.getFinalbody());
        return true;
    }
}
