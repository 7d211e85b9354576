// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.jface.text.IDocumentExtension4;
import org.nnpivot.engine.FrameworkImports;
import org.nnpivot.operators.Framework;

/**
 * Which frameworks a file uses, by a look at its imports. The workspace remembers the answer with the file until its
 * modification stamp changes, so a menu may ask as often as it likes.
 */
public final class FrameworkUse {

    private static final QualifiedName ANSWER = new QualifiedName("org.nnpivot.workspace", "frameworkUse");
    /** Imports stand at the beginning; nobody waits for a menu because a file is huge. */
    private static final int MOST_BYTES = 1 << 20;

    private record Answer(long stamp, Set<Framework> frameworks) {}

    private FrameworkUse() {}

    /** The frameworks that an accessible file imports, the first one first; empty where it can't be read. */
    public static Set<Framework> of(IFile file) {
        try {
            Optional<ITextFileBuffer> unsaved = FileContents.unsaved(file);
            return unsaved.isPresent() ? ofDocument(file, unsaved.get()) : ofDisk(file);
        } catch (CoreException unreadable) {
            return Set.of();
        }
    }

    private static Set<Framework> ofDocument(IFile file, ITextFileBuffer buffer) throws CoreException {
        if (buffer.getDocument() instanceof IDocumentExtension4 document) {
            Answer known = known(file, document.getModificationStamp());
            return known != null ? known.frameworks
                    : remember(file, document.getModificationStamp(), buffer.getDocument().get());
        }
        return FrameworkImports.of(buffer.getDocument().get());
    }

    private static Set<Framework> ofDisk(IFile file) throws CoreException {
        long stamp = file.getModificationStamp();
        Answer known = known(file, stamp);
        return known != null ? known.frameworks
                : remember(file, stamp, new String(new FileContents(file).saved(MOST_BYTES), StandardCharsets.ISO_8859_1));
    }

    private static Answer known(IFile file, long stamp) throws CoreException {
        return file.getSessionProperty(ANSWER) instanceof Answer answer && answer.stamp == stamp ? answer : null;
    }

    private static Set<Framework> remember(IFile file, long stamp, String text) throws CoreException {
        Set<Framework> frameworks = FrameworkImports.of(text);
        file.setSessionProperty(ANSWER, new Answer(stamp, frameworks));
        return frameworks;
    }
}
