// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.languageserver;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** {@code nnpivot lsp} in a process of its own, with a client that remembers what it is told. */
final class ServerProcess implements LanguageClient {

	private static final long PATIENCE_SECONDS = 120;

	private final Process process;
	private final LanguageServer server;
	private final ByteArrayOutputStream written = new ByteArrayOutputStream();
	private final Map<String, PublishDiagnosticsParams> diagnostics = new ConcurrentHashMap<>();

	ServerProcess() throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		process = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
				"org.nnpivot.cli.Main", "lsp").redirectError(ProcessBuilder.Redirect.DISCARD).start();
		Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, recorded(process.getInputStream()), process.getOutputStream());
		server = launcher.getRemoteProxy();
		launcher.startListening();
	}

	private InputStream recorded(InputStream in) {
		return new FilterInputStream(in) {
			@Override
			public int read() throws IOException {
				int one = super.read();
				if (one >= 0) {
					written.write(one);
				}
				return one;
			}

			@Override
			public int read(byte[] bytes, int from, int most) throws IOException {
				int count = super.read(bytes, from, most);
				if (count > 0) {
					written.write(bytes, from, count);
				}
				return count;
			}
		};
	}

	LanguageServer server() {
		return server;
	}

	/** All that the server wrote to its standard output so far. */
	String written() {
		return written.toString(StandardCharsets.ISO_8859_1);
	}

	/** Waits for the diagnostics of a version of a text. */
	List<org.eclipse.lsp4j.Diagnostic> diagnostics(String uri, int version) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		synchronized (diagnostics) {
			while (!diagnostics.containsKey(uri) || diagnostics.get(uri).getVersion() == null || diagnostics.get(uri).getVersion() < version) {
				if (System.nanoTime() > end) {
					throw new AssertionError("no diagnostics of version " + version + ": " + diagnostics);
				}
				diagnostics.wait(TimeUnit.SECONDS.toMillis(1));
			}
			return diagnostics.get(uri).getDiagnostics();
		}
	}

	int exitStatus() throws InterruptedException {
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new AssertionError("the server does not end");
		}
		return process.exitValue();
	}

	void end() {
		process.destroyForcibly();
	}

	/** Ends its input, as a client does that dies. */
	void closeInput() throws IOException {
		process.getOutputStream().close();
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams found) {
		synchronized (diagnostics) {
			diagnostics.put(found.getUri(), found);
			diagnostics.notifyAll();
		}
	}

	@Override
	public void telemetryEvent(Object event) {
		throw new AssertionError("unexpected: " + event);
	}

	@Override
	public void showMessage(MessageParams message) {
		throw new AssertionError("unexpected: " + message);
	}

	@Override
	public java.util.concurrent.CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams message) {
		throw new AssertionError("unexpected: " + message);
	}

	@Override
	public void logMessage(MessageParams message) {
		throw new AssertionError("unexpected: " + message);
	}
}
