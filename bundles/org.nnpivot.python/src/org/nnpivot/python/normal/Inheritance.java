// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Name;
import org.nnpivot.python.SourceText;

/** Which classes of a file are networks, and what they inherit. */
final class Inheritance {

    private final SourceText source;
    private final FileContext context;
    private final Findings findings;
    private final Map<String, Dialect> dialects = new HashMap<>();

    Inheritance(SourceText source, FileContext context, Findings findings) {
        this.source = source;
        this.context = context;
        this.findings = findings;
    }

    /** The framework of a class that is a network, also where it inherits from another network of the file. */
    Optional<Dialect> dialect(ClassDef type) {
        for (ExprNode base : type.getBases()) {
            Optional<Dialect> dialect = context.qualified(base).flatMap(Inheritance::ofBase);
            if (dialect.isEmpty() && base instanceof Name name) {
                dialect = Optional.ofNullable(dialects.get(name.getId()));
            }
            if (dialect.isPresent()) {
                dialects.put(type.getName(), dialect.get());
                return dialect;
            }
        }
        return Optional.empty();
    }

    private static Optional<Dialect> ofBase(String base) {
        return Dialect.ofBase(base).or(() -> Dialect.ofSequential(base));
    }

    /** Writes out in a class what it takes from its base class, and notes all classes that it inherits from. */
    void writeOut(ClassDef type, Dialect dialect) {
        Set<String> ancestors = new HashSet<>();
        for (ExprNode base : type.getBases()) {
            ClassDef known = base instanceof Name name ? context.classes().get(name.getId()) : null;
            if (known != null) {
                ancestors.add(known.getName());
                ancestors.addAll(context.ancestors().get(known.getName()));
                new BaseClasses(type, known, dialect).writeOut();
            }
            context.qualified(base).ifPresent(ancestors::add);
            if (context.qualified(base).flatMap(Dialect::ofSequential).isPresent()) {
                new BaseClasses(type, ChainClass.base(dialect, type), dialect).writeOut();
            }
        }
        context.ancestors().put(type.getName(), ancestors);
    }

    /** Whether what a class inherits is known: from the framework, or from one network of the file. */
    boolean isKnown(ClassDef type) {
        boolean known = true;
        List<ExprNode> networks = type.getBases().stream().filter(base -> base instanceof Name name && dialects.containsKey(name.getId()))
                .toList();
        for (ExprNode base : type.getBases()) {
            if (networks.contains(base)) {
                known &= isKnown(type, ((Name) base).getId(), base, networks.size() > 1);
            } else if (context.qualified(base).flatMap(Inheritance::ofBase).isEmpty()) {
                findings.add(EngineFinding.UNKNOWN_BASE_CLASS, source.range(base), source.text(base));
                known = false;
            }
        }
        return known;
    }

    private boolean isKnown(ClassDef type, String base, ExprNode place, boolean several) {
        ClassDef known = context.classes().get(base);
        if (several || !context.dependencies().use(base, place) || new BaseClasses(type, known, dialects.get(base)).sharePrivateName()) {
            findings.add(EngineFinding.UNSUPPORTED_EXPRESSION, source.range(place),
                    several ? "inheriting from several networks of the file" : "inheriting a private name that the class has as well");
            return false;
        }
        findings.add(EngineFinding.BASE_CLASS_WRITTEN_OUT, source.range(place), type.getName(), base);
        return true;
    }
}
