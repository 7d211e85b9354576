// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python;

import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.python.write.BlockWriter;

/**
 * Writes a model as normalised Python: one space where Python's style guide wants one, double quotes, four spaces of
 * indentation, line feeds, no comments. What is read back from it is the same model, ranges aside. Stateless.
 */
public final class PythonWriter {

    /** A whole module; empty for one without statements. */
    public String module(Module module) {
        BlockWriter writer = new BlockWriter();
        writer.doSwitch(module);
        return writer.text();
    }

    /** One statement with all that it contains, not indented, ending with a line feed. */
    public String statement(Stmt statement) {
        BlockWriter writer = new BlockWriter();
        writer.doSwitch(statement);
        return writer.text();
    }

    /** One expression on one line. */
    public String expression(ExprNode expression) {
        BlockWriter writer = new BlockWriter();
        writer.expression(expression);
        return writer.text();
    }
}
