// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.languageserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The protocol over pipes: nothing is saved, so all answers come from buffers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguageServerTest {

	private static final String NN = "file:///nowhere/net.nn";
	private static final String TEXT = """
			Net:
			  parameters: width = 8
			  input: x shape = [N, 3, 32, 32]
			  layers:
			    - conv: type = Conv2D in_channels = 3 out_channels = width kernel_dim = [3, 3]
			    - unused: type = Linaer in_features = 8 out_features = 2
			  modules:
			    - y = conv(x) actv_func = relu
			    - z = flatten(y)
			""";
	private static final Pattern FRAME = Pattern.compile("\\GContent-Length: (\\d+)\\r\\n\\r\\n");

	private ServerProcess process;
	private ServerCapabilities capabilities;

	@BeforeAll
	void initialize() throws Exception {
		process = new ServerProcess();
		InitializeParams params = new InitializeParams();
		params.setCapabilities(new ClientCapabilities());
		capabilities = process.server().initialize(params).get().getCapabilities();
		process.server().initialized(new InitializedParams());
		open(NN, "nnpivot", TEXT);
	}

	/** Every byte of standard output belongs to a message, and the process ends by itself. */
	@AfterAll
	void endsInOrder() throws Exception {
		process.server().shutdown().get();
		process.server().exit();
		assertEquals(0, process.exitStatus());
		String written = process.written();
		Matcher frame = FRAME.matcher(written);
		int at = 0;
		int count = 0;
		while (at < written.length() && frame.find(at)) {
			at = frame.end() + Integer.parseInt(frame.group(1));
			count++;
		}
		assertEquals(written.length(), at, () -> written);
		assertTrue(count > 10, "only " + count + " messages");
	}

	private void open(String uri, String language, String text) {
		process.server().getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, language, 1, text)));
	}

	private static TextDocumentIdentifier id(String uri) {
		return new TextDocumentIdentifier(uri);
	}

	/** The position of a word, some letters into it. */
	private static Position at(String text, String word, int letters) {
		String before = text.substring(0, text.indexOf(word) + letters);
		return new Position((int) before.chars().filter(sign -> sign == '\n').count(), before.length() - before.lastIndexOf('\n') - 1);
	}

	@Test
	void tellsWhatItCan() {
		assertNotNull(capabilities.getCompletionProvider());
		assertNotNull(capabilities.getSemanticTokensProvider());
		assertTrue(capabilities.getInlayHintProvider().getLeft());
		assertTrue(capabilities.getRenameProvider().getRight().getPrepareProvider());
	}

	@Test
	void diagnosesBuffersAsTheyChange() throws Exception {
		String uri = "file:///nowhere/changing.nn";
		open(uri, "nnpivot", TEXT);
		assertEquals(List.of("unknown-operator"), codes(uri, 1));
		var diagnostic = process.diagnostics(uri, 1).get(0);
		assertEquals(5, diagnostic.getRange().getStart().getLine());
		Position start = at(TEXT, "Linaer", 0);
		change(uri, 2, new TextDocumentContentChangeEvent(new Range(start, new Position(start.getLine(), start.getCharacter() + 6)), "Linear"));
		assertEquals(List.of("unused-module"), codes(uri, 2));
		change(uri, 3, new TextDocumentContentChangeEvent("Net:\n  modules:\n    - y = nothing(x)\n"));
		assertEquals(List.of("undeclared-module"), codes(uri, 3));
		process.server().getTextDocumentService().didClose(new DidCloseTextDocumentParams(id(uri)));
	}

	private void change(String uri, int version, TextDocumentContentChangeEvent change) {
		process.server().getTextDocumentService()
				.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, version), List.of(change)));
	}

	private List<Object> codes(String uri, int version) throws InterruptedException {
		return process.diagnostics(uri, version).stream().map(diagnostic -> (Object) diagnostic.getCode().getLeft()).toList();
	}

	@Test
	void completesWithoutSnippetsForAClientThatKnowsNone() throws Exception {
		var items = process.server().getTextDocumentService().completion(new CompletionParams(id(NN), at(TEXT, "conv(x)", 2))).get().getLeft();
		CompletionItem conv = items.stream().filter(item -> item.getLabel().equals("conv")).findFirst().orElseThrow();
		assertEquals("conv(x)", conv.getTextEdit().getLeft().getNewText());
		assertTrue(items.stream().anyMatch(item -> item.getLabel().startsWith("concat") && item.getDocumentation() != null), () -> items.toString());
	}

	@Test
	void explainsWithDocumentationAndShapes() throws Exception {
		open("file:///nowhere/good.nn", "nnpivot", TEXT.replace("Linaer", "Linear"));
		String hover = process.server().getTextDocumentService().hover(new HoverParams(id("file:///nowhere/good.nn"), at(TEXT, "conv(x)", 1)))
				.get().getContents().getRight().getValue();
		assertTrue(hover.contains("[N, 3, 32, 32] → [N, width, 30, 30]"), hover);
		assertTrue(hover.contains("PyTorch") && hover.contains("TensorFlow"), hover);
		var hints = process.server().getTextDocumentService()
				.inlayHint(new InlayHintParams(id("file:///nowhere/good.nn"), new Range(new Position(0, 0), new Position(99, 0)))).get();
		assertEquals(List.of("# [N, width, 30, 30]", "# [N, width * 900]"), hints.stream().map(hint -> hint.getLabel().getLeft()).toList());
	}

	@Test
	void findsDefinitionsAndReferences() throws Exception {
		var documents = process.server().getTextDocumentService();
		var definition = documents.definition(new DefinitionParams(id(NN), at(TEXT, "conv(x)", 1))).get().getLeft();
		assertEquals(List.of(new Location(NN, range(4, 6, 10))), definition);
		var references = documents.references(new ReferenceParams(id(NN), at(TEXT, "conv:", 1), new ReferenceContext(true))).get();
		assertEquals(List.of(new Location(NN, range(4, 6, 10)), new Location(NN, range(7, 10, 14))), references);
		assertEquals(2, documents.documentHighlight(new DocumentHighlightParams(id(NN), at(TEXT, "y = conv", 0))).get().size());
	}

	private static Range range(int line, int from, int to) {
		return new Range(new Position(line, from), new Position(line, to));
	}

	@Test
	void renames() throws Exception {
		var documents = process.server().getTextDocumentService();
		assertEquals(range(4, 6, 10), documents.prepareRename(new PrepareRenameParams(id(NN), at(TEXT, "conv:", 1))).get().getFirst());
		var edit = documents.rename(new RenameParams(id(NN), at(TEXT, "conv:", 1), "stem")).get();
		assertEquals(2, edit.getChanges().get(NN).size());
		ExecutionException refused = assertThrows(ExecutionException.class,
				() -> documents.rename(new RenameParams(id(NN), at(TEXT, "conv:", 1), "not a name")).get());
		assertTrue(refused.getMessage().contains("is not a name"), refused.getMessage());
	}

	@Test
	void mendsAndFormats() throws Exception {
		var documents = process.server().getTextDocumentService();
		Position place = at(TEXT, "Linaer", 1);
		var actions = documents.codeAction(new CodeActionParams(id(NN), new Range(place, place), new CodeActionContext(List.of()))).get();
		var change = actions.get(0).getRight().getEdit().getChanges().get(NN).get(0);
		assertEquals("Linear", change.getNewText());
		open("file:///nowhere/wide.nn", "nnpivot", "Net:\n  input:   x\n");
		var edits = documents.formatting(new DocumentFormattingParams(id("file:///nowhere/wide.nn"), new FormattingOptions(4, true))).get();
		assertEquals(1, edits.size());
		assertEquals(range(1, 8, 11), edits.get(0).getRange());
	}

	@Test
	void showsStructure() throws Exception {
		var documents = process.server().getTextDocumentService();
		var symbols = documents.documentSymbol(new DocumentSymbolParams(id(NN))).get();
		assertEquals("Net", symbols.get(0).getRight().getName());
		assertEquals(6, symbols.get(0).getRight().getChildren().size());
		assertEquals(3, documents.foldingRange(new FoldingRangeRequestParams(id(NN))).get().size());
		List<Integer> tokens = documents.semanticTokensFull(new SemanticTokensParams(id(NN))).get().getData();
		assertEquals(0, tokens.size() % 5);
		assertEquals(List.of(0, 0, 3), tokens.subList(0, 3));
	}

	@Test
	void hintsAtShapesInPython() throws Exception {
		String uri = "file:///nowhere/net.py";
		open(uri, "python", """
				import torch.nn as nn

				class Net(nn.Module):
				    def __init__(self):
				        super().__init__()
				        self.conv = nn.Conv2d(3, 4, 3, padding=1)

				    def forward(self, x):
				        y = self.conv(x)
				        return y.flatten(1)
				""");
		var hints = process.server().getTextDocumentService()
				.inlayHint(new InlayHintParams(id(uri), new Range(new Position(0, 0), new Position(99, 0)))).get();
		assertFalse(hints.isEmpty());
		assertTrue(hints.get(0).getLabel().getLeft().matches("# \\[N, 4, \\w+, \\w+\\]"), hints.toString());
	}

	/** The other file is not open: it is read, and the edit covers both. */
	@Test
	void renamesAcrossFilesOfACatalogue(@TempDir Path folder) throws Exception {
		String operator = "family %s\n\noperator %s {\n  \"It.\"\n  operand input\n  result output\n  shape same\n  layout elementwise\n%s}\n";
		Path other = folder.resolve("other.nnop");
		Files.writeString(other, String.format(operator, "other", "Other", "  rewrite {\n    output = First(input)\n  }\n"));
		String text = String.format(operator, "first", "First", "  torch function torch.first(<input>)\n  keras function keras.ops.first(<input>)\n");
		String uri = folder.resolve("first.nnop").toUri().toString();
		open(uri, "nnop", text);
		assertEquals(List.of(), process.diagnostics(uri, 1));
		var edit = process.server().getTextDocumentService().rename(new RenameParams(id(uri), at(text, "First", 1), "Front")).get();
		assertEquals(java.util.Set.of(uri, other.toUri().toString()), edit.getChanges().keySet());
	}

	@Test
	void endsWhenItsInputEnds() throws IOException, InterruptedException {
		ServerProcess orphan = new ServerProcess();
		orphan.closeInput();
		assertEquals(1, orphan.exitStatus());
	}
}
