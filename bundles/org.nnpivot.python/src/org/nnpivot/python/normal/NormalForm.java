// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.python.SourceText;

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
    /** The style of a network with at least one finding that refuses it. */
    public static final String REFUSED = "refused";

    private final SourceText source;
    private final Findings findings;
    private final FileContext context;
    private final Function<ExprNode, Optional<String>> qualified;

    /**
     * @param qualified gives the qualified name of what was imported
     * @param apis signatures of the frameworks
     */
    public NormalForm(SourceText source, Function<ExprNode, Optional<String>> qualified, Apis apis, Findings findings,
            Cancellation cancellation) {
        this.source = source;
        this.qualified = qualified;
        this.findings = findings;
        this.context = new FileContext(qualified, apis, cancellation);
    }

    /**
     * A network of the file: a class, or an assignment of a chain of layers.
     *
     * @param block the class is a part of a model rather than a whole one
     */
    public record Network(Stmt statement, String name, Dialect dialect, String style, boolean block) {}

    /** Normalises the module in place and says which networks it holds, in source order. */
    public List<Network> normalize(Module module) {
        collect(module);
        List<Network> networks = new ArrayList<>();
        // By position: statements that add layers to a chain are taken out behind it.
        for (int i = 0; i < module.getBody().size(); i++) {
            network(module.getBody().get(i)).ifPresent(networks::add);
        }
        if (networks.isEmpty()) {
            findings.add(EngineFinding.NO_NETWORK, SourceRange.beginningOf(source.file()));
        }
        return networks;
    }

    private void collect(Module module) {
        for (Stmt statement : module.getBody()) {
            switch (statement) {
                case ClassDef type when dialect(type).isPresent() ->
                    context.networks().put(type.getName(), new ClassInterface(type, dialect(type).get()).read());
                case FunctionDef function -> context.functions().put(function.getName(), function);
                case Assign assign when assign.getTargets().size() == 1 && assign.getTargets().get(0) instanceof Name name ->
                    context.constants().put(name.getId(), assign.getValue());
                default -> { }
            }
        }
    }

    private Optional<Dialect> dialect(ClassDef type) {
        return type.getBases().stream().map(base -> qualified.apply(base).flatMap(Dialect::ofBase)).flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Network> network(Stmt statement) {
        if (statement instanceof ClassDef type) {
            return dialect(type).map(dialect -> classNetwork(type, dialect));
        }
        if (statement instanceof Assign assign && assign.getTargets().get(0) instanceof Name name
                && assign.getValue() instanceof Call call) {
            return qualified.apply(call.getFunc()).flatMap(Dialect::ofSequential)
                    .map(dialect -> chain(assign, name.getId(), dialect));
        }
        return Optional.empty();
    }

    private Network classNetwork(ClassDef type, Dialect dialect) {
        type.setFramework(dialect.name().toLowerCase(java.util.Locale.ROOT));
        boolean complete = new ClassAttempts(source, context, findings, dialect).normalize(type);
        type.setNetworkStyle(complete ? SUBCLASSING : REFUSED);
        boolean block = type.getBases().stream().map(qualified).flatMap(Optional::stream).anyMatch(dialect::isBlock);
        return new Network(type, type.getName(), dialect, type.getNetworkStyle(), block);
    }

    private Network chain(Assign assign, String name, Dialect dialect) {
        boolean complete = new ClassNormalizer(source, context, findings, dialect, ConstructorParameters.NONE)
                .chain(assign, ChainAdditions.take(assign, name));
        return new Network(assign, name, dialect, complete ? SEQUENTIAL : REFUSED, false);
    }
}
