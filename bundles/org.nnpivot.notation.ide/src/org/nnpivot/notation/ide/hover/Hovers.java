// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.hover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nnpivot.editing.Explanation;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.notation.ide.names.Mention;
import org.nnpivot.notation.ide.names.Name;
import org.nnpivot.notation.ide.text.Analysis;
import org.nnpivot.notation.ide.text.Messages;
import org.nnpivot.notation.ide.text.NotationSource;
import org.nnpivot.notation.ide.text.ShapeText;
import org.nnpivot.operators.reference.OperatorSummary;

/** Explains words: what an operator does, what a definition makes of which shapes, what a tensor holds. */
public final class Hovers {

    private static final int MOST_USES = 6;

    private final NotationSource source;
    private final ModelPlaces places;

    /** Of this text, with the shapes of its analysis. */
    public Hovers(NotationSource source, Analysis analysis) {
        this.source = source;
        this.places = new ModelPlaces(analysis);
    }

    /** What to show at an offset. */
    public Optional<Explanation> at(int offset) {
        return source.names().at(offset).flatMap(mention -> text(mention)
                .map(text -> new Explanation(mention.start(), mention.end(), text.strip() + "\n")));
    }

    private Optional<String> text(Mention mention) {
        Name name = mention.name();
        return switch (name.kind()) {
            case OPERATOR -> source.catalogue().operator(name.word())
                    .map(operator -> new OperatorSummary(operator).text() + flow(places.usesAt(source, mention)));
            case ATTRIBUTE -> source.catalogue().operator((String) name.scope())
                    .flatMap(operator -> Optional.ofNullable(operator.parameter(name.word())).map(new OperatorSummary(operator)::text));
            case DEFINITION -> places.network(name).map(network -> definition(name, network));
            case TENSOR -> places.network(name).flatMap(network -> ModelPlaces.tensor(network, name.word())).map(Hovers::tensor);
            case PARAMETER -> places.network(name).flatMap(network -> parameter(network, name.word()));
            case NETWORK -> places.networkNamed(name).map(Hovers::network);
            case VARIABLE -> Optional.of(Messages.text("hover.variable", name.word()));
        };
    }

    private String definition(Name name, NeuralNetwork network) {
        Operator operator = network.getDefinitions().stream().filter(defined -> name.word().equals(defined.getName())).findFirst().orElse(null);
        if (operator == null) {
            return "**" + name.word() + "**";
        }
        String what = source.catalogue().operator(operator.getType()).map(entry -> new OperatorSummary(entry).text())
                .orElse(Messages.text("hover.instance", operator.getType()) + "\n");
        return "**" + name.word() + "**: " + what + flow(ModelPlaces.uses(network, operator));
    }

    /** A line for each use: the shapes that go in and come out. */
    private static String flow(List<Use> uses) {
        if (uses.isEmpty()) {
            return "";
        }
        String lines = uses.stream().limit(MOST_USES).map(use -> "- `" + operands(use) + " → " + results(use) + '`')
                .collect(Collectors.joining("\n"));
        return "\n" + Messages.text("hover.shapes") + "\n" + lines + (uses.size() > MOST_USES ? "\n- …\n" : "\n");
    }

    private static String operands(Use use) {
        return use.getOperands().stream().map(Hovers::operand).collect(Collectors.joining(", "));
    }

    private static String operand(Operand operand) {
        return operand.getTensor() == null ? Expressions.text(operand.getScalar()) : ShapeText.of(operand.getTensor());
    }

    private static String results(Use use) {
        return use.getResults().stream().map(ShapeText::of).collect(Collectors.joining(", "));
    }

    private static String tensor(Tensor tensor) {
        return "**" + tensor.getName() + "** `" + ShapeText.of(tensor) + "` " + tensor.getDtype().getLiteral();
    }

    private static Optional<String> parameter(NeuralNetwork network, String word) {
        return network.getParameters().stream().filter(parameter -> word.equals(parameter.getName())).findFirst()
                .map(parameter -> Messages.text("hover.parameter", word, network.getName())
                        + (parameter.getDefault() == null ? "" : Messages.text("hover.default", Expressions.text(parameter.getDefault()))));
    }

    private static String network(NeuralNetwork network) {
        String inputs = network.getInputs().stream().map(input -> input.getName() + ' ' + ShapeText.of(input)).collect(Collectors.joining(", "));
        String results = network.getBody() == null ? "" : network.getBody().getResults().stream().map(Hovers::operand)
                .collect(Collectors.joining(", "));
        String text = network.getComments().stream().filter(comment -> comment.getPlacement() == org.nnpivot.model.nn.Placement.DOCSTRING)
                .map(comment -> comment.getText() + "\n\n").collect(Collectors.joining());
        return Messages.text("hover.network", network.getName()) + "\n\n" + text + "`" + inputs + " → " + results + '`';
    }
}
