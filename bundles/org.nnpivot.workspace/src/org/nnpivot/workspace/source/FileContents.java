// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.python.SourceText;
import org.nnpivot.workspace.Messages;

/** What a file says: its bytes on disk or, with an unsaved editor on it, those that saving would write. */
public final class FileContents {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final IFile file;

    /** The contents of an existing file. */
    public FileContents(IFile file) {
        this.file = file;
    }

    /**
     * The text by Python's rules, whatever encoding the project is set to; empty, with one finding, where the bytes do not fit.
     *
     * @throws CoreException where the file can't be read
     */
    public Optional<SourceText> read(Findings findings) throws CoreException {
        return SourceText.decode(file.getFullPath().makeRelative().toString(), bytes(), findings);
    }

    /** The unsaved text buffer, where there is one. */
    static Optional<ITextFileBuffer> unsaved(IFile file) {
        return Optional.ofNullable(FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE))
                .filter(ITextFileBuffer::isDirty);
    }

    /** Whether an editor holds changes that are not on disk. */
    public boolean isUnsaved() {
        return unsaved(file).isPresent();
    }

    /** The text as its unsaved editor holds it, else as the file's encoding reads it on disk. */
    public String text() throws CoreException {
        Optional<ITextFileBuffer> buffer = unsaved(file);
        return buffer.isPresent() ? buffer.get().getDocument().get() : file.readString();
    }

    /**
     * The bytes on disk, or those that saving an editor would write.
     *
     * @throws CoreException where the file can't be read
     */
    public byte[] bytes() throws CoreException {
        byte[] saved = saved(Integer.MAX_VALUE);
        Optional<ITextFileBuffer> buffer = unsaved(file);
        return buffer.isPresent() ? encoded(buffer.get(), saved) : saved;
    }

    /** The first bytes on disk, at most that many. */
    byte[] saved(int most) throws CoreException {
        try (InputStream in = file.getContents(true)) {
            return in.readNBytes(most);
        } catch (IOException unreadable) {
            throw new CoreException(Status.error(NLS.bind(Messages.unreadable, file.getFullPath()), unreadable));
        }
    }

    /** A buffer keeps the byte order mark of its file; its document shows it only where the content type is not known. */
    private static byte[] encoded(ITextFileBuffer buffer, byte[] saved) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] text = buffer.getDocument().get().getBytes(Charset.forName(buffer.getEncoding()));
        if (startsWithMark(saved) && !startsWithMark(text)) {
            bytes.writeBytes(BYTE_ORDER_MARK);
        }
        bytes.writeBytes(text);
        return bytes.toByteArray();
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length && bytes[0] == BYTE_ORDER_MARK[0] && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
    }
}
