// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.Migrator;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.SourceText;
import org.nnpivot.testkit.Checkout;

/**
 * Files of networks that were damaged at random, always in the same way: whatever they are, a migration ends with findings or
 * a result, and never with an internal error. The files of the cases are taken, with {@code -Dnnpivot.full=true} many times.
 */
class MutatedFilesTest {

    private static final int LEAST_FILES = 150;
    private static final int MUTANTS = Boolean.getBoolean("nnpivot.full") ? 10_000 : 300;
    private static final long SEED = Long.getLong("nnpivot.seed", 20_261_126);
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*|\\d+(?:\\.\\d+)?");
    private static final List<String> WORDS = List.of("0", "-1", "2", "1000000007", "1.5", "None", "True", "\"same\"", "[]", "()", "x", "self",
            "super()", "(1, 2)", "*x", "lambda y: y", "self.missing", "...", "x[0]", "not x");
    private static final Set<EngineFinding> DEFECTS = Set.of(EngineFinding.INTERNAL_ERROR, EngineFinding.GENERATED_INVALID);

    private final Random random = new Random(SEED);

    private static List<Path> files() {
        List<Path> files = Checkout.writtenFiles().stream().filter(file -> file.toString().endsWith(".py")
                && (file.startsWith(Checkout.root().resolve("docs/examples")) || file.endsWith("before.py") || file.endsWith("input.py")))
                .toList();
        assertTrue(files.size() >= LEAST_FILES, () -> "only " + files.size() + " files");
        return files;
    }

    @Test
    void endWithFindingsOrAResult() {
        List<Path> files = files();
        Map<String, String> failures = new TreeMap<>();
        for (int i = 0; i < MUTANTS; i++) {
            Path file = files.get(random.nextInt(files.size()));
            String mutant = changed(read(file), 1 + random.nextInt(3));
            Optional<String> failure = failure(mutant);
            if (failure.isPresent()) {
                failures.putIfAbsent(failure.get(), file + " became\n" + mutant);
            }
        }
        assertEquals(Map.of(), failures);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The defect that a text shows; empty for none. */
    private static Optional<String> failure(String text) {
        Framework target = text.contains("torch") ? Framework.KERAS : Framework.TORCH;
        try {
            return new Migrator(Catalogues.bundled()).migrate(SourceText.of("mutant.py", text), MigrationRequest.to(target),
                    Cancellation.NEVER).findings().all().stream().filter(finding -> finding.kind() instanceof EngineFinding kind
                            && DEFECTS.contains(kind)).findFirst().map(Finding::toString);
        } catch (RuntimeException | StackOverflowError failure) {
            Throwable root = failure;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            return Optional.of(root.getClass().getSimpleName() + " at " + root.getStackTrace()[0]);
        }
    }

    private String changed(String text, int times) {
        return times == 0 ? text : changed(changed(text), times - 1);
    }

    private String changed(String text) {
        return switch (random.nextInt(6)) {
            case 0 -> text.substring(0, random.nextInt(text.length() + 1));
            case 1 -> withoutLine(text);
            case 2 -> swappedLines(text);
            case 3, 4 -> replacedWord(text);
            default -> text.isEmpty() ? text : new StringBuilder(text).deleteCharAt(random.nextInt(text.length())).toString();
        };
    }

    private String withoutLine(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (!lines.isEmpty()) {
            lines.remove(random.nextInt(lines.size()));
        }
        return String.join("\n", lines) + "\n";
    }

    private String swappedLines(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.size() > 1) {
            int first = random.nextInt(lines.size() - 1);
            lines.add(first, lines.remove(first + 1));
        }
        return String.join("\n", lines) + "\n";
    }

    /** A word is replaced by another one of the file, or by one that makes trouble. */
    private String replacedWord(String text) {
        List<int[]> words = new ArrayList<>();
        for (Matcher matcher = WORD.matcher(text); matcher.find();) {
            words.add(new int[] {matcher.start(), matcher.end()});
        }
        if (words.isEmpty()) {
            return text;
        }
        int[] word = words.get(random.nextInt(words.size()));
        int[] other = words.get(random.nextInt(words.size()));
        String replacement = random.nextBoolean() ? text.substring(other[0], other[1]) : WORDS.get(random.nextInt(WORDS.size()));
        return text.substring(0, word[0]) + replacement + text.substring(word[1]);
    }
}
