// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.help.reference;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.help.IHelpContentProducer;
import org.nnpivot.help.pages.Page;

/** Writes the pages of the reference when somebody reads or searches them: they say what the catalogue at hand says. */
public final class ReferenceContent implements IHelpContentProducer {

    @Override
    public InputStream getInputStream(String plugin, String address, Locale locale) {
        int query = address.indexOf('?');
        String markdown = Reference.pages().get(query < 0 ? address : address.substring(0, query));
        return markdown == null ? null
                : new ByteArrayInputStream(Page.of(markdown, "../", link -> link).html().getBytes(StandardCharsets.UTF_8));
    }
}
