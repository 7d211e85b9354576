// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.refactoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.FileStatusContext;
import org.eclipse.ltk.core.refactoring.RefactoringContribution;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.RefactoringStatusEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.generate.Architecture;
import org.nnpivot.operators.Framework;
import org.nnpivot.shapes.LayoutPolicy;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.workspace.pairs.MigrationRecord;
import org.nnpivot.workspace.refactoring.Destination;
import org.nnpivot.workspace.refactoring.MigrateDescriptor;
import org.nnpivot.workspace.refactoring.MigrateRefactoring;
import org.nnpivot.workspace.refactoring.MigrateSettings;

/** The refactoring without its wizard, on files as workspaces have them. */
class MigrateRefactoringTest {

    private static final byte[] BEFORE = TestProject.testCase("migrates/tiny/before.py");
    private static final byte[] AFTER = TestProject.testCase("migrates/tiny/after.py");
    private static final MigrateSettings DEFAULT = MigrateSettings.to(Framework.KERAS);
    private static final MigrateSettings REPLACING = new MigrateSettings(DEFAULT.request(), Destination.BESIDE, true);
    private static final MigrateSettings IN_PLACE = new MigrateSettings(DEFAULT.request(), Destination.IN_PLACE, false);

    @ParameterizedTest
    @ValueSource(strings = {"tiny", "crlf", "byte-order-mark"})
    void editsTheSourceInPlaceAndTakesItBack(String name) throws Exception {
        byte[] before = TestProject.testCase("migrates/" + name + "/before.py");
        try (TestProject project = new TestProject(name)) {
            IFile source = project.add("model.py", before);
            source.setCharset("UTF-8", null);
            Migration migration = Migration.perform(IN_PLACE, source);
            assertArrayEquals(TestProject.testCase("migrates/" + name + "/after.py"), source.readAllBytes());
            migration.undo();
            assertArrayEquals(before, source.readAllBytes());
        }
    }

    @Test
    void refusesToEditWhatTheWorkspaceReadsOtherwiseThanPython() throws Exception {
        byte[] before = TestProject.testCase("migrates/latin-1/before.py");
        try (TestProject project = new TestProject("encoding")) {
            IFile source = project.add("model.py", before);
            source.setCharset("UTF-8", null);
            RefactoringStatus status = Migration.check(new MigrateRefactoring(List.of(source), IN_PLACE));
            assertTrue(status.hasFatalError());
            assertTrue(status.getMessageMatchingSeverity(RefactoringStatus.ERROR).contains("encoding"), status::toString);
            assertArrayEquals(before, source.readAllBytes());
        }
    }

    @Test
    void givesANewFileTheEncodingOfItsSource() throws Exception {
        try (TestProject project = new TestProject("latin")) {
            project.project().setDefaultCharset("UTF-8", null);
            IFile source = project.add("model.py", TestProject.testCase("migrates/latin-1/before.py"));
            Migration.perform(DEFAULT, source);
            IFile result = project.project().getFile("model_tf.py");
            assertEquals("ISO-8859-1", result.getCharset());
            assertArrayEquals(TestProject.testCase("migrates/latin-1/after.py"), result.readAllBytes());
        }
    }

    @Test
    void givesANewFileTheLineEndsThatTheProjectSets() throws Exception {
        try (TestProject project = new TestProject("windows")) {
            new ProjectScope(project.project()).getNode(Platform.PI_RUNTIME).put(Platform.PREF_LINE_SEPARATOR, "\r\n");
            IFile source = project.add("model.py", BEFORE);
            Migration.perform(DEFAULT, source);
            IFile result = project.project().getFile("model_tf.py");
            String windows = new String(AFTER, StandardCharsets.UTF_8).replace("\n", "\r\n");
            assertEquals(windows, result.readString());
            Migration.perform(DEFAULT, source);
            assertEquals(windows, result.readString(), "replaced");

            new ProjectScope(project.project()).getNode(Platform.PI_RUNTIME).put(Platform.PREF_LINE_SEPARATOR, "\n");
            IFile dos = project.add("dos.py", TestProject.testCase("migrates/crlf/before.py"));
            Migration.perform(DEFAULT, dos);
            assertEquals(new String(TestProject.testCase("migrates/crlf/after.py"), StandardCharsets.UTF_8).replace("\r\n", "\n"),
                    project.project().getFile("dos_tf.py").readString());
        }
    }

