// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.nnpivot.engine.MigratedFile;
import org.nnpivot.operators.Framework;

/**
 * A source and what it was migrated to.
 *
 * @param source the file that was migrated
 * @param result the migrated file
 */
public record MigratedPair(IFile source, IFile result) {

    /** The pairs that selected files stand for; two that know nothing of each other are one pair, too. */
    public static List<MigratedPair> of(List<? extends IResource> selection) {
        List<IFile> files = selection.stream().filter(IFile.class::isInstance).map(IFile.class::cast).toList();
        List<MigratedPair> pairs = files.stream().flatMap(MigratedPair::ofFile).distinct().toList();
        return pairs.isEmpty() && files.size() == 2 ? List.of(unknown(files.getFirst(), files.getLast())) : pairs;
    }

    private static Stream<MigratedPair> ofFile(IFile file) {
        List<MigratedPair> pairs = new ArrayList<>();
        Optional<IFile> source = MigrationRecord.of(file).flatMap(MigrationRecord::sourceFile);
        source.ifPresent(found -> pairs.add(new MigratedPair(found, file)));
        MigrationRecord.resultsOf(file).forEach(result -> pairs.add(new MigratedPair(file, result)));
        return pairs.stream();
    }

    /** What has the name of a migrated file is the result. */
    private static MigratedPair unknown(IFile one, IFile other) {
        boolean swapped = Stream.of(Framework.values()).anyMatch(target -> MigratedFile.name(other.getName(), target).equals(one.getName()));
        return swapped ? new MigratedPair(other, one) : new MigratedPair(one, other);
    }
}
