// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rewrite;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.nn.Operator;

/** New definitions beside those that are there. */
public final class Definitions {

    private Definitions() {}

    /** A copy of a definition, with a name of its own, right behind it. */
    public static Operator copyBehind(Rewriting rewriting, Operator definition) {
        return addBehind(rewriting, definition, EcoreUtil.copy(definition), definition.getName());
    }

    /** Puts a definition behind another one, with a name like the wanted one. */
    public static Operator addBehind(Rewriting rewriting, Operator position, Operator added, String wanted) {
        List<Operator> definitions = rewriting.flow().network().getDefinitions();
        added.setName(rewriting.names().fresh(wanted));
        definitions.add(definitions.indexOf(position) + 1, added);
        return added;
    }

    /** Puts another operator in the place of a definition, under its name; the old one stays behind it, to be dropped. */
    public static Operator replace(Rewriting rewriting, Operator definition, Operator by) {
        List<Operator> definitions = rewriting.flow().network().getDefinitions();
        by.setName(definition.getName());
        by.setSourceStart(definition.getSourceStart());
        by.setSourceEnd(definition.getSourceEnd());
        definitions.add(definitions.indexOf(definition), by);
        return by;
    }
}
