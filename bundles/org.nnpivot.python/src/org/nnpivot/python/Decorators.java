// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python;

import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Stmt;

/** Where classes with decorators begin: the range of the statement does not hold them. */
public final class Decorators {

    private Decorators() {}

    /**
     * The offset of the first decorator of the class that begins at an offset; that offset where there is none.
     *
     * @param start of any statement at the top of the module
     */
    public static int start(Module module, int start, SourceText source) {
        for (Stmt statement : module.getBody()) {
            if (statement instanceof ClassDef type && type.getStart() == start && !type.getDecorator_list().isEmpty()) {
                return source.lineStart(source.line(type.getDecorator_list().get(0).getStart()));
            }
        }
        return start;
    }
}
