// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.ide.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.editing.Document;
import org.nnpivot.editing.LineIndex;
import org.nnpivot.operators.language.compile.CatalogueCompiler;
import org.nnpivot.operators.language.compile.Compilation;
import org.nnpivot.operators.language.ide.names.Declarations;
import org.nnpivot.operators.language.ide.names.NnopCollector;
import org.nnpivot.operators.language.ide.names.NnopMention;
import org.nnpivot.operators.language.nnop.Family;
import org.nnpivot.operators.language.nnop.OperatorDeclaration;

/** One state of a file of a catalogue, among its other files. */
public final class NnopSource {

    private final List<Document> documents = new ArrayList<>();
    private final CatalogueTexts texts;
    private final LineIndex lines;
    private Compilation compilation;
    private Declarations declarations;
    private final Map<String, List<NnopMention>> mentions = new LinkedHashMap<>();
    private final Map<Document, XtextResource> resources = new LinkedHashMap<>();

    /**
     * Of a document.
     *
     * @param others the catalogue's other files
     * @param texts parses
     */
    public NnopSource(Document document, List<Document> others, CatalogueTexts texts) {
        this.documents.add(document);
        this.documents.addAll(others);
        this.texts = texts;
        this.lines = new LineIndex(document.text());
    }

    /** The text itself. */
    public Document document() {
        return documents.get(0);
    }

    /** The text and the other files, in this order. */
    public List<Document> documents() {
        return documents;
    }

    /** What parses them. */
    public CatalogueTexts texts() {
        return texts;
    }

    /** Its lines. */
    public LineIndex lines() {
        return lines;
    }

    /** The tree of the text. */
    public XtextResource resource() {
        return resource(document());
    }

    private synchronized XtextResource resource(Document document) {
        return resources.computeIfAbsent(document, texts::parse);
    }

    /** The root of the nodes. */
    public INode root() {
        return resource().getParseResult().getRootNode();
    }

    /** The family of a document; empty where nothing of it could be parsed. */
    public Optional<Family> family(Document document) {
        return resource(document).getContents().stream().filter(Family.class::isInstance).map(Family.class::cast).findFirst();
    }

    /** Whether a document does not follow the grammar. */
    public boolean hasSyntaxErrors(Document document) {
        return !resource(document).getErrors().isEmpty();
    }

    /** All operators that are declared, those of this text first. */
    public synchronized Declarations declarations() {
        if (declarations == null) {
            declarations = new Declarations(documents.stream().map(this::family).flatMap(Optional::stream).toList());
        }
        return declarations;
    }

    /** What the compiler makes of all files without syntax errors. */
    public synchronized Compilation compilation() {
        if (compilation == null) {
            List<Family> families = documents.stream().sorted(java.util.Comparator.comparing(Document::name))
                    .filter(document -> resource(document).getErrors().isEmpty()).map(this::family).flatMap(Optional::stream).toList();
            compilation = CatalogueCompiler.compile(families);
        }
        return compilation;
    }

    /** The operator around an offset, or the one that an unfinished text breaks off in; {@code null} without one. */
    public OperatorDeclaration operatorAt(int offset) {
        OperatorDeclaration found = null;
        for (OperatorDeclaration operator : family(document()).map(Family::getOperators).orElse(ECollections.emptyEList())) {
            found = NodeModelUtils.findActualNodeFor(operator).getOffset() <= offset ? operator : found;
        }
        return found;
    }

    /** The words of a document that name something. */
    public synchronized List<NnopMention> mentions(Document document) {
        return mentions.computeIfAbsent(document.name(), name -> family(document)
                .map(family -> new NnopCollector(declarations(), name).collect(family)).orElse(List.of()));
    }

    /** The word at an offset of the text; of two that meet there, the one that begins there. */
    public Optional<NnopMention> at(int offset) {
        return mentions(document()).stream().filter(mention -> mention.start() <= offset && offset <= mention.end())
                .reduce((first, second) -> second);
    }

    /** The words of all files that name the same as one. */
    public List<NnopMention> same(NnopMention mention) {
        return documents.stream().flatMap(document -> mentions(document).stream())
                .filter(other -> other.name().equals(mention.name())).toList();
    }

    /** The edits that lay the text out; none where it has syntax errors. */
    public List<TextEdit> format() {
        return hasSyntaxErrors(document()) ? List.of() : CatalogueTexts.format(resource());
    }

    /** The range between two offsets of the text. */
    public SourceRange range(int start, int end) {
        int first = lines.line(start);
        int last = lines.line(end);
        return new SourceRange(document().name(), start, end, first + 1, start - lines.start(first) + 1, last + 1,
                end - lines.start(last) + 1);
    }
}
