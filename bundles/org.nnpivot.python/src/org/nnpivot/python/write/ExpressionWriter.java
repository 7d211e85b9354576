// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.write;

import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Await;
import org.nnpivot.model.python.BinOp;
import org.nnpivot.model.python.BoolOp;
import org.nnpivot.model.python.BoolOperator;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.Compare;
import org.nnpivot.model.python.Comprehension;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ConstantKind;
import org.nnpivot.model.python.Dict;
import org.nnpivot.model.python.DictComp;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.GeneratorExp;
import org.nnpivot.model.python.IfExp;
import org.nnpivot.model.python.JoinedStr;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Lambda;
import org.nnpivot.model.python.ListComp;
import org.nnpivot.model.python.Missing;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.NamedExpr;
import org.nnpivot.model.python.Operator;
import org.nnpivot.model.python.Set;
import org.nnpivot.model.python.SetComp;
import org.nnpivot.model.python.Slice;
import org.nnpivot.model.python.Starred;
import org.nnpivot.model.python.Subscript;
import org.nnpivot.model.python.Tuple;
import org.nnpivot.model.python.UnaryOp;
import org.nnpivot.model.python.Yield;
import org.nnpivot.model.python.YieldFrom;
import org.nnpivot.model.python.util.PythonSwitch;

/** Writes expressions with the parentheses that they need and no others. The switch returns true for what it wrote. */
class ExpressionWriter extends PythonSwitch<Boolean> {

    /** Python has no literal for infinity; this one is beyond the largest number. */
    private static final String INFINITY = "1e309";

    final StringBuilder out = new StringBuilder();
    private final char quote;

    ExpressionWriter() {
        this('"');
    }

    /** Prefers one kind of quotes for strings. */
    ExpressionWriter(char quote) {
        this.quote = quote;
    }

    @Override
    public Boolean defaultCase(EObject object) {
        throw new IllegalArgumentException("not an expression: " + object.eClass().getName());
    }

    /** Writes an expression, in parentheses where it binds looser than its place allows. */
    final void write(ExprNode node, Precedence loosest) {
        boolean inParentheses = Precedence.of(node).compareTo(loosest) < 0 && !(node instanceof Tuple);
        if (inParentheses && !(node instanceof Starred) && !(node instanceof Slice)) {
            out.append('(');
            doSwitch(node);
            out.append(')');
        } else {
            doSwitch(node);
        }
    }

    /** Writes an expression where a tuple needs no parentheses of its own, as in a loop. */
    final void writeBare(ExprNode node) {
        if (node instanceof Tuple tuple && !tuple.getElts().isEmpty()) {
            elements(tuple);
        } else {
            write(node, Precedence.TEST);
        }
    }

    /** The same where a yield needs none either, as on the right of an assignment. */
    final void writeValue(ExprNode node) {
        if (Precedence.of(node) == Precedence.YIELD) {
            doSwitch(node);
        } else {
            writeBare(node);
        }
    }

    final void writeAll(List<? extends ExprNode> nodes, Precedence loosest) {
        for (Iterator<? extends ExprNode> all = nodes.iterator(); all.hasNext();) {
            write(all.next(), loosest);
            out.append(all.hasNext() ? ", " : "");
        }
    }

    private void elements(Tuple tuple) {
        writeAll(tuple.getElts(), Precedence.TEST);
        if (tuple.getElts().size() == 1) {
            out.append(',');
        }
    }

    @Override
    public Boolean caseBoolOp(BoolOp node) {
        String word = node.getOp() == BoolOperator.AND ? " and " : " or ";
        for (Iterator<ExprNode> values = node.getValues().iterator(); values.hasNext();) {
            write(values.next(), Precedence.of(node).tighter());
            out.append(values.hasNext() ? word : "");
        }
        return true;
    }

    @Override
    public Boolean caseNamedExpr(NamedExpr node) {
        write(node.getTarget(), Precedence.ATOM);
        out.append(" := ");
        write(node.getValue(), Precedence.TEST);
        return true;
    }

    @Override
    public Boolean caseBinOp(BinOp node) {
        Precedence own = Precedence.of(node);
        boolean power = node.getOp() == Operator.POW;
        write(node.getLeft(), power ? Precedence.AWAIT : own);
        out.append(' ').append(Symbols.of(node.getOp())).append(' ');
        write(node.getRight(), power ? Precedence.FACTOR : own.tighter());
        return true;
    }

    @Override
    public Boolean caseUnaryOp(UnaryOp node) {
        out.append(Symbols.of(node.getOp()));
        write(node.getOperand(), Precedence.of(node));
        return true;
    }

    @Override
    public Boolean caseLambda(Lambda node) {
        out.append("lambda");
        int before = out.length();
        new ParameterWriter(this).write(node.getArgs());
        if (out.length() > before) {
            out.insert(before, ' ');
        }
        out.append(": ");
        write(node.getBody(), Precedence.TEST);
        return true;
    }

    @Override
    public Boolean caseIfExp(IfExp node) {
        write(node.getBody(), Precedence.OR);
        out.append(" if ");
        write(node.getTest(), Precedence.OR);
        out.append(" else ");
        write(node.getOrelse(), Precedence.TEST);
        return true;
    }

    @Override
    public Boolean caseDict(Dict node) {
        out.append('{');
        for (int i = 0; i < node.getValues().size(); i++) {
            out.append(i > 0 ? ", " : "");
            ExprNode key = node.getKeys().get(i);
            if (key instanceof Missing) {
                out.append("**");
                write(node.getValues().get(i), Precedence.BIT_OR);
            } else {
                write(key, Precedence.TEST);
                out.append(": ");
                write(node.getValues().get(i), Precedence.TEST);
            }
        }
        out.append('}');
        return true;
    }

