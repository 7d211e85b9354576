// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.launch;

import java.nio.file.InvalidPathException;
import java.util.Optional;
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

    private static final Pattern PLACE = Pattern.compile("([^:\"]+\\.py)(?::|\", line )(\\d{1,9})");

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
                int start = start(place.group(1));
                PlaceLink link = link(place, start);
                if (link != null) {
                    console.addHyperlink(link, event.getOffset() + start, event.getLength() - start);
                }
            }
        } catch (BadLocationException goneMeanwhile) {
            ILog.of(PlaceLinks.class).info(goneMeanwhile.getMessage(), goneMeanwhile);
        }
    }

    /** The place that a line names; empty where it names none of the workspace. */
    static Optional<PlaceLink> place(String line) {
        Matcher place = PLACE.matcher(line);
        return place.find() ? Optional.ofNullable(link(place, start(place.group(1)))) : Optional.empty();
    }

    private static PlaceLink link(Matcher place, int start) {
        return start < 0 ? null : new PlaceLink(file(place.group(1).substring(start)), Integer.parseInt(place.group(2)));
    }

    /** Words may stand before the path, and spaces in it: the longest end that is a file counts; -1 where none is. */
    private static int start(String text) {
        for (int start = 0; start >= 0 && start < text.length(); start = next(text, start)) {
            if (file(text.substring(start)) != null) {
                return start;
            }
        }
        return -1;
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
