// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ConstantKind;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.Stmt;

/**
 * The inputs and layers of a functional model while it is followed. A layer becomes a definition where it is applied first:
 * its attribute is the name that the source gives the layer, else the variable that holds it, else its kind with a number.
 */
final class FunctionalLayers {

    private final Map<String, Call> inputs = new LinkedHashMap<>();
    private final Map<Call, String> constructed = new LinkedHashMap<>();
    private final Map<Call, String> models = new IdentityHashMap<>();
    private final Map<Call, String> variables = new IdentityHashMap<>();
    private final Map<Call, Assign> definitions = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Notes an input of the network under the name of its tensor. */
    void input(String tensor, Call declaration) {
        inputs.put(tensor, declaration);
    }

    /** The tensors that the model may take, each with the call that declares it. */
    Map<String, Call> inputs() {
        return inputs;
    }

    /**
     * Notes a layer in the order of construction, which the framework's own names count.
     *
     * @param name that the source gives it, or {@code null}
     * @param model what the framework calls it all the same, when it is a model; or {@code null}
     */
    void constructed(Call layer, String name, String model) {
        constructed.put(layer, name);
        if (model != null) {
            models.put(layer, model);
        }
    }

    /** Notes the variable that holds a layer. */
    void assigned(Call layer, String variable) {
        variables.putIfAbsent(layer, variable);
    }

    /** The definition of a layer, made at its first use. */
    Value.Definition definition(Value.Construction layer, Node origin) {
        Call call = layer.call();
        Assign known = definitions.get(call);
        if (known != null) {
            return new Value.Definition(((Attribute) known.getTargets().get(0)).getAttr(), call);
        }
        String name = fresh(wanted(call));
        Call placed = layer.placed(origin);
        definitions.put(placed, Nodes.assign(Nodes.attribute(Nodes.name("self", call), name, call), placed, call));
        return new Value.Definition(name, placed);
    }

    private String wanted(Call call) {
        String name = constructed.get(call);
        return name != null ? identifier(name) : variables.getOrDefault(call, kind(call));
    }

    private String fresh(String wanted) {
        String name = wanted;
        for (int i = 1; !taken.add(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    /** The name that a layer is given by an argument; {@code null} when there is none. */
    static String declaredName(Call call) {
        for (Keyword keyword : call.getKeywords()) {
            if ("name".equals(keyword.getArg()) && keyword.getValue() instanceof Constant text && text.getKind() == ConstantKind.STR) {
                return text.getValue();
            }
        }
        return null;
    }

    private static String identifier(String name) {
        String words = name.replaceAll("[^\\p{L}\\p{N}_]", "_");
        return words.isEmpty() || Character.isDigit(words.charAt(0)) ? "layer_" + words : words;
    }

    /** {@code conv2d} of {@code keras.layers.Conv2D}: how the framework calls layers that have no name. */
    private static String kind(Call call) {
        String api = call.getApi().replaceFirst("\\(.*", "");
        String type = api.substring(api.lastIndexOf('.') + 1);
        return type.replaceAll("\\W+", "").replaceAll("(.)([A-Z][a-z]+)", "$1_$2").replaceAll("([a-z])([A-Z])", "$1_$2")
                .toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * The definitions of the attributes that are used, in the order of construction. Behind its attribute each assigns the name
     * by which the framework knows the layer.
     */
    List<Stmt> definitions(Set<String> used) {
        List<Call> layers = constructed.keySet().stream().filter(definitions::containsKey)
                .filter(layer -> used.contains(((Attribute) definitions.get(layer).getTargets().get(0)).getAttr())).toList();
        List<Stmt> statements = new ArrayList<>();
        for (Call layer : layers) {
            Assign definition = definitions.get(layer);
            definition.getTargets().add(Nodes.target(frameworkName(layer, layers), null, layer));
            statements.add(definition);
        }
        return statements;
    }

    /**
     * The name that the source gives a layer; else its kind, with a number behind it from the second of its kind on. The
     * framework counts over the whole process: what is compared is the order of the numbers.
     */
    private String frameworkName(Call layer, List<Call> layers) {
        if (number(layer) < 0) {
            return constructed.get(layer);
        }
        String kind = counted(layer);
        List<Call> alike = layers.stream().filter(other -> counted(other).equals(kind) && number(other) >= 0)
                .sorted(Comparator.comparingInt(this::number)).toList();
        int rank = alike.indexOf(layer);
        return rank == 0 ? kind : kind + "_" + rank;
    }

    /** The word that the framework counts a layer under. */
    private String counted(Call layer) {
        return models.getOrDefault(layer, kind(layer));
    }

    /** The number that the framework could have given a layer; the same for all that it names itself; -1 for other names. */
    private int number(Call layer) {
        String declared = constructed.get(layer);
        if (declared == null) {
            return Integer.MAX_VALUE;
        }
        Matcher counted = Pattern.compile(Pattern.quote(counted(layer)) + "(?:_(\\d{1,6}))?").matcher(declared);
        return !counted.matches() ? -1 : counted.group(1) == null ? 0 : Integer.parseInt(counted.group(1));
    }

    /** The name of an input: that of the variable it is assigned to, else the one that it is given. */
    static String inputName(Call source, Call normal) {
        ExprNode target = source.eContainer() instanceof Assign assign ? assign.getTargets().get(0) : null;
        String declared = declaredName(normal);
        return target instanceof Name name ? name.getId() : declared != null ? identifier(declared) : "inputs";
    }
}
