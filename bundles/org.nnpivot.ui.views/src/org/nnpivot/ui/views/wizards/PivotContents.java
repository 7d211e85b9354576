// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.wizards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.engine.Analysis;
import org.nnpivot.engine.Migrator;
import org.nnpivot.model.nn.Model;
import org.nnpivot.notation.PivotFiles;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.python.SourceText;
import org.nnpivot.workspace.source.FileContents;

/** What a new pivot model holds. Making it may take a while. */
@FunctionalInterface
interface PivotContents {

    /**
     * The bytes of the model; empty, with findings, when there is no network.
     *
     * @param findings gets why networks are missing
     * @throws CoreException when what it is made of can't be read
     */
    Optional<byte[]> bytes(Findings findings, Cancellation cancellation) throws CoreException;

    /** One linear layer, to begin with. */
    static PivotContents empty(String network) {
        String text = """
                nnpivot 1

                %s:
                  input: x shape = [N, 16]
                  layers:
                    - dense: type = Linear in_features = 16 out_features = 10
                  modules:
                    - y = dense(x)
                """.formatted(network);
        return (findings, cancellation) -> Optional.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The networks of a Python file of the workspace. */
    static PivotContents ofFile(IFile file) {
        return (findings, cancellation) -> {
            Optional<SourceText> text = new FileContents(file).read(findings);
            return text.isEmpty() ? Optional.empty() : extract(text.get(), findings, cancellation);
        };
    }

    /** The networks of an example. */
    static PivotContents ofExample(Example example) {
        return (findings, cancellation) -> {
            try {
                Optional<SourceText> text = SourceText.decode(example.name(), example.bytes(), findings);
                return text.isEmpty() ? Optional.empty() : extract(text.get(), findings, cancellation);
            } catch (IOException unreadable) {
                throw new CoreException(Status.error(example.name(), unreadable));
            }
        };
    }

    private static Optional<byte[]> extract(SourceText text, Findings findings, Cancellation cancellation) throws CoreException {
        Optional<Model> model = new Migrator(Catalogues.bundled()).analyze(text, Map.of(), findings, cancellation).map(Analysis::model);
        try {
            return model.isEmpty() || model.get().getNetworks().isEmpty() ? Optional.empty()
                    : Optional.of(PivotFiles.bytes(model.get(), "model.nn", Catalogues.bundled()));
        } catch (IOException impossible) {
            throw new CoreException(Status.error(text.file(), impossible));
        }
    }
}
