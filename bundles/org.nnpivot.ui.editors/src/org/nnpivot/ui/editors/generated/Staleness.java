// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.generated;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.editing.EditedText;
import org.nnpivot.ui.editors.text.EditedDocument;
import org.nnpivot.ui.editors.text.SaveAwareStrategy;

/** Looks, whenever a model is saved, whether the code that was generated of it is still what it gives. */
public final class Staleness extends SaveAwareStrategy {

    @Override
    protected void reconcile(EditedDocument edited, EditedText text) {
        savedFile(edited).ifPresent(model -> {
            try {
                for (GeneratedCode code : GeneratedCode.ofModel(model)) {
                    check(edited, text, code);
                }
            } catch (CoreException gone) {
                ILog.of(getClass()).warn("Generated code can't be checked", gone);
            }
        });
    }

    /** A model that gives no code at present tells nothing of the code that is there. */
    private void check(EditedDocument edited, EditedText text, GeneratedCode code) throws CoreException {
        IFile file = code.file();
        Optional<String> now = ModelCode.of(code.model(), code.target(), new Findings());
        edited.whilePresent(text).check();
        if (now.isPresent() && code.isFrom(now.get())) {
            StaleMarkers.remove(file);
        } else if (now.isPresent() && StaleMarkers.mark(code)) {
            show(edited, text, () -> StaleNotice.show(viewer().getTextWidget().getDisplay(), code));
        }
    }
}
