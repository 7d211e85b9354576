// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.highlighting;

import java.util.Optional;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.nnpivot.editing.Lexis;
import org.nnpivot.editing.Token.Kind;
import org.nnpivot.ui.editors.text.LanguagePartitioner;
import org.nnpivot.ui.editors.text.Languages;

/** Colours a text by its signs, as soon as it is typed; also where a text is only looked at, as in a comparison. */
public final class Presentation extends PresentationReconciler implements IExecutableExtension, ITextInputListener {

    private Lexis lexis;
    private TextViewer viewer;
    private ColorRegistry colours;
    private final IPropertyChangeListener themeChange = event -> {
        if (viewer != null && viewer.getTextWidget() != null) {
            viewer.invalidateTextPresentation();
        }
    };

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        lexis = Languages.lexis("." + data).orElseThrow();
        setDocumentPartitioning(LanguagePartitioner.ID);
        add(IDocument.DEFAULT_CONTENT_TYPE, new PatternScanner(Patterns.of(lexis)));
        add(LanguagePartitioner.COMMENT, scanner(PatternScanner.token(Kind.COMMENT)));
        add(LanguagePartitioner.STRING, scanner(PatternScanner.token(Kind.STRING)));
    }

    private void add(String partition, ITokenScanner scanner) {
        DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
        setDamager(repairer, partition);
        setRepairer(repairer, partition);
    }

    private static ITokenScanner scanner(IToken token) {
        RuleBasedScanner scanner = new RuleBasedScanner();
        scanner.setDefaultReturnToken(token);
        return scanner;
    }

    @Override
    public void install(ITextViewer textViewer) {
        viewer = textViewer instanceof TextViewer found ? found : null;
        partition(textViewer.getDocument());
        textViewer.addTextInputListener(this);
        colours = ThemeColours.registry();
        colours.addListener(themeChange);
        super.install(textViewer);
    }

    @Override
    public void uninstall() {
        colours.removeListener(themeChange);
        if (viewer != null) {
            viewer.removeTextInputListener(this);
        }
        viewer = null;
        super.uninstall();
    }

    private void partition(IDocument document) {
        if (document != null) {
            LanguagePartitioner.set(document, lexis, Optional.empty());
        }
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
        partition(after);
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
        // Partitioned before the change.
    }
}
