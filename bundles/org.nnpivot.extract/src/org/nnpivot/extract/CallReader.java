// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.OperatorFinding;
import org.nnpivot.diagnostics.Severity;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Node;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.Refusal;
import org.nnpivot.operators.formula.Evaluator;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.StringLiteral;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Truth;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.python.SourceText;

/** Reads calls of the normal form by the catalogue: the first form whose arguments all fit says which operator it is. */
final class CallReader {

    private final Catalogue catalogue;
    private final Framework framework;
    private final Operator preferred;
    private final SourceText source;
    private final Findings findings;
    private final Set<String> declared = new HashSet<>();
    private final ActivationReader activations;

    CallReader(Catalogue catalogue, Framework framework, SourceText source, Findings findings) {
        this(catalogue, framework, null, source, findings);
    }

    /** {@code preferred}: the operator that the calls are read as where several have that spelling; {@code null} for none. */
    CallReader(Catalogue catalogue, Framework framework, Operator preferred, SourceText source, Findings findings) {
        this.preferred = preferred;
        this.catalogue = catalogue;
        this.framework = framework;
        this.source = source;
        this.findings = findings;
        this.activations = new ActivationReader(catalogue, framework, this);
    }

    /**
     * What a call was read as.
     *
     * @param element the pivot's operator, every parameter explicit
     * @param spelling the form it was written in
     */
    record Reading(org.nnpivot.model.nn.Operator element, Catalogue.Spelling spelling) {}

    /** Reads a function applied on the spot; empty with a finding when no form fits. */
    Optional<Reading> read(String api, List<Keyword> keywords, Node node, ExpressionReader expressions) {
        return read(api, keywords, false, node, expressions);
    }

    private Optional<Reading> read(String api, List<Keyword> keywords, boolean called, Node node, ExpressionReader expressions) {
        FormReader last = null;
        for (Catalogue.Spelling spelling : spellings(api)) {
            FormReader reader = new FormReader(spelling, expressions, keywords, called);
            Optional<org.nnpivot.model.nn.Operator> element = reader.read();
            if (element.isPresent()) {
                located(element.get(), node);
                return accepted(reader, element.get(), node, api) ? resolved(new Reading(element.get(), spelling), expressions)
                        : Optional.empty();
            }
            last = reader;
        }
        report(api, last, node);
        return Optional.empty();
    }

    private List<Catalogue.Spelling> spellings(String api) {
        List<Catalogue.Spelling> spellings = new ArrayList<>(catalogue.spellings(framework, api));
        spellings.sort(Comparator.comparing(spelling -> spelling.operator() != preferred));
        return spellings;
    }

    /** A layer that does nothing but apply the activation that it is given is the layer of that activation. */
    private Optional<Reading> resolved(Reading reading, ExpressionReader expressions) {
        Parameter name = ActivationReader.name(reading.spelling().operator());
        if (name == null) {
            return Optional.of(reading);
        }
        Optional<Reading> applied = activations.read(Arguments.get(reading.element(), name.name()), expressions);
        applied.ifPresent(activation -> {
            activation.element().setSourceStart(reading.element().getSourceStart());
            activation.element().setSourceEnd(reading.element().getSourceEnd());
        });
        return applied.map(activation -> new Reading(activation.element(),
                new Catalogue.Spelling(activation.spelling().operator(), reading.spelling().form())));
    }

    /** The operator that applies what stands for an activation; empty with a finding when it is not known. */
    Optional<org.nnpivot.model.nn.Operator> activation(Expression activation, ExpressionReader expressions) {
        return activations.read(activation, expressions).map(Reading::element);
    }

    /** Reads the construction of a layer; empty with a finding when no form fits. */
    Optional<Reading> readLayer(Call construction, ExpressionReader expressions) {
        return read(construction.getApi(), construction(construction), false, construction, expressions);
    }

    /** Reads a layer by a form that fits how it is constructed and how it is called; empty with a finding when there is none. */
    Optional<Reading> readCalled(Call construction, Call call, ExpressionReader expressions) {
        List<Keyword> keywords = new ArrayList<>(construction(construction));
        keywords.addAll(call.getKeywords());
        return read(construction.getApi(), keywords, true, construction, expressions);
    }

    /** The arguments of a layer; those of a layer around another one are read by the forms of both. */
    private static List<Keyword> construction(Call call) {
        List<Keyword> keywords = new ArrayList<>();
        if (!call.getArgs().isEmpty() && call.getArgs().get(0) instanceof Call inner) {
            keywords.addAll(inner.getKeywords());
        }
        keywords.addAll(call.getKeywords());
        return keywords;
    }

