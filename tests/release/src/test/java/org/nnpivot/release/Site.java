// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.nnpivot.testkit.Checkout;

/** A p2 repository in a folder. */
record Site(Path folder) {

	static final String FEATURE = "org.nnpivot.workbench.feature.feature.group";
	private static final Pattern JAR = Pattern.compile("(.+)_([^_]+)\\.jar");

	/** The update site that the build has made. */
	static Site built() {
		return new Site(Checkout.root().resolve("releng/repository/target/repository"));
	}

	String address() {
		return folder.toUri().toString();
	}

	/** The bundles: name and version. */
	Map<String, String> bundles() {
		return jars("plugins");
	}

	/** The features: name and version. */
	Map<String, String> features() {
		return jars("features");
	}

	private Map<String, String> jars(String part) {
		Map<String, String> jars = new TreeMap<>();
		for (Path jar : Jars.in(folder.resolve(part))) {
			Matcher name = JAR.matcher(jar.getFileName().toString());
			if (!name.matches() || jars.put(name.group(1), name.group(2)) != null) {
				throw new IllegalStateException("unexpected: " + jar);
			}
		}
		return jars;
	}

	/** Publishes a copy of this site in which everything of ours has another version. */
	Site ofVersion(String version, Path folder, Installation platform) throws IOException {
		String own = features().get("org.nnpivot.engine.feature");
		UnaryOperator<String> change = text -> text.replace(own, version);
		Path source = Files.createDirectories(folder.resolve("source"));
		for (String part : List.of("plugins", "features")) {
			Files.createDirectories(source.resolve(part));
			for (Path jar : Jars.in(this.folder.resolve(part))) {
				Map<String, String> headers = Jars.headers(jar);
				Jars.copy(jar, source.resolve(part).resolve(change.apply(jar.getFileName().toString())),
						own.equals(headers.get("Bundle-Version")) ? Map.of("Bundle-Version", version) : Map.of(), change);
			}
		}
		return publish(source, folder.resolve("site"), platform);
	}

	/** Publishes bundles of one version as the site of a feature that includes exactly them. */
	static Site ofFeature(String name, String version, Path bundles, Path folder, Installation platform) throws IOException {
		Files.createDirectories(bundles.resolveSibling("features"));
		String included = Jars.in(bundles).stream().map(Jars::nameOf)
				.map(bundle -> "<plugin id=\"" + bundle + "\" version=\"" + version + "\"/>").collect(Collectors.joining());
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bundles.resolveSibling("features").resolve(name + ".jar")))) {
			out.putNextEntry(new ZipEntry("feature.xml"));
			out.write(("<feature id=\"" + name + "\" version=\"" + version + "\">" + included + "</feature>").getBytes(UTF_8));
		}
		return publish(bundles.getParent(), folder, platform);
	}

	private static Site publish(Path source, Path folder, Installation platform) {
		Site site = new Site(folder);
		platform.run("org.eclipse.equinox.p2.publisher.FeaturesAndBundlesPublisher", 0, Stream.of("-metadataRepository", site.address(),
				"-artifactRepository", site.address(), "-source", source.toString(), "-publishArtifacts").toArray(String[]::new));
		return site;
	}
}
