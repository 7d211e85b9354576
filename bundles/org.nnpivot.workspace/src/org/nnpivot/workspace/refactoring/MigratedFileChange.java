// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.refactoring;

import java.nio.charset.Charset;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.nnpivot.python.SourceText;

/** Creates the file that a migration gives, and remembers what it was made from. */
public final class MigratedFileChange extends CreateFileChange {

    private final byte[] bytes;
    private final Charset charset;
    private final Origin origin;

    /**
     * A change that writes those bytes.
     *
     * @param file the file to create
     * @param bytes all it will hold, byte order mark included
     * @param charset how the bytes are to be read
     * @param origin what it was made from
     */
    public MigratedFileChange(IFile file, byte[] bytes, Charset charset, Origin origin) {
        super(file, bytes, charset);
        this.bytes = bytes.clone();
        this.charset = charset;
        this.origin = origin;
    }

    /** What was migrated. */
    public SourceText original() {
        return origin.original();
    }

    @Override
    protected CreateFileChange again() {
        return new MigratedFileChange(file(), bytes, charset, origin);
    }

    @Override
    protected void created() throws CoreException {
        origin.remember(file());
    }
}
