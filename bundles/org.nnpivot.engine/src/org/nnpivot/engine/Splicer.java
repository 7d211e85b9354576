// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.engine.kept.FrameworkPackages;
import org.nnpivot.engine.kept.KeptCode;
import org.nnpivot.extract.Extractor;
import org.nnpivot.generate.Lowered;
import org.nnpivot.generate.PrintedModule;
import org.nnpivot.generate.PrintedNetwork;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.Expr;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Import;
import org.nnpivot.model.python.ImportFrom;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.Comment;
import org.nnpivot.python.Comments;
import org.nnpivot.python.Decorators;
import org.nnpivot.python.normal.Built;

/** Puts the printed networks into their file: their text is replaced, imports are adjusted, all else stays byte for byte. */
final class Splicer {

    private static final Pattern BLOCK = Pattern.compile("(?m)^(class|def) ");

    private final Analysis analysis;
    private final Lowered lowered;
    private final PrintedModule printed;
    private final Framework target;
    private final Findings findings;
    private final Comments comments;
    private final List<Built.Span> methods = new ArrayList<>();

    Splicer(Analysis analysis, Lowered lowered, PrintedModule printed, Framework target, Findings findings) {
        this.analysis = analysis;
        this.lowered = lowered;
        this.printed = printed;
        this.target = target;
        this.findings = findings;
        this.comments = Comments.of(analysis.source());
    }

    /**
     * A migrated file.
     *
     * @param text the file, with the places of the lowered model's elements in it
     * @param edits that make it of the source; none when only the networks are kept
     */
    record Spliced(PlacedText text, List<TextEdit> edits) {}

    Spliced splice(boolean onlyNetworks) {
        Map<Integer, PlacedText> replacements = replacements();
        if (onlyNetworks) {
            PlacedText file = PlacedText.of(printed.head());
            for (PlacedText network : replacements.values()) {
                file = network.text().isBlank() ? file : file.then("\n\n", network);
            }
            return new Spliced(file.delimited(analysis.source().lineDelimiter()), List.of());
        }
        Map<Integer, PrintedNetwork.Factory> factories = new HashMap<>();
        printed.networks().forEach(network -> network.factory().ifPresent(factory -> factories.put(
                outermost(lowered.networks().get(network.network())).getSourceStart(), factory)));
        // The structures of one class are one text.
        Map<Integer, Extractor.Site> places = new TreeMap<>();
        analysis.sites().stream().filter(site -> replacements.containsKey(site.start()))
                .forEach(site -> places.putIfAbsent(site.start(), site));
        List<Extractor.Site> sites = List.copyOf(places.values());
        List<Built.Span> taken = new ArrayList<>(sites.stream().flatMap(site -> taken(site).stream()).toList());
        List<Stmt> followed = new FollowedStatements(analysis, inlined(), target).unused(taken);
        followed.forEach(statement -> taken.add(span(statement)));
        List<PlacedEdit> edits = new ArrayList<>(activations(taken));
        new ImportEdits(analysis, kept(taken), printed, FrameworkPackages.of(target.other())).edits()
                .forEach(edit -> edits.add(PlacedEdit.of(edit)));
        for (Extractor.Site site : sites) {
            if (factories.containsKey(site.start()) && site.built().isPresent()) {
                new FactoryEdits(analysis, site, factories.get(site.start())).edits().forEach(edit -> edits.add(PlacedEdit.of(edit)));
            } else {
                edits.addAll(edits(site, replacements));
            }
        }
        followed.forEach(statement -> edits.add(isBlock(statement) ? removal(span(statement), replacements)
                : PlacedEdit.of(new LineRemoval(analysis).withComments(statement))));
        return new Spliced(PlacedEdit.apply(analysis.source().text(), edits), edits.stream().map(PlacedEdit::edit).toList());
    }

    /** The activations that code which stays gives to networks, as edits; their text is replaced from now on. */
    private List<PlacedEdit> activations(List<Built.Span> taken) {
        List<PlacedEdit> edits = new ArrayList<>();
        analysis.activations().forEach((place, word) -> {
            char last = analysis.source().text().charAt(place.end() - 1);
            boolean name = last == '"' || last == '\'';
            if (!name && taken.stream().noneMatch(span -> span.contains(place))) {
                edits.add(new PlacedEdit(place.start(), place.end(), PlacedText.of("\"" + word + "\"")));
            }
        });
        edits.forEach(edit -> taken.add(new Built.Span(edit.start(), edit.end())));
        return edits;
    }

    /** The texts that are printed, by the start in the source of what they stand in the place of. */
    private Map<Integer, PlacedText> replacements() {
        Map<Integer, PlacedText> replacements = new TreeMap<>();
        printed.stubs().forEach((start, stub) -> replacements.put(start, PlacedText.of(stub)));
        printed.networks().stream().filter(network -> !network.text().isEmpty()).forEach(network ->
                replacements.merge(outermost(lowered.networks().get(network.network())).getSourceStart(), withMethods(network),
                        (first, second) -> first.stripTrailing().then("\n\n\n", second)));
        return replacements;
    }

    /** Classes that only made layers of operators: they have no text, and go where nothing names them any more. */
    private Set<String> inlined() {
        return printed.networks().stream().filter(network -> network.text().isEmpty()).map(PrintedNetwork::name).collect(Collectors.toSet());
    }

    private static boolean isBlock(Stmt statement) {
        return statement instanceof FunctionDef || statement instanceof ClassDef;
    }

