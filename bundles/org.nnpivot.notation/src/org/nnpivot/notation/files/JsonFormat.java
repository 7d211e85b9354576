// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.diagnostics.json.JsonWriter;
import org.nnpivot.model.nn.Model;

/**
 * A model as JSON: {@code {"format": "nnpivot", "version": 1, "model": {"class": "Model", ...}}}. An element is an object with
 * its class and the features that are set; a reference to an element elsewhere is the path to it from the model.
 */
public final class JsonFormat {

    static final String FORMAT = "format";
    static final String NAME = "nnpivot";
    static final String VERSION = "version";
    static final long LATEST = 1;
    static final String MODEL = "model";
    static final String CLASS = "class";

    private final Model model;

    private JsonFormat(Model model) {
        this.model = model;
    }

    /** The text of a model. */
    public static String write(Model model) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put(FORMAT, NAME);
        file.put(VERSION, LATEST);
        file.put(MODEL, new JsonFormat(model).element(model));
        return JsonWriter.indented(file);
    }

    /**
     * Reads a model.
     *
     * @throws ModelFormatException when the text is no model of this version
     */
    public static Model read(String text) throws ModelFormatException {
        return new JsonModelReader().read(text);
    }

    private Map<String, Object> element(EObject element) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put(CLASS, element.eClass().getName());
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature) && !feature.isDerived()) {
                result.put(feature.getName(), value(feature, element.eGet(feature)));
            }
        }
        return result;
    }

    private Object value(EStructuralFeature feature, Object value) {
        if (!feature.isMany()) {
            return single(feature, value);
        }
        List<Object> items = new ArrayList<>();
        for (Object item : (List<?>) value) {
            items.add(single(feature, item));
        }
        return items;
    }

    private Object single(EStructuralFeature feature, Object value) {
        return switch (feature) {
            case EReference reference when reference.isContainment() -> element((EObject) value);
            case EReference reference -> EcoreUtil.getRelativeURIFragmentPath(model, (EObject) value);
            case EAttribute attribute -> attribute(attribute, value);
            default -> throw new IllegalArgumentException(feature.getName());
        };
    }

    private static Object attribute(EAttribute attribute, Object value) {
        return switch (value) {
            case Boolean bool -> bool;
            case Integer number -> number.longValue();
            case Long number -> number;
            default -> EcoreUtil.convertToString(attribute.getEAttributeType(), value);
        };
    }
}
