// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The golden data under {@code tests/cases}: a case is there because its file or folder is, no list names it. */
public final class Cases {

	private Cases() {
	}

	/**
	 * The files below a folder of {@code tests/cases} whose name ends as given, in the order of their paths.
	 *
	 * @param folder a folder relative to {@code tests/cases}
	 * @param suffix how the file name ends, e.g. {@code .py}
	 * @param least  how many there are at least, so that a case that gets lost fails the test
	 * @throws AssertionError when there are fewer
	 */
	public static List<Path> files(String folder, String suffix, int least) {
		Path top = Checkout.root().resolve("tests/cases").resolve(folder);
		try (Stream<Path> all = Files.walk(top)) {
			return atLeast(least, top, all.filter(Files::isRegularFile).filter(f -> f.toString().endsWith(suffix)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * The folders directly in a folder of {@code tests/cases}, in the order of their names.
	 *
	 * @param folder a folder relative to {@code tests/cases}
	 * @param least  how many there are at least
	 * @throws AssertionError when there are fewer
	 */
	public static List<Path> folders(String folder, int least) {
		Path top = Checkout.root().resolve("tests/cases").resolve(folder);
		try (Stream<Path> all = Files.list(top)) {
			return atLeast(least, top, all.filter(Files::isDirectory));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<Path> atLeast(int least, Path top, Stream<Path> found) {
		List<Path> cases = found.sorted().toList();
		if (cases.size() < least) {
			throw new AssertionError(top + " holds " + cases.size() + " cases, at least " + least + " are expected");
		}
		return cases;
	}
}
