// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.typing;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.nnpivot.editing.Lexis;
import org.nnpivot.ui.editors.text.LanguagePartitioner;
import org.nnpivot.ui.editors.text.Languages;

/** Makes what finds the bracket that belongs to another one; brackets in comments and strings belong to none. */
public final class Brackets implements IExecutableExtension, IExecutableExtensionFactory {

    private Lexis lexis;

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        lexis = Languages.lexis("." + data).orElseThrow();
    }

    @Override
    public DefaultCharacterPairMatcher create() {
        StringBuilder pairs = new StringBuilder();
        lexis.pairs().stream().filter(pair -> pair.charAt(0) != pair.charAt(1)).forEach(pairs::append);
        return new DefaultCharacterPairMatcher(pairs.toString().toCharArray(), LanguagePartitioner.ID);
    }
}
