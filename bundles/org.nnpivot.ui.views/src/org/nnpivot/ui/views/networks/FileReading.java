// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.networks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocumentExtension4;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.Severity;
import org.nnpivot.diagram.count.Counter;
import org.nnpivot.diagram.instance.Labels;
import org.nnpivot.diagram.summary.Summarizer;
import org.nnpivot.engine.Analysis;
import org.nnpivot.engine.Inference;
import org.nnpivot.engine.Migrator;
import org.nnpivot.engine.TextRanges;
import org.nnpivot.engine.validation.PivotValidator;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.notation.Notation;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.python.SourceText;
import org.nnpivot.shapes.Ranges;
import org.nnpivot.workspace.settings.KeptShapes;
import org.nnpivot.workspace.source.FileContents;
import org.nnpivot.workspace.source.FrameworkUse;
import org.nnpivot.workspace.source.PythonFiles;

/** Reads the networks of a file: Python of either framework, or a pivot model. */
public final class FileReading {

    /** The extension of pivot models. */
    public static final String PIVOT = "nn";

    private static final int ALL = Integer.MAX_VALUE - 1;

    private final Catalogue catalogue = Catalogues.bundled();
    private final IFile file;
    private final Cancellation cancellation;
    private final Findings findings = new Findings();

    FileReading(IFile file, Cancellation cancellation) {
        this.file = file;
        this.cancellation = cancellation;
    }

    /** Whether a resource is a file that may hold networks, by its name. */
    public static boolean isReadable(IResource resource) {
        return PythonFiles.isPython(resource) || resource instanceof IFile file && PIVOT.equals(file.getFileExtension());
    }

    /** Whether a file is one by its name and the beginning of its text. */
    public static boolean mayHoldNetworks(IFile file) {
        return file.isAccessible() && isReadable(file) && (!PythonFiles.isPython(file) || !FrameworkUse.of(file).isEmpty());
    }

    /** The state of what is known of a file: an unsaved text's, else that on disk, and the shapes that are kept for its inputs. */
    static FileState state(IFile file) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
        long stamp = buffer != null && buffer.isDirty() && buffer.getDocument() instanceof IDocumentExtension4 document
                ? document.getModificationStamp() : file.getModificationStamp();
        return new FileState(stamp, KeptShapes.of(file).shapes());
    }

    /**
     * Reads the file as it is now.
     *
     * @throws CoreException when there is no such file any more
     */
    FileNetworks read() throws CoreException {
        FileState state = state(file);
        if (!mayHoldNetworks(file)) {
            return FileNetworks.none(file, state);
        }
        Optional<SourceText> text = new FileContents(file).read(findings);
        Optional<Model> model = text.flatMap(source -> PythonFiles.isPython(file) ? python(source, state.shapes()) : pivot(source));
        Ranges ranges = text.map(TextRanges::in).orElse(Ranges.offsetsIn(file.getName()));
        List<NeuralNetwork> networks = model.map(read -> List.copyOf(read.getNetworks())).orElse(List.of());
        List<NeuralNetwork> tops = model.map(Labels::tops).orElse(List.of());
        Counter counter = new Counter(catalogue, model.map(Model::getFramework).orElse(null));
        List<NetworkItem> items = networks.stream().map(network -> item(network, counter, ranges)).toList();
        List<Finding> problems = findings.all().stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
        int main = items.isEmpty() ? -1 : tops.isEmpty() ? 0 : networks.indexOf(tops.getLast());
        return new FileNetworks(file, state, items, main, problems, counter, ranges);
    }

    private NetworkItem item(NeuralNetwork network, Counter counter, Ranges ranges) {
        cancellation.check();
        return new NetworkItem(file, new Summarizer(counter, ALL).summarize(network), ranges);
    }

    private Optional<Model> python(SourceText source, Map<String, List<Long>> shapes) {
        return new Migrator(catalogue).analyze(source, shapes, findings, cancellation).map(Analysis::model);
    }

    private Optional<Model> pivot(SourceText source) {
        Ranges ranges = TextRanges.in(source);
        Optional<Model> model = Notation.parse(source.text(), source.file(), catalogue, findings);
        model.ifPresent(read -> new PivotValidator().validate(read, ranges, findings));
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        model.ifPresent(read -> new Inference(catalogue).infer(read, Map.of(), ranges, findings));
        return model;
    }
}
