// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.ISerializer;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.notation.syntax.File;

/** The Xtext language, set up when the first text is read or written. */
final class NotationLanguage {

    private static final Injector INJECTOR = new NotationStandaloneSetup().createInjectorAndDoEMFRegistration();
    private static final URI NOWHERE = URI.createURI("nnpivot:/notation.nn");

    private NotationLanguage() {}

    static IParseResult parse(String text) {
        return INJECTOR.getInstance(IParser.class).parse(new StringReader(text));
    }

    /** The edits that lay a text out; none where it has syntax errors. */
    static List<TextEdit> format(String text) {
        XtextResource resource = resource();
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (resource.getContents().isEmpty() || !resource.getErrors().isEmpty()) {
            return List.of();
        }
        FormatterRequest request = INJECTOR.getInstance(FormatterRequest.class);
        request.setAllowIdentityEdits(false);
        request.setTextRegionAccess(INJECTOR.getInstance(TextRegionAccessBuilder.class).forNodeModel(resource).create());
        return INJECTOR.getInstance(IFormatter2.class).format(request).stream()
                .filter(edit -> !edit.getText().equals(edit.getReplacementText()))
                .map(edit -> new TextEdit(edit.getOffset(), edit.getEndOffset(), edit.getReplacementText())).toList();
    }

    private static XtextResource resource() {
        XtextResource resource = INJECTOR.getInstance(XtextResource.class);
        resource.setURI(NOWHERE);
        return resource;
    }

    /** The text of a tree, one element a line. */
    static String text(File file) {
        XtextResource resource = resource();
        resource.getContents().add(file);
        String text = INJECTOR.getInstance(ISerializer.class).serialize(file, SaveOptions.newBuilder().format().getOptions());
        return text.endsWith("\n") ? text : text + "\n";
    }
}
