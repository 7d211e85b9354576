// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.nnpivot.engine.Stage;

/** The progress bar: one line that names file and stage, and that is taken away again. */
class ProgressTest {

    private static final String CLEAR = "\r\u001b[K";

    private final StringWriter terminal = new StringWriter();

    @Test
    void namesFileAndStage() {
        Progress progress = new Progress(new PrintWriter(terminal), 4);
        progress.at("nets/a.py", Stage.READ);
        progress.done();
        progress.clear();
        progress.at("nets/b.py", Stage.LOWER);
        progress.clear();
        progress.clear();
        assertEquals(CLEAR + "[                    ] 0/4 read nets/a.py" + CLEAR + CLEAR + "[#####               ] 1/4 lower nets/b.py" + CLEAR,
                terminal.toString());
    }

    @Test
    void staysOnOneLine() {
        Progress progress = new Progress(new PrintWriter(terminal), 1);
        progress.at("nets/".repeat(40) + "a.py", Stage.READ);
        assertEquals(CLEAR.length() + 79, terminal.toString().length());
    }

    @Test
    void isSilentElsewhere() {
        Progress progress = new Progress(null, 1);
        progress.at("a.py", Stage.READ);
        progress.clear();
        assertEquals("", terminal.toString());
    }
}
