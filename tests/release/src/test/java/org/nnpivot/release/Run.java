// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that has ended.
 *
 * @param status its exit status
 * @param output what it printed, errors included
 */
record Run(int status, String output) {

	/** A program that takes longer hangs: none needs more than a small part of it. */
	private static final int MINUTES = 10;

	/** Runs a program with changes of the environment; an empty value takes a variable away. */
	static Run of(List<String> command, Map<String, String> environment) {
		try {
			Path output = Files.createTempFile("run", ".log");
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
			environment.forEach((name, value) -> {
				if (value.isEmpty()) {
					builder.environment().remove(name);
				} else {
					builder.environment().put(name, value);
				}
			});
			Process process = builder.start();
			process.getOutputStream().close();
			if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
				process.descendants().forEach(ProcessHandle::destroyForcibly);
				process.destroyForcibly().waitFor();
				throw new IllegalStateException(command + " hangs: " + Files.readString(output));
			}
			String printed = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
			Files.delete(output);
			return new Run(process.exitValue(), printed);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The Java that runs the tests. */
	static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}
}
