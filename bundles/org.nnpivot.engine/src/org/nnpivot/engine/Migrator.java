// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.Severity;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.engine.kept.FrameworkPackages;
import org.nnpivot.extract.Extractor;
import org.nnpivot.generate.Lowered;
import org.nnpivot.generate.Lowering;
import org.nnpivot.generate.LoweringRequest;
import org.nnpivot.generate.PrintedModule;
import org.nnpivot.generate.Printer;
import org.nnpivot.generate.Stub;
import org.nnpivot.generate.names.ConstantNames;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.python.Module;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.PythonReader;
import org.nnpivot.python.ReaderLimits;
import org.nnpivot.python.SourceText;
import org.nnpivot.python.normal.Dialect;
import org.nnpivot.python.normal.NormalForm;
import org.nnpivot.python.normal.Structuring;
import org.nnpivot.python.resolve.Imports;

/** Migrates the networks of one file. Holds no state but the catalogue; any number of threads may use it at once. */
public final class Migrator {

    private final Catalogue catalogue;
    private final Inference inference;

    /** A migrator over that catalogue. */
    public Migrator(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.inference = new Inference(catalogue);
    }

    /** Migrates; what can't be is said by findings, and everything else is still done. */
    public MigrationResult migrate(SourceText source, MigrationRequest request, Cancellation cancellation) {
        return migrate(source, request, cancellation, stage -> { });
    }

    /** Migrates, and tells a listener when a stage begins. */
    public MigrationResult migrate(SourceText source, MigrationRequest request, Cancellation cancellation, Consumer<Stage> listener) {
        StageTimes times = new StageTimes(listener);
        Structuring structuring = new Structuring(true, !request.onlyNetworks());
        while (true) {
            Findings findings = new Findings();
            Optional<Analysis> analysis = analyze(source, request.inputShapes(), structuring, findings, times, cancellation);
            if (analysis.isEmpty()) {
                return new MigrationResult(source, Optional.of(request), Optional.empty(), List.of(), List.of(), findings,
                        NnFactory.eINSTANCE.createModel(), Optional.empty(), List.of(), times.all());
            }
            Structuring also = new Structuring(true, true);
            MigrationResult result = write(analysis.get(), request, also, findings, times, cancellation);
            boolean otherLoops = structuring.unrolled().addAll(also.unrolled()) | structuring.uncounted().addAll(also.uncounted());
            if (!otherLoops && !structuring.undivided().addAll(also.undivided())) {
                return result;
            }
        }
    }

    /** Reads a file into the pivot, shapes inferred; empty with findings when it is not Python. */
    public Optional<Analysis> analyze(SourceText source, Map<String, List<Long>> inputShapes, Findings findings,
            Cancellation cancellation) {
        return analyze(source, inputShapes, new Structuring(false, false), findings, new StageTimes(stage -> { }), cancellation);
    }

    /** {@code structuring} takes what has to be read in another way, since a structure of a class is refused. */
    private Optional<Analysis> analyze(SourceText source, Map<String, List<Long>> inputShapes, Structuring structuring,
            Findings findings, StageTimes times, Cancellation cancellation) {
        while (true) {
            Findings attempt = new Findings();
            Optional<Analysis> analysis = read(source, inputShapes, structuring, attempt, times, cancellation);
            Set<String> also = analysis.map(Migrator::refusedStructures).orElse(Set.of());
            boolean uncounted = analysis.isPresent() && structuring.uncounted().addAll(analysis.get().counted(also));
            if (!uncounted && !structuring.undivided().addAll(also)) {
                attempt.all().stream().distinct().forEach(findings::add);
                return analysis;
            }
        }
    }

    /** Classes with several structures not all of which can be migrated. */
    private static Set<String> refusedStructures(Analysis analysis) {
        Set<String> names = new LinkedHashSet<>();
        analysis.model().getNetworks().forEach(network -> names.add(network.getName()));
        Set<String> divided = new LinkedHashSet<>();
        analysis.sites().stream().filter(site -> !site.name().equals(site.type())).forEach(site -> divided.add(site.type()));
        Set<String> refused = new LinkedHashSet<>();
        analysis.sites().stream().filter(site -> divided.contains(site.type()) && !names.contains(site.name()))
                .forEach(site -> refused.add(site.type()));
        return refused;
    }

