// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.minings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.CancelledException;
import org.nnpivot.editing.EditedText;
import org.nnpivot.editing.Note;
import org.nnpivot.engine.FrameworkImports;
import org.nnpivot.python.SourceText;
import org.nnpivot.ui.editors.text.EditedDocument;
import org.nnpivot.ui.editors.text.Languages;
import org.nnpivot.workspace.settings.KeptShapes;
import org.nnpivot.workspace.source.PythonFiles;

/** Shows behind each line the shapes that it makes, in models and in Python. The editor asks when the user has stopped typing. */
public final class ShapeMinings extends AbstractCodeMiningProvider {

    private record Known(long stamp, Map<String, List<Long>> shapes, List<Note> notes) {}

    private volatile Known known = new Known(IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP, Map.of(), List.of());

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
        IDocument document = viewer.getDocument();
        return CompletableFuture.supplyAsync(() -> minings(document, monitor));
    }

    private List<ICodeMining> minings(IDocument document, IProgressMonitor monitor) {
        List<ICodeMining> minings = new ArrayList<>();
        try {
            for (Note note : notes(document, monitor)) {
                minings.add(new ShapeMining(document, document.getLineOfOffset(note.offset()), note.text(), this));
            }
        } catch (CancelledException | CancellationException | BadLocationException changedMeanwhile) {
            return List.of();
        } catch (RuntimeException defect) {
            ILog.of(getClass()).error("No shapes could be found", defect);
        }
        return minings;
    }

    /** A text that has not changed has the shapes that it had; the editor asks more often than the user types. */
    private List<Note> notes(IDocument document, IProgressMonitor monitor) {
        long stamp = ((IDocumentExtension4) document).getModificationStamp();
        Map<String, List<Long>> shapes = kept(document);
        Known last = known;
        if (last.stamp != stamp || !last.shapes.equals(shapes)) {
            Cancellation cancellation = () -> {
                if (monitor.isCanceled() || stamp != ((IDocumentExtension4) document).getModificationStamp()) {
                    throw new CancelledException();
                }
            };
            last = new Known(stamp, shapes, EditedDocument.of(document).map(edited -> model(edited, cancellation))
                    .orElseGet(() -> python(document.get(), shapes, cancellation)));
            known = last;
        }
        return last.notes;
    }

    /** The shapes that are kept with the project for the file that the document is of. */
    private static Map<String, List<Long>> kept(IDocument document) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        IFile file = buffer == null || buffer.getLocation() == null || buffer.getLocation().segmentCount() < 2 ? null
                : ResourcesPlugin.getWorkspace().getRoot().getFile(buffer.getLocation());
        return file != null && PythonFiles.isPython(file) && file.isAccessible() ? KeptShapes.of(file).shapes() : Map.of();
    }

    private static List<Note> model(EditedDocument edited, Cancellation cancellation) {
        EditedText text = edited.text();
        return text.notes(cancellation);
    }

    private static List<Note> python(String text, Map<String, List<Long>> shapes, Cancellation cancellation) {
        return FrameworkImports.of(text).isEmpty() ? List.of()
                : Languages.get().shapes().of(SourceText.of("editor.py", text), shapes, cancellation).stream()
                        .map(note -> new Note(note.offset(), "# " + note.text())).toList();
    }
}
