// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.launch;

import java.nio.file.InvalidPathException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.console.IPatternMatchListenerDelegate;
import org.eclipse.ui.console.PatternMatchEvent;
import org.eclipse.ui.console.TextConsole;

/** Makes {@code project/model.py:23} and {@code File "/somewhere/model.py", line 23} in a console lead to the line. */
public final class PlaceLinks implements IPatternMatchListenerDelegate {

    private static final Pattern PLACE = Pattern.compile("([^:\"]+\\.py)(?::|\", line )(\\d+)");

    private TextConsole console;

    @Override
    public void connect(TextConsole opened) {
        console = opened;
    }

    @Override
    public void disconnect() {
        console = null;
    }

    @Override
    public void matchFound(PatternMatchEvent event) {
        try {
            String text = console.getDocument().get(event.getOffset(), event.getLength());
            Matcher place = PLACE.matcher(text);
            if (place.find()) {
                link(place.group(1), Integer.parseInt(place.group(2)), event);
            }
        } catch (BadLocationException | NumberFormatException goneMeanwhile) {
            ILog.of(PlaceLinks.class).info(goneMeanwhile.getMessage(), goneMeanwhile);
        }
    }

    /** Words may stand before the path, and spaces in it: the longest end that is a file counts. */
    private void link(String text, int line, PatternMatchEvent event) throws BadLocationException {
        for (int start = 0; start >= 0 && start < text.length(); start = next(text, start)) {
            IFile file = file(text.substring(start));
            if (file != null) {
                console.addHyperlink(new PlaceLink(file, line), event.getOffset() + start, event.getLength() - start);
                return;
            }
        }
    }

    private static int next(String text, int start) {
        int space = text.indexOf(' ', start);
        return space < 0 ? -1 : space + 1;
    }

    private static IFile file(String text) {
        try {
            IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
            IPath path = IPath.fromOSString(text);
            return root.findMember(path) instanceof IFile file ? file : path.isAbsolute() ? root.getFileForLocation(path) : null;
        } catch (InvalidPathException noPath) {
            return null;
        }
    }
}
