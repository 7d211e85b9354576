// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.languageserver;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.editing.Fix;
import org.nnpivot.editing.Fold;
import org.nnpivot.editing.LineIndex;
import org.nnpivot.editing.OutlineItem;
import org.nnpivot.editing.Proposal;
import org.nnpivot.editing.Token;

/** What languages answer, in the words of the protocol. */
final class Answers {

    private static final Pattern PLACE = Pattern.compile("\\$\\{\\d+(?::([^}]*))?\\}");
    private static final String SOURCE = "nnpivot";

    private final Positions positions;

    Answers(String text) {
        this.positions = new Positions(new LineIndex(text));
    }

    Positions positions() {
        return positions;
    }

    Diagnostic diagnostic(Finding finding) {
        Diagnostic diagnostic = new Diagnostic(positions.range(finding.range().start(), finding.range().end()), finding.message());
        diagnostic.setCode(finding.id());
        diagnostic.setSource(SOURCE);
        diagnostic.setSeverity(switch (finding.severity()) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case NOTE -> DiagnosticSeverity.Information;
        });
        return diagnostic;
    }

    CodeAction action(String uri, Finding finding, Fix fix) {
        CodeAction action = new CodeAction(fix.title());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(diagnostic(finding)));
        action.setIsPreferred(fix.preferred());
        action.setEdit(new WorkspaceEdit(java.util.Map.of(uri, fix.edits().stream().map(positions::edit).toList())));
        return action;
    }

    /** The place in the list tells clients the order, which they would sort by labels else. */
    CompletionItem item(Proposal proposal, int place, boolean snippets) {
        CompletionItem item = new CompletionItem(proposal.label());
        boolean snippet = proposal.snippet() && snippets;
        org.eclipse.lsp4j.TextEdit edit = positions.edit(proposal.edit());
        if (proposal.snippet() && !snippets) {
            edit.setNewText(PLACE.matcher(edit.getNewText()).replaceAll("$1"));
        }
        item.setTextEdit(Either.forLeft(edit));
        item.setInsertTextFormat(snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        item.setKind(kind(proposal.kind()));
        item.setDetail(proposal.detail().isEmpty() ? null : proposal.detail());
        item.setDocumentation(proposal.documentation().isEmpty() ? null : markdown(proposal.documentation()));
        item.setSortText(String.format(java.util.Locale.ROOT, "%05d", place));
        return item;
    }

    static MarkupContent markdown(String text) {
        return new MarkupContent(MarkupKind.MARKDOWN, text);
    }

    private static CompletionItemKind kind(Proposal.Kind kind) {
        return switch (kind) {
            case KEYWORD -> CompletionItemKind.Keyword;
            case NETWORK -> CompletionItemKind.Class;
            case DEFINITION -> CompletionItemKind.Field;
            case OPERATOR, FUNCTION -> CompletionItemKind.Function;
            case PARAMETER -> CompletionItemKind.Constant;
            case TENSOR -> CompletionItemKind.Variable;
            case ATTRIBUTE -> CompletionItemKind.Property;
            case VALUE -> CompletionItemKind.Value;
            case RULE -> CompletionItemKind.Reference;
            case TEMPLATE -> CompletionItemKind.Snippet;
        };
    }

    DocumentSymbol symbol(OutlineItem item) {
        DocumentSymbol symbol = new DocumentSymbol(item.label(), kind(item.kind()), positions.range(item.start(), item.end()),
                positions.range(item.nameStart(), item.nameEnd()));
        symbol.setDetail(item.detail().isEmpty() ? null : item.detail());
        List<DocumentSymbol> parts = new ArrayList<>();
        item.parts().forEach(part -> parts.add(symbol(part)));
        symbol.setChildren(parts);
        return symbol;
    }

    private static SymbolKind kind(Token.Kind kind) {
        return switch (kind) {
            case NETWORK, OPERATOR -> SymbolKind.Class;
            case DEFINITION -> SymbolKind.Field;
            case PARAMETER -> SymbolKind.Constant;
            case TENSOR -> SymbolKind.Variable;
            case NAMESPACE -> SymbolKind.Namespace;
            case FUNCTION -> SymbolKind.Method;
            default -> SymbolKind.Property;
        };
    }

    static FoldingRange fold(Fold fold) {
        FoldingRange range = new FoldingRange(fold.firstLine(), fold.lastLine());
        range.setKind(fold.comment() ? FoldingRangeKind.Comment : FoldingRangeKind.Region);
        return range;
    }
}
