// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IPreferenceFilter;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.internal.preferences.PreferenceTransferElement;
import org.eclipse.ui.internal.preferences.PreferenceTransferManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nnpivot.generate.Architecture;
import org.nnpivot.shapes.LayoutPolicy;
import org.nnpivot.tests.ui.DialogPilot;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.Explorer;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.tests.ui.WizardPilot;
import org.nnpivot.workspace.settings.MigrationDefaults;

/** The pages where people say how files are migrated, and who hears it. */
class SettingsTest {

    private static final String CLASSES = "Classes";
    private static final String CHAINS = "Chains of layers";

    @AfterEach
    void forget() throws Exception {
        InstanceScope.INSTANCE.getNode(MigrationDefaults.NODE).clear();
    }

    @Test
    void theProjectComesBeforeTheWorkspace() throws Exception {
        try (TestProject project = new TestProject("settings")) {
            assertEquals(Architecture.KEEP, new MigrationDefaults(project.project()).architecture());
            choose(PreferencesUtil.createPreferenceDialogOn(null, "org.nnpivot.ui.preferences", null, null), CLASSES);
            assertEquals(Architecture.SUBCLASSING, new MigrationDefaults(project.project()).architecture());

            choose(PreferencesUtil.createPropertyDialogOn(null, project.project(), "org.nnpivot.ui.properties", null, null), CHAINS);
            assertEquals(Architecture.SEQUENTIAL, new MigrationDefaults(project.project()).architecture());
            assertEquals(Architecture.SUBCLASSING, new MigrationDefaults().architecture());
            assertEquals(LayoutPolicy.CHANNELS_LAST, new MigrationDefaults(project.project()).layout());
            assertTrue(project.project().getFile(".settings/org.nnpivot.workspace.prefs").exists());

            choose(PreferencesUtil.createPropertyDialogOn(null, project.project(), "org.nnpivot.ui.properties", null, null),
                    "As in the workspace");
            assertEquals(Architecture.SUBCLASSING, new MigrationDefaults(project.project()).architecture());
        }
    }

    @Test
    void theWizardStartsWithThem() throws Exception {
        InstanceScope.INSTANCE.getNode(MigrationDefaults.NODE).put(MigrationDefaults.ARCHITECTURE, Architecture.SEQUENTIAL.name());
        try (TestProject project = new TestProject("starts")) {
            MenuItem entry = Explorer.select(project.add("model.py", TestProject.testCase("migrates/tiny/before.py")))
                    .menuEntry("Migrate to TensorFlow/Keras").orElseThrow();
            new WizardPilot().on("migrate", dialog -> {
                assertTrue(combo(dialog.getShell(), CHAINS).filter(combo -> combo.getText().equals(CHAINS)).isPresent());
                dialog.close();
            }).run(() -> Explorer.choose(entry));
        }
    }

    @Test
    void findsTheInterpreterThatTheEnvironmentNames() {
        assertEquals(Optional.ofNullable(System.getenv("NNPIVOT_PYTHON")).filter(path -> !path.isBlank()),
                new MigrationDefaults().python());
        InstanceScope.INSTANCE.getNode(MigrationDefaults.NODE).put(MigrationDefaults.PYTHON, "/somewhere/python");
        assertEquals(Optional.of("/somewhere/python"), new MigrationDefaults().python());
    }

    /** File, Export, Preferences: what the entry of ours takes along. */
    @Test
    void exportsSettingsAndTemplates() throws Exception {
        InstanceScope.INSTANCE.getNode(MigrationDefaults.NODE).put(MigrationDefaults.ARCHITECTURE, Architecture.SUBCLASSING.name());
        InstanceScope.INSTANCE.getNode("org.nnpivot.ui.editors").put("org.nnpivot.ui.editors.templates", "<templates/>");
        PreferenceTransferElement transfer = Stream.of(PreferenceTransferManager.getPreferenceTransfers())
                .filter(each -> each.getID().equals("org.nnpivot.ui.transfer")).findFirst().orElseThrow();
        ByteArrayOutputStream exported = new ByteArrayOutputStream();
        Platform.getPreferencesService().exportPreferences(Platform.getPreferencesService().getRootNode(),
                new IPreferenceFilter[] {transfer.getFilter()}, exported);
        String text = exported.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("/instance/org.nnpivot.workspace/architecture=SUBCLASSING"), text);
        assertTrue(text.contains("/instance/org.nnpivot.ui.editors/org.nnpivot.ui.editors.templates=<templates/>"), text);
        InstanceScope.INSTANCE.getNode("org.nnpivot.ui.editors").remove("org.nnpivot.ui.editors.templates");
    }

    private static void choose(PreferenceDialog dialog, String label) {
        dialog.setBlockOnOpen(false);
        dialog.open();
        EventLoop.until("the page", () -> combo(dialog.getShell(), label).isPresent());
        Combo combo = combo(dialog.getShell(), label).orElseThrow();
        combo.select(combo.indexOf(label));
        combo.notifyListeners(SWT.Selection, new Event());
        DialogPilot.press(dialog.getShell(), "Apply and Close");
        EventLoop.until("the dialog is closed", () -> dialog.getShell() == null || dialog.getShell().isDisposed());
    }

    /** The combo box for the architecture. */
    private static Optional<Combo> combo(Shell shell, String label) {
        return WizardPilot.controls(shell).filter(Combo.class::isInstance).map(Combo.class::cast)
                .filter(combo -> Stream.of(combo.getItems()).anyMatch(CHAINS::equals)).filter(combo -> combo.indexOf(label) >= 0).findFirst();
    }
}
