// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.references;

import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.Match;
import org.nnpivot.editing.Place;
import org.nnpivot.ui.editors.Messages;
import org.nnpivot.ui.editors.hover.Words;
import org.nnpivot.ui.editors.text.ActiveText;
import org.nnpivot.ui.editors.text.TextNames;

/** A search for a name, in the text as it is edited and in those that belong to it. */
final class ReferencesQuery implements ISearchQuery {

    private final ActiveText active;
    private final String word;
    private final ReferencesResult result = new ReferencesResult(this);

    ReferencesQuery(ActiveText active) {
        this.active = active;
        this.word = word(active);
    }

    private static String word(ActiveText active) {
        IRegion word = Words.at(active.document(), active.offset());
        try {
            return active.document().get(word.getOffset(), word.getLength());
        } catch (BadLocationException impossible) {
            return "";
        }
    }

    @Override
    public IStatus run(IProgressMonitor monitor) {
        result.removeAll();
        List<Place> places = active.edited().text().places(active.offset());
        for (Place place : places) {
            TextNames.file(place.document()).ifPresent(file -> result.addMatch(new Match(file, place.start(), place.end() - place.start())));
        }
        return Status.OK_STATUS;
    }

    @Override
    public String getLabel() {
        return NLS.bind(Messages.referencesTo, word);
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public ReferencesResult getSearchResult() {
        return result;
    }
}
