// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.nnpivot.testkit.Checkout;

/** An Eclipse in a folder of its own, managed by p2 as the one of a user is. */
final class Installation {

	private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
	private static final String PROFILES = "p2/org.eclipse.equinox.p2.engine/profileRegistry/DefaultProfile.profile";

	private final Path home;

	private Installation(Path home) {
		this.home = home;
	}

	/** A new one: the platform, without us. */
	static Installation ofPlatform(Path home) {
		return copy(Checkout.root().resolve("tests/platform/target/products/org.nnpivot.tests.platform/linux/gtk/x86_64"), home);
	}

	/** A new one: our product for Linux. */
	static Installation ofProduct(Path home) {
		return copy(Checkout.root().resolve("releng/product/target/products/org.nnpivot.product/linux/gtk/x86_64"), home);
	}

	private static Installation copy(Path from, Path home) {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, home.resolve(from.relativize(file).toString()));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new Installation(home);
	}

	Path home() {
		return home;
	}

	/** Runs p2's director, which has to succeed. */
	String direct(String... arguments) {
		return run("org.eclipse.equinox.p2.director", 0, arguments);
	}

	/** Runs an application without a user interface, which has to end with the given status; returns what it printed. */
	String run(String application, int status, String... arguments) {
		Run run = Run.of(Stream.concat(
				Stream.of(Run.java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", launcher().toString(), "-nosplash", "-consoleLog",
						"-data", home.resolve("workspace").toString(), "-application", application),
				Stream.of(arguments)).toList(), Map.of());
		assertEquals(status, run.status(), run::output);
		return run.output();
	}

	private Path launcher() {
		try (Stream<Path> plugins = Files.list(home.resolve("plugins"))) {
			return plugins.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).max(Comparator.naturalOrder())
					.orElseThrow();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The bundles that start the next time: name and version, sorted. */
	List<String> bundles() throws IOException {
		return Files.readAllLines(home.resolve(BUNDLES)).stream().filter(line -> !line.startsWith("#"))
				.map(line -> line.split(",")[0] + " " + line.split(",")[1]).sorted().toList();
	}

	/** Adds a bundle past p2. */
	void add(Path bundle) throws IOException {
		Map<String, String> headers = Jars.headers(bundle);
		Files.writeString(home.resolve(BUNDLES), Files.readString(home.resolve(BUNDLES))
				+ String.join(",", Jars.name(headers), headers.get("Bundle-Version"), bundle.toUri().toString(), "4", "false") + "\n");
	}

	/** What p2 has installed: unit and version. */
	Map<String, String> units() throws IOException {
		Path newest;
		try (Stream<Path> states = Files.list(home.resolve(PROFILES))) {
			newest = states.filter(file -> file.getFileName().toString().contains(".profile")).max(Comparator.naturalOrder()).orElseThrow();
		}
		try (InputStream file = Files.newInputStream(newest);
				InputStream content = newest.toString().endsWith(".gz") ? new GZIPInputStream(file) : file) {
			Map<String, String> units = new TreeMap<>();
			for (Unit unit : Unit.read(content)) {
				// Two of one name show as both versions.
				units.merge(unit.id(), unit.version(), (one, other) -> one + " and " + other);
			}
			return units;
		}
	}
}
