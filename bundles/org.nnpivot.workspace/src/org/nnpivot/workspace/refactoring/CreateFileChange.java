// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.refactoring;

import java.nio.charset.Charset;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourceChange;
import org.eclipse.ltk.core.refactoring.resource.ResourceChange;
import org.eclipse.osgi.util.NLS;
import org.nnpivot.workspace.Messages;
import org.nnpivot.workspace.source.FileContents;

/** Creates a file. Undoing it deletes the file, unless somebody has changed it since. */
public class CreateFileChange extends ResourceChange {

    private final IFile file;
    private final byte[] bytes;
    private final Charset charset;

    /**
     * A change that writes those bytes.
     *
     * @param file the file to create
     * @param bytes all it will hold, byte order mark included
     * @param charset how the bytes are to be read
     */
    public CreateFileChange(IFile file, byte[] bytes, Charset charset) {
        this.file = file;
        this.bytes = bytes.clone();
        this.charset = charset;
    }

    @Override
    public String getName() {
        return NLS.bind(Messages.create, file.getFullPath().makeRelative());
    }

    /** What the file will say. */
    public String text() {
        return new String(bytes, charset);
    }

    /** The file to create. */
    public IFile file() {
        return file;
    }

    @Override
    protected IResource getModifiedResource() {
        return file;
    }

    /** There is no earlier state of the file to compare with. */
    @Override
    public void initializeValidationData(IProgressMonitor monitor) {
        monitor.done();
    }

    @Override
    public RefactoringStatus isValid(IProgressMonitor monitor) throws CoreException {
        RefactoringStatus status = new RefactoringStatus();
        if (file.exists()) {
            status.addFatalError(NLS.bind(Messages.existsByNow, file.getFullPath().makeRelative()));
        } else if (!file.getParent().isAccessible()) {
            status.addFatalError(NLS.bind(Messages.gone, file.getParent().getFullPath().makeRelative()));
        }
        return status;
    }

    @Override
    public Change perform(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), 2);
        file.create(bytes, IResource.NONE, progress.split(1));
        if (!charset.name().equalsIgnoreCase(file.getCharset())) {
            file.setCharset(charset.name(), progress.split(1));
        }
        created();
        return new Undo();
    }

    /** A change that does the same once more. */
    protected CreateFileChange again() {
        return new CreateFileChange(file, bytes, charset);
    }

    /** Called when the file is there. */
    protected void created() throws CoreException {}

    private final class Undo extends DeleteResourceChange {

        private final long stamp = file.getModificationStamp();

        Undo() {
            super(file.getFullPath(), false);
        }

        /** Doing it again creates the file as at first: the workspace would bring back what it said, but not what is known of it. */
        @Override
        public Change perform(IProgressMonitor monitor) throws CoreException {
            super.perform(monitor);
            return again();
        }

        @Override
        public RefactoringStatus isValid(IProgressMonitor monitor) throws CoreException {
            RefactoringStatus status = super.isValid(monitor);
            if (file.getModificationStamp() != stamp || new FileContents(file).isUnsaved()) {
                status.addFatalError(NLS.bind(Messages.changedSince, file.getFullPath().makeRelative()));
            }
            return status;
        }
    }
}
