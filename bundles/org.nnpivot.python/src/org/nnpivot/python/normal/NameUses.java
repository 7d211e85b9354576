// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.ExprContext;
import org.nnpivot.model.python.FunctionLike;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Stmt;

/** Which variables statements read and write, nested statements included, but for functions and classes. */
final class NameUses {

    /** Methods that change a list or a chain. */
    private static final Set<String> CHANGING = Set.of("append", "extend", "insert", ChainAdditions.ADD);

    private NameUses() {}

    /** Names that are read. */
    static Set<String> read(EObject node) {
        Set<String> names = new LinkedHashSet<>();
        names(node).stream().filter(name -> name.getCtx() == ExprContext.LOAD).forEach(name -> names.add(name.getId()));
        return names;
    }

    /** Names that are assigned. */
    static Set<String> stored(Stmt statement) {
        Set<String> names = new HashSet<>();
        names(statement).stream().filter(name -> name.getCtx() == ExprContext.STORE).forEach(name -> names.add(name.getId()));
        return names;
    }

    private static List<Name> names(EObject node) {
        List<Name> names = new java.util.ArrayList<>();
        if (node instanceof Name name) {
            names.add(name);
        }
        if (!(node instanceof FunctionLike) && !(node instanceof ClassDef)) {
            node.eContents().forEach(child -> names.addAll(names(child)));
        }
        return names;
    }

    /** The first place where a statement reads one of some names. */
    static Optional<Name> reader(Stmt statement, Set<String> names) {
        return names(statement).stream().filter(name -> name.getCtx() == ExprContext.LOAD && names.contains(name.getId())).findFirst();
    }

    /** Whether a statement assigns one of some variables, or calls a method of it. */
    static boolean changes(Stmt statement, Set<String> variables) {
        return stored(statement).stream().anyMatch(variables::contains)
                || names(statement).stream().anyMatch(name -> variables.contains(name.getId()) && isReceiver(name));
    }

    /** Whether a method of the name is called that changes what it holds. */
    private static boolean isReceiver(Name name) {
        return name.eContainer() instanceof Attribute method && CHANGING.contains(method.getAttr()) && method.eContainer() instanceof Call call && call.getFunc() == method
                && call.eContainer() instanceof org.nnpivot.model.python.Expr;
    }

    /** The last statement from an index on that adds a layer to a chain. */
    static int lastAddition(List<Stmt> body, int from, String chain) {
        int last = from;
        for (int i = from; i < body.size(); i++) {
            boolean adds = names(body.get(i)).stream().anyMatch(name -> chain.equals(name.getId()) && isReceiver(name)
                    && ChainAdditions.ADD.equals(((Attribute) name.eContainer()).getAttr()));
            last = adds ? i : last;
        }
        return last;
    }

    /** The statements that have to do with tensors or layers, followed through variables in the order of the text. */
    static Set<Stmt> touching(List<Stmt> body, Predicate<Call> makesTensor) {
        Set<String> variables = new HashSet<>();
        Set<Stmt> touching = new HashSet<>();
        for (Stmt statement : body) {
            boolean touches = read(statement).stream().anyMatch(variables::contains) || calls(statement, makesTensor);
            if (touches) {
                touching.add(statement);
                variables.addAll(stored(statement));
            } else if (statement instanceof Assign) {
                variables.removeAll(stored(statement));
            }
        }
        return touching;
    }

    private static boolean calls(Stmt statement, Predicate<Call> makesTensor) {
        if (statement instanceof FunctionLike || statement instanceof ClassDef) {
            return false;
        }
        for (Iterator<EObject> nodes = statement.eAllContents(); nodes.hasNext();) {
            if (nodes.next() instanceof Call call && makesTensor.test(call)) {
                return true;
            }
        }
        return false;
    }
}
