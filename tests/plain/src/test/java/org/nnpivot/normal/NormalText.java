// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.normal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.PythonFactory;
import org.nnpivot.python.PythonWriter;

/** The normal form as text, with arguments that the source did not write left out or marked. */
final class NormalText {

    private final boolean showDefaults;

    NormalText(boolean showDefaults) {
        this.showDefaults = showDefaults;
    }

    String write(Module module) {
        Module copy = EcoreUtil.copy(module);
        List<Keyword> defaulted = new ArrayList<>();
        for (var nodes = copy.eAllContents(); nodes.hasNext();) {
            EObject node = nodes.next();
            if (node instanceof Keyword keyword && keyword.isDefaulted()) {
                defaulted.add(keyword);
            }
        }
        defaulted.forEach(showDefaults ? NormalText::mark : EcoreUtil::remove);
        return new PythonWriter().module(copy);
    }

    private static void mark(Keyword keyword) {
        Name name = PythonFactory.eINSTANCE.createName();
        name.setId("default");
        Call mark = PythonFactory.eINSTANCE.createCall();
        mark.setFunc(name);
        mark.getArgs().add(keyword.getValue());
        keyword.setValue(mark);
    }
}
