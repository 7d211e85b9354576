// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.parse;

import com.oracle.graal.python.pegparser.sst.ArgTy;
import com.oracle.graal.python.pegparser.sst.ArgumentsTy;
import com.oracle.graal.python.pegparser.sst.ComprehensionTy;
import com.oracle.graal.python.pegparser.sst.ExprContextTy;
import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.KeywordTy;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.model.python.Arg;
import org.nnpivot.model.python.Arguments;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Await;
import org.nnpivot.model.python.BinOp;
import org.nnpivot.model.python.BoolOp;
import org.nnpivot.model.python.BoolOperator;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.CmpOperator;
import org.nnpivot.model.python.Compare;
import org.nnpivot.model.python.Comprehension;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.Dict;
import org.nnpivot.model.python.DictComp;
import org.nnpivot.model.python.ExprContext;
import org.nnpivot.model.python.FormattedValue;
import org.nnpivot.model.python.GeneratorExp;
import org.nnpivot.model.python.IfExp;
import org.nnpivot.model.python.JoinedStr;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Lambda;
import org.nnpivot.model.python.ListComp;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.NamedExpr;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.Operator;
import org.nnpivot.model.python.SetComp;
import org.nnpivot.model.python.Slice;
import org.nnpivot.model.python.Starred;
import org.nnpivot.model.python.Subscript;
import org.nnpivot.model.python.Tuple;
import org.nnpivot.model.python.UnaryOp;
import org.nnpivot.model.python.UnaryOperator;
import org.nnpivot.model.python.Yield;
import org.nnpivot.model.python.YieldFrom;
import org.nnpivot.python.SourceText;

/** Expressions and what only they contain. */
abstract class ExpressionTranslator extends NodeTranslator {

    ExpressionTranslator(SourceText source, int depthLimit, Cancellation cancellation) {
        super(source, depthLimit, cancellation);
    }

    static ExprContext context(ExprContextTy context) {
        return context == null ? ExprContext.LOAD : ExprContext.get(context.name());
    }

    @Override
    public Node visit(ExprTy.BoolOp node) {
        BoolOp result = FACTORY.createBoolOp();
        result.setOp(BoolOperator.get(node.op.name()));
        all(result.getValues(), node.values);
        return result;
    }

    @Override
    public Node visit(ExprTy.NamedExpr node) {
        NamedExpr result = FACTORY.createNamedExpr();
        result.setTarget(one(node.target));
        result.setValue(one(node.value));
        return result;
    }

    @Override
    public Node visit(ExprTy.BinOp node) {
        BinOp result = FACTORY.createBinOp();
        result.setLeft(one(node.left));
        result.setOp(Operator.get(node.op.name()));
        result.setRight(one(node.right));
        return result;
    }

    @Override
    public Node visit(ExprTy.UnaryOp node) {
        UnaryOp result = FACTORY.createUnaryOp();
        result.setOp(UnaryOperator.get(node.op.name()));
        result.setOperand(one(node.operand));
        return result;
    }

    @Override
    public Node visit(ExprTy.Lambda node) {
        Lambda result = FACTORY.createLambda();
        result.setArgs(arguments(node.args));
        result.setBody(one(node.body));
        return result;
    }

    @Override
    public Node visit(ExprTy.IfExp node) {
        IfExp result = FACTORY.createIfExp();
        result.setTest(one(node.test));
        result.setBody(one(node.body));
        result.setOrelse(one(node.orElse));
        return result;
    }

    @Override
    public Node visit(ExprTy.Dict node) {
        Dict result = FACTORY.createDict();
        all(result.getKeys(), node.keys);
        all(result.getValues(), node.values);
        return result;
    }

    @Override
    public Node visit(ExprTy.Set node) {
        org.nnpivot.model.python.Set result = FACTORY.createSet();
        all(result.getElts(), node.elements);
        return result;
    }

    @Override
    public Node visit(ExprTy.ListComp node) {
        ListComp result = FACTORY.createListComp();
        result.setElt(one(node.element));
        all(result.getGenerators(), node.generators);
        return result;
    }

    @Override
    public Node visit(ExprTy.SetComp node) {
        SetComp result = FACTORY.createSetComp();
        result.setElt(one(node.element));
        all(result.getGenerators(), node.generators);
        return result;
    }

    @Override
    public Node visit(ExprTy.DictComp node) {
        DictComp result = FACTORY.createDictComp();
        result.setKey(one(node.key));
        result.setValue(one(node.value));
        all(result.getGenerators(), node.generators);
        return result;
    }

    @Override
    public Node visit(ExprTy.GeneratorExp node) {
        GeneratorExp result = FACTORY.createGeneratorExp();
        result.setElt(one(node.element));
        all(result.getGenerators(), node.generators);
        return result;
    }

    @Override
    public Node visit(ExprTy.Await node) {
        Await result = FACTORY.createAwait();
        result.setValue(one(node.value));
        return result;
    }

    @Override
    public Node visit(ExprTy.Yield node) {
        Yield result = FACTORY.createYield();
        result.setValue(one(node.value));
        return result;
    }

    @Override
    public Node visit(ExprTy.YieldFrom node) {
        YieldFrom result = FACTORY.createYieldFrom();
        result.setValue(one(node.value));
        return result;
    }

