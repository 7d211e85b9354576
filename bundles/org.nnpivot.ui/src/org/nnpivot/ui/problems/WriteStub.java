// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.ui.Messages;
import org.nnpivot.ui.refactoring.MigrateWizard;
import org.nnpivot.workspace.refactoring.Destination;
import org.nnpivot.workspace.refactoring.MigrateRefactoring;
import org.nnpivot.workspace.refactoring.MigrateSettings;
import org.nnpivot.workspace.settings.MigrationDefaults;

/**
 * Migrates the files with a stub in the place of each network that can't be; the wizard shows what will be written. Each file
 * is migrated as its project and framework ask for: there is a wizard for those that want the same.
 */
final class WriteStub extends FindingResolution {

    WriteStub(IMarker marker) {
        super(marker, Messages.fix_stub, Messages.fix_stub_description);
    }

    @Override
    boolean helps(IMarker other) {
        return switch (group(other)) {
            case REFUSED, SHAPES, OPTIONS -> true;
            case MODELS, DIFFERENCES, NOTES -> false;
        };
    }

    @Override
    void apply(List<IMarker> markers) {
        Map<MigrationRequest, List<IFile>> wanted = files(markers).stream()
                .collect(Collectors.groupingBy(WriteStub::request, LinkedHashMap::new, Collectors.toList()));
        wanted.forEach((request, files) ->
                MigrateWizard.open(new MigrateRefactoring(files, new MigrateSettings(request, Destination.BESIDE, false)), shell()));
    }

    /** What a file's project asks for, with stubs. Shapes that are kept for inputs are added to it, file by file, later. */
    private static MigrationRequest request(IFile file) {
        MigrationRequest request = MigrationDefaults.request(file);
        return new MigrationRequest(request.target(), request.from(), request.architecture(), request.layout(), Map.of(),
                request.onlyNetworks(), true);
    }
}
