// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.refactoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nnpivot.engine.InputShapes;
import org.nnpivot.engine.MigratedFile;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.operators.Framework;
import org.nnpivot.tests.ui.Explorer;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.tests.ui.WizardPilot;
import org.nnpivot.workspace.refactoring.FileMigration;
import org.nnpivot.workspace.refactoring.MigrateRefactoring;
import org.nnpivot.workspace.settings.KeptShapes;
import org.nnpivot.workspace.settings.MigrationDefaults;

/** What the menu migrates is what the command line migrates, finding by finding and byte by byte. */
class HeadlessTest {

    private static final int LEAST_CASES = 215;
    private static final int LEAST_RESULTS = 100;
    private static final int LEAST_FINDINGS = 150;

    @TempDir
    private Path folder;

    private int results;
    private int findings;

    @Test
    void theWorkbenchWritesAndSaysWhatTheCommandLineDoes() throws Exception {
        List<HeadlessCase> cases = HeadlessCase.all();
        assertTrue(cases.size() >= LEAST_CASES, () -> cases.size() + " cases");
        assertTrue(holds(cases, "\r\n".getBytes(StandardCharsets.US_ASCII)), "no file with line ends of another system");
        assertTrue(cases.stream().anyMatch(test -> !isUtf8(test)), "no file in another encoding");
        Map<HeadlessCase.Style, List<HeadlessCase>> byStyle = cases.stream()
                .collect(Collectors.groupingBy(HeadlessCase::style, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<HeadlessCase.Style, List<HeadlessCase>> entry : byStyle.entrySet()) {
            compare(entry.getKey(), entry.getValue());
        }
        assertTrue(results >= LEAST_RESULTS, () -> results + " results");
        assertTrue(findings >= LEAST_FINDINGS, () -> findings + " findings");
    }

    private static boolean holds(List<HeadlessCase> cases, byte[] bytes) {
        return cases.stream().anyMatch(test -> text(test).contains(new String(bytes, StandardCharsets.ISO_8859_1)));
    }

    private static boolean isUtf8(HeadlessCase test) {
        String text = text(test);
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return new String(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1).equals(text);
    }

    /** Its bytes, each as a letter. */
    private static String text(HeadlessCase test) {
        return new String(read(test), StandardCharsets.ISO_8859_1);
    }

    private static byte[] read(HeadlessCase test) {
        try {
            return Files.readAllBytes(test.source());
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }

    /** One folder for each target, each migrated by its menu. */
    private void compare(HeadlessCase.Style style, List<HeadlessCase> cases) throws Exception {
        try (TestProject project = new TestProject("headless")) {
            IEclipsePreferences settings = new ProjectScope(project.project()).getNode(MigrationDefaults.NODE);
            settings.put(MigrationDefaults.LAYOUT, style.layout().name());
            settings.put(MigrationDefaults.ARCHITECTURE, style.architecture().name());
            for (Framework target : Framework.values()) {
                List<HeadlessCase> ofTarget = cases.stream().filter(test -> test.target() == target).toList();
                if (!ofTarget.isEmpty()) {
                    compare(project, target, ofTarget);
                }
            }
        }
    }

    private void compare(TestProject project, Framework target, List<HeadlessCase> cases) throws Exception {
        IFolder sources = project.project().getFolder(target.commandLineName());
        sources.create(IResource.NONE, true, null);
        List<IFile> files = new ArrayList<>();
        for (HeadlessCase test : cases) {
            IFile file = sources.getFile(test.name() + ".py");
            file.create(read(test), IResource.NONE, null);
            KeptShapes.of(file).keep(InputShapes.read(test.shapes()));
            if (test.isOffered()) {
                files.add(file);
            } else {
                assertTrue(entry(target, file).isEmpty(), test.name());
            }
        }
        Map<IFile, MigrationResult> migrated = migrate(files, target);
        for (HeadlessCase test : cases) {
            IFile file = sources.getFile(test.name() + ".py");
            if (files.contains(file)) {
                compare(test, file, migrated.get(file));
            }
        }
    }

    /** By the context menu; a migration that has something to say shows it before it is finished. */
    private static Map<IFile, MigrationResult> migrate(List<IFile> files, Framework target) throws CoreException {
        MenuItem entry = entry(target, files.toArray(IFile[]::new)).orElseThrow();
        Map<IFile, MigrationResult> migrated = new TreeMap<>((one, other) -> one.getName().compareTo(other.getName()));
        new WizardPilot().on("migrate", dialog -> WizardPilot.press(dialog, IDialogConstants.NEXT_ID)).on("ErrorPage", dialog -> {
            for (FileMigration migration : refactoring(dialog).migrations()) {
                migrated.put(migration.source(), migration.result());
            }
            boolean something = migrated.values().stream().anyMatch(result -> result.text().isPresent());
            WizardPilot.press(dialog, something ? IDialogConstants.FINISH_ID : IDialogConstants.CANCEL_ID);
        }).run(() -> Explorer.choose(entry));
        return migrated;
    }

    private static Optional<MenuItem> entry(Framework target, IFile... files) throws CoreException {
        return Explorer.select(files).menuEntry(target == Framework.KERAS ? "Migrate to TensorFlow/Keras" : "Migrate to PyTorch");
    }

    private static MigrateRefactoring refactoring(WizardDialog dialog) {
        return (MigrateRefactoring) ((RefactoringWizard) dialog.getCurrentPage().getWizard()).getRefactoring();
    }

    private void compare(HeadlessCase test, IFile source, MigrationResult inWorkbench) throws Exception {
        HeadlessCase.Said said = test.headless(folder);
        String name = source.getFullPath().makeRelative().toString();
        assertEquals(String.join("\n", said.findings()), inWorkbench.findings().all().stream()
                .map(finding -> finding.toString().replace(name, "")).collect(Collectors.joining("\n")), test.name());
        findings += said.findings().size();
        IFile result = source.getParent().getFile(IPath.fromPortableString(MigratedFile.name(source.getName(), test.target())));
        assertEquals(said.bytes().isPresent(), result.exists(), test.name());
        if (said.bytes().isPresent()) {
            assertArrayEquals(said.bytes().get(), result.readAllBytes(), test.name());
            results++;
        }
    }
}
