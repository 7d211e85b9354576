// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.parse;

import com.oracle.graal.python.pegparser.sst.AliasTy;
import com.oracle.graal.python.pegparser.sst.ExceptHandlerTy;
import com.oracle.graal.python.pegparser.sst.MatchCaseTy;
import com.oracle.graal.python.pegparser.sst.ModTy;
import com.oracle.graal.python.pegparser.sst.StmtTy;
import com.oracle.graal.python.pegparser.sst.WithItemTy;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.model.python.Alias;
import org.nnpivot.model.python.AnnAssign;
import org.nnpivot.model.python.Assert;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.AsyncFor;
import org.nnpivot.model.python.AsyncFunctionDef;
import org.nnpivot.model.python.AsyncWith;
import org.nnpivot.model.python.AugAssign;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.Delete;
import org.nnpivot.model.python.ExceptHandler;
import org.nnpivot.model.python.Expr;
import org.nnpivot.model.python.Expression;
import org.nnpivot.model.python.For;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.FunctionType;
import org.nnpivot.model.python.Global;
import org.nnpivot.model.python.If;
import org.nnpivot.model.python.Import;
import org.nnpivot.model.python.ImportFrom;
import org.nnpivot.model.python.Interactive;
import org.nnpivot.model.python.Match;
import org.nnpivot.model.python.MatchCase;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.Nonlocal;
import org.nnpivot.model.python.Operator;
import org.nnpivot.model.python.Raise;
import org.nnpivot.model.python.Return;
import org.nnpivot.model.python.Try;
import org.nnpivot.model.python.TryStar;
import org.nnpivot.model.python.TypeAlias;
import org.nnpivot.model.python.While;
import org.nnpivot.model.python.With;
import org.nnpivot.model.python.WithItem;
import org.nnpivot.python.SourceText;

/** Statements, and the translation as a whole. One object a text. */
final class ModuleTranslator extends PatternTranslator {

    ModuleTranslator(SourceText source, int depthLimit, Cancellation cancellation) {
        super(source, depthLimit, cancellation);
    }

    /** The model of a whole text. */
    Module translate(ModTy module) {
        return one(module);
    }

    @Override
    public Node visit(ModTy.Module node) {
        Module result = FACTORY.createModule();
        all(result.getBody(), node.body);
        all(result.getType_ignores(), node.typeIgnores);
        return result;
    }

    @Override
    public Node visit(ModTy.Interactive node) {
        Interactive result = FACTORY.createInteractive();
        all(result.getBody(), node.body);
        return result;
    }

    @Override
    public Node visit(ModTy.Expression node) {
        Expression result = FACTORY.createExpression();
        result.setBody(one(node.body));
        return result;
    }

    @Override
    public Node visit(ModTy.FunctionType node) {
        FunctionType result = FACTORY.createFunctionType();
        all(result.getArgtypes(), node.argTypes);
        result.setReturns(one(node.returns));
        return result;
    }

    @Override
    public Node visit(StmtTy.FunctionDef node) {
        FunctionDef result = FACTORY.createFunctionDef();
        result.setName(identifier(node.name));
        result.setArgs(arguments(node.args));
        all(result.getBody(), node.body);
        all(result.getDecorator_list(), node.decoratorList);
        result.setReturns(one(node.returns));
        all(result.getType_params(), node.typeParams);
        return result;
    }

    @Override
    public Node visit(StmtTy.AsyncFunctionDef node) {
        AsyncFunctionDef result = FACTORY.createAsyncFunctionDef();
        result.setName(identifier(node.name));
        result.setArgs(arguments(node.args));
        all(result.getBody(), node.body);
        all(result.getDecorator_list(), node.decoratorList);
        result.setReturns(one(node.returns));
        all(result.getType_params(), node.typeParams);
        return result;
    }

    @Override
    public Node visit(StmtTy.ClassDef node) {
        ClassDef result = FACTORY.createClassDef();
        result.setName(identifier(node.name));
        all(result.getBases(), node.bases);
        all(result.getKeywords(), node.keywords);
        all(result.getBody(), node.body);
        all(result.getDecorator_list(), node.decoratorList);
        all(result.getType_params(), node.typeParams);
        return result;
    }

    @Override
    public Node visit(StmtTy.Return node) {
        Return result = FACTORY.createReturn();
        result.setValue(one(node.value));
        return result;
    }

    @Override
    public Node visit(StmtTy.Delete node) {
        Delete result = FACTORY.createDelete();
        all(result.getTargets(), node.targets);
        return result;
    }

    @Override
    public Node visit(StmtTy.Assign node) {
        Assign result = FACTORY.createAssign();
        all(result.getTargets(), node.targets);
        result.setValue(one(node.value));
        return result;
    }

    @Override
    public Node visit(StmtTy.TypeAlias node) {
        TypeAlias result = FACTORY.createTypeAlias();
        result.setName(one(node.name));
        all(result.getType_params(), node.typeParams);
        result.setValue(one(node.value));
        return result;
    }

    @Override
    public Node visit(StmtTy.AugAssign node) {
        AugAssign result = FACTORY.createAugAssign();
        result.setTarget(one(node.target));
        result.setOp(Operator.get(node.op.name()));
        result.setValue(one(node.value));
        return result;
    }

