// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.nnpivot.editing.Document;
import org.nnpivot.editing.Neighbours;

/** The texts of a folder of the workspace: what editors show where they hold a file, else what is on disk. */
final class WorkspaceTexts implements Neighbours {

    private record Kept(long stamp, Document document) {}

    private final Map<IFile, Kept> kept = new ConcurrentHashMap<>();

    @Override
    public List<Document> of(Document document) {
        List<Document> found = new ArrayList<>();
        TextNames.file(document.name()).ifPresent(file -> others(file).forEach(other -> text(other).ifPresent(found::add)));
        return found;
    }

    private static Stream<IFile> others(IFile file) {
        try {
            return file.getParent().isAccessible()
                    ? Stream.of(file.getParent().members()).filter(IFile.class::isInstance).map(IFile.class::cast)
                            .filter(other -> !other.equals(file) && isOfSameLanguage(other, file)).sorted(Comparator.comparing(IResource::getName))
                    : Stream.empty();
        } catch (CoreException gone) {
            return Stream.empty();
        }
    }

    private static boolean isOfSameLanguage(IFile other, IFile file) {
        return String.valueOf(file.getFileExtension()).equals(other.getFileExtension());
    }

    private Optional<Document> text(IFile file) {
        Optional<ITextFileBuffer> buffer = TextNames.buffer(file);
        if (buffer.isPresent()) {
            IDocument open = buffer.get().getDocument();
            long stamp = open instanceof IDocumentExtension4 stamped ? -stamped.getModificationStamp() : 0;
            return Optional.of(keep(file, stamp, open.get()));
        }
        Kept known = kept.get(file);
        return known != null && known.stamp == file.getModificationStamp() ? Optional.of(known.document)
                : read(file).map(text -> keep(file, file.getModificationStamp(), text));
    }

    /** The same object for the same text, so that comparing is cheap. */
    private Document keep(IFile file, long stamp, String text) {
        Kept known = kept.get(file);
        Document document = known != null && known.document.text().equals(text) ? known.document : new Document(TextNames.of(file), text);
        kept.put(file, new Kept(stamp, document));
        return document;
    }

    private static Optional<String> read(IFile file) {
        try (InputStream in = file.getContents(true)) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (CoreException | IOException unreadable) {
            ILog.of(WorkspaceTexts.class).warn(file.getFullPath() + " can't be read", unreadable);
            return Optional.empty();
        }
    }
}
