// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.parse;

import com.oracle.graal.python.pegparser.AbstractParser;
import com.oracle.graal.python.pegparser.InputType;
import com.oracle.graal.python.pegparser.Parser;
import com.oracle.graal.python.pegparser.sst.ModTy;
import java.util.EnumSet;
import java.util.Optional;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.model.python.Module;
import org.nnpivot.python.SourceText;

/** One run of the parser over one text. It needs a deep stack: the parser recurses some twenty frames a level. */
public final class PegParser {

    /** The newest grammar that the parser knows is that of Python 3.12. */
    private static final int MINOR_VERSION = 12;

    private final SourceText source;
    private final int depthLimit;
    private final Cancellation cancellation;
    private final Findings findings;

    /** Prepares a run that accepts {@code depthLimit} levels of nested nodes. */
    public PegParser(SourceText source, int depthLimit, Cancellation cancellation, Findings findings) {
        this.source = source;
        this.depthLimit = depthLimit;
        this.cancellation = cancellation;
        this.findings = findings;
    }

    /** The model of the text; empty, with one finding, where it is not Python or nested too deeply. */
    public Optional<Module> parse() {
        try {
            return Optional.of(new ModuleTranslator(source, depthLimit, cancellation).translate(tree()));
        } catch (SyntaxException e) {
            findings.add(EngineFinding.SYNTAX_ERROR, e.range(), e.getMessage());
        } catch (NestingException e) {
            tooDeep(source.range(e.offset(), e.offset()));
        } catch (StackOverflowError e) {
            // Only chains of hundreds of thousands of operators get here; the parser keeps no state that could suffer.
            tooDeep(SourceRange.beginningOf(source.file()));
        }
        return Optional.empty();
    }

    private void tooDeep(SourceRange range) {
        findings.add(EngineFinding.NESTED_TOO_DEEPLY, range, depthLimit);
    }

    private ModTy tree() {
        String text = source.text();
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            throw new SyntaxException("source code cannot contain null bytes", source.range(zero, zero + 1));
        }
        // As Python does: what a string literal holds does not depend on the file's line ends. Lines and columns stay.
        String unixText = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        var callbacks = new ParserEvents(source, cancellation);
        var flags = EnumSet.noneOf(AbstractParser.Flags.class);
        return (ModTy) new Parser(unixText, callbacks, InputType.FILE, flags, MINOR_VERSION).parse();
    }
}
