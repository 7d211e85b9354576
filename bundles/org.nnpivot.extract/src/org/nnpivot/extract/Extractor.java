// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.epsilon.eol.execute.context.Variable;
import org.eclipse.epsilon.etl.EtlModule;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.extract.comments.CommentAttacher;
import org.nnpivot.model.nn.LoopVariable;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.NnPackage;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.PythonPackage;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Operator;
import org.nnpivot.python.SourceText;
import org.nnpivot.python.normal.Built;
import org.nnpivot.python.normal.Dialect;
import org.nnpivot.python.normal.Loop;
import org.nnpivot.python.normal.NormalForm;
import org.nnpivot.python.normal.Structuring;
import org.nnpivot.python.resolve.Imports;

/** Text of Python, already parsed, to the pivot: normal form, then one ETL module for each framework and style in the file. */
public final class Extractor {

    private final Catalogue catalogue;

    /** An extractor over that catalogue; it holds no state and may be shared. */
    public Extractor(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A network of the file and where it stands.
     *
     * @param name the network
     * @param type the class or variable: another name where the class has several structures and this is not the first
     * @param dialect its framework
     * @param style subclassing, sequential, functional or refused (the findings say why)
     * @param start offset of the statement that holds it
     * @param end offset behind it
     * @param methods of a class that stay as they are: whole lines
     * @param built the statements that make the network, where it is no statement of its own
     */
    public record Site(String name, String type, Dialect dialect, String style, int start, int end, List<Built.Span> methods,
            Optional<Built> built, Set<String> counted) {}

    /**
     * What was extracted of a file.
     *
     * @param model the pivot
     * @param sites the places of all its networks, refused ones included
     * @param followed functions and classes whose text became part of networks
     * @param activations activations that the file gives to networks, by the text that writes them: their names
     */
    public record Extraction(Model model, List<Site> sites, Set<String> followed, Map<Built.Span, String> activations) {}

    /**
     * Extracts every network of a module, which is brought to the normal form in place.
     *
     * @param imports what the module's names stand for
     * @param structuring how classes have to be read; loops that can't stay loops are added
     * @param findings takes what can't be translated
     */
    public Extraction extract(Module module, Imports imports, SourceText source, Structuring structuring, Findings findings,
            Cancellation cancellation) {
        NormalForm normalForm = new NormalForm(source, imports::qualifiedName, new CatalogueApis(catalogue), structuring, findings,
                cancellation);
        CommentAttacher comments = new CommentAttacher(source, module);
        List<NormalForm.Network> all = normalForm.normalize(module);
        PickerClasses pickers = new PickerClasses(catalogue, module, all);
        List<NormalForm.Network> networks = all.stream().filter(network -> pickers.get(network.name()) == null).toList();
        Model model = NnFactory.eINSTANCE.createModel();
        networks.stream().findFirst().ifPresent(first -> model.setFramework(first.dialect().name().toLowerCase(Locale.ROOT)));
        FileReading reading = new FileReading(catalogue, helped(networks, source), pickers, source, findings);
        Set<String> modules = new LinkedHashSet<>();
        for (NormalForm.Network network : networks) {
            if (!NormalForm.REFUSED.equals(network.style())) {
                modules.add(moduleName(network));
            }
        }
        for (String name : modules) {
            cancellation.check();
            transform(name, module, model, reading, networks);
        }
        comments.attach(model, module);
        pickers.moveComments();
        networks.forEach(network -> variant(network, reading));
        removeCopies(module, networks);
        List<Site> sites = networks.stream().map(network -> site(network, reading.failed())).toList();
        Map<Built.Span, String> activations = new TreeMap<>(Comparator.comparingInt(Built.Span::start));
        sites.stream().filter(site -> !NormalForm.REFUSED.equals(site.style())).forEach(site -> activations.putAll(normalForm.activations(site.type())));
        activations.forEach(reading::given);
        Set<String> followed = new HashSet<>(normalForm.followed());
        followed.addAll(pickers.names());
        return new Extraction(model, sites, followed, activations);
    }

    /** The operators that classes make a layer of, by their names. */
    private Map<String, Operator> helped(List<NormalForm.Network> networks, SourceText source) {
        Map<String, Operator> helped = new HashMap<>();
        for (NormalForm.Network network : networks) {
            if (network.statement() instanceof ClassDef type && !type.getBody().isEmpty()) {
                catalogue.ofClass(type.getName(), source.text(type.getBody().get(0))).ifPresent(operator -> helped.put(type.getName(), operator));
            }
        }
        return helped;
    }

    /** Says under which conditions a class has this structure, and what its constructor keeps. */
    private static void variant(NormalForm.Network network, FileReading reading) {
        NeuralNetwork read = reading.networks().get(network.name());
        if (read == null) {
            return;
        }
        if (!network.variant().decisions().isEmpty()) {
            read.setVariantOf(network.variant().type());
            network.variant().decisions().forEach(decision -> read.getAssumptions()
                    .add(reading.expression(read, decision.condition(), decision.outcome())));
        }
        network.variant().kept().forEach((name, value) -> reading.kept(read, name, value));
        read.setProbe(network.variant().probe());
        read.getParameters().forEach(parameter -> parameter.setCounted(network.variant().counted().contains(parameter.getName())));
        network.variant().loops().forEach(loop -> read.getLoops().add(loop(loop)));
    }

    private static org.nnpivot.model.nn.Loop loop(Loop loop) {
        org.nnpivot.model.nn.Loop read = NnFactory.eINSTANCE.createLoop();
        read.setSourceStart(loop.start());
        read.setSourceEnd(loop.end());
        read.setTarget(loop.target());
        read.setIterable(loop.iterable());
        read.setRounds(loop.rounds().size());
        read.setConstructs(loop.constructs());
        read.getParameters().addAll(loop.parameters());
        Set<String> names = new LinkedHashSet<>();
        loop.rounds().forEach(round -> names.addAll(round.keySet()));
        for (String name : names) {
            LoopVariable variable = NnFactory.eINSTANCE.createLoopVariable();
            variable.setName(name);
            loop.rounds().forEach(round -> variable.getValues().add(round.getOrDefault(name, "")));
            read.getVariables().add(variable);
        }
        return read;
    }

    /** The module has each class once again. */
    private static void removeCopies(Module module, List<NormalForm.Network> networks) {
        networks.stream().filter(network -> !network.name().equals(network.variant().type()))
                .forEach(network -> module.getBody().remove(network.statement()));
    }

    private static Site site(NormalForm.Network network, Set<String> failed) {
        String style = failed.contains(network.name()) ? NormalForm.REFUSED : network.style();
        return new Site(network.name(), network.variant().type(), network.dialect(), style, network.statement().getStart(),
                network.statement().getEnd(), network.methods(), network.built(), network.variant().counted());
    }

    private static String moduleName(NormalForm.Network network) {
        String framework = network.dialect() == Dialect.TORCH ? "pytorch" : "keras";
        return framework + "_" + network.style() + ".etl";
    }

    private static void transform(String name, Module module, Model model, FileReading reading, List<NormalForm.Network> networks) {
        Resource python = new XMIResourceImpl(URI.createURI("memory:/python"));
        python.getContents().add(module);
        Resource pivot = new XMIResourceImpl(URI.createURI("memory:/pivot"));
        try {
            run(name, new PackageModel("P", python, PythonPackage.eINSTANCE), new PackageModel("NN", pivot, NnPackage.eINSTANCE),
                    reading, networks);
        } finally {
            python.getContents().clear();
        }
        List<NeuralNetwork> found = new ArrayList<>(model.getNetworks());
        reading.networks().values().stream().filter(network -> network.eContainer() == null).forEach(found::add);
        found.sort(Comparator.comparingInt(NeuralNetwork::getSourceStart));
        model.getNetworks().clear();
        model.getNetworks().addAll(found);
    }

    private static void run(String name, PackageModel python, PackageModel pivot, FileReading reading,
            List<NormalForm.Network> networks) {
        EtlModule etl = new EtlModule();
        try {
            etl.parse(Extractor.class.getResource(name).toURI());
            if (!etl.getParseProblems().isEmpty()) {
                throw new IllegalStateException(name + ": " + etl.getParseProblems());
            }
            etl.getContext().getModelRepository().addModel(python);
            etl.getContext().getModelRepository().addModel(pivot);
            variable(etl, "reading", reading);
            variable(etl, "chains", chains(networks));
            variable(etl, "blocks", blocks(networks));
            variable(etl, "factories", factories(networks));
            etl.execute();
        } catch (Exception failure) {
            throw new IllegalStateException("the transformation " + name + " failed: " + failure.getMessage(), failure);
        } finally {
            etl.getContext().getModelRepository().dispose();
        }
    }

    private static void variable(EtlModule etl, String name, Object value) {
        etl.getContext().getFrameStack().put(Variable.createReadOnlyVariable(name, value));
    }

    private static Set<EObject> chains(List<NormalForm.Network> networks) {
        Set<EObject> chains = new HashSet<>();
        networks.stream().filter(network -> NormalForm.SEQUENTIAL.equals(network.style()))
                .forEach(network -> chains.add(network.statement()));
        return chains;
    }

    /** Functional models that functions make. */
    private static Set<String> factories(List<NormalForm.Network> networks) {
        Set<String> factories = new HashSet<>();
        networks.stream().filter(network -> network.built().filter(Built::function).isPresent())
                .forEach(network -> factories.add(network.name()));
        return factories;
    }

    private static Set<String> blocks(List<NormalForm.Network> networks) {
        Set<String> blocks = new HashSet<>();
        for (NormalForm.Network network : networks) {
            if (network.statement() instanceof ClassDef && network.block()) {
                blocks.add(network.name());
            }
        }
        return blocks;
    }
}
