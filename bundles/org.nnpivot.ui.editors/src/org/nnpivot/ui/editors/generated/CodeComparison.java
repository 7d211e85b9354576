// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.generated;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.operators.Framework;
import org.nnpivot.ui.editors.Messages;

/** Compares a file with the code that its model gives now. What is taken over is the user's choice; saving says that it was made. */
final class CodeComparison extends CompareEditorInput {

    private final IFile model;
    private final IFile file;
    private final Framework target;
    private ResourceNode left;
    private String code = "";

    CodeComparison(IFile model, IFile file, Framework target) {
        super(configuration(model, file));
        this.model = model;
        this.file = file;
        this.target = target;
        setTitle(NLS.bind(Messages.compareTitle, file.getName()));
    }

    private static CompareConfiguration configuration(IFile model, IFile file) {
        CompareConfiguration configuration = new CompareConfiguration();
        configuration.setLeftLabel(file.getName());
        configuration.setLeftEditable(true);
        configuration.setRightLabel(NLS.bind(Messages.compareGenerated, model.getName()));
        configuration.setRightEditable(false);
        return configuration;
    }

    void open() {
        CompareUI.openCompareEditor(this);
    }

    @Override
    protected Object prepareInput(IProgressMonitor monitor) throws InvocationTargetException {
        try {
            Optional<String> generated = ModelCode.of(model, target, new Findings());
            if (generated.isEmpty()) {
                setMessage(NLS.bind(Messages.generateFailed, model.getName()));
                return null;
            }
            code = generated.get();
            left = new ResourceNode(file);
            return new DiffNode(left, new Generated(file.getName(), code));
        } catch (CoreException unreadable) {
            throw new InvocationTargetException(unreadable);
        }
    }

    @Override
    public void saveChanges(IProgressMonitor monitor) throws CoreException {
        super.saveChanges(monitor);
        file.setContents(left.getContent(), false, true, monitor);
        GeneratedCode.remember(file, model, target, code);
        StaleMarkers.remove(file);
    }

    /** The code as one side. */
    private record Generated(String name, String code) implements ITypedElement, IEncodedStreamContentAccessor {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Image getImage() {
            return CompareUI.getImage(getType());
        }

        @Override
        public String getType() {
            return "py";
        }

        @Override
        public InputStream getContents() {
            return new ByteArrayInputStream(code.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String getCharset() {
            return StandardCharsets.UTF_8.name();
        }
    }
}
