// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.python.Arg;
import org.nnpivot.model.python.Arguments;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ExprContext;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.FunctionLike;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.PythonFactory;
import org.nnpivot.model.python.Starred;
import org.nnpivot.python.PythonWriter;

/**
 * The parameters of one constructor. Those that the structure of the network depends on are fixed: to the value that every
 * construction in the file gives, else to the default.
 */
final class ConstructorParameters {

    /** Those of a network without a constructor. */
    static final ConstructorParameters NONE = new ConstructorParameters(none(), List.of(), 0);

    private final FunctionDef constructor;
    private final List<Call> constructions;
    private final int own;
    private final Map<String, Optional<ExprNode>> fixed = new HashMap<>();
    private final CountedParameters counted = new CountedParameters();
    private final Map<String, DynamicActivations.Parameter> activations = new TreeMap<>();
    private Paths paths;

    ConstructorParameters(FunctionDef constructor, List<Call> constructions) {
        this(constructor, constructions, 1);
    }

    /**
     * The parameters of a constructor, or of a function that makes a network.
     *
     * @param constructions calls that give them values
     * @param own the number of parameters that no call gives: 1 for self, or 0
     */
    ConstructorParameters(FunctionDef constructor, List<Call> constructions, int own) {
        this.constructor = constructor;
        this.constructions = constructions;
        this.own = own;
    }

    private static FunctionDef none() {
        FunctionDef none = PythonFactory.eINSTANCE.createFunctionDef();
        none.setArgs(PythonFactory.eINSTANCE.createArguments());
        return none;
    }

    /** From now on conditions on parameters that are not fixed are answered by this way through the class. */
    void follow(Paths way) {
        paths = way;
        counted.begin();
    }

    /** The way that is being followed; {@code null} where such conditions can't be answered. */
    Paths paths() {
        return paths;
    }

    Set<String> fixed() {
        return Set.copyOf(fixed.keySet());
    }

    /** An expression with every parameter that has a default replaced by it. */
    ExprNode atDefaults(ExprNode expression) {
        Call standard = PythonFactory.eINSTANCE.createCall();
        for (String name : open()) {
            ExprNode value = standard(name);
            if (value != null) {
                standard.getKeywords().add(Nodes.keyword(name, Nodes.copy(value), true));
            }
        }
        return Instances.substituted(expression, standard);
    }

    /** Fixes parameters to the values that they have now, before the classes that give them are changed. */
    void fix(Set<String> names) {
        names.forEach(name -> fixed.put(name, Optional.ofNullable(value(name))));
        counted.remove(names);
    }

    /** Lets the structure depend on whole numbers that parameters are or hold; false where their values are not known. */
    boolean count(Set<String> names) {
        return names.stream().allMatch(name -> counted.add(name, given(name)));
    }

    /** Fixes what has been counted. */
    boolean fixCounted() {
        boolean any = !counted.names().isEmpty();
        fix(counted.names());
        return any;
    }

    /** The value of a parameter that is counted, by the way that is followed; {@code null} for any other. */
    Value countedValue(String name, Node origin) {
        return paths == null ? null : counted.value(name, paths, origin);
    }

    /** The parameter that is counted and holds this list; {@code null} where there is none. */
    String counted(Value.Items list) {
        return counted.of(list);
    }

    /** The parameters that are counted. */
    Set<String> counted() {
        return counted.names();
    }

    /** Whether the way that is followed takes a value that nobody gives. */
    boolean isProbe() {
        return counted.isProbe();
    }

    /** The parameters that would have to be fixed to know some expressions; empty when that does not help. */
    Set<String> toFix(List<ExprNode> expressions) {
        Set<String> open = open();
        Set<String> needed = new HashSet<>();
        for (ExprNode expression : expressions) {
            collect(expression, open, needed);
        }
        return needed.stream().allMatch(name -> value(name) != null) ? needed : Set.of();
    }

    /** The parameters in some expressions that are whole numbers, or lists of them; empty when that is not so of all. */
    Set<String> toCount(List<ExprNode> expressions, Predicate<String> counts) {
        Set<String> needed = new HashSet<>();
        expressions.forEach(expression -> collect(expression, open(), needed));
        boolean all = paths != null && needed.stream().allMatch(name -> counts.test(name) && CountedParameters.areCounts(given(name)));
        return all ? needed : Set.of();
    }

    private List<ExprNode> given(String name) {
        return new GivenValues(constructor, constructions, own).of(name);
    }

    /** Whether parameters have one value each. */
    boolean canFix(Set<String> names) {
        return names.stream().allMatch(name -> value(name) != null);
    }

    /** Parameters are counted no longer. */
    void uncount(Set<String> names) {
        counted.remove(names);
    }

    /** The parameters in some expressions that have no one value since constructions in the file give them different ones. */
    List<String> withSeveralValues(List<ExprNode> expressions) {
        Set<String> needed = new HashSet<>();
        expressions.forEach(expression -> collect(expression, open(), needed));
        return needed.stream().filter(name -> constructions.size() > 1 && value(name) == null
                && constructions.stream().map(construction -> given(construction, name)).allMatch(given -> given == null || isLiteral(given)))
                .sorted().toList();
    }

    /** Whether an expression reads a parameter that is not fixed. */
    boolean mentions(ExprNode expression) {
        Set<String> needed = new HashSet<>();
        collect(expression, open(), needed);
        return !needed.isEmpty();
    }

    private static void collect(EObject node, Set<String> open, Set<String> needed) {
        if (node instanceof Name name && open.contains(name.getId())) {
            needed.add(name.getId());
        }
        node.eContents().forEach(child -> collect(child, open, needed));
    }

