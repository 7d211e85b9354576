// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.assist;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.nnpivot.editing.Proposal.Kind;
import org.nnpivot.model.nn.InputFormat;
import org.nnpivot.model.nn.LossFunction;
import org.nnpivot.model.nn.Metric;
import org.nnpivot.model.nn.Optimizer;
import org.nnpivot.model.nn.TaskType;

/** What may be said of training and its data. */
final class DataAssist {

    private static final Map<String, List<? extends Enumerator>> WORDS = Map.of("optimizer", List.of(Optimizer.values()), "loss_function",
            List.of(LossFunction.values()), "metrics", List.of(Metric.values()), "task_type", List.of(TaskType.values()), "input_format",
            List.of(InputFormat.values()));
    private static final List<String> OF_CONFIGURATIONS =
            List.of("batch_size", "epochs", "learning_rate", "optimizer", "loss_function", "metrics", "weight_decay", "momentum");
    private static final List<String> OF_DATASETS =
            List.of("name", "path_data", "task_type", "input_format", "image", "normalize", "labels", "features");

    private final ProposalList list;

    DataAssist(ProposalList list) {
        this.list = list;
    }

    void propose(Cursor cursor) {
        List<? extends Enumerator> words = WORDS.get(cursor.attribute());
        if (words != null) {
            words.forEach(word -> list.word(word.getLiteral(), Kind.VALUE, "", ""));
        } else if (cursor.attribute().isEmpty() && !cursor.inBrackets()) {
            boolean dataset = cursor.section.endsWith("Dataset");
            (dataset ? OF_DATASETS : OF_CONFIGURATIONS).stream().filter(name -> !cursor.attributes().containsKey(name))
                    .forEach(name -> list.snippet(name, Kind.ATTRIBUTE, "", "", name + " = ${1}"));
        }
    }
}
