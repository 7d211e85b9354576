// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.text;

import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;

/** What texts are called when languages are asked: as addresses, so that a name tells where the text is. */
public final class TextNames {

    private static final String WORKSPACE = "platform:/resource";

    private TextNames() {}

    /** The name of a file of the workspace. */
    public static String of(IFile file) {
        return WORKSPACE + file.getFullPath();
    }

    /** The name of a file anywhere. */
    static String of(IPath path, LocationKind kind) {
        return kind == LocationKind.LOCATION ? path.toFile().toURI().toString() : WORKSPACE + path;
    }

    /** The file of the workspace that is called so. */
    public static Optional<IFile> file(String name) {
        return name.startsWith(WORKSPACE)
                ? Optional.of(ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(name.substring(WORKSPACE.length()))))
                : Optional.empty();
    }

    /** The text buffer of a file, where an editor or something else holds one. */
    public static Optional<ITextFileBuffer> buffer(IFile file) {
        return Optional.ofNullable(FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE));
    }
}
