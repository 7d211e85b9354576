// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.diagnostics.json.JsonException;
import org.nnpivot.diagnostics.json.JsonReader;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.NnPackage;

/** Reads models from JSON: first all elements, then the references between them. */
final class JsonModelReader {

    private record Link(EObject from, EReference feature, String path) {}

    private final List<Link> links = new ArrayList<>();

    Model read(String text) throws ModelFormatException {
        try {
            Map<?, ?> file = object(JsonReader.read(text));
            boolean known = JsonFormat.NAME.equals(file.get(JsonFormat.FORMAT))
                    && Long.valueOf(JsonFormat.LATEST).equals(file.get(JsonFormat.VERSION));
            if (!known || !(element(object(file.get(JsonFormat.MODEL))) instanceof Model model)) {
                throw new ModelFormatException("a model of version " + JsonFormat.LATEST + " is expected");
            }
            for (Link link : links) {
                resolve(link, model);
            }
            return model;
        } catch (JsonException | IllegalArgumentException | ClassCastException | IndexOutOfBoundsException wrong) {
            throw new ModelFormatException(String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private static Map<?, ?> object(Object value) throws ModelFormatException {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new ModelFormatException("an object is expected where there is " + value);
    }

    private EObject element(Map<?, ?> json) throws ModelFormatException {
        Object name = json.get(JsonFormat.CLASS);
        if (!(name instanceof String word) || !(NnPackage.eINSTANCE.getEClassifier(word) instanceof EClass type) || type.isAbstract()) {
            throw new ModelFormatException("there is no class " + name);
        }
        EObject element = NnFactory.eINSTANCE.create(type);
        for (Map.Entry<?, ?> entry : json.entrySet()) {
            if (!entry.getKey().equals(JsonFormat.CLASS)) {
                feature(element, String.valueOf(entry.getKey()), entry.getValue());
            }
        }
        return element;
    }

    private void feature(EObject element, String name, Object value) throws ModelFormatException {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new ModelFormatException(element.eClass().getName() + " has no feature " + name);
        }
        List<?> items = feature.isMany() ? (List<?>) value : List.of(value);
        for (Object item : items) {
            switch (feature) {
                case EReference reference when reference.isContainment() -> put(element, feature, element(object(item)));
                case EReference reference -> links.add(new Link(element, reference, String.valueOf(item)));
                case EAttribute attribute ->
                    put(element, feature, EcoreUtil.createFromString(attribute.getEAttributeType(), String.valueOf(item)));
                default -> throw new IllegalArgumentException(name);
            }
        }
    }

    private static void put(EObject element, EStructuralFeature feature, Object value) {
        if (feature.getEType() instanceof EClass type && !type.isInstance(value)) {
            throw new IllegalArgumentException(feature.getName() + " can't be " + value);
        }
        if (feature.isMany()) {
            list(element, feature).add(value);
        } else {
            element.eSet(feature, value);
        }
    }

    @SuppressWarnings("unchecked") // every many-valued feature of EMF is such a list
    private static EList<Object> list(EObject element, EStructuralFeature feature) {
        return (EList<Object>) element.eGet(feature);
    }

    private static void resolve(Link link, Model model) throws ModelFormatException {
        EObject target = EcoreUtil.getEObject(model, link.path());
        if (target == null || ((InternalEObject) target).eIsProxy()) {
            throw new ModelFormatException("there is nothing at " + link.path());
        }
        put(link.from(), link.feature(), target);
    }
}
