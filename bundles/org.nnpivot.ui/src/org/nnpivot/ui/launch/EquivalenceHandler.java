// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.launch;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;
import org.nnpivot.ui.Messages;
import org.nnpivot.ui.SelectedResources;
import org.nnpivot.ui.settings.MigrationPreferences;
import org.nnpivot.workspace.pairs.MigratedPair;

/** Checks whether the selected or edited files compute the same as what they were migrated to, or from. */
public final class EquivalenceHandler extends AbstractHandler {

    private static final class Shortcut extends ResourceShortcut {

        Shortcut() {
            super(EquivalenceLaunch.TYPE, Messages.launch_equivalence);
        }

        @Override
        void fill(ILaunchConfigurationWorkingCopy configuration, List<IResource> resources) {
            EquivalenceLaunch.show(configuration);
        }
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        List<MigratedPair> pairs = MigratedPair.of(SelectedResources.of(event));
        if (pairs.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.equivalence, Messages.equivalence_noPair);
        } else if (hasInterpreter(shell)) {
            new Shortcut().launch(pairs.stream().flatMap(pair -> Stream.<IResource>of(pair.source(), pair.result())).toList(),
                    ILaunchManager.RUN_MODE);
        }
        return null;
    }

    /** Leads to the preferences where there is none. */
    private static boolean hasInterpreter(Shell shell) {
        try {
            EquivalenceLaunch.interpreters();
            return true;
        } catch (CoreException missing) {
            String[] answers = {Messages.open_preferences, IDialogConstants.CANCEL_LABEL};
            if (MessageDialog.open(MessageDialog.WARNING, shell, Messages.equivalence, missing.getMessage(), SWT.NONE, answers) == 0) {
                PreferencesUtil.createPreferenceDialogOn(shell, MigrationPreferences.ID, null, null).open();
            }
            return false;
        }
    }
}
