// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** What a command works on: the edited file where an editor is active, else what is selected. */
public final class SelectedResources {

    private SelectedResources() {}

    /** The resources that a command was called on. */
    public static List<IResource> of(ExecutionEvent event) {
        return HandlerUtil.getActivePart(event) instanceof IEditorPart ? edited(HandlerUtil.getActiveEditorInput(event))
                : selected(HandlerUtil.getCurrentStructuredSelection(event));
    }

    /** The resource of an editor. */
    public static List<IResource> edited(IEditorInput input) {
        return Optional.ofNullable(Adapters.adapt(input, IFile.class)).map(List::<IResource>of).orElse(List.of());
    }

    /** The resources that stand behind a selection. */
    public static List<IResource> selected(IStructuredSelection selection) {
        List<IResource> resources = new ArrayList<>();
        for (Object selected : selection) {
            Optional.ofNullable(Adapters.adapt(selected, IResource.class)).ifPresent(resources::add);
        }
        return resources;
    }
}
