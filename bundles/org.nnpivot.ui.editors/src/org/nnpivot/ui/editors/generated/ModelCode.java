// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.generated;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.engine.EngineSetup;
import org.nnpivot.engine.Generator;
import org.nnpivot.engine.MigratedFile;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.TextRanges;
import org.nnpivot.notation.Notation;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.SourceText;
import org.nnpivot.shapes.Ranges;
import org.nnpivot.ui.editors.text.TextNames;

/** The code of a model as the command line generates it. */
final class ModelCode {

    private ModelCode() {}

    /** The code of what the editor shows, else of what the file says; empty, with findings, where none can be written. */
    static Optional<String> of(IFile model, Framework target, Findings findings) throws CoreException {
        EngineSetup.initialize();
        Catalogue catalogue = Catalogues.bundled();
        String name = model.getFullPath().makeRelative().toString();
        var buffer = TextNames.buffer(model);
        String text = buffer.isPresent() ? buffer.get().getDocument().get() : model.readString();
        Ranges ranges = TextRanges.in(SourceText.of(name, text));
        return Notation.parse(text, name, catalogue, findings)
                .flatMap(read -> new Generator(catalogue).generate(read, ranges, MigrationRequest.to(target), findings));
    }

    /** The file that code for a framework goes into. */
    static IFile file(IFile model, Framework target) {
        String name = model.getFullPath().removeFileExtension().lastSegment();
        return model.getParent().getFile(IPath.fromPortableString(MigratedFile.name(name + ".py", target)));
    }
}
