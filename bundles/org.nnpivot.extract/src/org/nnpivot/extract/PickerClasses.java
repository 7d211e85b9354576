// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.normal.Dialect;
import org.nnpivot.python.normal.NormalForm;

/**
 * Finds the classes of a file, in the normal form, that take what a layer before them returns as a tuple: each of their instances
 * stands in a chain directly behind such a layer, and they have no layers of their own. What is refused anyway does not count.
 */
final class PickerClasses {

    /** The style of such a class: no network of its own, but a part of the chains that hold it. */
    private static final String PICKER = "picker";

    private final Catalogue catalogue;
    private final Map<String, ClassDef> classes = new HashMap<>();
    private final Map<Tensor, Operator> layers = new LinkedHashMap<>();
    private final Map<String, Integer> instances = new HashMap<>();
    private final Map<String, Integer> mentions = new HashMap<>();
    private final Set<String> elsewhere = new HashSet<>();

    /** Looks through a module; the classes that are found have a style of their own from now on. */
    PickerClasses(Catalogue catalogue, Module module, List<NormalForm.Network> networks) {
        this.catalogue = catalogue;
        Set<Stmt> refused = networks.stream().filter(network -> NormalForm.REFUSED.equals(network.style()))
                .map(NormalForm.Network::statement).collect(Collectors.toSet());
        module.getBody().stream().filter(statement -> !refused.contains(statement))
                .forEach(statement -> statement.eAllContents().forEachRemaining(this::look));
        for (NormalForm.Network network : networks) {
            if (network.statement() instanceof ClassDef type && isPicker(type, network)) {
                type.setNetworkStyle(PICKER);
                classes.put(type.getName(), type);
            }
        }
    }

    /** The class of that name; {@code null} where it is none of these. */
    ClassDef get(String name) {
        return classes.get(name);
    }

    /** The names of all. */
    Set<String> names() {
        return classes.keySet();
    }

    /** Notes that an instance gives a tensor of what a layer returns. */
    void picked(Tensor tensor, Operator layer) {
        layers.put(tensor, layer);
    }

    /** What is said of the instances is said of the layers before them from now on. */
    void moveComments() {
        layers.forEach((tensor, layer) -> layer.getComments().addAll(tensor.getComments()));
    }

    private void look(EObject node) {
        if (node instanceof Name name) {
            mentions.merge(name.getId(), 1, Integer::sum);
        } else if (node instanceof Call call && call.getApi() != null && Dialect.ofSequential(call.getApi()).isPresent()) {
            List<ExprNode> layers = new ArrayList<>(call.getArgs());
            call.getKeywords().stream().map(Keyword::getValue).forEach(layers::add);
            for (int i = 0; i < layers.size(); i++) {
                if (layers.get(i) instanceof Call layer && layer.getApi() != null) {
                    instance(layer.getApi(), i > 0 && layers.get(i - 1) instanceof Call before && returnsTuple(before));
                }
            }
        }
    }

    private void instance(String type, boolean behindTuple) {
        instances.merge(type, 1, Integer::sum);
        if (!behindTuple) {
            elsewhere.add(type);
        }
    }

    private boolean returnsTuple(Call layer) {
        List<Catalogue.Spelling> spellings = layer.getApi() == null ? List.of() : catalogue.spellings(Framework.TORCH, layer.getApi());
        return !spellings.isEmpty() && spellings.stream().allMatch(spelling -> spelling.form().kind() == Form.Kind.LAYER
                && UseReader.pattern(spelling).port() == null);
    }

    private boolean isPicker(ClassDef type, NormalForm.Network network) {
        String name = type.getName();
        return network.dialect() == Dialect.TORCH && NormalForm.SUBCLASSING.equals(network.style()) && network.methods().isEmpty()
                && instances.containsKey(name) && !elsewhere.contains(name) && mentions.getOrDefault(name, 0).equals(instances.get(name))
                && takesOneTensor(type) && !constructsLayers(type);
    }

    private static boolean takesOneTensor(ClassDef type) {
        FunctionDef forward = method(type, "forward");
        return forward != null && forward.getArgs().getArgs().size() == 2;
    }

    private static boolean constructsLayers(ClassDef type) {
        FunctionDef constructor = method(type, "construct");
        return constructor != null && constructor.getBody().stream().anyMatch(statement -> statement instanceof Assign definition
                && definition.getTargets().get(0) instanceof Attribute);
    }

    /** The method that the normal form gave this role; {@code null} where there is none. */
    static FunctionDef method(ClassDef type, String role) {
        return type.getBody().stream().filter(FunctionDef.class::isInstance).map(FunctionDef.class::cast)
                .filter(method -> role.equals(method.getRole())).findFirst().orElse(null);
    }
}
