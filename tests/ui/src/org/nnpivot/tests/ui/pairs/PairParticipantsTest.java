// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourcesDescriptor;
import org.eclipse.ltk.core.refactoring.resource.MoveResourcesDescriptor;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceDescriptor;
import org.junit.jupiter.api.Test;
import org.nnpivot.operators.Framework;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.tests.ui.refactoring.Migration;
import org.nnpivot.workspace.pairs.MigrationRecord;
import org.nnpivot.workspace.refactoring.MigrateSettings;
import org.nnpivot.workspace.settings.KeptShapes;

/** What follows when a source or its result is renamed, moved or deleted in the workbench, and comes back by undo. */
class PairParticipantsTest {

    private static final byte[] BEFORE = TestProject.testCase("migrates/tiny/before.py");

    @Test
    void theResultIsRenamedWithItsSource() throws Exception {
        try (TestProject project = new TestProject("renamed")) {
            IFile source = migrated(project);
            KeptShapes.of(source).keep(Map.of("x", List.of(1L, 3L, 32L, 32L)));
            RenameResourceDescriptor rename = (RenameResourceDescriptor) RefactoringCore
                    .getRefactoringContribution("org.eclipse.ltk.core.refactoring.rename.resource").createDescriptor();
            rename.setResourcePath(source.getFullPath());
            rename.setNewName("net.py");
            Migration done = Migration.perform(rename);
            IFile net = project.project().getFile("net.py");
            assertEquals(List.of(project.project().getFile("net_tf.py")), MigrationRecord.resultsOf(net));
            assertFalse(project.project().getFile("model_tf.py").exists());
            assertEquals(List.of(1L, 3L, 32L, 32L), KeptShapes.of(net).shapes().get("x"));
            assertTrue(KeptShapes.of(source).shapes().isEmpty());

            done.undo();
            assertEquals(List.of(project.project().getFile("model_tf.py")), MigrationRecord.resultsOf(source));
            assertFalse(project.project().getFile("net_tf.py").exists());
            assertEquals(List.of(1L, 3L, 32L, 32L), KeptShapes.of(source).shapes().get("x"));
        }
    }

    @Test
    void aMovedResultStillKnowsItsSource() throws Exception {
        try (TestProject project = new TestProject("moved")) {
            IFile source = migrated(project);
            IFolder folder = project.project().getFolder("out");
            folder.create(IResource.NONE, true, null);
            MoveResourcesDescriptor move = (MoveResourcesDescriptor) RefactoringCore
                    .getRefactoringContribution("org.eclipse.ltk.core.refactoring.move.resources").createDescriptor();
            move.setResourcesToMove(new IResource[] {project.project().getFile("model_tf.py")});
            move.setDestination(folder);
            Migration done = Migration.perform(move);
            assertEquals(List.of(folder.getFile("model_tf.py")), MigrationRecord.resultsOf(source));
            done.undo();
            assertEquals(List.of(project.project().getFile("model_tf.py")), MigrationRecord.resultsOf(source));
        }
    }

    @Test
    void aPairStaysOneWhenItsFolderIsRenamed() throws Exception {
        try (TestProject project = new TestProject("folders")) {
            IFolder folder = project.project().getFolder("old");
            folder.create(IResource.NONE, true, null);
            IFile source = folder.getFile("model.py");
            source.create(BEFORE, IResource.NONE, null);
            Migration.perform(MigrateSettings.to(Framework.KERAS), source);
            folder.move(IPath.fromPortableString("new"), true, null);
            IFolder renamed = project.project().getFolder("new");
            assertEquals(List.of(renamed.getFile("model_tf.py")), MigrationRecord.resultsOf(renamed.getFile("model.py")));
        }
    }

    @Test
    void aResultWithoutItsSourceIsNobodys() throws Exception {
        try (TestProject project = new TestProject("deleted")) {
            IFile source = migrated(project);
            IFile result = project.project().getFile("model_tf.py");
            DeleteResourcesDescriptor delete = (DeleteResourcesDescriptor) RefactoringCore
                    .getRefactoringContribution("org.eclipse.ltk.core.refactoring.delete.resources").createDescriptor();
            delete.setResources(new IResource[] {source});
            Migration done = Migration.perform(delete);
            assertTrue(result.exists());
            assertTrue(MigrationRecord.of(result).isEmpty());
            done.undo();
            assertEquals(List.of(result), MigrationRecord.resultsOf(source));
        }
    }

    private static IFile migrated(TestProject project) throws Exception {
        IFile source = project.add("model.py", BEFORE);
        Migration.perform(MigrateSettings.to(Framework.KERAS), source);
        return source;
    }
}
