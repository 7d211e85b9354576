// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.parse;

import com.oracle.graal.python.pegparser.sst.PatternTy;
import com.oracle.graal.python.pegparser.sst.TypeIgnoreTy;
import com.oracle.graal.python.pegparser.sst.TypeParamTy;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.model.python.MatchAs;
import org.nnpivot.model.python.MatchClass;
import org.nnpivot.model.python.MatchMapping;
import org.nnpivot.model.python.MatchOr;
import org.nnpivot.model.python.MatchSequence;
import org.nnpivot.model.python.MatchSingleton;
import org.nnpivot.model.python.MatchStar;
import org.nnpivot.model.python.MatchValue;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.ParamSpec;
import org.nnpivot.model.python.TypeIgnore;
import org.nnpivot.model.python.TypeVar;
import org.nnpivot.model.python.TypeVarTuple;
import org.nnpivot.python.SourceText;

/** Patterns of match statements, and type parameters. */
abstract class PatternTranslator extends ExpressionTranslator {

    PatternTranslator(SourceText source, int depthLimit, Cancellation cancellation) {
        super(source, depthLimit, cancellation);
    }

    @Override
    public Node visit(PatternTy.MatchValue node) {
        MatchValue result = FACTORY.createMatchValue();
        result.setValue(one(node.value));
        return result;
    }

    @Override
    public Node visit(PatternTy.MatchSingleton node) {
        MatchSingleton result = FACTORY.createMatchSingleton();
        result.setValue(ConstantText.kind(node.value));
        return result;
    }

    @Override
    public Node visit(PatternTy.MatchSequence node) {
        MatchSequence result = FACTORY.createMatchSequence();
        all(result.getPatterns(), node.patterns);
        return result;
    }

    @Override
    public Node visit(PatternTy.MatchMapping node) {
        MatchMapping result = FACTORY.createMatchMapping();
        all(result.getKeys(), node.keys);
        all(result.getPatterns(), node.patterns);
        result.setRest(identifier(node.rest));
        return result;
    }

    @Override
    public Node visit(PatternTy.MatchClass node) {
        MatchClass result = FACTORY.createMatchClass();
        result.setCls(one(node.cls));
        all(result.getPatterns(), node.patterns);
        identifiers(result.getKwd_attrs(), node.kwdAttrs);
        all(result.getKwd_patterns(), node.kwdPatterns);
        return result;
    }

    @Override
    public Node visit(PatternTy.MatchStar node) {
        MatchStar result = FACTORY.createMatchStar();
        result.setName(identifier(node.name));
        return result;
    }

    @Override
    public Node visit(PatternTy.MatchAs node) {
        MatchAs result = FACTORY.createMatchAs();
        result.setPattern(one(node.pattern));
        result.setName(identifier(node.name));
        return result;
    }

    @Override
    public Node visit(PatternTy.MatchOr node) {
        MatchOr result = FACTORY.createMatchOr();
        all(result.getPatterns(), node.patterns);
        return result;
    }

    @Override
    public Node visit(TypeIgnoreTy.TypeIgnore node) {
        TypeIgnore result = FACTORY.createTypeIgnore();
        result.setLineno(node.lineNo);
        result.setTag(String.valueOf(node.tag));
        return result;
    }

    @Override
    public Node visit(TypeParamTy.TypeVar node) {
        TypeVar result = FACTORY.createTypeVar();
        result.setName(identifier(node.name));
        result.setBound(one(node.bound));
        return result;
    }

    @Override
    public Node visit(TypeParamTy.ParamSpec node) {
        ParamSpec result = FACTORY.createParamSpec();
        result.setName(identifier(node.name));
        return result;
    }

    @Override
    public Node visit(TypeParamTy.TypeVarTuple node) {
        TypeVarTuple result = FACTORY.createTypeVarTuple();
        result.setName(identifier(node.name));
        return result;
    }
}
