// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.Shape;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Expressions;

/** The shapes that the lines of a source make, for people who read it; for whatever text the model was read from. */
public final class ShapeNotes {

    /**
     * What a line makes.
     *
     * @param offset the end of the line, before what ends it
     * @param text the shapes, in the order of the results
     */
    public record ShapeNote(int offset, String text) {}

    private ShapeNotes() {}

    /**
     * A note for each line that ends a use which makes tensors of known shapes; of several uses, the outermost one's.
     *
     * @param model a model with inferred shapes
     * @param text what it was read from
     * @return in the order of the lines
     */
    public static List<ShapeNote> of(Model model, String text) {
        List<Use> uses = new ArrayList<>();
        model.eAllContents().forEachRemaining(element -> {
            if (element instanceof Use use && use.getSourceStart() >= 0 && use.getSourceEnd() <= text.length()) {
                uses.add(use);
            }
        });
        // Uses within a use come first, and those that one place makes in the order of the model.
        uses.sort(Comparator.comparingInt(Use::getSourceEnd).thenComparing(Use::getSourceStart, Comparator.reverseOrder()));
        Map<Integer, ShapeNote> notes = new TreeMap<>();
        for (Use use : uses) {
            int end = lineEnd(text, use.getSourceEnd());
            notes.remove(end);
            if (isKnown(use.getResults())) {
                notes.put(end, new ShapeNote(end, text(use.getResults())));
            }
        }
        return List.copyOf(notes.values());
    }

    private static int lineEnd(String text, int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static boolean isKnown(List<Tensor> results) {
        return !results.isEmpty() && results.stream().allMatch(result -> result.getShape() != null);
    }

    private static String text(List<Tensor> results) {
        return results.stream().map(result -> text(result.getShape())).collect(Collectors.joining(", "));
    }

    /** A shape as a list of sizes; a size that nothing fixes stands by its name, the batch's is N. */
    public static String text(Shape shape) {
        return shape.getDimensions().stream().map(Expressions::text).collect(Collectors.joining(", ", "[", "]"));
    }
}
