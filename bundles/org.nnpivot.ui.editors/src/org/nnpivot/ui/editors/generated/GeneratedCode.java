// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.generated;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.QualifiedName;
import org.nnpivot.operators.Framework;
import org.nnpivot.workspace.source.Digest;

/**
 * What the workspace remembers of a file that was generated.
 *
 * @param file the file
 * @param model what it was generated of
 * @param target for which framework
 * @param digest of the text that was generated, by which changes of the model and of the file are recognised
 */
public record GeneratedCode(IFile file, IFile model, Framework target, String digest) {

    private static final QualifiedName PROPERTY = new QualifiedName("org.nnpivot.ui.editors", "generated");
    private static final String BETWEEN = "|";
    private static final int PARTS = 3;

    /** What is remembered of a file; empty for one that was not generated. */
    static Optional<GeneratedCode> of(IFile file) throws CoreException {
        String known = file.isAccessible() ? file.getPersistentProperty(PROPERTY) : null;
        String[] parts = known == null ? new String[0] : known.split("\\|", PARTS);
        return parts.length < PARTS ? Optional.empty()
                : Optional.of(new GeneratedCode(file, ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(parts[2])),
                        Framework.valueOf(parts[0]), parts[1]));
    }

    /** The files beside a model that were generated of it. */
    static List<GeneratedCode> ofModel(IFile model) throws CoreException {
        List<GeneratedCode> found = new ArrayList<>();
        for (IResource beside : model.getParent().members()) {
            if (beside instanceof IFile file) {
                of(file).filter(code -> code.model.equals(model)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Remembers that a text was generated, whether the file says exactly that or not. */
    static void remember(IFile file, IFile model, Framework target, String text) throws CoreException {
        file.setPersistentProperty(PROPERTY, target.name() + BETWEEN + digest(text) + BETWEEN + model.getFullPath().toPortableString());
    }

    /** Whether a text is the one that was generated. */
    boolean isFrom(String text) {
        return digest.equals(digest(text));
    }

    /** Whether nobody has changed the file since. */
    boolean isUntouched() throws CoreException {
        return isFrom(file.readString());
    }

    private static String digest(String text) {
        return Digest.of(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
    }
}
