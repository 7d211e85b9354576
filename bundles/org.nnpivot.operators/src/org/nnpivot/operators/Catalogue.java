// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All operators, immutable and shared between threads. */
public final class Catalogue {

    /** A form together with the operator it writes. */
    public record Spelling(Operator operator, Form form) {}

    private final Map<String, Operator> operators = new LinkedHashMap<>();
    private final Map<String, List<Spelling>> spellings = new LinkedHashMap<>();
    private final Map<String, Operator> activations = new LinkedHashMap<>();

    /** Indexes the operators; two with one name are an error. */
    public Catalogue(Collection<Operator> declared) {
        for (Operator operator : declared) {
            if (operators.put(operator.name(), operator) != null) {
                throw new IllegalArgumentException("operator " + operator.name() + " is declared twice");
            }
            operator.forms().forEach(form -> index(operator, form));
        }
    }

    private void index(Operator operator, Form form) {
        String key = key(form.framework(), form.key());
        spellings.computeIfAbsent(key, k -> new ArrayList<>()).add(new Spelling(operator, form));
        if (form.activationName() != null) {
            activations.put(key(form.framework(), form.activationName()), operator);
        }
    }

    private static String key(Framework framework, String name) {
        return framework + " " + name;
    }

    /** The operator of that name in the pivot. */
    public Optional<Operator> operator(String name) {
        return Optional.ofNullable(operators.get(name));
    }

    /**
     * The operator that a class of a file makes a layer of: the class has the operator's name, perhaps with a number behind it, and
     * its documentation or summary.
     */
    public Optional<Operator> ofClass(String name, String docstring) {
        String words = words(docstring);
        return operator(name).or(() -> operator(name.replaceFirst("[0-9]+$", "")))
                .filter(operator -> words.equals(words(operator.documentation())) || words.equals(words(operator.summary())));
    }

    private static String words(String text) {
        return text.replace("\"\"\"", "").strip().replaceAll("\\s+", " ");
    }

    /** All operators in the order of declaration. */
    public Collection<Operator> operators() {
        return Collections.unmodifiableCollection(operators.values());
    }

    /** The forms written with this qualified name, method or sign; empty when the catalogue knows none. */
    public List<Spelling> spellings(Framework framework, String qualifiedName) {
        return Collections.unmodifiableList(spellings.getOrDefault(key(framework, qualifiedName), List.of()));
    }

    /** The activation that a framework calls by this word ({@code activation="relu"}). */
    public Optional<Operator> activation(Framework framework, String word) {
        return Optional.ofNullable(activations.get(key(framework, word)));
    }
}
