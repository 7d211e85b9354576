// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.python.SourceText;

/** The texts that benchmarks work on. */
final class Sources {

    private Sources() {}

    /** The networks of the corpus that NNPIVOT_CORPUS names, in the order of their files. */
    static List<SourceText> corpus() {
        String corpus = System.getenv("NNPIVOT_CORPUS");
        if (corpus == null) {
            throw new IllegalStateException("NNPIVOT_CORPUS names no folder");
        }
        try (Stream<Path> files = Files.list(Path.of(corpus, "ds608"))) {
            List<SourceText> texts = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".py")).sorted().toList()) {
                texts.add(SourceText.decode(file.toString(), Files.readAllBytes(file), new Findings()).orElseThrow());
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A network of so many layers in turn: fully connected, rectified, every tenth with a skip. */
    static SourceText chain(int layers) {
        StringBuilder text = new StringBuilder("""
                import torch
                from torch import nn


                class Chain(nn.Module):
                    def __init__(self):
                        super().__init__()
                """);
        StringBuilder forward = new StringBuilder("\n    def forward(self, x):\n");
        for (int i = 0; i < layers; i++) {
            text.append("        self.fc").append(i).append(" = nn.Linear(64, 64)\n");
            forward.append("        x = torch.relu(self.fc").append(i).append("(x))").append(i % 10 == 9 ? " + x" : "").append('\n');
        }
        return SourceText.of("chain.py", text.append(forward).append("        return x\n").toString());
    }
}
