// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.text;

import java.util.Optional;
import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.core.filebuffers.IDocumentSetupParticipantExtension;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;

/** Prepares documents of our languages when a file is opened. */
public final class DocumentSetup implements IDocumentSetupParticipant, IDocumentSetupParticipantExtension {

    @Override
    public void setup(IDocument document) {
        // Only called where the platform does not know where the document comes from; then its language is not known either.
    }

    @Override
    public void setup(IDocument document, IPath location, LocationKind kind) {
        if (location != null) {
            Languages.lexis(location.lastSegment())
                    .ifPresent(lexis -> LanguagePartitioner.set(document, lexis, Optional.of(TextNames.of(location, kind))));
        }
    }
}
