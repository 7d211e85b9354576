// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nnpivot.model.nn.Loop;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.python.normal.LoopNames;

/**
 * Sizes that shape inference has found are numbers, also where they are how often a loop is followed. Where the structures of a
 * class, one for each value of a parameter, differ in such a number only, it is written by the parameter.
 */
final class CountedNumbers {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?![\\w.])");

    private final List<Map<String, Integer>> counts;

    /** The structures of one class. */
    CountedNumbers(List<NeuralNetwork> structures) {
        this.counts = structures.stream().map(CountedNumbers::counts).toList();
    }

    /** How often loops over a parameter itself are followed, by the text that says so. */
    private static Map<String, Integer> counts(NeuralNetwork structure) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Loop loop : structure.getLoops()) {
            for (String parameter : loop.getParameters()) {
                String name = LoopNames.parameter(parameter);
                if (loop.getIterable().equals(name)) {
                    counts.put("len(" + parameter + ")", loop.getRounds());
                } else if (loop.getIterable().equals("range(" + name + ")")) {
                    counts.put(parameter, loop.getRounds());
                }
            }
        }
        return counts;
    }

    /** The statements of each structure, with such numbers written by parameters. */
    List<List<List<String>>> written(List<List<List<String>>> structures) {
        List<List<List<String>>> written = new ArrayList<>();
        structures.forEach(statements -> written.add(statements.stream().<List<String>>map(ArrayList::new).collect(Collectors.toCollection(ArrayList::new))));
        boolean alike = structures.stream().map(CountedNumbers::lengths).distinct().count() == 1;
        for (int i = 0; alike && i < structures.get(0).size(); i++) {
            for (int j = 0; j < structures.get(0).get(i).size(); j++) {
                line(written, i, j);
            }
        }
        return written;
    }

    private static List<Integer> lengths(List<List<String>> statements) {
        return statements.stream().map(List::size).toList();
    }

    private void line(List<List<List<String>>> structures, int statement, int line) {
        List<String> texts = structures.stream().map(statements -> statements.get(statement).get(line)).toList();
        List<List<Integer>> numbers = texts.stream().map(CountedNumbers::numbers).toList();
        boolean alike = texts.stream().map(text -> NUMBER.matcher(Marks.strip(text)).replaceAll("0")).distinct().count() == 1;
        List<String> names = new ArrayList<>();
        for (int i = 0; alike && i < numbers.get(0).size(); i++) {
            int position = i;
            List<Integer> values = numbers.stream().map(own -> own.get(position)).toList();
            names.add(values.stream().distinct().count() == 1 ? null : name(values));
        }
        for (int s = 0; alike && s < structures.size(); s++) {
            int[] next = {0};
            structures.get(s).get(statement).set(line, NUMBER.matcher(texts.get(s)).replaceAll(found -> {
                String name = names.get(next[0]++);
                return Matcher.quoteReplacement(name == null ? found.group() : name);
            }));
        }
    }

    private static List<Integer> numbers(String text) {
        return NUMBER.matcher(text).results().map(found -> found.group().length() < 9 ? Integer.parseInt(found.group()) : -1).toList();
    }

    /** The text that has these values in the structures; {@code null} where there is none. */
    private String name(List<Integer> values) {
        return counts.get(0).keySet().stream().filter(name -> {
            for (int s = 0; s < values.size(); s++) {
                if (!values.get(s).equals(counts.get(s).get(name))) {
                    return false;
                }
            }
            return true;
        }).findFirst().orElse(null);
    }
}
