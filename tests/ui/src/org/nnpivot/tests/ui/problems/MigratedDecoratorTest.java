// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.Explorer;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.tests.ui.WizardPilot;
import org.nnpivot.workspace.pairs.MigrationRecord;

/** Badges of migrated files, and of results whose source has changed. */
class MigratedDecoratorTest {

    private static final byte[] BEFORE = TestProject.testCase("migrates/tiny/before.py");
    private static final String STALE = " [source changed]";

    @Test
    void showsThatTheSourceHasChangedSinceTheMigration() throws Exception {
        try (TestProject project = new TestProject("badges")) {
            IFile source = project.add("model.py", BEFORE);
            Explorer explorer = Explorer.select(source);
            Object plain = explorer.image(source);
            migrate(explorer);
            IFile result = project.project().getFile("model_tf.py");
            assertEquals(List.of(result), MigrationRecord.resultsOf(source));
            Explorer.select(result);
            EventLoop.until("a badge on the result", () -> !explorer.image(result).equals(plain));
            EventLoop.until("a badge on the source", () -> !explorer.image(source).equals(plain));
            assertEquals("model_tf.py", explorer.text(result));

            write(source, "# more\n" + new String(BEFORE, StandardCharsets.UTF_8));
            EventLoop.until("the result is stale", () -> explorer.text(result).equals("model_tf.py" + STALE));
            write(source, new String(BEFORE, StandardCharsets.UTF_8));
            EventLoop.until("the result is as its source again", () -> explorer.text(result).equals("model_tf.py"));
        }
    }

    @Test
    void remembersAfterTheProjectWasClosed() throws Exception {
        try (TestProject project = new TestProject("reopened")) {
            IFile source = project.add("model.py", BEFORE);
            migrate(Explorer.select(source));
            IFile result = project.project().getFile("model_tf.py");
            project.project().close(null);
            project.project().open(null);
            assertFalse(MigrationRecord.of(result).orElseThrow().isStale());
            write(source, "import torch\n");
            assertTrue(MigrationRecord.of(result).orElseThrow().isStale());
        }
    }

    private static void migrate(Explorer explorer) {
        MenuItem entry = explorer.menuEntry("Migrate to TensorFlow/Keras").orElseThrow();
        new WizardPilot().on("migrate", dialog -> WizardPilot.press(dialog, IDialogConstants.FINISH_ID))
                .run(() -> Explorer.choose(entry));
        EventLoop.settle();
    }

    private static void write(IFile file, String text) throws CoreException {
        file.setContents(text.getBytes(StandardCharsets.UTF_8), IResource.KEEP_HISTORY, null);
    }
}
