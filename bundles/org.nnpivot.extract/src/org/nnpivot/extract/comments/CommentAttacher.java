// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract.comments;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nnpivot.model.nn.Element;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NetworkStyle;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Placement;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.python.Comments;
import org.nnpivot.python.Decorators;
import org.nnpivot.python.SourceText;

/** Gives the elements of the pivot the comments and docstrings that stand at their source. */
public final class CommentAttacher {

    private final SourceText source;
    private final Comments comments;
    private final Map<Integer, ClassOutline> classes = new LinkedHashMap<>();

    /** Looks at a module as it was written; to be made before its normal form. */
    public CommentAttacher(SourceText source, Module module) {
        this.source = source;
        this.comments = Comments.of(source);
        for (Stmt statement : module.getBody()) {
            if (statement instanceof ClassDef type) {
                classes.put(type.getStart(), ClassOutline.of(type, source));
            }
        }
    }

    /** Gives the networks of a model what the module says of them. */
    public void attach(Model model, Module module) {
        for (NeuralNetwork network : model.getNetworks()) {
            comments.above(Decorators.start(module, network.getSourceStart(), source))
                    .forEach(above -> CommentElements.comment(network, above.text(), Placement.BEFORE));
            ClassOutline outline = classes.get(network.getSourceStart());
            if (outline == null) {
                attach(network);
            } else {
                new ClassComments(source, comments, outline, network).attach();
            }
        }
        for (Stmt statement : module.getBody()) {
            if (statement instanceof FunctionDef function) {
                model.getNetworks().stream().filter(network -> network.getSourceStart() == function.getStart())
                        .forEach(network -> ClassOutline.docstring(function.getBody())
                                .ifPresent(text -> CommentElements.add(network, text, Placement.DOCSTRING)));
            }
        }
    }

    private void attach(NeuralNetwork network) {
        int line = -1;
        Set<Integer> steps = functionalLines(network);
        for (Operator definition : network.getDefinitions()) {
            if (!steps.contains(source.line(Math.max(0, definition.getSourceStart())))) {
                line = attach(definition, line);
            }
        }
        if (network.getBody() != null) {
            for (Step step : network.getBody().getSteps()) {
                for (Tensor result : step instanceof Use use ? use.getResults() : List.<Tensor>of()) {
                    line = attach(result, line);
                }
                line = attach(step, line);
            }
        }
        network.getNetworks().forEach(this::attach);
    }

    /**
     * In a functional model a layer is constructed and applied on one line, whose comments stay with the application. What
     * stands above the first line stands above the network.
     */
    private Set<Integer> functionalLines(NeuralNetwork network) {
        Set<Integer> lines = new HashSet<>();
        if (network.getStyle() == NetworkStyle.FUNCTIONAL) {
            network.getBody().getSteps().forEach(step -> lines.add(source.line(step.getSourceStart())));
        }
        return lines;
    }

    /** Of several elements on one line the first gets the comments. */
    private int attach(Element element, int lastLine) {
        if (element.getSourceStart() < 0) {
            return lastLine;
        }
        int line = source.line(element.getSourceStart());
        if (line != lastLine) {
            comments.above(element.getSourceStart()).forEach(above -> CommentElements.comment(element, above.text(), Placement.BEFORE));
            comments.behind(element.getSourceEnd()).ifPresent(behind -> CommentElements.comment(element, behind.text(), Placement.TRAILING));
        }
        return line;
    }
}