    /** Whether a value in the normal form is the one that a parameter was fixed to. */
    boolean isFixedTo(String name, ExprNode given) {
        ExprNode value = value(name);
        return value != null && new PythonWriter().expression(value).equals(new PythonWriter().expression(given));
    }

    boolean isFixed(String name) {
        return fixed.containsKey(name);
    }

    /** Names of the parameters that are not fixed. */
    Set<String> open() {
        Set<String> open = new HashSet<>();
        constructor.getArgs().getArgs().stream().skip(own).map(Arg::getArg).filter(name -> !fixed.containsKey(name)).forEach(open::add);
        return open;
    }

    /** The one value that a parameter has in this file; {@code null} when there are several or none. */
    ExprNode value(String name) {
        if (fixed.containsKey(name)) {
            return fixed.get(name).orElse(null);
        }
        List<ExprNode> values = given(name);
        return values.size() == 1 ? values.get(0) : null;
    }

    /** The default of a parameter, and all values that the file gives it but for what a function hands on. */
    List<ExprNode> values(String name) {
        List<ExprNode> values = new ArrayList<>();
        if (standard(name) != null) {
            values.add(standard(name));
        }
        constructions.stream().map(construction -> given(construction, name)).filter(given -> given != null && !(given instanceof Name variable && isLocal(variable)))
                .forEach(values::add);
        return values;
    }

    /** A parameter stands for an activation. */
    void activation(String name, DynamicActivations.Parameter activation) {
        activations.put(name, activation);
    }

    /** How a parameter stands for an activation; empty for one that does not, or is fixed. */
    Optional<DynamicActivations.Parameter> activation(String name) {
        return fixed.containsKey(name) ? Optional.empty() : Optional.ofNullable(activations.get(name));
    }

    /** The parameters that stand for activations. */
    List<Arg> activations() {
        return constructor.getArgs().getArgs().stream().filter(arg -> activation(arg.getArg()).isPresent()).toList();
    }

    /** In a copy of the constructor, gives the parameters that stand for activations their names as defaults. */
    void nameActivations(Arguments parameters) {
        int required = parameters.getArgs().size() - parameters.getDefaults().size();
        for (int i = 0; i < parameters.getArgs().size(); i++) {
            Arg arg = parameters.getArgs().get(i);
            ExprNode standard = standard(arg.getArg());
            String word = activation(arg.getArg()).map(activation -> activation.words().get(standard)).orElse(null);
            if (word != null && !(standard instanceof Constant)) {
                arg.setAnnotation(null);
                parameters.getDefaults().set(i - required, Nodes.text(word, standard));
            }
        }
    }

    /** Whether a value means the same wherever in the file it is written. */
    static boolean isLiteral(ExprNode value) {
        return switch (value) {
            case Constant constant -> true;
            case org.nnpivot.model.python.List list -> list.getElts().stream().allMatch(ConstructorParameters::isLiteral);
            case org.nnpivot.model.python.Tuple tuple -> tuple.getElts().stream().allMatch(ConstructorParameters::isLiteral);
            case Attribute attribute -> isLiteral(attribute.getValue());
            case Name name -> !isLocal(name);
            default -> Nodes.integer(value) != null;
        };
    }

    /** Whether a name may be one of a function's own. */
    private static boolean isLocal(Name name) {
        for (EObject node = name.eContainer(); node != null; node = node.eContainer()) {
            if (node instanceof FunctionLike function) {
                for (var inner = function.eAllContents(); inner.hasNext();) {
                    EObject own = inner.next();
                    if (own instanceof Arg arg && arg.getArg().equals(name.getId())
                            || own instanceof Name target && target.getCtx() != ExprContext.LOAD && target.getId().equals(name.getId())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    ExprNode given(Call construction, String name) {
        for (Keyword keyword : construction.getKeywords()) {
            if (name.equals(keyword.getArg())) {
                return keyword.getValue();
            }
        }
        int position = position(name) - own;
        return position < construction.getArgs().size() ? construction.getArgs().get(position) : null;
    }

    private int position(String name) {
        List<Arg> parameters = constructor.getArgs().getArgs();
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).getArg().equals(name)) {
                return i;
            }
        }
        return parameters.size();
    }

    ExprNode standard(String name) {
        List<ExprNode> defaults = constructor.getArgs().getDefaults();
        int index = position(name) - (constructor.getArgs().getArgs().size() - defaults.size());
        return index < 0 || index >= defaults.size() ? null : defaults.get(index);
    }

    /** Takes fixed parameters out of a copy of the constructor, unless somebody in the file gives them a value. */
    void removeFixed(Arguments parameters) {
        for (String name : fixed.keySet()) {
            if (constructions.stream().allMatch(construction -> given(construction, name) == null)) {
                remove(name, parameters);
            }
        }
    }

    private void remove(String name, Arguments parameters) {
        int position = position(name);
        int standard = position - (constructor.getArgs().getArgs().size() - constructor.getArgs().getDefaults().size());
        Arg own = parameters.getArgs().stream().filter(arg -> arg.getArg().equals(name)).findFirst().orElseThrow();
        int remaining = parameters.getArgs().indexOf(own) - (parameters.getArgs().size() - parameters.getDefaults().size());
        if (standard >= 0) {
            parameters.getDefaults().remove(remaining);
        }
        parameters.getArgs().remove(own);
    }

    /** The calls in a file that construct a class. */
    static List<Call> constructions(org.nnpivot.model.python.Module module, String type) {
        List<Call> calls = new ArrayList<>();
        for (var nodes = module.eAllContents(); nodes.hasNext();) {
            if (nodes.next() instanceof Call call && call.getFunc() instanceof Name name && type.equals(name.getId())
                    && call.getArgs().stream().noneMatch(Starred.class::isInstance)) {
                calls.add(call);
            }
        }
        return calls;
    }
}
