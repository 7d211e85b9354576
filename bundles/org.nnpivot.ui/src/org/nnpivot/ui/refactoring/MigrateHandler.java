// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.refactoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.nnpivot.operators.Framework;
import org.nnpivot.workspace.refactoring.MigrateRefactoring;
import org.nnpivot.workspace.refactoring.MigrateSettings;
import org.nnpivot.workspace.source.FrameworkUse;

/** Opens the wizard on what is selected or edited. */
public final class MigrateHandler extends AbstractHandler {

    private static final String TARGET = "target";

    @Override
    public Object execute(ExecutionEvent event) {
        List<IResource> resources = resources(event);
        if (!resources.isEmpty()) {
            MigrateRefactoring refactoring = new MigrateRefactoring(resources, MigrateSettings.to(target(event, resources)));
            open(new MigrateWizard(refactoring), refactoring.getName(), HandlerUtil.getActiveShell(event));
        }
        return null;
    }

    private static void open(MigrateWizard wizard, String title, Shell shell) {
        try {
            new RefactoringWizardOpenOperation(wizard).run(shell, title);
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<IResource> resources(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof IEditorPart) {
            IEditorInput input = HandlerUtil.getActiveEditorInput(event);
            return Optional.ofNullable(Adapters.adapt(input, IFile.class)).map(List::<IResource>of).orElse(List.of());
        }
        List<IResource> resources = new ArrayList<>();
        IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
        for (Object selected : selection) {
            Optional.ofNullable(Adapters.adapt(selected, IResource.class)).ifPresent(resources::add);
        }
        return resources;
    }

    /** The framework that was asked for, else the one that the first file doesn't use. */
    private static Framework target(ExecutionEvent event, List<IResource> resources) {
        String asked = event.getParameter(TARGET);
        Optional<Framework> target = Stream.of(Framework.values()).filter(f -> f.commandLineName().equals(asked)).findFirst();
        return target.or(() -> used(resources).map(Framework::other)).orElse(Framework.KERAS);
    }

    private static Optional<Framework> used(List<IResource> resources) {
        return resources.stream().filter(IFile.class::isInstance).flatMap(file -> FrameworkUse.of((IFile) file).stream()).findFirst();
    }
}