    @Override
    public Node visit(ExprTy.Compare node) {
        Compare result = FACTORY.createCompare();
        result.setLeft(one(node.left));
        for (var operator : node.ops) {
            result.getOps().add(CmpOperator.get(operator.name()));
        }
        all(result.getComparators(), node.comparators);
        return result;
    }

    @Override
    public Node visit(ExprTy.Call node) {
        Call result = FACTORY.createCall();
        result.setFunc(one(node.func));
        all(result.getArgs(), node.args);
        all(result.getKeywords(), node.keywords);
        return result;
    }

    @Override
    public Node visit(ExprTy.FormattedValue node) {
        FormattedValue result = FACTORY.createFormattedValue();
        result.setValue(one(node.value));
        result.setConversion(node.conversion);
        result.setFormat_spec(one(node.formatSpec));
        return result;
    }

    @Override
    public Node visit(ExprTy.JoinedStr node) {
        JoinedStr result = FACTORY.createJoinedStr();
        all(result.getValues(), node.values);
        completeBraces(result);
        return result;
    }

    /**
     * Adds the second brace of a doubled one that ends a literal piece: the parser cuts it off. A run of braces in such a
     * piece is even, so an odd one whose next character is the same brace is cut.
     */
    private void completeBraces(JoinedStr string) {
        for (Node piece : string.getValues()) {
            int end = piece.getEnd();
            if (piece instanceof Constant && end > piece.getStart()) {
                char last = charAt(end - 1);
                boolean cut = (last == '{' || last == '}') && charAt(end) == last && run(piece.getStart(), end) % 2 == 1;
                piece.setEnd(cut ? end + 1 : end);
            }
        }
    }

    private int run(int start, int end) {
        int at = end - 1;
        while (at > start && charAt(at - 1) == charAt(end - 1)) {
            at--;
        }
        return end - at;
    }

    @Override
    public Node visit(ExprTy.Constant node) {
        Constant result = FACTORY.createConstant();
        result.setKind(ConstantText.kind(node.value));
        result.setValue(ConstantText.of(node.value));
        result.setUnicodePrefix("u".equals(node.kind));
        return result;
    }

    @Override
    public Node visit(ExprTy.Attribute node) {
        Attribute result = FACTORY.createAttribute();
        result.setValue(one(node.value));
        result.setAttr(identifier(node.attr));
        result.setCtx(context(node.context));
        return result;
    }

    @Override
    public Node visit(ExprTy.Subscript node) {
        Subscript result = FACTORY.createSubscript();
        result.setValue(one(node.value));
        result.setSlice(one(node.slice));
        result.setCtx(context(node.context));
        return result;
    }

    @Override
    public Node visit(ExprTy.Starred node) {
        Starred result = FACTORY.createStarred();
        result.setValue(one(node.value));
        result.setCtx(context(node.context));
        return result;
    }

    @Override
    public Node visit(ExprTy.Name node) {
        Name result = FACTORY.createName();
        result.setId(identifier(node.id));
        result.setCtx(context(node.context));
        return result;
    }

    @Override
    public Node visit(ExprTy.List node) {
        org.nnpivot.model.python.List result = FACTORY.createList();
        all(result.getElts(), node.elements);
        result.setCtx(context(node.context));
        return result;
    }

    @Override
    public Node visit(ExprTy.Tuple node) {
        Tuple result = FACTORY.createTuple();
        all(result.getElts(), node.elements);
        result.setCtx(context(node.context));
        return result;
    }

    @Override
    public Node visit(ExprTy.Slice node) {
        Slice result = FACTORY.createSlice();
        result.setLower(one(node.lower));
        result.setUpper(one(node.upper));
        result.setStep(one(node.step));
        return result;
    }

    @Override
    public Node visit(ComprehensionTy node) {
        Comprehension result = FACTORY.createComprehension();
        result.setTarget(one(node.target));
        result.setIter(one(node.iter));
        all(result.getIfs(), node.ifs);
        result.setIs_async(node.isAsync ? 1 : 0);
        return result;
    }

    /** Parameters; Python's ast has an empty node where a function has none. */
    final Arguments arguments(ArgumentsTy node) {
        return node == null ? FACTORY.createArguments() : one(node);
    }

    @Override
    public Node visit(ArgumentsTy node) {
        Arguments result = FACTORY.createArguments();
        all(result.getPosonlyargs(), node.posOnlyArgs);
        all(result.getArgs(), node.args);
        result.setVararg(one(node.varArg));
        all(result.getKwonlyargs(), node.kwOnlyArgs);
        all(result.getKw_defaults(), node.kwDefaults);
        result.setKwarg(one(node.kwArg));
        all(result.getDefaults(), node.defaults);
        return result;
    }

    @Override
    public Node visit(ArgTy node) {
        Arg result = FACTORY.createArg();
        result.setArg(identifier(node.arg));
        result.setAnnotation(one(node.annotation));
        return result;
    }

    @Override
    public Node visit(KeywordTy node) {
        Keyword result = FACTORY.createKeyword();
        result.setArg(identifier(node.arg));
        result.setValue(one(node.value));
        return result;
    }
}
