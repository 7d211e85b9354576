// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.python.SourceText;

/**
 * Normalises a class: once for each structure that conditions on its parameters lead to, and again from the beginning whenever
 * its structure turns out to depend on a parameter in any other way, with that parameter fixed.
 */
final class ClassAttempts {

    /** With more structures than these, the parameters that are asked for are fixed instead. */
    private static final int MOST_STRUCTURES = 12;

    private final SourceText source;
    private final FileContext context;
    private final Findings findings;
    private final Dialect dialect;

    ClassAttempts(SourceText source, FileContext context, Findings findings, Dialect dialect) {
        this.source = source;
        this.context = context;
        this.findings = findings;
        this.dialect = dialect;
    }

    /**
     * One structure of a class.
     *
     * @param type the class in the normal form; where there are several, all but the first are copies
     * @param leftOver methods that its forward pass does not call, and that can stay as they are
     * @param complete false when something in it is refused
     */
    record Structure(ClassDef type, Variant variant, List<FunctionDef> leftOver, boolean complete) {}

    /** Normalises a class in place, and copies of it for its other structures, which stand behind it in the module. */
    List<Structure> normalize(ClassDef type) {
        ClassDef pristine = EcoreUtil.copy(type);
        ConstructorParameters parameters = parameters(type);
        boolean branches = !context.structuring().undivided().contains(type.getName());
        while (true) {
            context.constructions().removeIf(constructed -> constructed.by().equals(type.getName()));
            Findings attempt = new Findings();
            List<Structure> structures = new ArrayList<>();
            try {
                structures(type, pristine, parameters, branches, attempt, structures);
                findings.addAll(attempt);
                structures.forEach(structure -> new ClassInterface(structure.type(), dialect).method(ClassInterface.CONSTRUCTOR)
                        .ifPresent(init -> {
                            parameters.removeFixed(init.getArgs());
                            parameters.nameActivations(init.getArgs());
                        }));
                context.fixed().put(type.getName(), parameters);
                return structures;
            } catch (SpecialiseException dependent) {
                specialise(type.getName(), parameters, dependent, branches);
            } catch (UnrolledException uneven) {
                context.structuring().unrolled().add(uneven.loop());
            } catch (TooManyStructures tooMany) {
                branches = parameters.fixCounted();
            }
            structures.stream().map(Structure::type).filter(copy -> copy != type).forEach(EcoreUtil::remove);
            restore(type, pristine);
        }
    }

    /** Counts parameters where that is enough, else fixes them; those with several values can't be, and are refused. */
    private void specialise(String type, ConstructorParameters parameters, SpecialiseException dependent, boolean branches) {
        Set<String> names = dependent.parameters();
        boolean counted = branches && !dependent.isForOne()
                && names.stream().allMatch(name -> context.structuring().counts(type, name)) && parameters.count(names);
        if (!counted && parameters.canFix(names)) {
            parameters.fix(names);
        } else if (!counted) {
            parameters.uncount(names);
            names.forEach(name -> context.structuring().uncounted().add(type + "." + name));
        }
    }

    private void structures(ClassDef type, ClassDef pristine, ConstructorParameters parameters, boolean branches, Findings attempt,
            List<Structure> structures) {
        Deque<List<Boolean>> open = new ArrayDeque<>(List.of(List.of()));
        while (!open.isEmpty()) {
            Paths way = new Paths(open.pop());
            parameters.follow(branches ? way : null);
            ClassDef one = structures.isEmpty() ? type : copy(type, pristine, structures.size());
            ClassNormalizer normalizer = new ClassNormalizer(source, context, attempt, dialect, parameters, new Loops(true));
            boolean complete;
            try {
                complete = normalizer.normalize(one);
            } finally {
                structures.add(new Structure(one, Variant.only(one.getName()), List.of(), false));
            }
            structures.set(structures.size() - 1, new Structure(one,
                    new Variant(type.getName(), one.getName(), way.decisions(), normalizer.kept(), normalizer.loops(),
                            parameters.counted(), parameters.isProbe()), normalizer.leftOver(), complete));
            way.others().forEach(open::addLast);
            if (structures.size() + open.size() > MOST_STRUCTURES) {
                throw new TooManyStructures();
            }
        }
        context.variants().put(type.getName(), structures.stream().map(Structure::variant).toList());
    }

    /** A copy of the class as the source has it, under a name of its own. */
    private ClassDef copy(ClassDef type, ClassDef pristine, int others) {
        ClassDef copy = EcoreUtil.copy(pristine);
        String name = type.getName() + "_" + (others + 1);
        while (context.names().contains(name)) {
            name += "_";
        }
        copy.setName(name);
        copy.setFramework(type.getFramework());
        List<Stmt> body = ((Module) EcoreUtil.getRootContainer(type)).getBody();
        body.add(body.indexOf(type) + others, copy);
        context.classes().put(name, copy);
        context.ancestors().put(name, context.ancestors().get(type.getName()));
        context.networks().put(name, context.networks().get(type.getName()));
        return copy;
    }

    private static void restore(ClassDef type, ClassDef pristine) {
        ClassDef copy = EcoreUtil.copy(pristine);
        type.getBody().clear();
        type.getBody().addAll(copy.getBody());
    }

    private ConstructorParameters parameters(ClassDef type) {
        return new ClassInterface(type, dialect).method(ClassInterface.CONSTRUCTOR)
                .filter(init -> !init.getArgs().getArgs().isEmpty())
                .map(init -> new ConstructorParameters(EcoreUtil.copy(init),
                        ConstructorParameters.constructions((Module) EcoreUtil.getRootContainer(type), type.getName())))
                .orElse(ConstructorParameters.NONE);
    }

    /** There are more structures than are worth writing. */
    private static final class TooManyStructures extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManyStructures() {
            super(null, null, false, false);
        }
    }
}
