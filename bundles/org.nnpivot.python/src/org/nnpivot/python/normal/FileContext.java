// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;

/** What is known of a file when one of its networks is brought to the normal form. */
final class FileContext {

    private final Function<ExprNode, Optional<String>> qualified;
    private final Apis apis;
    private final Map<String, NetworkInterface> networks = new LinkedHashMap<>();
    private final Map<String, ClassDef> classes = new LinkedHashMap<>();
    private final Map<String, Set<String>> ancestors = new LinkedHashMap<>();
    private final Map<String, Map<String, Value>> kept = new LinkedHashMap<>();
    private final Map<String, List<Variant>> variants = new LinkedHashMap<>();
    private final Map<String, ConstructorParameters> fixed = new LinkedHashMap<>();
    private final Structuring structuring;
    private final Map<Call, String> applied = new IdentityHashMap<>();
    private final List<Constructed> constructions = new ArrayList<>();
    private final Map<String, FunctionDef> functions = new LinkedHashMap<>();
    private final Map<String, ExprNode> constants = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final ImportSpellings spellings = new ImportSpellings();
    private final Dependencies dependencies = new Dependencies();
    private final Set<String> changing = new HashSet<>();
    private final Set<FunctionDef> followed = new HashSet<>();
    private final Set<String> evaluating = new HashSet<>();
    private final Cancellation cancellation;

    FileContext(Function<ExprNode, Optional<String>> qualified, Apis apis, Structuring structuring, Cancellation cancellation) {
        this.structuring = structuring;
        this.qualified = qualified;
        this.apis = apis;
        this.cancellation = cancellation;
    }

    /** The qualified name of a name or dotted name that was imported. */
    Optional<String> qualified(ExprNode node) {
        return qualified.apply(node);
    }

    /** Names of all classes that a class inherits from: of classes of the file, and qualified ones. */
    Map<String, Set<String>> ancestors() {
        return ancestors;
    }

    /** Whether a class is a chain of layers. */
    boolean isChain(ClassDef type) {
        return ancestors.getOrDefault(type.getName(), Set.of()).stream().anyMatch(base -> Dialect.ofSequential(base).isPresent());
    }

    Apis apis() {
        return apis;
    }

    /** The networks of the file met so far, by class name. */
    Map<String, NetworkInterface> networks() {
        return networks;
    }

    /** The classes that are networks, by name. */
    Map<String, ClassDef> classes() {
        return classes;
    }

    /** What the constructors of networks met so far keep, by class and attribute; values over the parameters. */
    Map<String, Map<String, Value>> kept() {
        return kept;
    }

    /** The structures of classes met so far, by class. */
    Map<String, List<Variant>> variants() {
        return variants;
    }

    /** The parameters of classes met so far, some of them fixed, by class. */
    Map<String, ConstructorParameters> fixed() {
        return fixed;
    }

    /** How classes have to be read. */
    Structuring structuring() {
        return structuring;
    }

    /**
     * A construction of a network of the file, wherever the class came from.
     *
     * @param by the network that constructs it
     * @param type the class
     * @param bound the construction with its arguments bound
     * @param place where the source has it
     */
    record Constructed(String by, String type, Call bound, Call place) {}

    /** The structure with which an instance was applied first, by its construction. */
    Map<Call, String> applied() {
        return applied;
    }

    /** Constructions that networks make of one another. */
    List<Constructed> constructions() {
        return constructions;
    }

    /** Functions at the top of the file. */
    Map<String, FunctionDef> functions() {
        return functions;
    }

    /** Which network uses which. */
    Dependencies dependencies() {
        return dependencies;
    }

    /** What the file calls that which it imports. */
    ImportSpellings spellings() {
        return spellings;
    }

    /** All names that the file itself gives a meaning. */
    Set<String> names() {
        return names;
    }

    /** Names at the top of the file that are assigned once, with their value. */
    Map<String, ExprNode> constants() {
        return constants;
    }

    /** Names out of {@link #constants} whose values are being evaluated. */
    Set<String> evaluating() {
        return evaluating;
    }

    /** Networks that change in place what they are applied to. */
    Set<String> changing() {
        return changing;
    }

    /** Functions and methods that were followed where they are called. */
    Set<FunctionDef> followed() {
        return followed;
    }

    Cancellation cancellation() {
        return cancellation;
    }
}
