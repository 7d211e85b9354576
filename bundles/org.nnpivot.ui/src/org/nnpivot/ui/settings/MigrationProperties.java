// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.dialogs.PropertyPage;
import org.eclipse.ui.statushandlers.StatusManager;
import org.nnpivot.ui.Messages;
import org.nnpivot.workspace.settings.MigrationDefaults;
import org.osgi.service.prefs.BackingStoreException;

/** How a project's files are migrated where that is to differ from the workspace; kept in the project. */
public final class MigrationProperties extends PropertyPage {

    private final Map<String, Choice<String>> choices = new LinkedHashMap<>();

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        Link workspace = new Link(page, SWT.NONE);
        workspace.setText(Messages.properties_link);
        workspace.addListener(SWT.Selection, event -> PreferencesUtil
                .createPreferenceDialogOn(getShell(), MigrationPreferences.ID, null, null).open());
        GridDataFactory.swtDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(workspace);
        add(page, MigrationDefaults.TARGET, Messages.option_direction, OptionLabels.names(OptionLabels.directions(), Messages.inherited));
        add(page, MigrationDefaults.ARCHITECTURE, Messages.option_architecture,
                OptionLabels.names(OptionLabels.architectures(), Messages.inherited));
        add(page, MigrationDefaults.LAYOUT, Messages.option_layout, OptionLabels.names(OptionLabels.layouts(), Messages.inherited));
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, MigrationPreferences.ID);
        return page;
    }

    private void add(Composite page, String key, String label, Map<String, String> labels) {
        String stored = node().get(key, "");
        choices.put(key, new Choice<>(page, label, labels, labels.containsKey(stored) ? stored : "", () -> { }));
    }

    private IEclipsePreferences node() {
        return new ProjectScope(Adapters.adapt(getElement(), IProject.class)).getNode(MigrationDefaults.NODE);
    }

    @Override
    protected void performDefaults() {
        choices.values().forEach(choice -> choice.select(""));
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        IEclipsePreferences node = node();
        choices.forEach((key, choice) -> {
            if (choice.value().isEmpty()) {
                node.remove(key);
            } else {
                node.put(key, choice.value());
            }
        });
        try {
            node.flush();
            return true;
        } catch (BackingStoreException unwritable) {
            StatusManager.getManager().handle(Status.error(unwritable.getMessage(), unwritable), StatusManager.LOG | StatusManager.SHOW);
            return false;
        }
    }
}
