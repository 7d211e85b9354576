// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.diagram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.nnpivot.diagram.render.PngWriter;
import org.nnpivot.diagram.render.SvgWriter;
import org.nnpivot.diagram.scene.Scene;
import org.nnpivot.ui.views.Messages;

/** Writes a picture: PNG where the file's name says so, else SVG; the bytes are those of the command line. */
final class ExportJob extends Job {

    private static final String PNG = ".png";

    private final Scene scene;
    private final Path file;

    ExportJob(Scene scene, Path file) {
        super(NLS.bind(Messages.ExportJob_name, file.getFileName()));
        this.scene = scene;
        this.file = file;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            boolean png = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(PNG);
            Files.write(file, png ? PngWriter.write(scene) : SvgWriter.write(scene).getBytes(StandardCharsets.UTF_8));
            for (IFile resource : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
                resource.refreshLocal(IResource.DEPTH_ZERO, monitor);
            }
            return Status.OK_STATUS;
        } catch (IOException | CoreException problem) {
            return Status.error(NLS.bind(Messages.ExportJob_failed, file), problem);
        }
    }
}
