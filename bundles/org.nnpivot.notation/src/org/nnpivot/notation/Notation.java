// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation;

import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.diagnostics.TextEdit;
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
        ParsedText parsed = read(text.startsWith("\uFEFF") ? text.substring(1) : text, fileName, catalogue);
        findings.addAll(parsed.findings());
        return parsed.findings().hasErrors() ? Optional.empty() : parsed.model();
    }

    /**
     * Reads a text for tools that need its words and their places.
     *
     * @param text the text, without a byte order mark
     * @param fileName how findings call it
     * @param catalogue the operators that may occur
     * @return the tree, and as much of the model as can be understood
     */
    public static ParsedText read(String text, String fileName, Catalogue catalogue) {
        Findings findings = new Findings();
        if (text.length() > LONGEST) {
            findings.add(EngineFinding.TOO_LARGE, SourceRange.beginningOf(fileName), text.length(), LONGEST);
            return unread(findings);
        }
        try {
            return read(NotationLanguage.parse(text), fileName, catalogue, findings);
        } catch (NestingException tooDeep) {
            findings.add(EngineFinding.NESTED_TOO_DEEPLY, SourceRange.beginningOf(fileName), tooDeep.limit());
            return unread(findings);
        }
    }

    private static ParsedText unread(Findings findings) {
        return new ParsedText(NotationLanguage.parse(""), Optional.empty(), findings);
    }

    private static ParsedText read(IParseResult result, String file, Catalogue catalogue, Findings findings) {
        for (INode error : result.getSyntaxErrors()) {
            findings.add(NotationFinding.NOTATION_SYNTAX, Reading.range(file, error), error.getSyntaxErrorMessage().getMessage());
        }
        Optional<Model> model = findings.hasErrors() ? Optional.empty() : Optional.of(
                new NotationReader(new Reading(new OperatorWords(catalogue), findings, file)).read((File) result.getRootASTElement()));
        return new ParsedText(result, model, findings);
    }

    /** The edits that lay a text out, one element a line; none where it has errors. */
    public static List<TextEdit> format(String text) {
        return NotationLanguage.format(text);
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
