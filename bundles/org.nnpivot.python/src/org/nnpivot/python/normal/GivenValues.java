// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.python.BinOp;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.PythonFactory;
import org.nnpivot.model.python.Subscript;
import org.nnpivot.python.PythonWriter;

/** The values that a file gives to a constructor's parameter, also by parameters of the classes that construct it. */
final class GivenValues {

    /** Classes that hand a parameter on to one another. */
    private static final int MOST_CLASSES = 8;

    private final FunctionDef constructor;
    private final List<Call> constructions;
    private final int own;
    private final int depth;

    /** As of {@link ConstructorParameters}. */
    GivenValues(FunctionDef constructor, List<Call> constructions, int own) {
        this(constructor, constructions, own, 0);
    }

    private GivenValues(FunctionDef constructor, List<Call> constructions, int own, int depth) {
        this.constructor = constructor;
        this.constructions = constructions;
        this.own = own;
        this.depth = depth;
    }

    /** Each of them once, the default first where any construction takes it or there is none; empty where one is not known. */
    List<ExprNode> of(String name) {
        Map<String, ExprNode> values = new LinkedHashMap<>();
        ConstructorParameters parameters = new ConstructorParameters(constructor, constructions, own);
        ExprNode standard = parameters.standard(name);
        List<ExprNode> given = new ArrayList<>();
        for (Call construction : constructions) {
            ExprNode value = parameters.given(construction, name);
            given.add(value == null ? standard : value);
        }
        if (given.isEmpty()) {
            given.add(standard);
        }
        for (ExprNode value : given) {
            List<ExprNode> known = value == null || depth > MOST_CLASSES ? List.of()
                    : value == standard ? List.of(value) : known(value);
            if (known.isEmpty()) {
                return List.of();
            }
            known.forEach(one -> values.put(new PythonWriter().expression(one), one));
        }
        return List.copyOf(values.values());
    }

    private List<ExprNode> known(ExprNode value) {
        if (ConstructorParameters.isLiteral(value)) {
            return List.of(value);
        }
        return switch (value) {
            case Name name -> outer(name).orElse(List.of());
            case BinOp binary -> computed(binary);
            case Subscript subscript -> items(subscript);
            default -> List.of();
        };
    }

    /** What is computed of numbers that are known. */
    private List<ExprNode> computed(BinOp binary) {
        List<ExprNode> values = new ArrayList<>();
        for (ExprNode left : known(binary.getLeft())) {
            for (ExprNode right : known(binary.getRight())) {
                BinOp one = Nodes.at(PythonFactory.eINSTANCE.createBinOp(), binary);
                one.setOp(binary.getOp());
                one.setLeft(Nodes.copy(left));
                one.setRight(Nodes.copy(right));
                Long number = StaticNumbers.integer(one);
                if (number == null || number < 0) {
                    return List.of();
                }
                values.add(Nodes.integer(number, binary));
            }
        }
        return values;
    }

    /** The item of a list that is known; all of them where its place is not. */
    private List<ExprNode> items(Subscript subscript) {
        List<ExprNode> values = new ArrayList<>();
        Long place = Nodes.integer(subscript.getSlice());
        for (ExprNode list : known(subscript.getValue())) {
            List<ExprNode> items = CountedParameters.items(list);
            if (items == null || place != null && (place >= items.size() || place < -items.size())) {
                return List.of();
            }
            values.addAll(place == null ? items : List.of(items.get(Math.floorMod(place, items.size()))));
        }
        return values;
    }

    /** What a parameter of the class around a construction is given. */
    private Optional<List<ExprNode>> outer(Name name) {
        ClassDef type = null;
        FunctionDef init = null;
        for (EObject node = name; node != null && type == null; node = node.eContainer()) {
            init = node instanceof FunctionDef function ? function : init;
            type = node instanceof ClassDef found ? found : null;
        }
        if (type == null || init == null || !ClassInterface.CONSTRUCTOR.equals(init.getName())
                || init.getArgs().getArgs().stream().noneMatch(arg -> arg.getArg().equals(name.getId()))) {
            return Optional.empty();
        }
        List<Call> calls = ConstructorParameters.constructions((Module) EcoreUtil.getRootContainer(type), type.getName());
        return Optional.of(new GivenValues(init, calls, 1, depth + 1).of(name.getId()));
    }
}
