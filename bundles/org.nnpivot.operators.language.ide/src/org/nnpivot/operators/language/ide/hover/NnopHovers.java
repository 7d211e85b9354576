// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.ide.hover;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nnpivot.editing.Explanation;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.formula.Function;
import org.nnpivot.operators.formula.Functions;
import org.nnpivot.operators.language.ide.names.Declarations;
import org.nnpivot.operators.language.ide.names.NnopMention;
import org.nnpivot.operators.language.ide.text.Messages;
import org.nnpivot.operators.language.ide.text.NnopSource;
import org.nnpivot.operators.language.nnop.OperatorDeclaration;
import org.nnpivot.operators.reference.OperatorSummary;

/** Explains words of the catalogue: operators and their parameters as the reference shows them, rules and functions. */
public final class NnopHovers {

    private final NnopSource source;

    /** In this file. */
    public NnopHovers(NnopSource source) {
        this.source = source;
    }

    /** What to show at an offset. */
    public Optional<Explanation> at(int offset) {
        return source.at(offset).flatMap(mention -> text(mention)
                .map(text -> new Explanation(mention.start(), mention.end(), text.strip() + "\n")));
    }

    private Optional<String> text(NnopMention mention) {
        String word = mention.name().word();
        return switch (mention.name().kind()) {
            case OPERATOR -> operators(source.declarations().operator(word)).stream().findFirst().map(operator -> new OperatorSummary(operator).text());
            case PARAMETER -> operators((OperatorDeclaration) mention.name().scope()).stream().findFirst()
                    .flatMap(operator -> Optional.ofNullable(operator.parameter(word)).map(new OperatorSummary(operator)::text));
            case PORT, WEIGHT -> Optional.of(Messages.text("hover.part", word, ((OperatorDeclaration) mention.name().scope()).getName()));
            case FUNCTION -> Functions.named(word).map(NnopHovers::function);
            case RULE -> RuleTexts.of(word);
            case GROUP -> Optional.of(Messages.text("hover.group", word));
            case SPELLING -> spelling(word);
            case STEP, ARGUMENT -> Optional.empty();
        };
    }

    /** The operators that a declaration makes, as far as the catalogue compiles. */
    private List<Operator> operators(OperatorDeclaration declaration) {
        List<String> names = declaration.getValues().isEmpty() ? List.of(declaration.getName())
                : declaration.getValues().stream().filter(Objects::nonNull).map(value -> Declarations.filled(declaration.getName(), value)).toList();
        return source.compilation().operators().stream().filter(operator -> names.contains(operator.name())).toList();
    }

    private static String function(Function function) {
        String kind = function.most() == function.least() ? "exact" : function.most() == Integer.MAX_VALUE ? "any" : "upTo";
        String text = Messages.text("hover.function." + kind, function.name(), String.valueOf(function.least()), String.valueOf(function.most()));
        return text + (function.invertible() ? Messages.text("hover.invertible") : "");
    }

    private Optional<String> spelling(String word) {
        String users = source.declarations().operators().values().stream().flatMap(declaration -> operators(declaration).stream())
                .filter(operator -> operator.forms().stream().anyMatch(form -> form.spelling().equals(word))).map(Operator::name).distinct()
                .collect(Collectors.joining(", "));
        return users.isEmpty() ? Optional.empty() : Optional.of(Messages.text("hover.spelling", word, users));
    }
}
