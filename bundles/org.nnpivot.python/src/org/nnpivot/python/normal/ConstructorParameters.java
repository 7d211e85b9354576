// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.python.Arg;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.PythonFactory;
import org.nnpivot.model.python.Starred;
import org.nnpivot.python.PythonWriter;

/**
 * The parameters of one constructor. Those that the structure of the network depends on are fixed: to the value that every
 * construction in the file gives, else to the default.
 */
final class ConstructorParameters {

    /** Those of a network without a constructor. */
    static final ConstructorParameters NONE = new ConstructorParameters(none(), List.of());

    private final FunctionDef constructor;
    private final List<Call> constructions;
    private final Set<String> fixed = new HashSet<>();

    ConstructorParameters(FunctionDef constructor, List<Call> constructions) {
        this.constructor = constructor;
        this.constructions = constructions;
    }

    private static FunctionDef none() {
        FunctionDef none = PythonFactory.eINSTANCE.createFunctionDef();
        none.setArgs(PythonFactory.eINSTANCE.createArguments());
        return none;
    }

    /** Fixes parameters. */
    void fix(Set<String> names) {
        fixed.addAll(names);
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

    private static void collect(EObject node, Set<String> open, Set<String> needed) {
        if (node instanceof Name name && open.contains(name.getId())) {
            needed.add(name.getId());
        }
        node.eContents().forEach(child -> collect(child, open, needed));
    }

    boolean isFixed(String name) {
        return fixed.contains(name);
    }

    /** Names of the parameters that are not fixed. */
    private Set<String> open() {
        Set<String> open = new HashSet<>();
        constructor.getArgs().getArgs().stream().skip(1).map(Arg::getArg).filter(name -> !fixed.contains(name)).forEach(open::add);
        return open;
    }

    /** The one value that a parameter has in this file; {@code null} when there are several or none. */
    ExprNode value(String name) {
        Map<String, ExprNode> values = new HashMap<>();
        for (Call construction : constructions) {
            ExprNode given = given(construction, name);
            ExprNode value = given == null ? standard(name) : given;
            if (value == null || given != null && !isLiteral(given)) {
                return null;
            }
            values.put(new PythonWriter().expression(value), value);
        }
        if (values.isEmpty()) {
            return standard(name);
        }
        return values.size() == 1 ? values.values().iterator().next() : null;
    }

    private static boolean isLiteral(ExprNode value) {
        return value instanceof Constant || Nodes.integer(value) != null;
    }

    private ExprNode given(Call construction, String name) {
        for (Keyword keyword : construction.getKeywords()) {
            if (name.equals(keyword.getArg())) {
                return keyword.getValue();
            }
        }
        int position = position(name) - 1;
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

    private ExprNode standard(String name) {
        List<ExprNode> defaults = constructor.getArgs().getDefaults();
        int index = position(name) - (constructor.getArgs().getArgs().size() - defaults.size());
        return index < 0 || index >= defaults.size() ? null : defaults.get(index);
    }

    /** Takes fixed parameters out of the constructor, unless somebody in the file gives them a value. */
    void removeFixed() {
        for (String name : fixed) {
            if (constructions.stream().allMatch(construction -> given(construction, name) == null)) {
                remove(name);
            }
        }
    }

    private void remove(String name) {
        ExprNode standard = standard(name);
        int position = position(name);
        if (standard != null) {
            EcoreUtil.remove(standard);
        }
        constructor.getArgs().getArgs().remove(position);
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
