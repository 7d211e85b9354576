// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.pairs;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceChange;
import org.nnpivot.engine.MigratedFile;
import org.nnpivot.operators.Framework;
import org.nnpivot.workspace.Messages;
import org.nnpivot.workspace.settings.KeptShapes;

/**
 * A file that will stand elsewhere, and what has to follow it.
 *
 * @param before the file now
 * @param after where it will stand
 */
record FollowedFile(IFile before, IFile after) {

    /** What is to be done once the file stands there; empty where nothing has to be. */
    Optional<CompositeChange> change() {
        CompositeChange change = new CompositeChange(Messages.pairFollows);
        MigrationRecord.resultsOf(before).forEach(result -> follow(result, change));
        MigrationRecord.of(before).ifPresent(record -> change.add(
                new RecordChange(after, Optional.of(record.movedTo(after, record.source())))));
        if (!KeptShapes.of(before).shapes().isEmpty()) {
            change.add(new ShapesChange(before, after));
        }
        return change.getChildren().length == 0 ? Optional.empty() : Optional.of(change);
    }

    /** A result that is called after its source still is, as long as it stands beside it. */
    private void follow(IFile result, CompositeChange change) {
        IFile renamed = renamed(result).filter(file -> !file.exists()).orElse(result);
        if (!renamed.equals(result)) {
            change.add(new RenameResourceChange(result.getFullPath(), renamed.getName()));
        }
        MigrationRecord.of(result).ifPresent(record -> change.add(
                new RecordChange(renamed, Optional.of(record.movedTo(renamed, after.getFullPath())))));
    }

    private Optional<IFile> renamed(IFile result) {
        if (!result.getParent().equals(after.getParent()) || before.getName().equals(after.getName())) {
            return Optional.empty();
        }
        return Stream.of(Framework.values()).filter(target -> MigratedFile.name(before.getName(), target).equals(result.getName()))
                .findFirst().map(target -> result.getParent().getFile(IPath.fromPortableString(
                        MigratedFile.name(after.getName(), target))));
    }
}
