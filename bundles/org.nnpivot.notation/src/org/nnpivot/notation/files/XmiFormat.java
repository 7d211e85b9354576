// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NnPackage;

/** EMF's own format. Nothing but the file itself is read: no document type, no entity, no other file. */
public final class XmiFormat {

    private static final URI NAME = URI.createURI("nnpivot:/model.xmi");
    private static final String APACHE = "http://apache.org/xml/features/";
    private static final String SAX = "http://xml.org/sax/features/";
    private static final Map<String, Boolean> SAFE = Map.of(APACHE + "disallow-doctype-decl", true,
            SAX + "external-general-entities", false, SAX + "external-parameter-entities", false,
            APACHE + "nonvalidating/load-external-dtd", false);

    private XmiFormat() {}

    /**
     * Reads a model.
     *
     * @throws ModelFormatException when the bytes are no model of this version
     */
    public static Model read(byte[] bytes) throws ModelFormatException {
        NnPackage.eINSTANCE.eClass();
        XMIResourceImpl resource = new XMIResourceImpl(NAME);
        try {
            resource.load(new ByteArrayInputStream(bytes), Map.of(XMLResource.OPTION_PARSER_FEATURES, SAFE));
        } catch (IOException | WrappedException | IllegalArgumentException | ClassCastException wrong) {
            throw new ModelFormatException(String.valueOf(wrong.getMessage()), wrong);
        }
        if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof Model model)) {
            throw new ModelFormatException("one element Model is expected");
        }
        if (!EcoreUtil.UnresolvedProxyCrossReferencer.find(model).isEmpty()) {
            throw new ModelFormatException("it refers to other files, or to what it does not hold");
        }
        resource.getContents().clear();
        return model;
    }

    /** The bytes of a model, in UTF-8. The model stays where it is. */
    public static byte[] write(Model model) throws IOException {
        XMIResourceImpl resource = new XMIResourceImpl(NAME);
        resource.getContents().add(EcoreUtil.copy(model));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        resource.save(bytes, Map.of(XMLResource.OPTION_ENCODING, StandardCharsets.UTF_8.name(),
                XMLResource.OPTION_LINE_WIDTH, 120));
        return bytes.toByteArray();
    }
}
