// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.ide.hover;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** A sentence on each shape function, layout rule and rewrite. */
public final class RuleTexts {

    private static final String FILE = "rules.properties";

    private static final class Holder {
        static final Properties TEXTS = read();
    }

    private RuleTexts() {}

    /** What there is to say of a rule; a name may be that of a shape function and of a layout rule. */
    public static Optional<String> of(String name) {
        StringBuilder text = new StringBuilder();
        for (String kind : new String[] {"shape", "layout", "rewrite"}) {
            String sentence = Holder.TEXTS.getProperty(kind + "." + name);
            if (sentence != null) {
                text.append("- ").append(kind).append(" **").append(name).append("**: ").append(sentence).append('\n');
            }
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
    }

    private static Properties read() {
        try (InputStream in = RuleTexts.class.getResourceAsStream(FILE)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
