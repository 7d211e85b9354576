// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.names;

import java.text.DateFormat;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.nn.Placement;

/** The annotations of the notation: {@code @derived}, {@code @uncertainty(0.5)}, {@code @description("...")}. */
public final class Details {

    /** One synonym; may repeat. */
    public static final String SYNONYM = "synonym";
    /** That there is metadata, where it says nothing. */
    public static final String METADATA = "metadata";
    /** Annotation of a constructor parameter. */
    public static final String TYPE = "type";

    private static final Set<String> OF_METADATA = Set.of("description", "uri", "icon", SYNONYM, METADATA);
    private static final String DOCSTRING = "doc";

    private Details() {}

    /** Where a comment that is written as an annotation stands; {@code null} for other annotations. */
    public static Placement placement(String annotation) {
        Placement placement = annotation.equals(DOCSTRING) ? Placement.DOCSTRING : Placement.get(annotation);
        return placement == Placement.GAP || annotation.equals(Placement.DOCSTRING.getLiteral()) ? null : placement;
    }

    /** The annotation that holds a comment of this placement. */
    public static String annotation(Placement placement) {
        return placement == Placement.DOCSTRING ? DOCSTRING : placement.getLiteral();
    }

    /** Whether the annotation is about an element's metadata. */
    public static boolean isMetadata(String annotation) {
        return OF_METADATA.contains(annotation);
    }

    /** The feature that an annotation sets. */
    public static String feature(String annotation) {
        return annotation.equals("derived") ? "is_derived" : annotation;
    }

    /**
     * The value that a text means.
     *
     * @throws ParseException when it is no moment
     * @throws IllegalArgumentException when it is none of the feature's values
     */
    public static Object value(EAttribute attribute, String text) throws ParseException {
        if (attribute.getEAttributeType() == EcorePackage.Literals.EDATE) {
            return moments().parse(text);
        }
        Object value = EcoreUtil.createFromString(attribute.getEAttributeType(), text.equals("True") ? "true" : text);
        if (value == null) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    /** The text of a moment. */
    public static String text(Date moment) {
        return moments().format(moment);
    }

    private static DateFormat moments() {
        SimpleDateFormat format = new SimpleDateFormat("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);
        format.setTimeZone(TimeZone.getTimeZone("UTC"));
        return format;
    }
}
