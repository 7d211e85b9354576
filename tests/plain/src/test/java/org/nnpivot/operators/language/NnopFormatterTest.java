// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Formatting changes how declarations look, not what they mean, and has nothing to do a second time. */
class NnopFormatterTest {

    static List<Path> valid() {
        return NnopCases.valid();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void keepsTheMeaningAndSettlesAtOnce(Path file, @TempDir Path folder) throws IOException {
        Path once = Files.writeString(folder.resolve(file.getFileName()), formatted(file));
        assertEquals(NnopCases.operators(file), NnopCases.operators(once));
        assertEquals(Files.readString(once), formatted(once));
    }

    private static String formatted(Path file) {
        Injector injector = NnopStandaloneSetup.injector();
        XtextResource resource = (XtextResource) injector.getInstance(XtextResourceSet.class).getResource(URI.createFileURI(file.toString()), true);
        FormatterRequest request = injector.getInstance(FormatterRequest.class);
        request.setTextRegionAccess(injector.getInstance(TextRegionAccessBuilder.class).forNodeModel(resource).create());
        IFormatter2 formatter = injector.getInstance(IFormatter2.class);
        return request.getTextRegionAccess().getRewriter().renderToString(formatter.format(request));
    }
}
