// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nnpivot.model.python.Arguments;
import org.nnpivot.model.python.Comprehension;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.JoinedStr;
import org.nnpivot.model.python.MatchCase;
import org.nnpivot.model.python.MatchSingleton;
import org.nnpivot.model.python.Missing;
import org.nnpivot.model.python.Mod;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.PythonPackage;
import org.nnpivot.model.python.WithItem;

/** The lines that {@code dump_ast.py} writes, made of our model by reflection: what the metamodel lacks shows as a difference. */
final class ModelDump {

    private static final PythonPackage MODEL = PythonPackage.eINSTANCE;
    /** What the metamodel adds to Python's own abstract grammar. */
    private static final Set<EStructuralFeature> ADDED = Set.of(MODEL.getNode_Start(), MODEL.getNode_End(), MODEL.getCall_Api(),
            MODEL.getCall_Loop(), MODEL.getCall_Round(), MODEL.getKeyword_Defaulted(), MODEL.getFunctionLike_Role(),
            MODEL.getClassDef_NetworkStyle(), MODEL.getClassDef_Framework(), MODEL.getConstant_UnicodePrefix(), MODEL.getConstant_Kind(), MODEL.getExprNode_Constant());
    private static final String AST_NAME = "http://www.nnpivot.org/python/ast";

    private final SourceText source;
    private final boolean positionsInFormattedStrings;
    private final List<String> lines = new ArrayList<>();
    private int formatted;

    private ModelDump(SourceText source, boolean positionsInFormattedStrings) {
        this.source = source;
        this.positionsInFormattedStrings = positionsInFormattedStrings;
    }

    static List<String> of(Mod module, SourceText source, boolean positionsInFormattedStrings) {
        ModelDump dump = new ModelDump(source, positionsInFormattedStrings);
        dump.node(module, 1);
        return dump.lines;
    }

    /** The same without any position: what the text means. */
    static List<String> structure(Mod module) {
        ModelDump dump = new ModelDump(null, false);
        dump.node(module, 1);
        return dump.lines;
    }

    private void node(Node node, int depth) {
        if (node instanceof Missing) {
            line(depth, "Missing");
            return;
        }
        line(depth, name(node.eClass()) + position(node));
        formatted += node instanceof JoinedStr ? 1 : 0;
        for (EStructuralFeature feature : node.eClass().getEAllStructuralFeatures()) {
            if (!ADDED.contains(feature)) {
                feature(node, feature, depth + 1);
            }
        }
        formatted -= node instanceof JoinedStr ? 1 : 0;
    }

    private static String name(EClass type) {
        var annotation = type.getEAnnotation(AST_NAME);
        return annotation == null ? type.getName() : annotation.getDetails().get("name");
    }

    private String position(Node node) {
        boolean without = source == null || node instanceof Mod || node instanceof Arguments || node instanceof Comprehension
                || node instanceof WithItem || node instanceof MatchCase;
        if (without || formatted > 0 && !positionsInFormattedStrings) {
            return "";
        }
        return " " + place(node.getStart()) + "-" + place(node.getEnd());
    }

    private String place(int offset) {
        return source.line(offset) + ":" + source.utf8Column(offset);
    }

    private void feature(Node node, EStructuralFeature feature, int depth) {
        if (node instanceof Constant constant) {
            line(depth, "value " + constant.getKind() + " " + quoted(constant.getValue()));
            return;
        }
        if (node instanceof MatchSingleton singleton) {
            String keyword = singleton.getValue().getName().toLowerCase(Locale.ROOT);
            String value = Character.toUpperCase(keyword.charAt(0)) + keyword.substring(1);
            line(depth, "value " + singleton.getValue() + " " + quoted(value));
            return;
        }
        Object value = node.eGet(feature);
        if (value == null || value instanceof Collection<?> c && c.isEmpty()) {
            return;
        }
        line(depth, feature.getName());
        for (Object item : value instanceof Collection<?> c ? c : List.of(value)) {
            item(item, depth + 1);
        }
    }

    private void item(Object item, int depth) {
        if (item instanceof Node node) {
            node(node, depth);
        } else {
            line(depth, item instanceof String text ? quoted(text) : item.toString());
        }
    }

    private void line(int depth, String text) {
        lines.add(" ".repeat(depth) + text);
    }

    private static String quoted(String text) {
        StringBuilder result = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int escape = "\"\\\n\r\t\f\b".indexOf(c);
            if (escape >= 0) {
                result.append('\\').append("\"\\nrtfb".charAt(escape));
            } else if (c < ' ' || c > '~') {
                result.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                result.append(c);
            }
        }
        return result.append('"').toString();
    }
}
