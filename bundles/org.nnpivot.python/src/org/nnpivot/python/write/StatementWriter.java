// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.write;

import org.nnpivot.model.python.Alias;
import org.nnpivot.model.python.AnnAssign;
import org.nnpivot.model.python.Assert;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.AugAssign;
import org.nnpivot.model.python.Break;
import org.nnpivot.model.python.Continue;
import org.nnpivot.model.python.Delete;
import org.nnpivot.model.python.Expr;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Global;
import org.nnpivot.model.python.Import;
import org.nnpivot.model.python.ImportFrom;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Nonlocal;
import org.nnpivot.model.python.Opaque;
import org.nnpivot.model.python.Pass;
import org.nnpivot.model.python.Raise;
import org.nnpivot.model.python.Return;
import org.nnpivot.model.python.TypeAlias;

/** Writes statements of one line, indentation included; the lines of blocks are its subclass's. */
class StatementWriter extends ExpressionWriter {

    private static final String INDENT = "    ";

    int depth;

    /** Begins a line. */
    final StringBuilder begin() {
        return out.append(INDENT.repeat(depth));
    }

    final boolean end() {
        out.append('\n');
        return true;
    }

    private boolean line(String text) {
        begin().append(text);
        return end();
    }

    /** A keyword and perhaps an expression. */
    private boolean line(String keyword, ExprNode value) {
        begin().append(keyword);
        if (value != null) {
            out.append(' ');
            writeBare(value);
        }
        return end();
    }

    @Override
    public Boolean caseReturn(Return node) {
        return line("return", node.getValue());
    }

    @Override
    public Boolean caseDelete(Delete node) {
        begin().append("del ");
        writeAll(node.getTargets(), Precedence.TEST);
        return end();
    }

    @Override
    public Boolean caseAssign(Assign node) {
        begin();
        for (ExprNode target : node.getTargets()) {
            writeBare(target);
            out.append(" = ");
        }
        writeValue(node.getValue());
        return end();
    }

    @Override
    public Boolean caseTypeAlias(TypeAlias node) {
        begin().append("type ");
        write(node.getName(), Precedence.ATOM);
        TypeParameters.write(this, node.getType_params());
        out.append(" = ");
        write(node.getValue(), Precedence.TEST);
        return end();
    }

    @Override
    public Boolean caseAugAssign(AugAssign node) {
        begin();
        write(node.getTarget(), Precedence.ATOM);
        out.append(' ').append(Symbols.of(node.getOp())).append("= ");
        writeValue(node.getValue());
        return end();
    }

    @Override
    public Boolean caseAnnAssign(AnnAssign node) {
        begin();
        boolean inParentheses = node.getSimple() == 0 && node.getTarget() instanceof Name;
        out.append(inParentheses ? "(" : "");
        write(node.getTarget(), Precedence.ATOM);
        out.append(inParentheses ? "): " : ": ");
        write(node.getAnnotation(), Precedence.TEST);
        if (node.getValue() != null) {
            out.append(" = ");
            writeValue(node.getValue());
        }
        return end();
    }

    @Override
    public Boolean caseRaise(Raise node) {
        begin().append("raise");
        if (node.getExc() != null) {
            out.append(' ');
            write(node.getExc(), Precedence.TEST);
        }
        if (node.getCause() != null) {
            out.append(" from ");
            write(node.getCause(), Precedence.TEST);
        }
        return end();
    }

    @Override
    public Boolean caseAssert(Assert node) {
        begin().append("assert ");
        write(node.getTest(), Precedence.TEST);
        if (node.getMsg() != null) {
            out.append(", ");
            write(node.getMsg(), Precedence.TEST);
        }
        return end();
    }

    @Override
    public Boolean caseImport(Import node) {
        begin().append("import ");
        aliases(node.getNames());
        return end();
    }

    @Override
    public Boolean caseImportFrom(ImportFrom node) {
        begin().append("from ").append(".".repeat(node.getLevel()));
        out.append(node.getModule() == null ? "" : node.getModule()).append(" import ");
        aliases(node.getNames());
        return end();
    }

    private void aliases(Iterable<Alias> names) {
        String separator = "";
        for (Alias alias : names) {
            out.append(separator).append(alias.getName());
            out.append(alias.getAsname() == null ? "" : " as " + alias.getAsname());
            separator = ", ";
        }
    }

    @Override
    public Boolean caseGlobal(Global node) {
        return line("global " + String.join(", ", node.getNames()));
    }

    @Override
    public Boolean caseNonlocal(Nonlocal node) {
        return line("nonlocal " + String.join(", ", node.getNames()));
    }

    @Override
    public Boolean caseExpr(Expr node) {
        begin();
        writeValue(node.getValue());
        return end();
    }

    @Override
    public Boolean casePass(Pass node) {
        return line("pass");
    }

    @Override
    public Boolean caseBreak(Break node) {
        return line("break");
    }

    @Override
    public Boolean caseContinue(Continue node) {
        return line("continue");
    }

    /** The text of the source; its further lines keep the indentation that they have there. */
    @Override
    public Boolean caseOpaque(Opaque node) {
        return line(node.getText());
    }
}
