// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.ide.text;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.FormatterPreferenceKeys;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.preferences.MapBasedPreferenceValues;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.editing.Document;
import org.nnpivot.operators.language.NnopStandaloneSetup;

/** Parses files of catalogues, and keeps what it parsed for as long as the text stays the same. */
public final class CatalogueTexts {

    private static final String INDENTATION = "  ";

    private record Parsed(String text, XtextResource resource) {}

    private final Map<String, Parsed> parsed = new HashMap<>();

    /** The tree of a text, which must not be changed. */
    synchronized XtextResource parse(Document document) {
        Parsed known = parsed.get(document.name());
        if (known == null || !known.text().equals(document.text())) {
            known = new Parsed(document.text(), load(document));
            parsed.put(document.name(), known);
        }
        return known.resource();
    }

    private static XtextResource load(Document document) {
        Injector injector = NnopStandaloneSetup.injector();
        XtextResource resource = injector.getInstance(XtextResource.class);
        resource.setURI(uri(document.name()));
        injector.getInstance(XtextResourceSet.class).getResources().add(resource);
        try {
            resource.load(new ByteArrayInputStream(document.text().getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return resource;
    }

    /** The edits that lay a text out. */
    static List<TextEdit> format(XtextResource resource) {
        Injector injector = NnopStandaloneSetup.injector();
        FormatterRequest request = injector.getInstance(FormatterRequest.class);
        request.setAllowIdentityEdits(false);
        request.setPreferences(new MapBasedPreferenceValues(Map.of(FormatterPreferenceKeys.indentation.getId(), INDENTATION)));
        request.setTextRegionAccess(injector.getInstance(TextRegionAccessBuilder.class).forNodeModel(resource).create());
        return injector.getInstance(IFormatter2.class).format(request).stream()
                .filter(edit -> !edit.getText().equals(edit.getReplacementText()))
                .map(edit -> new TextEdit(edit.getOffset(), edit.getEndOffset(), edit.getReplacementText())).toList();
    }

    private static URI uri(String name) {
        return name.contains(":/") ? URI.createURI(name) : URI.createFileURI(name);
    }
}
