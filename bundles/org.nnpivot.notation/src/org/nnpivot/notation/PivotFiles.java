// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.model.nn.Model;
import org.nnpivot.notation.files.JsonFormat;
import org.nnpivot.notation.files.ModelChecks;
import org.nnpivot.notation.files.ModelFormatException;
import org.nnpivot.notation.files.XmiFormat;
import org.nnpivot.operators.Catalogue;

/** Pivot models in files. The extension says the format: {@code .xmi}, {@code .json}, else the notation. All are UTF-8. */
public final class PivotFiles {

    private static final String XMI = ".xmi";
    private static final String JSON = ".json";

    private PivotFiles() {}

    /**
     * Reads a model; nothing but the file is opened, and nothing in it is run.
     *
     * @param file the file
     * @param catalogue the operators that may occur
     * @param findings where errors and warnings go
     * @return the model; empty when there were errors
     */
    public static Optional<Model> load(Path file, Catalogue catalogue, Findings findings) {
        String name = file.toString();
        try {
            byte[] bytes = Files.readAllBytes(file);
            return switch (extension(name)) {
                case XMI -> Optional.of(checked(XmiFormat.read(bytes), catalogue));
                case JSON -> Optional.of(checked(JsonFormat.read(text(bytes)), catalogue));
                default -> Notation.parse(text(bytes), name, catalogue, findings);
            };
        } catch (CharacterCodingException notUtf8) {
            findings.add(NotationFinding.MODEL_UNREADABLE, SourceRange.beginningOf(name), "it is not UTF-8 text");
        } catch (IOException unreadable) {
            findings.add(EngineFinding.UNREADABLE_FILE, SourceRange.beginningOf(name), unreadable);
        } catch (ModelFormatException wrong) {
            findings.add(NotationFinding.MODEL_UNREADABLE, SourceRange.beginningOf(name), wrong.getMessage());
        }
        return Optional.empty();
    }

    private static Model checked(Model model, Catalogue catalogue) throws ModelFormatException {
        new ModelChecks(catalogue).check(model);
        return model;
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** Whether a file of that name holds a text in the notation, in which elements have places. */
    public static boolean isNotation(String name) {
        return !extension(name).equals(XMI) && !extension(name).equals(JSON);
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    /**
     * Writes a model.
     *
     * @param model the model, which stays as it is
     * @param file the file; one that exists is replaced
     * @param catalogue the operators that occur
     * @throws IOException when the file can't be written
     */
    public static void save(Model model, Path file, Catalogue catalogue) throws IOException {
        Files.write(file, bytes(model, file.toString(), catalogue));
    }

    /** What {@link #save} writes into a file of that name. */
    public static byte[] bytes(Model model, String name, Catalogue catalogue) throws IOException {
        return switch (extension(name)) {
            case XMI -> XmiFormat.write(model);
            case JSON -> JsonFormat.write(model).getBytes(StandardCharsets.UTF_8);
            default -> Notation.print(model, catalogue).getBytes(StandardCharsets.UTF_8);
        };
    }
}
