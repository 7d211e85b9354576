// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * A file of the example networks, which the build takes out of the documentation.
 *
 * @param name the file's name
 * @param entry where it is in the bundle
 */
record Example(String name, URL entry) {

    private static final String FOLDER = "examples";

    /** All of a kind, in the order of their names: {@code *.py} for the networks. */
    static List<Example> all(String pattern) {
        Bundle bundle = FrameworkUtil.getBundle(Example.class);
        Enumeration<URL> entries = Optional.ofNullable(bundle.findEntries(FOLDER, pattern, false)).orElse(Collections.emptyEnumeration());
        List<Example> examples = new ArrayList<>();
        while (entries.hasMoreElements()) {
            URL entry = entries.nextElement();
            String path = entry.getPath();
            examples.add(new Example(path.substring(path.lastIndexOf('/') + 1), entry));
        }
        examples.sort((one, other) -> one.name.compareTo(other.name));
        return examples;
    }

    byte[] bytes() throws IOException {
        try (InputStream in = entry.openStream()) {
            return in.readAllBytes();
        }
    }
}
