// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.diagnostics.json.JsonWriter;
import org.nnpivot.generate.Lowered;
import org.nnpivot.generate.print.Marks;
import org.nnpivot.generate.weights.WeightMove;
import org.nnpivot.generate.weights.WeightPlanJson;
import org.nnpivot.model.nn.Element;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NamedElement;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.trace.LinkKind;
import org.nnpivot.model.trace.Range;
import org.nnpivot.model.trace.Trace;
import org.nnpivot.model.trace.TraceFactory;
import org.nnpivot.model.trace.TraceLink;
import org.nnpivot.model.trace.WeightLink;
import org.nnpivot.python.SourceText;

/** Makes the trace of a migration: networks, their operators and the uses of these, and weights. */
final class TraceBuilder {

    private final MigrationResult result;
    private final SourceText source;
    private final SourceText target;
    private final Map<Integer, Element> operators = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final List<TraceLink> links = new ArrayList<>();

    TraceBuilder(MigrationResult result) {
        this.result = result;
        this.source = result.source();
        this.target = SourceText.of(source.file(), result.text().orElse(""));
        result.pivot().eAllContents().forEachRemaining(node -> {
            if (node instanceof Operator operator && operator.getSourceStart() >= 0) {
                operators.put(operator.getSourceStart(), operator);
            }
        });
    }

    Trace build() {
        Trace trace = TraceFactory.eINSTANCE.createTrace();
        result.places().forEach(this::place);
        result.networks().stream().filter(outcome -> outcome.status() == NetworkStatus.REFUSED).forEach(outcome -> {
            TraceLink link = link(outcome.range().start(), outcome.range().end(), null, LinkKind.REFUSED);
            link.setElementId(outcome.name());
        });
        links.sort(Comparator.comparing((TraceLink link) -> link.getSource() == null)
                .thenComparing(link -> link.getSource() == null ? link.getTarget().getStart() : link.getSource().getStart())
                .thenComparing(link -> link.getSource() == null ? 0 : -link.getSource().getEnd()));
        trace.getLinks().addAll(links);
        result.lowered().ifPresent(lowered -> weights(lowered, trace));
        return trace;
    }

    private void place(Marks.Placed place) {
        Element element = place.element();
        Element origin = origin(element);
        TraceLink link = link(element.getSourceStart(), element.getSourceEnd(), place, kind(element, origin));
        Element pivot = origin == null ? element : origin;
        link.setElement(pivot);
        link.setElementId(name(pivot));
        if (element instanceof Operator operator) {
            operator.eAllContents().forEachRemaining(node -> fused(operator, node, place));
        }
    }

    /** What the text came from is told by the origin where there is one: what a rewrite made of an operator belongs to it. */
    private Element origin(Element element) {
        return element instanceof Operator operator ? operator.getOrigin()
                : element instanceof NeuralNetwork network ? result.lowered().orElseThrow().networks().get(network) : null;
    }

    /** An argument that was written as an operator of its own. */
    private void fused(Operator operator, EObject node, Marks.Placed place) {
        boolean elsewhere = node instanceof Expression value && value.getSourceStart() >= 0
                && (value.getSourceStart() >= operator.getSourceEnd() || value.getSourceEnd() <= operator.getSourceStart());
        Element origin = elsewhere ? operators.get(((Expression) node).getSourceStart()) : null;
        if (origin != null) {
            TraceLink link = link(origin.getSourceStart(), origin.getSourceEnd(), place, LinkKind.TRANSLATED);
            link.setElement(origin);
            link.setElementId(name(origin));
        }
    }

    private LinkKind kind(Element element, Element origin) {
        if (element.getSourceStart() < 0) {
            return LinkKind.ADDED;
        }
        if (element instanceof NamedElement named && origin instanceof NamedElement before && before.getName() != null
                && !before.getName().equals(named.getName())) {
            return LinkKind.RENAMED;
        }
        boolean deviates = result.findings().all().stream().anyMatch(finding -> finding.kind().isDeviation()
                && finding.range().start() >= element.getSourceStart() && finding.range().end() <= element.getSourceEnd());
        return deviates ? LinkKind.DEVIATING : LinkKind.TRANSLATED;
    }

    private TraceLink link(int start, int end, Marks.Placed place, LinkKind kind) {
        TraceLink link = TraceFactory.eINSTANCE.createTraceLink();
        link.setKind(kind);
        if (start >= 0) {
            link.setSource(range(source, start, end));
            link.getSource().setFile(source.file());
        }
        if (place != null) {
            link.setTarget(range(target, place.start(), place.end()));
        }
        links.add(link);
        return link;
    }

    private static Range range(SourceText text, int start, int end) {
        Range range = TraceFactory.eINSTANCE.createRange();
        range.setStart(start);
        range.setEnd(end);
        range.setLine(text.line(start));
        range.setColumn(text.column(start));
        return range;
    }

    /** {@code Net.conv} or {@code Net.ReLU} for an operator, {@code Net.conv()} for its first use, {@code Net.conv()#2} for the second. */
    private String name(Element element) {
        String name = switch (element) {
            case Use use -> (use.getDefinition() != null ? qualified(use.getDefinition())
                    : use.getOperator() != null ? qualified(use.getOperator()) : owner(use)) + "()";
            case NamedElement named -> qualified(named);
            default -> owner(element);
        };
        int count = element instanceof Use ? names.merge(name, 1, Integer::sum) : 1;
        return count == 1 ? name : name + "#" + count;
    }

    private static String qualified(NamedElement element) {
        String owner = owner(element);
        String name = element.getName() == null && element instanceof Operator operator ? operator.getType() : element.getName();
        return owner.isEmpty() ? name : owner + "." + name;
    }

    private static String owner(Element element) {
        EObject node = element.eContainer();
        while (node != null && !(node instanceof NeuralNetwork)) {
            node = node.eContainer();
        }
        return node instanceof NeuralNetwork network ? qualified(network) : "";
    }

    private static void weights(Lowered lowered, Trace trace) {
        for (NeuralNetwork network : lowered.model().getNetworks()) {
            if (!lowered.isPart(network)) {
                lowered.plan(network).moves().forEach(move -> trace.getWeights().add(weight(network, move)));
            }
        }
    }

    private static WeightLink weight(NeuralNetwork network, WeightMove move) {
        WeightLink link = TraceFactory.eINSTANCE.createWeightLink();
        link.setNetwork(network.getName());
        link.setTarget(move.target());
        link.getSources().addAll(move.value().sources());
        link.setFormula(JsonWriter.compact(WeightPlanJson.toJson(move.value())));
        return link;
    }
}