    private Optional<Analysis> read(SourceText source, Map<String, List<Long>> inputShapes, Structuring structuring,
            Findings findings, StageTimes times, Cancellation cancellation) {
        PythonReader reader = new PythonReader(ReaderLimits.DEFAULT, cancellation);
        Optional<Module> module = times.measure(Stage.READ, () -> reader.read(source, findings));
        return module.map(read -> {
            // The normal form is made in place; edits are made to the file as it was written.
            Module written = EcoreUtil.copy(read);
            Imports imports = Imports.of(read);
            Extractor.Extraction extraction = times.measure(Stage.EXTRACT,
                    () -> new Extractor(catalogue).extract(read, imports, source, structuring, findings, cancellation));
            Model model = extraction.model();
            RefusedNetworks refused = new RefusedNetworks(model, findings);
            refused.remove(extraction.sites(), TextRanges.in(source));
            times.measure(Stage.INFER, () -> {
                inference.infer(model, inputShapes, TextRanges.in(source), findings);
                return model;
            });
            refused.remove(extraction.sites(), TextRanges.in(source));
            return new Analysis(source, written, Imports.of(written), model, extraction.sites(), extraction.followed(),
                    extraction.activations());
        });
    }

    /** {@code structuring} takes classes whose structures cannot be written as one class, and loops that cannot be written as loops. */
    private MigrationResult write(Analysis analysis, MigrationRequest request, Structuring structuring, Findings findings,
            StageTimes times, Cancellation cancellation) {
        Model pivot = analysis.model();
        Framework source = source(analysis, request, findings);
        Set<Integer> left = leave(analysis, source, request, pivot);
        if (pivot.getNetworks().isEmpty() && !request.stubs()) {
            return new MigrationResult(analysis.source(), Optional.of(request), Optional.empty(), List.of(), outcomes(analysis, Set.of(), left, findings),
                    findings, pivot, Optional.empty(), List.of(), times.all());
        }
        if (request.onlyNetworks()) {
            ConstantNames.forget(pivot);
        }
        cancellation.check();
        // What is said of a class is said by each of its structures.
        Findings ofStructures = new Findings();
        Lowered lowered = times.measure(Stage.LOWER, () -> new Lowering(catalogue).lower(pivot,
                new LoweringRequest(request.target(), request.architecture(), request.layout()), ofStructures, TextRanges.in(analysis.source())));
        ofStructures.all().stream().distinct().forEach(findings::add);
        cancellation.check();
        List<Stub> stubs = request.stubs() ? stubs(analysis, lowered, left, findings) : List.of();
        PrintedModule printed = times.measure(Stage.PRINT, () -> new Printer(catalogue, request.target())
                .print(lowered, stubs, request.onlyNetworks() ? Set.of() : BoundNames.of(analysis)));
        structuring.unrolled().addAll(printed.unrolled());
        structuring.undivided().addAll(printed.undivided());
        lowered.refused().stream().map(NeuralNetwork::getVariantOf).filter(Objects::nonNull).forEach(structuring.undivided()::add);
        structuring.uncounted().addAll(printed.uncounted());
        structuring.uncounted().addAll(analysis.counted(structuring.undivided()));
        Set<Integer> done = new HashSet<>();
        printed.networks().forEach(network -> done.add(lowered.networks().get(network.network()).getSourceStart()));
        Splicer splicer = new Splicer(analysis, lowered, printed, request.target(), findings);
        Splicer.Spliced spliced = times.measure(Stage.SPLICE, () -> splicer.splice(request.onlyNetworks()));
        Analysis.removeProbes(pivot);
        Analysis.removeProbes(lowered.model());
        boolean valid = !(done.isEmpty() && stubs.isEmpty()) && isValid(spliced.text().text(), analysis, findings, cancellation);
        return new MigrationResult(analysis.source(), Optional.of(request), valid ? Optional.of(spliced.text().text()) : Optional.empty(),
                valid ? spliced.edits() : List.of(), outcomes(analysis, done, left, findings), findings,
                pivot, Optional.of(lowered), valid ? spliced.text().places() : List.of(), times.all());
    }

