// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation;

import java.util.Optional;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.model.nn.Model;
import org.nnpivot.notation.names.OperatorWords;
import org.nnpivot.notation.parser.NestingException;
import org.nnpivot.notation.reading.NotationReader;
import org.nnpivot.notation.reading.Reading;
import org.nnpivot.notation.syntax.File;
import org.nnpivot.notation.writing.NotationWriter;
import org.nnpivot.operators.Catalogue;

/**
 * The textual notation of pivot models, a superset of BESSER's. Reading what was written gives the same model, but for source
 * ranges and the names of tensors that have no variable, which are counted anew.
 */
public final class Notation {

    /** Longer texts are refused, so that a wrong file does not use up the memory. */
    private static final int LONGEST = 20_000_000;

    private Notation() {}

    /**
     * Reads a text.
     *
     * @param text the text; a byte order mark is skipped
     * @param fileName how findings call it
     * @param catalogue the operators that may occur
     * @param findings where errors and warnings go
     * @return the model; empty when there were errors
     */
    public static Optional<Model> parse(String text, String fileName, Catalogue catalogue, Findings findings) {
        Findings own = new Findings();
        Optional<Model> model = read(text.startsWith("\uFEFF") ? text.substring(1) : text, fileName, catalogue, own);
        findings.addAll(own);
        return own.hasErrors() ? Optional.empty() : model;
    }

    private static Optional<Model> read(String text, String file, Catalogue catalogue, Findings findings) {
        if (text.length() > LONGEST) {
            findings.add(EngineFinding.TOO_LARGE, SourceRange.beginningOf(file), text.length(), LONGEST);
            return Optional.empty();
        }
        try {
            IParseResult result = NotationLanguage.parse(text);
            for (INode error : result.getSyntaxErrors()) {
                findings.add(NotationFinding.NOTATION_SYNTAX, Reading.range(file, error), error.getSyntaxErrorMessage().getMessage());
            }
            return findings.hasErrors() ? Optional.empty() : Optional.of(
                    new NotationReader(new Reading(new OperatorWords(catalogue), findings, file)).read((File) result.getRootASTElement()));
        } catch (NestingException tooDeep) {
            findings.add(EngineFinding.NESTED_TOO_DEEPLY, SourceRange.beginningOf(file), tooDeep.limit());
            return Optional.empty();
        }
    }

    /**
     * Writes a model.
     *
     * @param model a pivot model
     * @param catalogue the operators that occur in it
     * @return the text, lines ended by line feeds
     */
    public static String print(Model model, Catalogue catalogue) {
        return NotationLanguage.text(new NotationWriter(new OperatorWords(catalogue)).write(model));
    }
}
