// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.Return;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.model.python.Tuple;
import org.nnpivot.python.SourceText;
import org.nnpivot.python.resolve.ModuleNames;

/**
 * Brings every network of a module to the normal form, in place. Classes get {@code framework} and {@code networkStyle}; what
 * can't be brought to the normal form becomes an opaque statement with its finding, and the rest is still looked at, so that
 * one run tells all that is missing.
 */
public final class NormalForm {

    /** The style of a class that is a network. */
    public static final String SUBCLASSING = "subclassing";
    /** The style of a chain of layers at the top of the file. */
    public static final String SEQUENTIAL = "sequential";
    /** The style of a model that is made of tensors: a class in the normal form. */
    public static final String FUNCTIONAL = "functional";
    /** The style of a network with at least one finding that refuses it. */
    public static final String REFUSED = "refused";

    private final SourceText source;
    private final Findings findings;
    private final FileContext context;
    private final Set<String> changing = new HashSet<>();
    private final Inheritance inheritance;
    private final Function<ExprNode, Optional<String>> qualified;

    /**
     * @param qualified gives the qualified name of what was imported
     * @param apis signatures of the frameworks
     * @param structuring how classes have to be read; loops that can't stay loops are added
     */
    public NormalForm(SourceText source, Function<ExprNode, Optional<String>> qualified, Apis apis, Structuring structuring,
            Findings findings, Cancellation cancellation) {
        this.source = source;
        this.qualified = qualified;
        this.findings = findings;
        this.context = new FileContext(qualified, apis, structuring, cancellation);
        this.inheritance = new Inheritance(source, context, findings);
    }

    /**
     * A network of the file: a class, an assignment of a chain of layers, or a function that returns one.
     *
     * @param block the class is a part of a model rather than a whole one
     * @param variant which of several structures of the class it is
     * @param methods of the class that stay as they are: no structure of it calls them
     * @param built the statements that make it, where it is no statement of its own
     */
    public record Network(Stmt statement, String name, Dialect dialect, String style, boolean block, Variant variant,
            List<Built.Span> methods, Optional<Built> built) {

        private Network(Stmt statement, String name, Dialect dialect, String style, Optional<Built> built) {
            this(statement, name, dialect, style, false, Variant.only(name), List.of(), built);
        }

        Network refused() {
            if (statement instanceof ClassDef type) {
                type.setNetworkStyle(REFUSED);
            }
            return new Network(statement, name, dialect, REFUSED, block, variant, List.of(), Optional.empty());
        }
    }

    /** Normalises the module in place and says which networks it holds, in source order. */
    public List<Network> normalize(Module module) {
        collect(module);
        context.spellings().read(module);
        List<Network> networks = new ArrayList<>();
        // By position: statements that add layers to a chain are taken out behind it.
        for (int i = 0; i < module.getBody().size(); i++) {
            networks.addAll(networks(module.getBody().get(i)));
        }
        refuseOtherValues(networks);
        new ActivationArguments(context).name().forEach(unnamed -> {
            findings.add(EngineFinding.UNSUPPORTED_EXPRESSION, source.range(unnamed.place()), "the activation given to " + unnamed.type());
            networks.replaceAll(network -> network.variant().type().equals(unnamed.by()) ? network.refused() : network);
        });
        refuseDependents(networks);
        networks.stream().filter(network -> !REFUSED.equals(network.style())).map(network -> network.variant().type()).distinct()
                .flatMap(type -> context.fixed().getOrDefault(type, ConstructorParameters.NONE).activations().stream())
                .forEach(parameter -> findings.add(EngineFinding.ACTIVATION_BY_NAME, source.range(parameter), parameter.getArg()));
        if (module.getBody().isEmpty()) {
            findings.add(EngineFinding.EMPTY_FILE, SourceRange.beginningOf(source.file()));
        } else if (networks.isEmpty()) {
            findings.add(EngineFinding.NO_NETWORK, SourceRange.beginningOf(source.file()));
        }
        return networks;
    }

    /** Whoever constructs a class with another value of a parameter than the one it was fixed to is refused. */
    private void refuseOtherValues(List<Network> networks) {
        for (FileContext.Constructed constructed : context.constructions()) {
            ConstructorParameters parameters = context.fixed().get(constructed.type());
            for (Keyword argument : constructed.bound().getKeywords()) {
                if (parameters != null && parameters.isFixed(argument.getArg()) && !argument.isDefaulted()
                        && !parameters.isFixedTo(argument.getArg(), argument.getValue())) {
                    findings.add(EngineFinding.UNSUPPORTED_EXPRESSION, source.range(constructed.place()), "another value of "
                            + argument.getArg() + " than the one " + constructed.type() + " is fixed to");
                    networks.replaceAll(network -> network.variant().type().equals(constructed.by()) ? network.refused() : network);
                }
            }
        }
    }

