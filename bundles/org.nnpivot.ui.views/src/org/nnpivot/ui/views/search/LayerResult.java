// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.search;

import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorPart;
import org.nnpivot.ui.views.Icons;
import org.nnpivot.ui.views.networks.LayerItem;

/** The layers that were found; editors mark their places. */
public final class LayerResult extends AbstractTextSearchResult implements IFileMatchAdapter, IEditorMatchAdapter {

    private final LayerQuery query;

    LayerResult(LayerQuery query) {
        this.query = query;
    }

    @Override
    public String getLabel() {
        return query.found();
    }

    @Override
    public String getTooltip() {
        return getLabel();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.NETWORK.descriptor();
    }

    @Override
    public ISearchQuery getQuery() {
        return query;
    }

    @Override
    public IEditorMatchAdapter getEditorMatchAdapter() {
        return this;
    }

    @Override
    public IFileMatchAdapter getFileMatchAdapter() {
        return this;
    }

    @Override
    public IFile getFile(Object element) {
        return element instanceof LayerItem layer ? layer.file() : element instanceof IFile file ? file : null;
    }

    @Override
    public Match[] computeContainedMatches(AbstractTextSearchResult result, IFile file) {
        return Stream.of(getElements()).filter(element -> file.equals(getFile(element))).flatMap(element -> Stream.of(getMatches(element)))
                .toArray(Match[]::new);
    }

    @Override
    public boolean isShownInEditor(Match match, IEditorPart editor) {
        return getFile(match.getElement()).equals(Adapters.adapt(editor.getEditorInput(), IFile.class));
    }

    @Override
    public Match[] computeContainedMatches(AbstractTextSearchResult result, IEditorPart editor) {
        IFile file = Adapters.adapt(editor.getEditorInput(), IFile.class);
        return file == null ? new Match[0] : computeContainedMatches(result, file);
    }
}