    /** Says that the calls of a layer make different operators of it. */
    void severalWays(Call construction, Call call) {
        findings.add(EngineFinding.UNSUPPORTED_EXPRESSION, source.range(call), "calling one " + construction.getApi() + " in several ways");
    }

    private void report(String api, FormReader reader, Node node) {
        if (reader == null) {
            findings.add(EngineFinding.UNKNOWN_OPERATOR, source.range(node), api);
            return;
        }
        Node place = reader.written(reader.misfit()) == null ? node : reader.written(reader.misfit());
        findings.add(EngineFinding.ARGUMENT_NOT_TRANSLATABLE, source.range(place), api, reader.misfit(),
                place == node ? "default" : source.text(place));
    }

    static void located(org.nnpivot.model.nn.Element element, Node node) {
        element.setSourceStart(node.getStart());
        element.setSourceEnd(node.getEnd());
    }

    private boolean accepted(FormReader reader, org.nnpivot.model.nn.Operator element, Node node, String api) {
        for (String deviation : reader.deviations()) {
            if (declared.add(api + deviation)) {
                findings.add(EngineFinding.DEVIATION, source.range(node), api, deviation + " is not carried over");
            }
        }
        boolean accepted = true;
        Evaluator evaluator = new Evaluator(reader);
        for (Refusal refusal : reader.declaration().refusals()) {
            if (concerns(refusal) && evaluator.holds(refusal.when()) == Truth.PROVED) {
                accepted &= declare(refusal, source.range(node), api);
            }
        }
        return accepted;
    }

    private boolean concerns(Refusal refusal) {
        return refusal.framework() == null || refusal.framework() == framework;
    }

    /** A declared deviation is noted once a network; a refusal every time. */
    private boolean declare(Refusal refusal, SourceRange range, String api) {
        if (!refusal.deviation() || declared.add(refusal.id() + api)) {
            Severity severity = refusal.deviation() ? Severity.NOTE : Severity.ERROR;
            findings.add(new OperatorFinding(refusal.id(), severity, refusal.message()), range, api);
        }
        return refusal.deviation();
    }

    /** Says what the frameworks do differently in an activation that stands among the arguments of a layer. */
    void deviations(FormReader reader, Expression place) {
        Evaluator evaluator = new Evaluator(reader);
        reader.declaration().refusals().stream().filter(refusal -> refusal.deviation() && concerns(refusal))
                .filter(refusal -> evaluator.holds(refusal.when()) == Truth.PROVED)
                .forEach(refusal -> declare(refusal, range(place), reader.declaration().name()));
    }

    /** Says what differs of an activation whose name is given to a network. */
    void given(StringLiteral word, ExpressionReader expressions) {
        for (Framework other : Framework.values()) {
            activations.word(word, other, expressions);
        }
    }

    /** Refuses an activation that is no operator of the catalogue, or needs more than one operand. */
    void unknownActivation(String text, Expression place) {
        findings.add(EngineFinding.UNKNOWN_OPERATOR, range(place), text);
    }

    private SourceRange range(Expression place) {
        return source.range(place.getSourceStart(), place.getSourceEnd());
    }

    private static Optional<Reading> defaults(Catalogue.Spelling spelling, ExpressionReader expressions) {
        return new FormReader(spelling, expressions, List.of(), false).readDefaults().map(element -> new Reading(element, spelling));
    }

    /** The layer that gives back what it takes: the operator that a framework need not write at all. */
    Reading nothing(ExpressionReader expressions) {
        Operator operator = catalogue.operators().stream().filter(candidate -> candidate.forms().stream()
                .anyMatch(form -> form.kind() == Form.Kind.IDENTITY)).findFirst().orElseThrow();
        Form layer = operator.forms().stream().filter(form -> form.framework() == framework && form.kind() == Form.Kind.LAYER)
                .findFirst().orElseThrow();
        return defaults(new Catalogue.Spelling(operator, layer), expressions).orElseThrow();
    }

    /** The form written with a sign between so many operands; {@code null} when the catalogue has none. */
    Form form(String sign, Form.Kind kind, int operands) {
        return catalogue.spellings(framework, sign).stream().map(Catalogue.Spelling::form)
                .filter(form -> form.kind() == kind && form.parameters().size() == operands).findFirst().orElse(null);
    }

    /** The layer of an activation that a name stands for when the network is constructed, in the normal form. */
    Optional<Reading> named(Call construction, ExpressionReader expressions) {
        Optional<Reading> reading = activations.dynamic(expressions.read(construction.getKeywords().get(0).getValue()));
        reading.ifPresent(named -> located(named.element(), construction));
        return reading;
    }
}