    @Test
    void replacesAFileOnlyWhenAsked() throws Exception {
        byte[] old = "old = 1\n".getBytes(StandardCharsets.UTF_8);
        try (TestProject project = new TestProject("existing")) {
            IFile source = project.add("model.py", BEFORE);
            IFile result = project.add("model_tf.py", old);
            RefactoringStatus status = Migration.check(new MigrateRefactoring(List.of(source), DEFAULT));
            assertTrue(findings(status).anyMatch(finding -> finding.kind() == EngineFinding.FILE_EXISTS), status::toString);
            assertTrue(status.hasFatalError());

            Migration migration = Migration.perform(REPLACING, source);
            assertArrayEquals(AFTER, result.readAllBytes());
            migration.undo();
            assertArrayEquals(old, result.readAllBytes());
        }
    }

    @Test
    void replacesItsOwnResultUntilSomebodyEditsIt() throws Exception {
        byte[] mine = "mine = 1\n".getBytes(StandardCharsets.UTF_8);
        try (TestProject project = new TestProject("own")) {
            IFile source = project.add("model.py", BEFORE);
            IFile result = project.project().getFile("model_tf.py");
            Migration.perform(DEFAULT, source);
            byte[] changed = new String(BEFORE, StandardCharsets.UTF_8).replace("Tiny", "Small").getBytes(StandardCharsets.UTF_8);
            source.setContents(changed, IResource.NONE, null);
            Migration migration = Migration.perform(DEFAULT, source);
            assertTrue(result.readString().contains("class Small"));
            migration.undo();
            assertArrayEquals(AFTER, result.readAllBytes());

            Migration.perform(DEFAULT, source);
            result.setContents(mine, IResource.NONE, null);
            assertTrue(isKept(source), "edited");
            Migration.perform(REPLACING, source).undo();
            assertArrayEquals(mine, result.readAllBytes());
            assertTrue(isKept(source), "still edited after somebody has replaced it and taken that back");
        }
    }

    @Test
    void replacesNoResultOfAnotherSourceNorOneWithUnsavedChanges() throws Exception {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        try (TestProject project = new TestProject("others")) {
            IFile source = project.add("model.py", BEFORE);
            IFile other = project.add("other.py", BEFORE);
            Migration.perform(DEFAULT, source);
            Migration.perform(DEFAULT, other);
            IFile result = project.project().getFile("model_tf.py");
            buffers.connect(result.getFullPath(), LocationKind.IFILE, null);
            buffers.getTextFileBuffer(result.getFullPath(), LocationKind.IFILE).getDocument().set("mine = 1\n");
            assertTrue(isKept(source), "unsaved changes");
            buffers.disconnect(result.getFullPath(), LocationKind.IFILE, null);
            assertFalse(isKept(source), "nobody has edited it");

            result.delete(true, null);
            project.project().getFile("other_tf.py").move(result.getFullPath(), true, null);
            assertTrue(isKept(source), "made of another source");
        }
    }

    /** Whether the result is left alone, and said so, where nobody has asked to replace it. */
    private static boolean isKept(IFile source) throws Exception {
        RefactoringStatus status = Migration.check(new MigrateRefactoring(List.of(source), DEFAULT));
        assertEquals(status.hasFatalError(), findings(status).anyMatch(finding -> finding.kind() == EngineFinding.FILE_EXISTS), status::toString);
        return status.hasFatalError();
    }

    @Test
    void leavesAReadOnlyResultAlone() throws Exception {
        try (TestProject project = new TestProject("locked")) {
            IFile source = project.add("model.py", BEFORE);
            IFile result = project.add("model_tf.py", "old = 1\n".getBytes(StandardCharsets.UTF_8));
            setReadOnly(result, true);
            MigrateRefactoring refactoring = new MigrateRefactoring(List.of(source), REPLACING);
            RefactoringStatus status = Migration.check(refactoring);
            assertTrue(status.getMessageMatchingSeverity(RefactoringStatus.ERROR).contains("model_tf.py"), status::toString);
            assertThrows(AssertionError.class, () -> Migration.perform(REPLACING, source), "written all the same");
            assertEquals("old = 1\n", result.readString());
            assertTrue(result.isReadOnly());
            setReadOnly(result, false);
        }
    }

