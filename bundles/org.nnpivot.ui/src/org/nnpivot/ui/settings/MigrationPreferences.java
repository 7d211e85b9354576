// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.settings;

import java.util.Map;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.FileFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.nnpivot.ui.Messages;
import org.nnpivot.workspace.settings.MigrationDefaults;

/** How the workspace's files are migrated where nobody says otherwise, and which Python proves it. */
public final class MigrationPreferences extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** The id of the page. */
    public static final String ID = "org.nnpivot.ui.preferences";

    /** A page of fields in a grid. */
    public MigrationPreferences() {
        super(GRID);
        setDescription(Messages.preferences_description);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, MigrationDefaults.NODE));
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), ID);
    }

    @Override
    protected void createFieldEditors() {
        Composite parent = getFieldEditorParent();
        addField(new ComboFieldEditor(MigrationDefaults.TARGET, Messages.option_direction,
                entries(OptionLabels.names(OptionLabels.directions(), Messages.direction_other)), parent));
        addField(new ComboFieldEditor(MigrationDefaults.ARCHITECTURE, Messages.option_architecture,
                entries(without(OptionLabels.names(OptionLabels.architectures(), ""))), parent));
        addField(new ComboFieldEditor(MigrationDefaults.LAYOUT, Messages.option_layout,
                entries(without(OptionLabels.names(OptionLabels.layouts(), ""))), parent));
        FileFieldEditor python = new FileFieldEditor(MigrationDefaults.PYTHON, Messages.option_python, true, parent);
        python.getTextControl(parent).setMessage(Messages.option_python_message);
        python.getLabelControl(parent).setToolTipText(Messages.option_python_message);
        addField(python);
    }

    private static Map<String, String> without(Map<String, String> names) {
        names.remove("");
        return names;
    }

    private static String[][] entries(Map<String, String> names) {
        return names.entrySet().stream().map(entry -> new String[] {entry.getValue(), entry.getKey()}).toArray(String[][]::new);
    }
}
