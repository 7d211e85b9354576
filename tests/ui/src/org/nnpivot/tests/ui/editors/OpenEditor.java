// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.editors;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewerExtension2;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.nnpivot.tests.ui.EventLoop;

/** A file in the editor that the workbench opens it in, and what there is to see of it. */
final class OpenEditor implements AutoCloseable {

    private final ITextEditor editor;
    private final ProjectionViewer viewer;

    OpenEditor(IFile file) throws PartInitException {
        editor = (ITextEditor) IDE.openEditor(page(), file);
        viewer = (ProjectionViewer) editor.getAdapter(ITextOperationTarget.class);
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    ITextEditor editor() {
        return editor;
    }

    ProjectionViewer viewer() {
        return viewer;
    }

    IDocument document() {
        return viewer.getDocument();
    }

    String text() {
        return document().get();
    }

    /** The offset of the n-th place, from 1, where the text says that. */
    int offset(String words, int number) {
        int offset = -1;
        for (int i = 0; i < number; i++) {
            offset = text().indexOf(words, offset + 1);
            if (offset < 0) {
                throw new AssertionError("no '" + words + "' in\n" + text());
            }
        }
        return offset;
    }

    OpenEditor caret(int offset) {
        editor.setFocus();
        editor.selectAndReveal(offset, 0);
        return this;
    }

    /** Types as with the keyboard. */
    void type(String text) {
        for (char sign : text.toCharArray()) {
            Event key = new Event();
            key.character = sign == '\n' ? SWT.CR : sign;
            key.keyCode = key.character;
            viewer.getTextWidget().notifyListeners(SWT.KeyDown, key);
        }
    }

    void command(String id) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException failure) {
            throw new AssertionError(id, failure);
        }
    }

    /** The colour of the word that begins at an offset. */
    RGB colour(int offset) {
        StyleRange range = viewer.getTextWidget().getStyleRangeAtOffset(viewer.modelOffset2WidgetOffset(offset));
        return range == null || range.foreground == null ? null : range.foreground.getRGB();
    }

    static RGB themeColour(String kind) {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().getRGB("org.nnpivot.ui.editors." + kind);
    }

    /** The places of the annotations that the editor shows and that are of a kind. */
    List<Position> annotations(Predicate<Annotation> kind) {
        List<Position> found = new ArrayList<>();
        IAnnotationModel model = viewer.getAnnotationModel();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (!annotation.isMarkedDeleted() && kind.test(annotation)) {
                found.add(model.getPosition(annotation));
            }
        }
        return found;
    }

    /** What is wrong by what the editor shows, in order. */
    List<String> problems() {
        Map<Integer, String> found = new TreeMap<>();
        IAnnotationModel model = viewer.getAnnotationModel();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (!annotation.isMarkedDeleted() && annotation.getType().matches("org.eclipse.ui.workbench.texteditor.(error|warning|info)")) {
                found.merge(model.getPosition(annotation).getOffset(), annotation.getText(), (a, b) -> a + " | " + b);
            }
        }
        return List.copyOf(found.values());
    }

    /** What is shown behind lines, by the numbers of these, from 1. The platform keeps it to itself. */
    Map<Integer, String> minings() {
        Map<Integer, String> found = new TreeMap<>();
        IAnnotationModel model = ((ISourceViewerExtension2) viewer).getVisualAnnotationModel();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (annotation.getClass().getSimpleName().startsWith("CodeMining")) {
                minings(annotation).forEach(mining -> found.put(line(mining.getPosition().getOffset()), mining.getLabel()));
            }
        }
        return found;
    }

    private int line(int offset) {
        return (int) text().substring(0, offset).chars().filter(sign -> sign == '\n').count() + 1;
    }

    @SuppressWarnings("unchecked")
    private static List<ICodeMining> minings(Annotation annotation) {
        try {
            Field field = annotation.getClass().getDeclaredField("fMinings");
            field.setAccessible(true);
            return List.copyOf((List<ICodeMining>) field.get(annotation));
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError(changed);
        }
    }

    /** The windows that have come up besides the workbench's. */
    static Stream<Shell> popups() {
        Shell main = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        return Stream.of(Display.getCurrent().getShells()).filter(shell -> shell != main && shell.isVisible());
    }

    @Override
    public void close() {
        page().closeEditor(editor, false);
        EventLoop.settle();
    }
}
