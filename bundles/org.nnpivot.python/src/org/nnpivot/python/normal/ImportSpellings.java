// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.HashMap;
import java.util.Map;
import org.nnpivot.model.python.Module;
import org.nnpivot.python.resolve.ImportedName;
import org.nnpivot.python.resolve.Imports;

/**
 * What a file calls that which it imports. The names of a framework stay qualified, since the catalogue knows them by these; a
 * value of any other module is written as the file can, or the migrated file would not find it.
 */
final class ImportSpellings {

    private final Map<String, String> names = new HashMap<>();

    /** Takes in the imports at the top of a module. */
    void read(Module module) {
        for (ImportedName imported : Imports.of(module).all()) {
            if (imported.statement().eContainer() == module && !"*".equals(imported.name())) {
                names.putIfAbsent(imported.qualifiedName(), imported.name());
            }
        }
    }

    /** How the file writes a qualified name: by the longest part of it that has a name there. */
    String of(String qualified) {
        if (Dialect.isOfFramework(qualified)) {
            return qualified;
        }
        for (int end = qualified.length(); end > 0; end = qualified.lastIndexOf('.', end - 1)) {
            String name = names.get(qualified.substring(0, end));
            if (name != null) {
                return name + qualified.substring(end);
            }
        }
        return qualified;
    }
}
