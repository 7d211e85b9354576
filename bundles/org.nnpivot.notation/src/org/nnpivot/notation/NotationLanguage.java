// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation;

import com.google.inject.Injector;
import java.io.StringReader;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.ISerializer;
import org.nnpivot.notation.syntax.File;

/** The Xtext language, set up when the first text is read or written. */
final class NotationLanguage {

    private static final Injector INJECTOR = new NotationStandaloneSetup().createInjectorAndDoEMFRegistration();
    private static final URI NOWHERE = URI.createURI("nnpivot:/notation.nn");

    private NotationLanguage() {}

    static IParseResult parse(String text) {
        return INJECTOR.getInstance(IParser.class).parse(new StringReader(text));
    }

    /** The text of a tree, one element a line. */
    static String text(File file) {
        XtextResource resource = INJECTOR.getInstance(XtextResource.class);
        resource.setURI(NOWHERE);
        resource.getContents().add(file);
        String text = INJECTOR.getInstance(ISerializer.class).serialize(file, SaveOptions.newBuilder().format().getOptions());
        return text.endsWith("\n") ? text : text + "\n";
    }
}