    @Test
    void knowsAfterUndoAndRedoWhatTheResultIsMadeFrom() throws Exception {
        try (TestProject project = new TestProject("redone")) {
            IFile source = project.add("model.py", BEFORE);
            IFile result = project.project().getFile("model_tf.py");
            Migration first = Migration.perform(DEFAULT, source);
            first.undo();
            first.redo();
            assertArrayEquals(AFTER, result.readAllBytes());
            assertFalse(record(result).isStale());

            source.setContents(("# more\n" + new String(BEFORE, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8), IResource.NONE, null);
            assertTrue(record(result).isStale());
            MigrateSettings stubs = new MigrateSettings(new MigrationRequest(Framework.KERAS, Optional.empty(), Architecture.KEEP,
                    LayoutPolicy.CHANNELS_LAST, Map.of(), false, true), Destination.BESIDE, true);
            Migration second = Migration.perform(stubs, source);
            assertFalse(record(result).isStale());
            assertEquals("true", record(result).arguments().get("stubs"));
            second.undo();
            assertTrue(record(result).isStale(), "the result is the older one again");
            assertEquals("false", record(result).arguments().get("stubs"));
            second.redo();
            assertFalse(record(result).isStale());
        }
    }

    private static MigrationRecord record(IFile result) {
        return MigrationRecord.of(result).orElseThrow();
    }

    @Test
    void saysThatAFileIsReadOnly() throws Exception {
        try (TestProject project = new TestProject("read-only")) {
            IFile source = project.add("model.py", BEFORE);
            setReadOnly(source, true);
            RefactoringStatus status = Migration.check(new MigrateRefactoring(List.of(source), IN_PLACE));
            assertTrue(status.hasError(), status::toString);
            setReadOnly(source, false);
        }
    }

    private static void setReadOnly(IFile file, boolean readOnly) throws Exception {
        ResourceAttributes attributes = file.getResourceAttributes();
        attributes.setReadOnly(readOnly);
        file.setResourceAttributes(attributes);
    }

    @Test
    void seesWhatHasChangedOnDisk() throws Exception {
        try (TestProject project = new TestProject("outside")) {
            IFile source = project.add("model.py", "import torch\n".getBytes(StandardCharsets.UTF_8));
            Files.write(source.getLocation().toPath(), BEFORE);
            Files.write(source.getLocation().toPath().resolveSibling("model_tf.py"), BEFORE);
            RefactoringStatus status = Migration.check(new MigrateRefactoring(List.of(source), DEFAULT));
            assertTrue(findings(status).anyMatch(finding -> finding.kind() == EngineFinding.FILE_EXISTS), status::toString);
        }
    }

    @Test
    void migratesALinkedFileBesideTheLink(@TempDir Path elsewhere) throws Exception {
        Path real = Files.write(elsewhere.resolve("real.py"), BEFORE);
        try (TestProject project = new TestProject("linked")) {
            IFile link = project.project().getFile("model.py");
            link.createLink(IPath.fromPath(real), IResource.NONE, null);
            Migration.perform(DEFAULT, link);
            assertArrayEquals(AFTER, project.project().getFile("model_tf.py").readAllBytes());
            assertArrayEquals(BEFORE, Files.readAllBytes(real));
        }
    }

    @Test
    void migratesWhatAnUnsavedEditorShows() throws Exception {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        try (TestProject project = new TestProject("unsaved")) {
            byte[] saved = "import torch\n".getBytes(StandardCharsets.UTF_8);
            IFile source = project.add("model.py", saved);
            buffers.connect(source.getFullPath(), LocationKind.IFILE, null);
            ITextFileBuffer buffer = buffers.getTextFileBuffer(source.getFullPath(), LocationKind.IFILE);
            buffer.getDocument().set(new String(BEFORE, StandardCharsets.UTF_8));
            Migration.perform(DEFAULT, source);
            assertArrayEquals(AFTER, project.project().getFile("model_tf.py").readAllBytes());
            assertArrayEquals(saved, source.readAllBytes());
            buffers.disconnect(source.getFullPath(), LocationKind.IFILE, null);
        }
    }

    @Test
    void oneBadFileOfAFolderStopsNoOther() throws Exception {
        try (TestProject project = new TestProject("folder")) {
            project.add("bad.py", "import torch\nclass (\n".getBytes(StandardCharsets.UTF_8));
            project.add("good.py", BEFORE);
            project.add("other.py", "print(1)\n".getBytes(StandardCharsets.UTF_8));
            project.add("without.py", "import torch\n".getBytes(StandardCharsets.UTF_8));
            MigrateRefactoring refactoring = new MigrateRefactoring(List.of(project.project()), DEFAULT);
            RefactoringStatus status = Migration.check(refactoring);
            assertEquals(List.of("bad.py", "good.py", "without.py"), refactoring.files().stream().map(IFile::getName).toList());
            assertEquals(List.of("bad.py", "good.py"), refactoring.migrations().stream().map(one -> one.source().getName()).toList());
            assertTrue(status.hasError() && !status.hasFatalError(), status::toString);
            Migration migration = Migration.perform(DEFAULT, project.project());
            assertArrayEquals(AFTER, project.project().getFile("good_tf.py").readAllBytes());
            migration.undo();
            assertFalse(project.project().getFile("good_tf.py").exists());
        }
    }

    @Test
    void leadsFromAProblemToItsSource() throws Exception {
        byte[] input = TestProject.testCase("refuses/alias-read-later/input.py");
        try (TestProject project = new TestProject("problem")) {
            IFile source = project.add("model.py", input);
            RefactoringStatus status = Migration.check(new MigrateRefactoring(List.of(source), DEFAULT));
            RefactoringStatusEntry entry = status.getEntryMatchingSeverity(RefactoringStatus.ERROR);
            FileStatusContext context = assertInstanceOf(FileStatusContext.class, entry.getContext());
            assertEquals(source, context.getFile());
            Finding finding = assertInstanceOf(Finding.class, entry.getData());
            assertEquals(finding.range().start(), context.getTextRegion().getOffset());
            assertTrue(entry.getMessage().endsWith("[" + finding.id() + "]"), entry::getMessage);
        }
    }

    @Test
    void stopsWhenItIsCancelled() throws Exception {
        try (TestProject project = new TestProject("cancelled")) {
            MigrateRefactoring refactoring = new MigrateRefactoring(List.of(project.add("model.py", BEFORE)), DEFAULT);
            refactoring.checkInitialConditions(new NullProgressMonitor());
            NullProgressMonitor cancelled = new NullProgressMonitor();
            cancelled.setCanceled(true);
            assertThrows(OperationCanceledException.class, () -> refactoring.checkFinalConditions(cancelled));
            assertEquals(List.of(), refactoring.migrations());
        }
    }

    @Test
    void undoIsNotValidOnceSomebodyHasWrittenIntoTheFile() throws Exception {
        byte[] written = "mine = 1\n".getBytes(StandardCharsets.UTF_8);
        try (TestProject project = new TestProject("since")) {
            MigrateRefactoring refactoring = new MigrateRefactoring(List.of(project.add("model.py", BEFORE)), DEFAULT);
            Migration.check(refactoring);
            Change undo = refactoring.createChange(new NullProgressMonitor()).perform(new NullProgressMonitor());
            assertTrue(undo.isValid(new NullProgressMonitor()).isOK());
            project.project().getFile("model_tf.py").setContents(written, true, false, null);
            assertTrue(undo.isValid(new NullProgressMonitor()).hasFatalError());
        }
    }

    @Test
    void canBeDoneAgainFromTheHistory() throws Exception {
        MigrationRequest request = new MigrationRequest(Framework.KERAS, Optional.of(Framework.TORCH), Architecture.SUBCLASSING,
                LayoutPolicy.NATIVE, Map.of("x", List.of(1L, 2L), "", List.of(3L)), true);
        MigrateSettings settings = new MigrateSettings(request, Destination.IN_PLACE, true);
        assertEquals(settings, MigrateSettings.of(settings.toArguments()));
        assertThrows(IllegalArgumentException.class, () -> MigrateSettings.of(Map.of()));

        try (TestProject project = new TestProject("again")) {
            IFile source = project.add("model.py", BEFORE);
            Migration.perform(DEFAULT, source).undo();
            Map<String, String> arguments = new HashMap<>(DEFAULT.toArguments());
            arguments.put("selected1", source.getFullPath().toPortableString());
            RefactoringContribution contribution = RefactoringCore.getRefactoringContribution(MigrateDescriptor.ID);
            Migration.perform(contribution.createDescriptor(MigrateDescriptor.ID, "again", "Again", null, arguments, 0));
            assertArrayEquals(AFTER, project.project().getFile("model_tf.py").readAllBytes());
        }
    }

    private static Stream<Finding> findings(RefactoringStatus status) {
        return Stream.of(status.getEntries()).map(RefactoringStatusEntry::getData).filter(Finding.class::isInstance)
                .map(Finding.class::cast);
    }
}
