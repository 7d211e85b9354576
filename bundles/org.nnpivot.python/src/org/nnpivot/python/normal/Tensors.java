// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.Stmt;

/**
 * The statements of the normal form as they are made, and the names of their results. Every result gets a name of its own: a
 * version of the variable it is assigned to ({@code y}, {@code y_2}), or {@code t1}, {@code t2} inside an expression.
 */
final class Tensors {

    private final List<Stmt> statements = new ArrayList<>();
    private final Map<String, Name> targets = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> kept = new HashSet<>();
    private final Set<String> readByKept = new HashSet<>();
    private final Set<String> constructed = new HashSet<>();
    private final Set<String> constructedAgain = new HashSet<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final Aliases aliases = new Aliases();
    private final Map<String, Name> otherVariables = new LinkedHashMap<>();
    private final FunctionalLayers layers;
    private int inner;

    /** Those of a class, which constructs its layers apart from applying them. */
    Tensors() {
        this(null);
    }

    /** Those of a functional model, whose layers are collected here. */
    Tensors(FunctionalLayers layers) {
        this.layers = layers;
    }

    /** The layers of a functional model; {@code null} in a class. */
    FunctionalLayers layers() {
        return layers;
    }

    /** Which tensors are the same, or share their numbers. */
    Aliases aliases() {
        return aliases;
    }

    /** After an operation in place: who holds the operand holds the result, what shares numbers with it is out of date. */
    void changeInPlace(String operand, String result) {
        aliases.change(operand, shown(operand));
        otherVariables.values().removeIf(target -> target.getId().equals(operand));
        aliases.replace(operand, result);
    }

    /** Notes a tensor that outlives the forward pass: it may not be changed in place. */
    void keep(String name) {
        kept.add(name);
    }

    /** Attributes that tensors were made of which the constructor keeps. */
    Set<String> readByKept() {
        return readByKept;
    }

    /** A layer is constructed under an attribute. */
    void constructs(String attribute) {
        if (!constructed.add(attribute)) {
            constructedAgain.add(attribute);
        }
    }

    /** Whether several layers have been constructed under an attribute. */
    boolean isConstructedAgain(String attribute) {
        return constructedAgain.contains(attribute);
    }

    /** Whether a tensor that outlives the forward pass was changed in place. */
    boolean hasChangedKept() {
        return kept.stream().anyMatch(aliases::hasChanged);
    }

    /** A name that no result may have (a constructor parameter). */
    void reserve(String name) {
        taken.add(name);
    }

    /** Makes a network input of that name. */
    String input(String variable) {
        String name = fresh(variable);
        targets.put(name, null);
        return name;
    }

    /** Appends {@code result = value}; the result is anonymous until it is assigned to a variable. */
    String emit(ExprNode value, Node origin) {
        String name = inner();
        Name target = Nodes.target(name, null, origin);
        targets.put(name, target);
        statements.add(Nodes.assign(target, value, origin));
        return name;
    }

    /** Appends a statement that makes no tensor. */
    void append(Stmt statement) {
        statements.add(statement);
    }

    /**
     * The value gets the name of a variable: an anonymous result is renamed to a version of it, or, when something else was
     * made since ({@code a, b = f(x), g(x)}), keeps its name and has the variable.
     *
     * @return the name in the normal form from now on
     */
    String assign(String variable, String name) {
        Name target = targets.get(name);
        writeOver(variable, target);
        if (target != null && target.getVariable() != null) {
            otherVariables.put(variable, target);
        }
        if (target == null || target.getVariable() != null) {
            return name;
        }
        if (!isLast(target)) {
            target.setVariable(variable);
            return name;
        }
        targets.remove(name);
        String version = fresh(variable);
        target.setId(version);
        target.setVariable(variable);
        targets.put(version, target);
        if (kept.remove(name)) {
            kept.add(version);
        }
        aliases.rename(name, version);
        return version;
    }

    /** A value that loses its variable to another one, and is in a second one, is called by that: {@code residual = x}. */
    private void writeOver(String variable, Name by) {
        otherVariables.remove(variable);
        for (Map.Entry<String, Name> other : otherVariables.entrySet()) {
            if (other.getValue() != by && variable.equals(other.getValue().getVariable())) {
                other.getValue().setVariable(other.getKey());
            }
        }
    }

    /**
     * Leaves a function that was followed: its result has no name yet where it is called, and the first statement stands for
     * the call.
     *
     * @param first the number of statements before the call
     * @param result the tensor that the function returned
     * @param looped whether a statement belongs to a loop, and stays as it is
     */
    void leave(int first, String result, Node call, Predicate<Node> looped) {
        Name target = targets.get(result);
        if (target != null && statements.size() > first && isLast(target) && !looped.test(statements.get(statements.size() - 1))) {
            target.setVariable(null);
        }
        if (statements.size() > first && !looped.test(statements.get(first))) {
            Nodes.at(statements.get(first), call);
        }
    }

    /** What has been made since that many statements is part of one expression: none of it has a variable. */
    void forgetVariables(int first) {
        for (Stmt statement : statements.subList(first, statements.size())) {
            if (statement instanceof Assign assign && assign.getTargets().get(0) instanceof Name target) {
                target.setVariable(null);
            }
        }
    }

    /** Only the newest result may be renamed: nothing has read it yet. */
    private boolean isLast(Name target) {
        return statements.get(statements.size() - 1) instanceof Assign assign && assign.getTargets().get(0) == target;
    }

    /** The newest statement, where it makes a tensor: its single target may be replaced by a pattern of new versions. */
    Optional<Assign> newest() {
        return statements.isEmpty() || !(statements.get(statements.size() - 1) instanceof Assign assign) ? Optional.empty()
                : Optional.of(assign);
    }

    /** A new version of a variable as part of a tuple target. */
    Name part(String variable, Node origin) {
        String name = fresh(variable);
        Name target = Nodes.target(name, variable, origin);
        writeOver(variable, target);
        targets.put(name, target);
        return target;
    }

    /** The names of all tensors made so far. */
    List<String> names() {
        return List.copyOf(targets.keySet());
    }

    /** How the source calls a tensor. */
    String shown(String name) {
        Name target = targets.get(name);
        return target == null ? name : target.getVariable() == null ? "a result" : target.getVariable();
    }

    boolean isTensor(String name) {
        return targets.containsKey(name);
    }

    List<Stmt> statements() {
        return statements;
    }

    private String inner() {
        String name;
        do {
            inner++;
            name = "t" + inner;
        } while (!taken.add(name));
        return name;
    }

    /** Goes on where the last version of the variable was: a variable may be written thousands of times. */
    private String fresh(String variable) {
        int version = versions.getOrDefault(variable, 1);
        String name = version == 1 ? variable : variable + "_" + version;
        while (!taken.add(name)) {
            version++;
            name = variable + "_" + version;
        }
        versions.put(variable, version);
        return name;
    }
}
