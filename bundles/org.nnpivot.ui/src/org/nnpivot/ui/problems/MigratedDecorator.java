// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.PlatformUI;
import org.nnpivot.ui.Messages;
import org.nnpivot.workspace.pairs.MigrationRecord;
import org.nnpivot.workspace.source.PythonFiles;

/**
 * Badges of files that were migrated and of results whose source has changed since. The workbench asks it only about files
 * that have the properties of a {@link MigrationRecord}, in the background.
 */
public final class MigratedDecorator extends BaseLabelProvider implements ILightweightLabelDecorator {

    /** The id of the decorator. */
    public static final String ID = "org.nnpivot.ui.migrated";

    private static final String BUNDLE = "org.nnpivot.ui";

    private final IResourceChangeListener listener = this::changed;
    private final Optional<ImageDescriptor> migrated = ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/migrated_ovr.svg");
    private final Optional<ImageDescriptor> stale = ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/stale_ovr.svg");

    /** Watches the workspace from now on. */
    public MigratedDecorator() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        IFile file = Adapters.adapt(element, IFile.class);
        if (file == null || !MigrationRecord.isOfPair(file)) {
            return;
        }
        if (MigrationRecord.of(file).filter(MigrationRecord::isStale).isPresent()) {
            stale.ifPresent(overlay -> decoration.addOverlay(overlay, IDecoration.TOP_RIGHT));
            decoration.addSuffix(Messages.decorator_stale);
        } else {
            migrated.ifPresent(overlay -> decoration.addOverlay(overlay, IDecoration.TOP_RIGHT));
        }
    }

    private void changed(IResourceChangeEvent event) {
        List<IFile> edited = new ArrayList<>();
        boolean others = visit(event.getDelta(), edited);
        if (others) {
            fire(new LabelProviderChangedEvent(this));
        } else if (!edited.isEmpty()) {
            fire(new LabelProviderChangedEvent(this, edited.toArray()));
        }
    }

    /** Collects the results of changed sources; tells whether Python files have come or gone. */
    private static boolean visit(IResourceDelta delta, List<IFile> results) {
        boolean[] others = {false};
        try {
            delta.accept(visited -> {
                if (PythonFiles.isPython(visited.getResource())) {
                    if (visited.getKind() != IResourceDelta.CHANGED) {
                        others[0] = true;
                    } else if ((visited.getFlags() & IResourceDelta.CONTENT) != 0) {
                        results.addAll(MigrationRecord.resultsOf((IFile) visited.getResource()));
                    }
                }
                return true;
            });
        } catch (CoreException unexpected) {
            ILog.of(MigratedDecorator.class).log(unexpected.getStatus());
        }
        return others[0];
    }

    private void fire(LabelProviderChangedEvent event) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> fireLabelProviderChanged(event));
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
        super.dispose();
    }
}