    @Override
    public Node visit(StmtTy.AnnAssign node) {
        AnnAssign result = FACTORY.createAnnAssign();
        result.setTarget(one(node.target));
        result.setAnnotation(one(node.annotation));
        result.setValue(one(node.value));
        result.setSimple(node.isSimple ? 1 : 0);
        return result;
    }

    @Override
    public Node visit(StmtTy.For node) {
        For result = FACTORY.createFor();
        result.setTarget(one(node.target));
        result.setIter(one(node.iter));
        all(result.getBody(), node.body);
        all(result.getOrelse(), node.orElse);
        return result;
    }

    @Override
    public Node visit(StmtTy.AsyncFor node) {
        AsyncFor result = FACTORY.createAsyncFor();
        result.setTarget(one(node.target));
        result.setIter(one(node.iter));
        all(result.getBody(), node.body);
        all(result.getOrelse(), node.orElse);
        return result;
    }

    @Override
    public Node visit(StmtTy.While node) {
        While result = FACTORY.createWhile();
        result.setTest(one(node.test));
        all(result.getBody(), node.body);
        all(result.getOrelse(), node.orElse);
        return result;
    }

    @Override
    public Node visit(StmtTy.If node) {
        If result = FACTORY.createIf();
        result.setTest(one(node.test));
        all(result.getBody(), node.body);
        all(result.getOrelse(), node.orElse);
        return result;
    }

    @Override
    public Node visit(StmtTy.With node) {
        With result = FACTORY.createWith();
        all(result.getItems(), node.items);
        all(result.getBody(), node.body);
        return result;
    }

    @Override
    public Node visit(StmtTy.AsyncWith node) {
        AsyncWith result = FACTORY.createAsyncWith();
        all(result.getItems(), node.items);
        all(result.getBody(), node.body);
        return result;
    }

    @Override
    public Node visit(StmtTy.Match node) {
        Match result = FACTORY.createMatch();
        result.setSubject(one(node.subject));
        all(result.getCases(), node.cases);
        return result;
    }

    @Override
    public Node visit(StmtTy.Raise node) {
        Raise result = FACTORY.createRaise();
        result.setExc(one(node.exc));
        result.setCause(one(node.cause));
        return result;
    }

    @Override
    public Node visit(StmtTy.Try node) {
        Try result = FACTORY.createTry();
        all(result.getBody(), node.body);
        all(result.getHandlers(), node.handlers);
        all(result.getOrelse(), node.orElse);
        all(result.getFinalbody(), node.finalBody);
        return result;
    }

    @Override
    public Node visit(StmtTy.TryStar node) {
        TryStar result = FACTORY.createTryStar();
        all(result.getBody(), node.body);
        all(result.getHandlers(), node.handlers);
        all(result.getOrelse(), node.orElse);
        all(result.getFinalbody(), node.finalBody);
        return result;
    }

    @Override
    public Node visit(StmtTy.Assert node) {
        Assert result = FACTORY.createAssert();
        result.setTest(one(node.test));
        result.setMsg(one(node.msg));
        return result;
    }

    @Override
    public Node visit(StmtTy.Import node) {
        Import result = FACTORY.createImport();
        all(result.getNames(), node.names);
        return result;
    }

    @Override
    public Node visit(StmtTy.ImportFrom node) {
        ImportFrom result = FACTORY.createImportFrom();
        result.setModule(identifier(node.module));
        all(result.getNames(), node.names);
        result.setLevel(node.level);
        return result;
    }

    @Override
    public Node visit(StmtTy.Global node) {
        Global result = FACTORY.createGlobal();
        identifiers(result.getNames(), node.names);
        return result;
    }

    @Override
    public Node visit(StmtTy.Nonlocal node) {
        Nonlocal result = FACTORY.createNonlocal();
        identifiers(result.getNames(), node.names);
        return result;
    }

    @Override
    public Node visit(StmtTy.Expr node) {
        Expr result = FACTORY.createExpr();
        result.setValue(one(node.value));
        return result;
    }

    @Override
    public Node visit(StmtTy.Pass node) {
        return FACTORY.createPass();
    }

    @Override
    public Node visit(StmtTy.Break node) {
        return FACTORY.createBreak();
    }

    @Override
    public Node visit(StmtTy.Continue node) {
        return FACTORY.createContinue();
    }

    @Override
    public Node visit(ExceptHandlerTy.ExceptHandler node) {
        ExceptHandler result = FACTORY.createExceptHandler();
        result.setType(one(node.type));
        result.setName(identifier(node.name));
        all(result.getBody(), node.body);
        return result;
    }

    @Override
    public Node visit(AliasTy node) {
        Alias result = FACTORY.createAlias();
        result.setName(identifier(node.name));
        result.setAsname(identifier(node.asName));
        return result;
    }

    @Override
    public Node visit(WithItemTy node) {
        WithItem result = FACTORY.createWithItem();
        result.setContext_expr(one(node.contextExpr));
        result.setOptional_vars(one(node.optionalVars));
        return result;
    }

    @Override
    public Node visit(MatchCaseTy node) {
        MatchCase result = FACTORY.createMatchCase();
        result.setPattern(one(node.pattern));
        result.setGuard(one(node.guard));
        all(result.getBody(), node.body);
        return result;
    }
}
