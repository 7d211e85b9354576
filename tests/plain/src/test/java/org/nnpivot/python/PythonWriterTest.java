// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.python.BinOp;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ConstantKind;
import org.nnpivot.model.python.Expr;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.PythonFactory;

/** Text that is normalised already comes out as it went in. */
class PythonWriterTest {

    private static final int LEAST = 2;
    private static final PythonWriter WRITER = new PythonWriter();

    static Iterable<Path> cases() throws IOException {
        return PythonCases.in("normalised", LEAST);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keepsNormalisedText(Path file) {
        SourceText source = PythonCases.decode(file, new Findings()).orElseThrow();
        assertEquals(source.text(), WRITER.module(PythonCases.read(source)));
    }

    @Test
    void negativeLiteralsBindLikeTheOperator() {
        Module module = PythonCases.read(SourceText.of("x.py", "a ** b\n"));
        BinOp power = (BinOp) ((Expr) module.getBody().get(0)).getValue();
        Constant constant = PythonFactory.eINSTANCE.createConstant();
        constant.setKind(ConstantKind.INT);
        constant.setValue("-1");
        power.setLeft(constant);
        assertEquals("(-1) ** b", WRITER.expression(power));
    }

    @Test
    void oneStatement() {
        Module module = PythonCases.read(SourceText.of("x.py", "if  a :  b ;c\n"));
        assertEquals("if a:\n    b\n    c\n", WRITER.statement(module.getBody().get(0)));
    }
}
