// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.refactoring;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.swt.graphics.Image;
import org.nnpivot.workspace.refactoring.CreateFileChange;

/**
 * A file that is not there yet, for a comparison.
 *
 * @param change what will create it
 */
record CreatedFileElement(CreateFileChange change) implements ITypedElement, IEncodedStreamContentAccessor {

    @Override
    public String getName() {
        return change.file().getName();
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public String getType() {
        return change.file().getFileExtension();
    }

    @Override
    public InputStream getContents() {
        return new ByteArrayInputStream(change.bytes());
    }

    @Override
    public String getCharset() {
        return change.charset().name();
    }
}
