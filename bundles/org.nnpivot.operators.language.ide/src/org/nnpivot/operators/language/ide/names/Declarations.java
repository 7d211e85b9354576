// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.ide.names;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nnpivot.operators.language.nnop.Family;
import org.nnpivot.operators.language.nnop.OperandDeclaration;
import org.nnpivot.operators.language.nnop.OperatorDeclaration;
import org.nnpivot.operators.language.nnop.ParameterDeclaration;
import org.nnpivot.operators.language.nnop.ResultDeclaration;
import org.nnpivot.operators.language.nnop.Statement;
import org.nnpivot.operators.language.nnop.WeightsStatement;

/** All operators of a catalogue, with the names that they declare. */
public final class Declarations {

    private static final String VARIABLE = "#";

    private final Map<String, OperatorDeclaration> operators = new LinkedHashMap<>();
    /** Operators by the names of their templates' instances. */
    private final Map<String, OperatorDeclaration> instances = new HashMap<>();
    private final Map<OperatorDeclaration, Map<String, NnopName>> parts = new HashMap<>();
    private final Map<OperatorDeclaration, Map<String, NnopName>> weights = new HashMap<>();

    /** Of these families. */
    public Declarations(List<Family> families) {
        families.stream().flatMap(family -> family.getOperators().stream()).filter(operator -> operator.getName() != null)
                .forEach(this::add);
    }

    private void add(OperatorDeclaration operator) {
        operators.putIfAbsent(operator.getName(), operator);
        operator.getValues().stream().filter(Objects::nonNull).forEach(value -> instances.putIfAbsent(filled(operator.getName(), value), operator));
        Map<String, NnopName> names = new LinkedHashMap<>();
        Map<String, NnopName> ofWeights = new LinkedHashMap<>();
        for (Statement statement : operator.getStatements()) {
            switch (statement) {
                case ParameterDeclaration parameter -> put(names, NnopName.Kind.PARAMETER, parameter.getName(), operator);
                case OperandDeclaration operand -> put(names, NnopName.Kind.PORT, operand.getName(), operator);
                case ResultDeclaration result -> put(names, NnopName.Kind.PORT, result.getName(), operator);
                case WeightsStatement declared ->
                    declared.getWeights().forEach(weight -> put(ofWeights, NnopName.Kind.WEIGHT, weight.getName(), operator));
                default -> { }
            }
        }
        parts.put(operator, names);
        weights.put(operator, ofWeights);
    }

    private static void put(Map<String, NnopName> names, NnopName.Kind kind, String word, OperatorDeclaration operator) {
        if (word != null) {
            names.putIfAbsent(word, new NnopName(kind, word, operator));
        }
    }

    /** A template's word with a value put in. */
    public static String filled(String word, String value) {
        String text = value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
        String capitalised = text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return word.replace(VARIABLE + VARIABLE, capitalised).replace(VARIABLE, text);
    }

    /** The operator of that name, as it is declared or of a template's value; {@code null} without one. */
    public OperatorDeclaration operator(String word) {
        OperatorDeclaration declared = operators.get(word);
        return declared != null ? declared : instances.get(word);
    }

    /** All operators by their declared names. */
    public Map<String, OperatorDeclaration> operators() {
        return operators;
    }

    /** The parameters and ports of an operator. */
    public Map<String, NnopName> parts(OperatorDeclaration operator) {
        return parts.getOrDefault(operator, Map.of());
    }

    /** The weights of an operator, which may be called like its parameters. */
    public Map<String, NnopName> weights(OperatorDeclaration operator) {
        return weights.getOrDefault(operator, Map.of());
    }
}