    /**
     * Activations that code of the file gives to networks, by the text that writes them, as it has to be.
     *
     * @param type a network: a class, or a function that makes it
     */
    public Map<Built.Span, String> activations(String type) {
        return new ActivationArguments(context).words(type);
    }

    /** The functions of the file whose text became part of networks. */
    public Set<String> followed() {
        Set<String> names = new HashSet<>();
        context.functions().forEach((name, function) -> {
            if (context.followed().contains(function)) {
                names.add(name);
            }
        });
        return names;
    }

    /** Whoever uses a refused network is refused with it. */
    private void refuseDependents(List<Network> networks) {
        Set<String> refused = new HashSet<>();
        networks.stream().filter(network -> REFUSED.equals(network.style())).forEach(network -> refused.add(network.name()));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < networks.size(); i++) {
                Network network = networks.get(i);
                Optional<Map.Entry<String, Node>> reason = refused.contains(network.name()) ? Optional.empty()
                        : context.dependencies().of(network.name()).entrySet().stream()
                                .filter(use -> refused.contains(use.getKey())).findFirst();
                if (reason.isPresent()) {
                    findings.add(EngineFinding.DEPENDS_ON_REFUSED, source.range(reason.get().getValue()), network.name(),
                            reason.get().getKey());
                    networks.set(i, network.refused());
                    changed = refused.add(network.name());
                }
            }
        }
    }

    private void collect(Module module) {
        ModuleNames found = new ModuleNames(module);
        context.names().addAll(found.bound());
        changing.addAll(found.changing());
        for (Stmt statement : module.getBody()) {
            switch (statement) {
                case ClassDef type -> type(type);
                case FunctionDef function -> context.functions().put(function.getName(), function);
                case Assign assign when assign.getTargets().size() == 1 && assign.getTargets().get(0) instanceof Name name ->
                    constant(name.getId(), assign.getValue());
                case Assign assign when assign.getTargets().get(0) instanceof Tuple names && assign.getValue() instanceof Tuple values ->
                    constants(names, values);
                default -> { }
            }
        }
    }

    private void type(ClassDef type) {
        inheritance.dialect(type).ifPresent(dialect -> {
            ClassInterface methods = new ClassInterface(type, dialect);
            methods.flattenKeywordOnly();
            methods.removeNames();
            boolean constructs = methods.method(ClassInterface.CONSTRUCTOR).isPresent();
            boolean handsOn = methods.read().handsOn();
            inheritance.writeOut(type, dialect);
            context.classes().put(type.getName(), type);
            NetworkInterface all = methods.read();
            context.networks().put(type.getName(), new NetworkInterface(all.name(), all.constructor(), all.call(),
                    constructs ? handsOn : all.handsOn(), all.frameworkName()));
        });
    }

    /** {@code rows, columns = 28, 28}. */
    private void constants(Tuple names, Tuple values) {
        for (int i = 0; i < Math.min(names.getElts().size(), values.getElts().size()); i++) {
            if (names.getElts().get(i) instanceof Name name) {
                constant(name.getId(), values.getElts().get(i));
            }
        }
    }

    /** What is assigned twice is no constant, wherever that is. */
    private void constant(String name, ExprNode value) {
        if (!changing.contains(name)) {
            context.constants().put(name, value);
        }
    }

    private List<Network> networks(Stmt statement) {
        if (statement instanceof ClassDef type) {
            // A copy for another structure has been brought to the normal form with its class.
            return type.getNetworkStyle() != null ? List.of() : inheritance.dialect(type).map(dialect -> classNetworks(type, dialect)).orElse(List.of());
        }
        return network(statement).map(List::of).orElse(List.of());
    }

    private Optional<Network> network(Stmt statement) {
        if (statement instanceof FunctionDef function) {
            return FactoryFunction.statements(function, call -> framework(call).isPresent())
                    .map(statements -> factory(function, statements));
        }
        if (statement instanceof Assign assign && assign.getTargets().get(0) instanceof Name name
                && assign.getValue() instanceof Call call && framework(call).isPresent()) {
            return Optional.of(isFunctional(call) ? model(assign, name.getId()) : chain(assign, name.getId(), framework(call).get()));
        }
        return Optional.empty();
    }

    /** The framework in which a call makes a functional model or a chain of layers. */
    private Optional<Dialect> framework(Call call) {
        return qualified.apply(call.getFunc()).flatMap(api -> Dialect.ofSequential(api).or(() -> Dialect.ofFunctional(api)));
    }

    private boolean isFunctional(Call call) {
        return qualified.apply(call.getFunc()).flatMap(Dialect::ofFunctional).isPresent();
    }

    private List<Network> classNetworks(ClassDef type, Dialect dialect) {
        type.setFramework(dialect.name().toLowerCase(java.util.Locale.ROOT));
        context.dependencies().begin(type.getName());
        boolean inherits = inheritance.isKnown(type);
        boolean block = context.ancestors().get(type.getName()).stream().anyMatch(dialect::isBlock);
        List<Network> networks = new ArrayList<>();
        List<ClassAttempts.Structure> structures = new ClassAttempts(source, context, findings, dialect).normalize(type);
        List<Built.Span> methods = leftOver(structures);
        for (ClassAttempts.Structure structure : structures) {
            ClassDef one = structure.type();
            one.setNetworkStyle(inherits && structure.complete() ? SUBCLASSING : REFUSED);
            networks.add(new Network(one, one.getName(), dialect, one.getNetworkStyle(), block, structure.variant(), methods,
                    Optional.empty()));
        }
        return networks;
    }

    /** Methods that no structure of a class calls, with their decorators. */
    private List<Built.Span> leftOver(List<ClassAttempts.Structure> structures) {
        List<List<Integer>> starts = structures.stream()
                .map(structure -> structure.leftOver().stream().map(FunctionDef::getStart).toList()).toList();
        List<Built.Span> spans = new ArrayList<>();
        for (FunctionDef method : structures.get(0).leftOver()) {
            if (starts.stream().allMatch(own -> own.contains(method.getStart()))) {
                int start = method.getDecorator_list().stream().mapToInt(Node::getStart).min().orElse(method.getStart());
                spans.add(new Built.Span(source.lineStart(source.line(start)), method.getEnd()));
            }
        }
        return spans;
    }

    /** A function that makes a network of its parameters. */
    private Network factory(FunctionDef function, ModelStatements statements) {
        String name = function.getName();
        Dialect dialect = framework(statements.call()).orElseThrow();
        context.dependencies().begin(name);
        ModelNormalizer normalizer = new ModelNormalizer(source, context, findings, dialect, function);
        Optional<Built> built = Optional.of(new Built(statements.spans(), statements.target(), true));
        if (isFunctional(statements.call())) {
            Optional<ClassDef> type = normalizer.model(statements, name);
            type.ifPresent(made -> replace(function, function.getStart(), made, dialect));
            type.ifPresent(made -> documented(made, function));
            return new Network(type.<Stmt>map(made -> made).orElse(function), name, dialect, type.isPresent() ? FUNCTIONAL : REFUSED,
                    built);
        }
        Optional<Call> chain = normalizer.chain(statements);
        chain.ifPresent(made -> returning(function, made));
        return new Network(function, name, dialect, chain.isPresent() ? SEQUENTIAL : REFUSED, built);
    }

    private static void documented(ClassDef type, FunctionDef function) {
        Stmt docstring = ClassMembers.docstring(function.getBody());
        if (docstring != null) {
            type.getBody().add(0, docstring);
        }
    }

    /** The class takes the place of the statement. */
    private static void replace(Stmt statement, int start, ClassDef type, Dialect dialect) {
        type.setStart(start);
        type.setEnd(statement.getEnd());
        type.setFramework(dialect.name().toLowerCase(java.util.Locale.ROOT));
        type.setNetworkStyle(FUNCTIONAL);
        Module module = (Module) statement.eContainer();
        module.getBody().set(module.getBody().indexOf(statement), type);
    }

    private static void returning(FunctionDef function, Call chain) {
        Stmt docstring = ClassMembers.docstring(function.getBody());
        Return result = Nodes.at(org.nnpivot.model.python.PythonFactory.eINSTANCE.createReturn(), chain);
        result.setValue(chain);
        function.getBody().clear();
        if (docstring != null) {
            function.getBody().add(docstring);
        }
        function.getBody().add(result);
    }

    /** A functional model at the top of the file. */
    private Network model(Assign assign, String name) {
        Module module = (Module) assign.eContainer();
        ModelStatements statements = ModelStatements.of(module, assign, this::makesTensor);
        context.dependencies().begin(name);
        Optional<ClassDef> type = new ModelNormalizer(source, context, findings, Dialect.KERAS, null).model(statements, name);
        Built built = new Built(statements.spans(), statements.target(), false);
        type.ifPresent(made -> replace(assign, statements.taken().get(0).getStart(), made, Dialect.KERAS));
        return new Network(type.<Stmt>map(made -> made).orElse(assign), name, Dialect.KERAS, type.isPresent() ? FUNCTIONAL : REFUSED,
                Optional.of(built));
    }

    /** Whether a call gives a tensor of a functional model, or a layer. */
    private boolean makesTensor(Call call) {
        if (call.getFunc() instanceof Name local && context.networks().containsKey(local.getId())) {
            return true;
        }
        return qualified.apply(call.getFunc()).filter(api -> Dialect.isInput(api) || Dialect.ofSequential(api).isPresent()
                || context.apis().signatures(api).stream().anyMatch(Apis.Signature::layer)).isPresent();
    }

    private Network chain(Assign assign, String name, Dialect dialect) {
        context.dependencies().begin(name);
        boolean complete = new ClassNormalizer(source, context, findings, dialect, ConstructorParameters.NONE, new Loops(false))
                .chain(assign, ChainAdditions.take(assign, name));
        return new Network(assign, name, dialect, complete ? SEQUENTIAL : REFUSED, Optional.empty());
    }
}
