// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine.validation;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.epsilon.eol.execute.context.Variable;
import org.eclipse.epsilon.evl.EvlModule;
import org.eclipse.epsilon.evl.execute.UnsatisfiedConstraint;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.extract.PackageModel;
import org.nnpivot.generate.names.ReservedNames;
import org.nnpivot.model.nn.Element;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NnPackage;
import org.nnpivot.shapes.Ranges;

/** Checks the constraints of pivot.evl. */
public final class PivotValidator {

    private static final String CONSTRAINTS = "pivot.evl";
    /** What the constraints call the keywords of Python. */
    private static final String KEYWORDS = "keywords";

    /** Reports what a model breaks: constraints as errors, critiques as warnings. The model stays as it is. */
    public void validate(Model model, Ranges ranges, Findings findings) {
        Resource resource = new XMIResourceImpl(URI.createURI("memory:/pivot"));
        resource.getContents().add(model);
        EvlModule constraints = new EvlModule();
        try {
            constraints.parse(PivotValidator.class.getResource(CONSTRAINTS).toURI());
            if (!constraints.getParseProblems().isEmpty()) {
                throw new IllegalStateException(CONSTRAINTS + ": " + constraints.getParseProblems());
            }
            constraints.getContext().getModelRepository().addModel(new PackageModel("NN", resource, NnPackage.eINSTANCE));
            constraints.getContext().getFrameStack().putGlobal(Variable.createReadOnlyVariable(KEYWORDS, ReservedNames.KEYWORDS));
            constraints.execute();
            constraints.getContext().getUnsatisfiedConstraints().forEach(broken -> report(broken, ranges, findings));
        } catch (Exception failure) {
            throw new IllegalStateException("the constraints could not be checked: " + failure.getMessage(), failure);
        } finally {
            constraints.getContext().getModelRepository().dispose();
            resource.getContents().clear();
        }
    }

    private static void report(UnsatisfiedConstraint broken, Ranges ranges, Findings findings) {
        EngineFinding kind = broken.getConstraint().isCritique() ? EngineFinding.PIVOT_DOUBTFUL : EngineFinding.PIVOT_INVALID;
        findings.add(kind, ranges.of(located((EObject) broken.getInstance())), broken.getMessage());
    }

    /** The innermost element around one that has a place in a text. */
    private static Element located(EObject element) {
        EObject found = element;
        while (found.eContainer() != null && ((Element) found).getSourceStart() < 0) {
            found = found.eContainer();
        }
        return (Element) found;
    }
}
