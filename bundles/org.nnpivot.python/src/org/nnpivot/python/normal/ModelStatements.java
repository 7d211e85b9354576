// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Return;
import org.nnpivot.model.python.Stmt;

/**
 * The statements that make a functional model or a chain of layers.
 *
 * @param construction the statement that calls the class of models or chains
 * @param taken all statements that the network is made by, in order, the construction among them
 * @param rest the other statements around them, in order
 * @param variable that holds the network; {@code null} where it is returned at once
 */
record ModelStatements(Stmt construction, List<Stmt> taken, List<Stmt> rest, String variable) {

    /** The call that makes the network. */
    Call call() {
        return (Call) (construction instanceof Return returned ? returned.getValue() : ((Assign) construction).getValue());
    }

    /** What the network is assigned to, or that it is returned. */
    String target() {
        return variable == null ? "return " : variable + " = ";
    }

    /** The pieces of text that the statements stand in; those that follow each other are one piece. */
    List<Built.Span> spans() {
        List<Stmt> body = body();
        List<Built.Span> spans = new ArrayList<>();
        int before = -2;
        for (Stmt statement : taken) {
            int position = body.indexOf(statement);
            if (position == before + 1) {
                spans.set(spans.size() - 1, new Built.Span(spans.get(spans.size() - 1).start(), statement.getEnd()));
            } else {
                spans.add(new Built.Span(statement.getStart(), statement.getEnd()));
            }
            before = position;
        }
        return spans;
    }

    private List<Stmt> body() {
        return construction.eContainer() instanceof FunctionDef function ? function.getBody()
                : ((Module) construction.eContainer()).getBody();
    }

    /** The statements of a function that returns a network; empty for any other function. */
    static Optional<ModelStatements> of(FunctionDef function, Predicate<Call> makesNetwork) {
        List<Stmt> body = function.getBody();
        int first = ClassMembers.docstring(body) == null ? 0 : 1;
        if (!(body.get(body.size() - 1) instanceof Return returned)) {
            return Optional.empty();
        }
        if (makes(returned.getValue(), makesNetwork)) {
            return Optional.of(new ModelStatements(returned, body.subList(first, body.size()), List.of(), null));
        }
        if (!(returned.getValue() instanceof Name result)) {
            return Optional.empty();
        }
        for (int i = body.size() - 1; i >= first; i--) {
            if (assigns(body.get(i), result.getId()) && makes(((Assign) body.get(i)).getValue(), makesNetwork)) {
                int end = NameUses.lastAddition(body, i, result.getId()) + 1;
                return Optional.of(new ModelStatements(body.get(i), body.subList(first, end), body.subList(end, body.size()),
                        result.getId()));
            }
        }
        return Optional.empty();
    }

    private static boolean makes(ExprNode value, Predicate<Call> makesNetwork) {
        return value instanceof Call call && makesNetwork.test(call);
    }

    private static boolean assigns(Stmt statement, String variable) {
        return statement instanceof Assign assign && assign.getTargets().size() == 1
                && assign.getTargets().get(0) instanceof Name name && variable.equals(name.getId());
    }

    /**
     * The statements at the top of a file that lead to a model.
     *
     * @param model the construction, assigned to a variable
     * @param makesTensor whether a call gives a tensor of a functional model or a layer
     */
    static ModelStatements of(Module module, Assign model, Predicate<Call> makesTensor) {
        List<Stmt> body = module.getBody();
        Set<Stmt> network = NameUses.touching(body, makesTensor);
        Set<String> needed = new HashSet<>(NameUses.read(model.getValue()));
        List<Stmt> taken = new ArrayList<>(List.of(model));
        for (int i = body.indexOf(model) - 1; i >= 0; i--) {
            Stmt statement = body.get(i);
            if (network.contains(statement) && NameUses.changes(statement, needed)) {
                taken.add(0, statement);
                if (statement instanceof Assign) {
                    needed.removeAll(NameUses.stored(statement));
                }
                needed.addAll(NameUses.read(statement));
            }
        }
        List<Stmt> rest = new ArrayList<>(body.subList(body.indexOf(taken.get(0)), body.size()));
        rest.removeAll(taken);
        return new ModelStatements(model, taken, rest, ((Name) model.getTargets().get(0)).getId());
    }

    /** The first statement that reads a value which only the network has; empty when nobody does. */
    Optional<Name> reader() {
        Set<String> inside = new HashSet<>();
        List<Stmt> body = body();
        for (Stmt statement : body.subList(body.indexOf(taken.get(0)), body.size())) {
            if (taken.contains(statement)) {
                inside.addAll(NameUses.stored(statement));
                inside.remove(variable);
            } else {
                Optional<Name> reader = NameUses.reader(statement, inside);
                if (reader.isPresent()) {
                    return reader;
                }
                inside.removeAll(NameUses.stored(statement));
            }
        }
        return Optional.empty();
    }
}
