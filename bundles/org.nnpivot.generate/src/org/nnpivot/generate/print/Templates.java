// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.epsilon.egl.EglTemplate;
import org.eclipse.epsilon.egl.EglTemplateFactory;
import org.eclipse.epsilon.egl.exceptions.EglRuntimeException;

/**
 * The templates of one worker, each parsed when it is first needed and used again and again: they are given plain values,
 * never model elements, so that nothing of one run is left in them for the next. One thread at a time.
 */
final class Templates {

    private final EglTemplateFactory factory = new EglTemplateFactory();
    private final Map<String, EglTemplate> parsed = new HashMap<>();

    /** The text of a network that is written as a class. */
    String print(Dialect dialect, ClassSpelling network) {
        return process(dialect, "subclassing", network);
    }

    /** The text of a network that is written as a chain of layers. */
    String print(Dialect dialect, ChainSpelling network) {
        return process(dialect, "sequential", network);
    }

    private String process(Dialect dialect, String style, Object network) {
        String name = dialect.name().toLowerCase(Locale.ROOT) + "_" + style + ".egl";
        EglTemplate template = parsed.computeIfAbsent(name, this::parse);
        try {
            template.reset();
            template.populate("network", network);
            return template.process();
        } catch (EglRuntimeException e) {
            throw new IllegalStateException("the template " + name + " fails: " + e.getMessage(), e);
        }
    }

    private EglTemplate parse(String name) {
        EglTemplate template;
        try {
            template = factory.prepare(read(name));
        } catch (Exception e) {
            throw new IllegalStateException("the template " + name + " cannot be parsed", e);
        }
        if (!template.getParseProblems().isEmpty()) {
            throw new IllegalStateException("the template " + name + " has problems: " + template.getParseProblems());
        }
        return template;
    }

    private static String read(String name) {
        try (InputStream in = Templates.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