    /** Stubs of the networks that are neither left as they are nor lowered. */
    private static List<Stub> stubs(Analysis analysis, Lowered lowered, Set<Integer> left, Findings findings) {
        Set<Integer> lowerable = new HashSet<>(left);
        lowered.networks().values().forEach(network -> lowerable.add(network.getSourceStart()));
        return new StubReader(analysis.source(), FrameworkPackages.of(lowered.target().other()), findings)
                .read(analysis.sites().stream().filter(site -> !lowerable.contains(site.start())).toList());
    }

    /** The framework to migrate from: the one asked for, or that of the first network which is not the target's. */
    private static Framework source(Analysis analysis, MigrationRequest request, Findings findings) {
        Framework source = request.from().orElse(request.target().other());
        boolean none = analysis.sites().stream().noneMatch(site -> framework(site) == source);
        if (none && !analysis.sites().isEmpty()) {
            findings.add(EngineFinding.NO_NETWORK, SourceRange.beginningOf(analysis.source().file()));
        }
        return source;
    }

    private static Framework framework(Extractor.Site site) {
        return site.dialect() == Dialect.TORCH ? Framework.TORCH : Framework.KERAS;
    }

    private static Set<Integer> leave(Analysis analysis, Framework source, MigrationRequest request, Model pivot) {
        Set<Integer> left = new HashSet<>();
        analysis.sites().stream().filter(site -> framework(site) != source || source == request.target())
                .forEach(site -> left.add(site.start()));
        pivot.getNetworks().removeIf(network -> left.contains(network.getSourceStart()));
        return left;
    }

    /** Invalid Python can't leave the tool: what was generated is read again. */
    private static boolean isValid(String text, Analysis analysis, Findings findings, Cancellation cancellation) {
        Findings problems = new Findings();
        new PythonReader(ReaderLimits.DEFAULT, cancellation).read(SourceText.of(analysis.source().file(), text), problems);
        problems.all().stream().filter(finding -> finding.severity() == Severity.ERROR).forEach(problem -> findings.add(
                EngineFinding.GENERATED_INVALID, SourceRange.beginningOf(analysis.source().file()), problem.toString()));
        return !problems.hasErrors();
    }

    private static List<NetworkOutcome> outcomes(Analysis analysis, Set<Integer> done, Set<Integer> left, Findings findings) {
        List<NetworkOutcome> outcomes = new ArrayList<>();
        for (Extractor.Site site : analysis.sites()) {
            if (!site.name().equals(site.type())) {
                continue;
            }
            int errors = RefusedNetworks.errors(site, findings);
            NetworkStatus status = left.contains(site.start()) ? NetworkStatus.LEFT
                    : !done.contains(site.start()) || NormalForm.REFUSED.equals(site.style()) ? NetworkStatus.REFUSED
                    : deviates(site, findings) ? NetworkStatus.TRANSLATED_WITH_DEVIATIONS : NetworkStatus.TRANSLATED;
            int translated = status == NetworkStatus.REFUSED || status == NetworkStatus.LEFT ? 0 : elements(site, analysis.model());
            int kept = (int) findings.all().stream().filter(finding -> finding.kind() == EngineFinding.STATEMENT_KEPT
                    && RefusedNetworks.isInside(finding, site)).count();
            outcomes.add(new NetworkOutcome(site.name(), status, analysis.source().range(site.start(), site.end()), translated,
                    kept, errors));
        }
        return outcomes;
    }

    private static boolean deviates(Extractor.Site site, Findings findings) {
        return findings.all().stream().anyMatch(finding -> RefusedNetworks.isInside(finding, site) && finding.kind().isDeviation());
    }

    private static int elements(Extractor.Site site, Model model) {
        return model.getNetworks().stream().filter(network -> network.getSourceStart() == site.start())
                .mapToInt(Migrator::elements).sum();
    }

    private static int elements(NeuralNetwork network) {
        return network.getDefinitions().size() + network.getBody().getSteps().size()
                + network.getNetworks().stream().mapToInt(Migrator::elements).sum();
    }
}
