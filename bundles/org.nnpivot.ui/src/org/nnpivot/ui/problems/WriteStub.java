// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.problems;

import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.ui.Messages;
import org.nnpivot.ui.refactoring.MigrateWizard;
import org.nnpivot.workspace.refactoring.Destination;
import org.nnpivot.workspace.refactoring.MigrateRefactoring;
import org.nnpivot.workspace.refactoring.MigrateSettings;
import org.nnpivot.workspace.settings.MigrationDefaults;

/** Migrates the files with a stub in the place of each network that can't be; the wizard shows what will be written. */
final class WriteStub extends FindingResolution {

    WriteStub(IMarker marker) {
        super(marker, Messages.fix_stub, Messages.fix_stub_description);
    }

    @Override
    boolean helps(IMarker other) {
        return switch (group(other)) {
            case REFUSED, SHAPES, OPTIONS -> true;
            case DIFFERENCES, NOTES -> false;
        };
    }

    @Override
    void apply(List<IMarker> markers) {
        List<IFile> files = files(markers);
        MigrationRequest request = MigrationDefaults.request(files.getFirst());
        MigrationRequest withStubs = new MigrationRequest(request.target(), request.from(), request.architecture(), request.layout(),
                Map.of(), request.onlyNetworks(), true);
        MigrateWizard.open(new MigrateRefactoring(files, new MigrateSettings(withStubs, Destination.BESIDE, false)), shell());
    }
}
