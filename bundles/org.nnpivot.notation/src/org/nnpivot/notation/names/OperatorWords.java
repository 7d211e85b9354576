// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.formula.Formula;

/**
 * The words that stand for operators. A definition may use the catalogue's name or BESSER's word, which is the class without
 * "Layer" and needs the features that tell the operators of one class apart ({@code type = Pooling pooling_type = max}). A
 * function may also be written in lower case ({@code leaky_relu}).
 */
public final class OperatorWords {

    private static final String LAYER = "Layer";
    private static final String GENERIC = "Operation";
    private static final String TENSOR_OPERATION = "TensorOp";

    private final Catalogue catalogue;
    private final Map<String, List<Operator>> classes = new LinkedHashMap<>();
    private final Map<String, List<Operator>> lowerCase = new LinkedHashMap<>();
    /** In lower case and without underscores. */
    private final Map<String, List<Operator>> closed = new LinkedHashMap<>();

    /** Indexes the words of a catalogue. */
    public OperatorWords(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Operator operator : catalogue.operators()) {
            String word = classWord(operator);
            if (word != null) {
                classes.computeIfAbsent(word, k -> new ArrayList<>()).add(operator);
            }
            String lower = lowerCase(operator.name());
            lowerCase.computeIfAbsent(lower, k -> new ArrayList<>()).add(operator);
            closed.computeIfAbsent(lower.replace("_", ""), k -> new ArrayList<>()).add(operator);
        }
    }

    private static String classWord(Operator operator) {
        String name = operator.modelClass();
        if (name.equals(TENSOR_OPERATION)) {
            return fixed(operator).values().stream().findFirst().orElse(null);
        }
        return name.equals(GENERIC) ? null : withoutLayer(name);
    }

    private static String withoutLayer(String name) {
        return name.endsWith(LAYER) ? name.substring(0, name.length() - LAYER.length()) : name;
    }

    /** The catalogue's entry of that very name. */
    public Optional<Operator> named(String name) {
        return catalogue.operator(name);
    }

    /** The features of BESSER's class that are the same for every element of this operator, in order. */
    public static Map<String, String> fixed(Operator operator) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Form.Setting setting : operator.fixed()) {
            if (setting.value() instanceof Formula.Constant constant) {
                values.put(setting.parameter(), String.valueOf(constant.value()));
            }
        }
        return values;
    }

    /**
     * The operators that a definition may mean.
     *
     * @param word what is written as its type
     * @param features the words and strings among its attributes
     * @return none, the one, or several when the features do not decide
     */
    public List<Operator> definitions(String word, Map<String, String> features) {
        Optional<Operator> exact = catalogue.operator(word).filter(operator -> agrees(operator, features, true));
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        List<Operator> all = classes.getOrDefault(withoutLayer(word), List.of());
        List<Operator> decided = mostSpecific(all.stream().filter(operator -> agrees(operator, features, false)).toList());
        if (!decided.isEmpty()) {
            return decided;
        }
        List<Operator> open = all.stream().filter(operator -> agrees(operator, features, true)).toList();
        return open.isEmpty() ? lowerCase.getOrDefault(word, List.of()) : open;
    }

    private static boolean agrees(Operator operator, Map<String, String> features, boolean mayMiss) {
        return fixed(operator).entrySet().stream().allMatch(entry -> {
            String written = features.get(entry.getKey());
            return written == null ? mayMiss || operator.modelClass().equals(TENSOR_OPERATION) : written.equals(entry.getValue());
        });
    }

    private static List<Operator> mostSpecific(List<Operator> operators) {
        int most = operators.stream().mapToInt(operator -> operator.fixed().size()).max().orElse(0);
        return operators.stream().filter(operator -> operator.fixed().size() == most).toList();
    }

    /** The operator that a function's name means; empty when none or several do. */
    public Optional<Operator> function(String word) {
        Optional<Operator> exact = catalogue.operator(word);
        if (exact.isPresent()) {
            return exact;
        }
        List<Operator> found = lowerCase.getOrDefault(word, List.of());
        if (found.isEmpty()) {
            found = classes.getOrDefault(word, closed.getOrDefault(word.replace("_", ""), List.of()));
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The activation that a word means. */
    public Optional<Operator> activation(String word) {
        return function(word).filter(Operator::activation);
    }

    /** The word to write as the type of a definition; BESSER's where it says enough together with the fixed features. */
    public String definitionWord(Operator operator) {
        String word = classWord(operator);
        return word != null && definitions(word, fixed(operator)).equals(List.of(operator)) ? word : operator.name();
    }

    /** The word to write for a function. */
    public String functionWord(Operator operator) {
        String word = lowerCase(operator.name());
        return function(word).equals(Optional.of(operator)) ? word : operator.name();
    }

    private static String lowerCase(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
