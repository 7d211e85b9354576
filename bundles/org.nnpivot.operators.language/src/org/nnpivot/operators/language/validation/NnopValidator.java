// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.validation;

import java.util.List;
import org.eclipse.xtext.validation.Check;
import org.nnpivot.operators.language.compile.CatalogueCompiler;
import org.nnpivot.operators.language.compile.Problem;
import org.nnpivot.operators.language.nnop.Family;

/** Reports what the compiler finds wrong in a family, seen together with the other families of its resource set. */
public class NnopValidator extends AbstractNnopValidator {

    /** Checks a whole file: most rules look at templates with their values put in. */
    @Check
    public void compiles(Family family) {
        for (Problem problem : CatalogueCompiler.compile(families(family)).problems()) {
            if (problem.where().eResource() == family.eResource()) {
                error(problem.message(), problem.where(), null);
            }
        }
    }

    private static List<Family> families(Family family) {
        return family.eResource().getResourceSet().getResources().stream().filter(resource -> resource.getErrors().isEmpty())
                .flatMap(resource -> resource.getContents().stream()).filter(Family.class::isInstance).map(Family.class::cast).toList();
    }
}
