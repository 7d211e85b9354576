// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.refactoring;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.engine.MigratedFile;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.workspace.Messages;
import org.nnpivot.workspace.pairs.MigrationRecord;
import org.nnpivot.workspace.settings.LineEnds;

/** What is to be changed in the workspace for one migrated file. */
final class FileChanges {

    /** Buffers show the byte order mark of a file whose content type they don't know. */
    private static final String MARK = "\uFEFF";

    private final IFile file;
    private final MigrateSettings settings;

    FileChanges(IFile file, MigrateSettings settings) {
        this.file = file;
        this.settings = settings;
    }

    /** The change for a result that has a text; empty, with a finding in the result, where the text has no place to go. */
    Optional<Change> of(MigrationResult result) throws CoreException {
        if (settings.destination() == Destination.IN_PLACE) {
            return Optional.of(edit(file, result));
        }
        IFile destination = file.getParent().getFile(IPath.fromPortableString(
                MigratedFile.name(file.getName(), settings.request().target())));
        destination.refreshLocal(IResource.DEPTH_ZERO, null);
        if (!destination.exists()) {
            return Optional.of(new MigratedFileChange(destination, bytes(result), charset(result),
                    Origin.of(file, result, settings)));
        }
        Optional<String> reason = settings.replaceExisting() ? Optional.empty() : reasonToKeep(destination);
        if (reason.isPresent()) {
            result.findings().add(EngineFinding.FILE_EXISTS, SourceRange.beginningOf(result.source().file()),
                    destination.getFullPath().makeRelative(), reason.get());
            return Optional.empty();
        }
        return Optional.of(edit(destination, result));
    }

    /** Why an existing file is not replaced without being asked: only what a migration of this very source has made is. */
    private Optional<String> reasonToKeep(IFile destination) throws CoreException {
        Optional<MigrationRecord> record = MigrationRecord.of(destination).filter(known -> known.source().equals(file.getFullPath()));
        if (record.isEmpty()) {
            return Optional.of(Messages.noResult);
        }
        return record.get().isEdited() ? Optional.of(Messages.editedResult) : Optional.empty();
    }

    private byte[] bytes(MigrationResult result) {
        return MigratedFile.bytes(result.source(), textBeside(result), settings.request().onlyNetworks());
    }

    /** What the file beside the source will say. */
    private String textBeside(MigrationResult result) {
        return LineEnds.applied(file.getProject(), result.text().get());
    }

    private Charset charset(MigrationResult result) {
        return settings.request().onlyNetworks() ? StandardCharsets.UTF_8 : result.source().charset();
    }

    /** Edits an existing file through its text buffer, so that an open editor follows. */
    private Change edit(IFile edited, MigrationResult result) throws CoreException {
        String name = NLS.bind(Messages.edit, edited.getFullPath().makeRelative());
        TextFileChange change = edited.equals(file) ? new TextFileChange(name, edited)
                : new ReplaceResultChange(name, edited, Origin.of(file, result, settings));
        String current = change.getCurrentContent(new NullProgressMonitor());
        checkEncoding(edited, result);
        change.setTextType("py");
        change.setEdit(new MultiTextEdit());
        String mark = current.startsWith(MARK) && result.source().hasByteOrderMark() && !settings.request().onlyNetworks() ? MARK : "";
        String text = edited.equals(file) ? result.text().get() : textBeside(result);
        boolean edits = edited.equals(file) && !result.edits().isEmpty() && current.equals(mark + result.source().text());
        for (TextEdit edit : edits ? result.edits() : List.of(difference(current, mark + text))) {
            int start = edit.start() + (edits ? mark.length() : 0);
            change.addEdit(new ReplaceEdit(start, edit.end() - edit.start(), edit.replacement()));
        }
        return change;
    }

    /** The buffer writes in the encoding that the workspace knows, which may be another than the one Python reads. */
    private void checkEncoding(IFile edited, MigrationResult result) throws CoreException {
        String text = result.text().get();
        Charset known = Charset.forName(edited.getCharset());
        Charset wanted = charset(result);
        if (!known.equals(wanted) && !Arrays.equals(text.getBytes(known), text.getBytes(wanted))) {
            throw new CoreException(Status.error(NLS.bind(Messages.otherEncoding,
                    new Object[] {edited.getFullPath().makeRelative(), known.name(), wanted.name()})));
        }
    }

    /** The one edit between two texts that leaves what is equal at their ends. */
    static TextEdit difference(String before, String after) {
        int start = 0;
        int shorter = Math.min(before.length(), after.length());
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int same = 0;
        while (same < shorter - start && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        return new TextEdit(start, before.length() - same, after.substring(start, after.length() - same));
    }
}
