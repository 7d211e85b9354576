// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Where the elements of networks stand in a text, by their qualified names: {@code Net.conv}. */
record NamedPlaces(List<NamedPlace> places) {

    private static final String USE = "()";

    /** A stretch of text that an element came from or became. */
    record NamedPlace(String name, int start, int end) {}

    /** The names of what stands at an offset, the innermost first, and after each use what it uses. */
    List<String> at(int offset) {
        List<String> names = new ArrayList<>();
        places.stream().filter(place -> place.start <= offset && offset <= place.end)
                .sorted(Comparator.comparingInt(place -> place.end - place.start)).map(NamedPlace::name).forEach(name -> {
                    names.add(name);
                    if (name.contains(USE)) {
                        names.add(name.substring(0, name.indexOf(USE)));
                    }
                });
        return names;
    }

    /** Where the first of these names stands that stands anywhere. */
    Optional<IRegion> first(List<String> names) {
        for (String name : names) {
            Optional<NamedPlace> found = places.stream().filter(place -> place.name.equals(name)).findFirst();
            if (found.isPresent()) {
                return Optional.of(new Region(found.get().start, found.get().end - found.get().start));
            }
        }
        return Optional.empty();
    }
}
