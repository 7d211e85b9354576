// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.nnpivot.generate.PrintedNetwork;
import org.nnpivot.generate.print.Marks;

/**
 * A text and where elements of the lowered model stand in it.
 *
 * @param text with line feeds until it is put into its file
 * @param places in it
 */
record PlacedText(String text, List<Marks.Placed> places) {

    /** A text in which nothing stands. */
    static PlacedText of(String text) {
        return new PlacedText(text, List.of());
    }

    /** A network, which stands in its whole text, and its elements. */
    static PlacedText of(PrintedNetwork network) {
        List<Marks.Placed> places = new ArrayList<>(network.places());
        if (!network.text().isBlank()) {
            int start = network.text().length() - network.text().stripLeading().length();
            places.add(0, new Marks.Placed(network.network(), start, network.text().stripTrailing().length()));
        }
        return new PlacedText(network.text(), places);
    }

    /** Without white space at its ends. */
    PlacedText strip() {
        int leading = text.length() - text.stripLeading().length();
        return new PlacedText(text.strip(), moved(offset -> offset - leading));
    }

    /** Without white space at its end. */
    PlacedText stripTrailing() {
        return new PlacedText(text.stripTrailing(), places);
    }

    /** This text, what comes between, and another text. */
    PlacedText then(String between, PlacedText other) {
        List<Marks.Placed> all = new ArrayList<>(places);
        all.addAll(other.moved(offset -> text.length() + between.length() + offset));
        return new PlacedText(text + between + other.text, all);
    }

    /** With these line ends instead of line feeds. */
    PlacedText delimited(String delimiter) {
        if ("\n".equals(delimiter)) {
            return this;
        }
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            before[i + 1] = before[i] + (text.charAt(i) == '\n' ? delimiter.length() - 1 : 0);
        }
        return new PlacedText(text.replace("\n", delimiter), moved(offset -> offset + before[offset]));
    }

    /** The places at other offsets. */
    List<Marks.Placed> moved(IntUnaryOperator move) {
        return places.stream().map(place -> new Marks.Placed(place.element(), move.applyAsInt(place.start()),
                move.applyAsInt(place.end()))).toList();
    }
}
