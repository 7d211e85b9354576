// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Operator;

/** The operator reference: what each operator is, how both frameworks write it, what differs and what is refused. */
public final class OperatorReference {

    private final Catalogue catalogue;

    /** A reference of that catalogue. */
    public OperatorReference(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The whole catalogue in Markdown, a chapter a family, ending in a line break. */
    public String markdown() {
        StringBuilder text = new StringBuilder("# Operators\n\n");
        families().forEach((family, operators) -> {
            text.append("## ").append(title(family)).append("\n\n");
            operators.forEach(operator -> text.append(new OperatorPage(operator, Markup.MARKDOWN).text()));
        });
        return text.toString().stripTrailing() + "\n";
    }

    /** One line an operator, grouped by family, in plain text. */
    public String overview() {
        StringBuilder text = new StringBuilder();
        int width = catalogue.operators().stream().mapToInt(operator -> operator.name().length()).max().orElse(0);
        families().forEach((family, operators) -> {
            text.append(text.isEmpty() ? "" : "\n").append(title(family)).append('\n');
            operators.forEach(operator -> text.append("  ").append(operator.name()).append(" ".repeat(width - operator.name().length()))
                    .append("  ").append(operator.documentation()).append('\n'));
        });
        return text.toString();
    }

    /**
     * The page of what is asked for, in plain text: an operator's name in the pivot, or a name in a framework, as far as
     * written ({@code Conv2d}, {@code nn.Conv2d}, {@code torch.nn.Conv2d}). Case does not matter.
     *
     * @return empty when the catalogue holds nothing of that name
     */
    public Optional<String> page(String name) {
        List<Operator> named = catalogue.operators().stream().filter(operator -> operator.name().equalsIgnoreCase(name)).toList();
        List<Operator> found = named.isEmpty() ? catalogue.operators().stream().filter(operator -> isSpelled(operator, name)).toList() : named;
        return found.isEmpty() ? Optional.empty()
                : Optional.of(found.stream().map(operator -> new OperatorPage(operator, Markup.PLAIN).text()).collect(Collectors.joining("\n")));
    }

    private static boolean isSpelled(Operator operator, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return operator.forms().stream().map(Form::spelling).map(spelling -> spelling.toLowerCase(Locale.ROOT))
                .anyMatch(spelling -> spelling.equals(wanted) || spelling.endsWith("." + wanted));
    }

    private Map<String, List<Operator>> families() {
        return catalogue.operators().stream().collect(Collectors.groupingBy(Operator::family, LinkedHashMap::new, Collectors.toList()));
    }

    private static String title(String family) {
        String words = family.replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
