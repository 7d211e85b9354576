// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.model.nn.Choice;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.SizeExpression;
import org.nnpivot.model.nn.Tensor;

/** Writes the branches of a choice: each assigns what the choice gives to the same variables. */
final class ChoiceText {

    private final ForwardWriter writer;
    private final Variables variables;
    private final Lines lines;
    private final Map<Tensor, Code> codes;

    ChoiceText(ForwardWriter writer, Variables variables, Lines lines, Map<Tensor, Code> codes) {
        this.writer = writer;
        this.variables = variables;
        this.lines = lines;
        this.codes = codes;
    }

    /** Writes the branches under a condition. */
    void write(Choice choice, String condition) {
        lines.addAll(CommentText.before(choice));
        List<String> targets = new ArrayList<>();
        Map<String, List<Tensor>> before = variables.snapshot();
        Map<Tensor, Integer> later = new IdentityHashMap<>();
        choice.getBranches().forEach(branch -> count(branch, later));
        later.forEach(variables::discount);
        for (int i = 0; i < choice.getBranches().size(); i++) {
            Region branch = choice.getBranches().get(i);
            lines.add(i == 0 ? "if " + condition + ":" : "else:");
            Map<Tensor, Integer> own = new IdentityHashMap<>();
            count(branch, own);
            own.forEach((tensor, reads) -> variables.discount(tensor, -reads));
            branch(choice, branch, targets);
            variables.restore(before);
        }
        for (int i = 0; i < choice.getResults().size(); i++) {
            Tensor result = choice.getResults().get(i);
            variables.hold(targets.get(i), result);
            codes.put(result, Code.atom(targets.get(i)));
        }
    }

    private void count(Region branch, Map<Tensor, Integer> reads) {
        branch.eAllContents().forEachRemaining(element -> {
            if (element instanceof Operand operand && operand.getTensor() != null) {
                reads.merge(operand.getTensor(), 1, Integer::sum);
            } else if (element instanceof SizeExpression size) {
                reads.merge(size.getTensor(), 1, Integer::sum);
            }
        });
    }

    private void branch(Choice choice, Region branch, List<String> targets) {
        lines.indent();
        int size = lines.size();
        writer.branch(branch);
        for (int i = 0; i < choice.getResults().size(); i++) {
            String text = writer.operand(branch.getResults().get(i));
            if (targets.size() <= i) {
                targets.add(variables.assign(List.of(choice.getResults().get(i)), ForwardWriter.name(choice.getResults().get(i))));
            }
            if (!text.equals(targets.get(i))) {
                lines.add(targets.get(i) + " = " + text);
            }
        }
        if (lines.size() == size) {
            lines.add("pass");
        }
        lines.outdent();
    }
}
