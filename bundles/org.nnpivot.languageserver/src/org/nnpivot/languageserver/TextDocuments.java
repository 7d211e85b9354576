// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.languageserver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.editing.LineIndex;
import org.nnpivot.editing.Note;
import org.nnpivot.editing.Place;
import org.nnpivot.editing.Proposal;
import org.nnpivot.engine.SourceShapes;
import org.nnpivot.python.SourceText;

/** The requests of the protocol about one text. */
final class TextDocuments implements TextDocumentService {

    private static final String PYTHON = ".py";

    private final OpenDocuments documents;
    private final Diagnoses diagnoses;
    private final Questions questions;
    private final SourceShapes shapes;
    private volatile boolean snippets;

    TextDocuments(OpenDocuments documents, Diagnoses diagnoses, Questions questions, SourceShapes shapes) {
        this.documents = documents;
        this.diagnoses = diagnoses;
        this.questions = questions;
        this.shapes = shapes;
    }

    void takesSnippets(boolean takes) {
        snippets = takes;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        var document = params.getTextDocument();
        documents.open(document.getUri(), document.getVersion(), document.getText());
        diagnoses.check(document.getUri());
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        String uri = params.getTextDocument().getUri();
        documents.change(uri, params.getTextDocument().getVersion(), params.getContentChanges());
        diagnoses.check(uri);
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        documents.close(params.getTextDocument().getUri());
        diagnoses.close(params.getTextDocument().getUri());
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        // What is saved was checked when it was typed.
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return questions.ask(params.getTextDocument().getUri(), Either.forLeft(List.of()), (text, answers, cancellation) -> {
            List<Proposal> proposals = text.proposals(answers.positions().offset(params.getPosition()));
            return Either.forLeft(IntStream.range(0, proposals.size()).mapToObj(i -> answers.item(proposals.get(i), i, snippets)).toList());
        });
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return questions.ask(params.getTextDocument().getUri(), null, (text, answers, cancellation) ->
            text.explanation(answers.positions().offset(params.getPosition()), cancellation)
                    .map(found -> new Hover(Answers.markdown(found.markdown()), answers.positions().range(found.start(), found.end())))
                    .orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(DefinitionParams params) {
        return questions.ask(params.getTextDocument().getUri(), Either.forLeft(List.of()), (text, answers, cancellation) ->
            Either.forLeft(locations(text.places(answers.positions().offset(params.getPosition())), Place::declares)));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        boolean all = params.getContext().isIncludeDeclaration();
        return questions.ask(params.getTextDocument().getUri(), List.of(), (text, answers, cancellation) ->
            locations(text.places(answers.positions().offset(params.getPosition())), place -> all || !place.declares()));
    }

    private List<Location> locations(List<Place> places, Predicate<Place> wanted) {
        Map<String, Positions> positions = new LinkedHashMap<>();
        List<Location> locations = new ArrayList<>();
        for (Place place : places) {
            Positions in = positions.computeIfAbsent(place.document(), this::positions);
            if (wanted.test(place)) {
                locations.add(new Location(place.document(), in.range(place.start(), place.end())));
            }
        }
        return locations;
    }

    private Positions positions(String uri) {
        return new Positions(new LineIndex(documents.content(uri).orElse("")));
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        String uri = params.getTextDocument().getUri();
        return questions.ask(uri, List.of(), (text, answers, cancellation) ->
            text.places(answers.positions().offset(params.getPosition())).stream().filter(place -> place.document().equals(uri))
                    .map(place -> new DocumentHighlight(answers.positions().range(place.start(), place.end()),
                            place.declares() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read)).toList());
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(DocumentSymbolParams params) {
        return questions.ask(params.getTextDocument().getUri(), List.of(), (text, answers, cancellation) -> {
            List<Either<SymbolInformation, DocumentSymbol>> symbols = new ArrayList<>();
            text.outline(cancellation).forEach(item -> symbols.add(Either.forRight(answers.symbol(item))));
            return symbols;
        });
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        String uri = params.getTextDocument().getUri();
        return questions.ask(uri, List.of(), (text, answers, cancellation) -> {
            int start = answers.positions().offset(params.getRange().getStart());
            int end = answers.positions().offset(params.getRange().getEnd());
            List<Either<Command, CodeAction>> actions = new ArrayList<>();
            for (Finding finding : text.findings(cancellation)) {
                if (finding.range().start() <= end && start <= finding.range().end()) {
                    text.fixes(finding).forEach(fix -> actions.add(Either.forRight(answers.action(uri, finding, fix))));
                }
            }
            return actions;
        });
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return questions.ask(params.getTextDocument().getUri(), List.of(), (text, answers, cancellation) ->
            text.format().stream().map(answers.positions()::edit).toList());
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(PrepareRenameParams params) {
        return questions.ask(params.getTextDocument().getUri(), null, (text, answers, cancellation) -> {
            Optional<Place> place = text.renameable(answers.positions().offset(params.getPosition()));
            return place.map(found -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forFirst(
                    answers.positions().range(found.start(), found.end()))).orElse(null);
        });
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return questions.ask(params.getTextDocument().getUri(), new WorkspaceEdit(), (text, answers, cancellation) ->
            Renames.edit(text, answers.positions().offset(params.getPosition()), params.getNewName(), this::positions));
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return questions.ask(params.getTextDocument().getUri(), List.of(), (text, answers, cancellation) ->
            text.folds().stream().map(Answers::fold).toList());
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        return questions.ask(params.getTextDocument().getUri(), new SemanticTokens(List.of()), (text, answers, cancellation) ->
            new SemanticTokens(new TokenData(answers.positions().lines()).of(text.tokens())));
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        String uri = params.getTextDocument().getUri();
        if (uri.endsWith(PYTHON)) {
            return python(uri, params.getRange());
        }
        return questions.ask(uri, List.of(), (text, answers, cancellation) -> hints(text.notes(cancellation), answers, params.getRange()));
    }

    private CompletableFuture<List<InlayHint>> python(String uri, Range range) {
        Optional<String> content = documents.document(uri).map(document -> document.text());
        if (content.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        return questions.compute(cancellation -> {
            List<Note> notes = shapes.of(SourceText.of(uri, content.get()), Map.of(), cancellation).stream()
                    .map(note -> new Note(note.offset(), "# " + note.text())).toList();
            return hints(notes, new Answers(content.get()), range);
        });
    }

    private static List<InlayHint> hints(List<Note> notes, Answers answers, Range range) {
        int start = answers.positions().offset(range.getStart());
        int end = answers.positions().offset(range.getEnd());
        return notes.stream().filter(note -> start <= note.offset() && note.offset() <= end).map(note -> {
            InlayHint hint = new InlayHint(answers.positions().position(note.offset()), Either.forLeft(note.text()));
            hint.setPaddingLeft(true);
            return hint;
        }).toList();
    }
}
