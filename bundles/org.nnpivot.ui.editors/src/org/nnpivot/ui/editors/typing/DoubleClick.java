// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.typing;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.text.DefaultTextDoubleClickStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Selects a word, or what is between brackets behind or before one of them. */
public final class DoubleClick extends DefaultTextDoubleClickStrategy implements IExecutableExtension {

    private DefaultCharacterPairMatcher brackets;

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        Brackets factory = new Brackets();
        factory.setInitializationData(element, attribute, data);
        brackets = factory.create();
    }

    @Override
    protected IRegion findExtendedDoubleClickSelection(IDocument document, int offset) {
        IRegion pair = brackets.match(document, offset);
        return pair == null ? null : new Region(pair.getOffset() + 1, Math.max(0, pair.getLength() - 2));
    }
}