    @Override
    public Boolean caseSet(Set node) {
        if (node.getElts().isEmpty()) {
            out.append("{*()}");
            return true;
        }
        out.append('{');
        writeAll(node.getElts(), Precedence.TEST);
        out.append('}');
        return true;
    }

    @Override
    public Boolean caseListComp(ListComp node) {
        return comprehension("[", node.getElt(), node.getGenerators(), ']');
    }

    @Override
    public Boolean caseSetComp(SetComp node) {
        return comprehension("{", node.getElt(), node.getGenerators(), '}');
    }

    @Override
    public Boolean caseGeneratorExp(GeneratorExp node) {
        return comprehension("(", node.getElt(), node.getGenerators(), ')');
    }

    @Override
    public Boolean caseDictComp(DictComp node) {
        out.append('{');
        write(node.getKey(), Precedence.TEST);
        return comprehension(": ", node.getValue(), node.getGenerators(), '}');
    }

    private boolean comprehension(String open, ExprNode element, List<Comprehension> generators, char close) {
        out.append(open);
        write(element, Precedence.TEST);
        for (Comprehension generator : generators) {
            out.append(generator.getIs_async() == 1 ? " async for " : " for ");
            writeBare(generator.getTarget());
            out.append(" in ");
            write(generator.getIter(), Precedence.OR);
            for (ExprNode condition : generator.getIfs()) {
                out.append(" if ");
                write(condition, Precedence.OR);
            }
        }
        out.append(close);
        return true;
    }

    @Override
    public Boolean caseAwait(Await node) {
        out.append("await ");
        write(node.getValue(), Precedence.ATOM);
        return true;
    }

    @Override
    public Boolean caseYield(Yield node) {
        out.append("yield");
        if (node.getValue() != null) {
            out.append(' ');
            writeBare(node.getValue());
        }
        return true;
    }

    @Override
    public Boolean caseYieldFrom(YieldFrom node) {
        out.append("yield from ");
        write(node.getValue(), Precedence.TEST);
        return true;
    }

    @Override
    public Boolean caseCompare(Compare node) {
        write(node.getLeft(), Precedence.BIT_OR);
        for (int i = 0; i < node.getOps().size(); i++) {
            out.append(' ').append(Symbols.of(node.getOps().get(i))).append(' ');
            write(node.getComparators().get(i), Precedence.BIT_OR);
        }
        return true;
    }

    @Override
    public Boolean caseCall(Call node) {
        write(node.getFunc(), Precedence.ATOM);
        List<ExprNode> args = node.getArgs();
        if (args.size() == 1 && node.getKeywords().isEmpty() && args.get(0) instanceof GeneratorExp generator) {
            return caseGeneratorExp(generator);
        }
        out.append('(');
        arguments(args, node.getKeywords());
        out.append(')');
        return true;
    }

    /** The arguments of a call or the bases of a class, without parentheses. */
    final void arguments(List<ExprNode> args, List<Keyword> keywords) {
        writeAll(args, Precedence.TEST);
        String separator = args.isEmpty() ? "" : ", ";
        for (Keyword keyword : keywords) {
            out.append(separator).append(keyword.getArg() == null ? "**" : keyword.getArg() + "=");
            write(keyword.getValue(), keyword.getArg() == null ? Precedence.BIT_OR : Precedence.TEST);
            separator = ", ";
        }
    }

    @Override
    public Boolean caseJoinedStr(JoinedStr node) {
        out.append(new FormattedStringWriter().write(node));
        return true;
    }

    @Override
    public Boolean caseConstant(Constant node) {
        String value = node.getValue();
        out.append(switch (node.getKind()) {
            case STR -> (node.isUnicodePrefix() ? "u" : "") + StringLiterals.string(value, quote);
            case BYTES -> StringLiterals.bytes(value);
            case FLOAT, COMPLEX -> value.replace("inf", INFINITY);
            default -> value;
        });
        return true;
    }

    @Override
    public Boolean caseAttribute(Attribute node) {
        boolean number = node.getValue() instanceof Constant constant && constant.getKind() == ConstantKind.INT;
        if (number) {
            // A dot behind the digits would be read as a decimal point.
            out.append('(');
            doSwitch(node.getValue());
            out.append(')');
        } else {
            write(node.getValue(), Precedence.ATOM);
        }
        out.append('.').append(node.getAttr());
        return true;
    }

    @Override
    public Boolean caseSubscript(Subscript node) {
        write(node.getValue(), Precedence.ATOM);
        out.append('[');
        writeBare(node.getSlice());
        out.append(']');
        return true;
    }

    @Override
    public Boolean caseStarred(Starred node) {
        out.append('*');
        write(node.getValue(), Precedence.BIT_OR);
        return true;
    }

    @Override
    public Boolean caseName(Name node) {
        out.append(node.getId());
        return true;
    }

    @Override
    public Boolean caseList(org.nnpivot.model.python.List node) {
        out.append('[');
        writeAll(node.getElts(), Precedence.TEST);
        out.append(']');
        return true;
    }

    @Override
    public Boolean caseTuple(Tuple node) {
        out.append('(');
        elements(node);
        out.append(')');
        return true;
    }

    @Override
    public Boolean caseSlice(Slice node) {
        optional(node.getLower());
        out.append(':');
        optional(node.getUpper());
        if (node.getStep() != null) {
            out.append(':');
            optional(node.getStep());
        }
        return true;
    }

    private void optional(ExprNode node) {
        if (node != null) {
            write(node, Precedence.TEST);
        }
    }
}
