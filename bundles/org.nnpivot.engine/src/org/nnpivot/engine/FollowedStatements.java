// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.engine.kept.FrameworkPackages;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.normal.Built;

/**
 * Functions, classes and values of the source framework at the top of a file that became part of the networks which read them: where
 * nothing else reads them, they go.
 */
final class FollowedStatements {

    private final Analysis analysis;
    private final Set<String> inlined;
    private final Framework target;
    /** All names in the file, by what they are: a file may have many values. */
    private final Map<String, List<Name>> mentions;

    /** {@code inlined}: classes whose instances became parts of networks. */
    FollowedStatements(Analysis analysis, Set<String> inlined, Framework target) {
        this.analysis = analysis;
        this.inlined = inlined;
        this.target = target;
        this.mentions = names(analysis.module()).collect(Collectors.groupingBy(Name::getId));
    }

    /**
     * The statements whose names nothing reads any more.
     *
     * @param taken the text that is replaced
     */
    List<Stmt> unused(List<Built.Span> taken) {
        List<Stmt> unused = new ArrayList<>();
        List<Built.Span> gone = new ArrayList<>(taken);
        List<Stmt> open = new ArrayList<>(analysis.module().getBody().stream()
                .filter(statement -> !isInside(statement, taken) && isFollowed(statement, taken)).toList());
        boolean found = true;
        while (found) {
            found = false;
            for (Stmt statement : List.copyOf(open)) {
                if (reads(statement).allMatch(name -> isInside(name, gone))) {
                    unused.add(statement);
                    gone.add(new Built.Span(statement.getStart(), statement.getEnd()));
                    found = open.remove(statement);
                }
            }
        }
        return unused;
    }

    private boolean isFollowed(Stmt statement, List<Built.Span> taken) {
        return switch (statement) {
            case FunctionDef function -> analysis.followed().contains(function.getName())
                    && analysis.sites().stream().noneMatch(site -> site.start() == function.getStart()) && usesSource(function);
            case ClassDef type -> analysis.followed().contains(type.getName()) || inlined.contains(type.getName());
            case Assign value -> name(value) != null && usesSource(value.getValue())
                    && reads(value).anyMatch(name -> isInside(name, taken));
            default -> false;
        };
    }

    /** What a statement gives a name to; {@code null} where it is not one name. */
    private static String name(Stmt statement) {
        return switch (statement) {
            case FunctionDef function -> function.getName();
            case ClassDef type -> type.getName();
            case Assign value when value.getTargets().size() == 1 && value.getTargets().get(0) instanceof Name name -> name.getId();
            default -> null;
        };
    }

    /** Whether code names something of the source framework, itself or in a function that it calls. */
    private boolean usesSource(Node code) {
        return usesSource(code, new HashSet<>());
    }

    private boolean usesSource(Node code, Set<Node> seen) {
        return seen.add(code) && names(code).anyMatch(name ->
                FrameworkPackages.of(target.other()).contain(analysis.imports().qualifiedName(name).orElse(""))
                        || called(name.getId()).filter(other -> usesSource(other, seen)).isPresent());
    }

    private Optional<FunctionDef> called(String name) {
        return analysis.module().getBody().stream().filter(FunctionDef.class::isInstance).map(FunctionDef.class::cast)
                .filter(function -> function.getName().equals(name) && analysis.followed().contains(name)).findFirst();
    }

    /** Where other statements name what a statement defines. */
    private Stream<Name> reads(Stmt definition) {
        Built.Span own = new Built.Span(definition.getStart(), definition.getEnd());
        return mentions.getOrDefault(name(definition), List.of()).stream().filter(name -> !own.contains(name));
    }

    private static Stream<Name> names(Node code) {
        Stream<EObject> inner = StreamSupport.stream(Spliterators.spliteratorUnknownSize(code.eAllContents(), 0), false);
        return Stream.concat(Stream.of(code), inner).filter(Name.class::isInstance).map(Name.class::cast);
    }

    private static boolean isInside(Node node, List<Built.Span> spans) {
        return spans.stream().anyMatch(span -> span.contains(node));
    }
}