    private static Built.Span span(Stmt statement) {
        return new Built.Span(statement.getStart(), statement.getEnd());
    }

    /** A network with the methods that stay beside it. */
    private PlacedText withMethods(PrintedNetwork network) {
        NeuralNetwork source = lowered.networks().get(network.network());
        Optional<Extractor.Site> site = analysis.sites().stream().filter(own -> own.start() == source.getSourceStart()
                && source.eContainer() instanceof Model && !own.methods().isEmpty()).findFirst();
        if (site.isPresent() && !KeptMethods.hasPlace(network.text())) {
            site.get().methods().forEach(method -> findings.add(EngineFinding.SEQUENTIAL_NOT_LINEAR,
                    analysis.source().range(method.start(), method.end()), network.name(), "it has methods of its own"));
            return PlacedText.of(network);
        }
        site.ifPresent(own -> methods.addAll(own.methods()));
        return site.map(own -> new KeptMethods(analysis).append(PlacedText.of(network), own)).orElseGet(() -> PlacedText.of(network));
    }

    /** The code that stays, which is looked through once the networks are known. */
    private KeptCode kept(List<Built.Span> replaced) {
        List<Built.Span> gone = replaced.stream().flatMap(span -> KeptMethods.without(span, methods).stream()).toList();
        KeptCode kept = new KeptCode(analysis.module(), analysis.imports(), analysis.source(), gone);
        kept.report(analysis.sites(), lowered, findings);
        return kept;
    }

    /** The text that a network or its stub stands in the place of. */
    private List<Built.Span> taken(Extractor.Site site) {
        return site.built().filter(built -> !printed.stubs().containsKey(site.start())).map(Built::taken)
                .orElseGet(() -> List.of(new Built.Span(Decorators.start(analysis.module(), site.start(), analysis.source()),
                        site.end())));
    }

    /** The network's text stands where the last of the statements stood that made it. */
    private List<PlacedEdit> edits(Extractor.Site site, Map<Integer, PlacedText> replacements) {
        List<Built.Span> taken = taken(site);
        List<PlacedEdit> edits = new ArrayList<>();
        for (Built.Span span : taken.subList(0, taken.size() - 1)) {
            edits.add(removal(span, replacements));
        }
        Built.Span last = taken.get(taken.size() - 1);
        PlacedText text = replacements.get(site.start());
        edits.add(text.text().isBlank() ? removal(last, replacements) : replacement(last, text));
        return edits;
    }

    /** A chain inside a class may have become a class of its own, which stands with the one it came from. */
    private static NeuralNetwork outermost(NeuralNetwork network) {
        return network.eContainer() instanceof NeuralNetwork outer ? outermost(outer) : network;
    }

    /** The replacement of a network; around a class two blank lines, as PEP 8 asks. */
    private PlacedEdit replacement(Built.Span place, PlacedText network) {
        String text = analysis.source().text();
        int start = beginning(place);
        int end = end(place);
        boolean type = analysis.module().getBody().stream()
                .anyMatch(statement -> place.start() <= statement.getStart() && statement.getEnd() == place.end()
                        && statement instanceof ClassDef);
        if (!type && !isBlock(place.start(), network.text())) {
            return new PlacedEdit(firstComment(place.start()), end, delimited(network.strip()));
        }
        boolean first = text.substring(0, start).isBlank();
        boolean last = text.substring(end).isBlank();
        PlacedText replacement = PlacedText.of(first ? "" : "\n\n\n").then("", network.strip()).then(last ? "\n" : "", PlacedText.of(""));
        return new PlacedEdit(first ? place.start() : start, last ? text.length() : end, delimited(replacement));
    }

    /** Takes a class out that only helped a chain; where a plain statement follows, one blank line is left of those around it. */
    private PlacedEdit removal(Built.Span place, Map<Integer, PlacedText> replacements) {
        Stmt next = analysis.module().getBody().stream().filter(statement -> statement.getStart() >= place.end()).findFirst()
                .orElse(null);
        boolean plain = next != null && !isBlock(next)
                && !isBlock(next.getStart(), replacements.getOrDefault(next.getStart(), PlacedText.of("")).text());
        return plain ? new PlacedEdit(beginning(place), firstComment(next.getStart()), delimited(PlacedText.of("\n\n")))
                : new PlacedEdit(beginning(place), end(place), PlacedText.of(""));
    }

    /** Whether two blank lines stand around a text: a class, a function, or what follows the classes that help it. */
    private boolean isBlock(int start, String network) {
        boolean followsHelpers = !printed.helpers().isEmpty() && analysis.module().getBody().stream()
                .filter(statement -> statement.getStart() < start)
                .allMatch(statement -> statement instanceof Import || statement instanceof ImportFrom || statement instanceof Expr);
        return followsHelpers || BLOCK.matcher(network).find();
    }

    /** Comments directly above a network belong to it and are printed with it. */
    private int firstComment(int start) {
        return comments.above(start).stream().mapToInt(Comment::start).min().orElse(start);
    }

    /** Where a network begins with its comments; blank lines above are made anew. */
    private int beginning(Built.Span place) {
        int start = firstComment(place.start());
        String text = analysis.source().text();
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** A comment behind the last statement on its line is printed with it. */
    private int end(Built.Span place) {
        return comments.behind(place.end()).map(Comment::end).orElse(place.end());
    }

    private PlacedText delimited(PlacedText text) {
        return text.delimited(analysis.source().lineDelimiter());
    }
}
