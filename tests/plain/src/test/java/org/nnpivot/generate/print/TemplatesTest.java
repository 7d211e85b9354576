// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All four templates parse, and print what they are given; one that is used again prints nothing of the time before. */
class TemplatesTest {

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void printsAClass(Dialect dialect) {
        Templates templates = new Templates();
        MethodSpelling constructor = new MethodSpelling(List.of("# makes it"), "self, a=1", "  # one", List.of("        \"\"\"Makes.\"\"\""),
                List.of("self.a = a"));
        MethodSpelling forward = new MethodSpelling(List.of(), "self, x", "", List.of(), List.of("return x"));
        ClassSpelling first = new ClassSpelling("First", "Base", List.of("# before"), "  # behind", List.of("    \"\"\"Text.\"\"\""),
                List.of("count = 2"), constructor, forward);
        ClassSpelling second = new ClassSpelling("Second", "Base", List.of(), "", List.of(), List.of(), MethodSpelling.bare("self", List.of()),
                MethodSpelling.bare("self, x", List.of("x = x + 1", "return x")));
        String name = dialect.forward();
        assertEquals("# before\nclass First(Base):  # behind\n    \"\"\"Text.\"\"\"\n\n    count = 2\n\n    # makes it\n"
                + "    def __init__(self, a=1):  # one\n        \"\"\"Makes.\"\"\"\n"
                + "        super().__init__()\n        self.a = a\n\n    def " + name + "(self, x):\n        return x\n",
                templates.print(dialect, first));
        assertEquals("class Second(Base):\n    def " + name
                + "(self, x):\n        x = x + 1\n        return x\n", templates.print(dialect, second));
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void printsAChain(Dialect dialect) {
        ChainSpelling chain = new ChainSpelling(List.of("# before"), "model = ", "Chain", List.of("A(),", "B(),  # b"), "  # end");
        String open = dialect == Dialect.TORCH ? "(" : "([";
        String close = dialect == Dialect.TORCH ? ")" : "])";
        assertEquals("# before\nmodel = Chain" + open + "\n    A(),\n    B(),  # b\n" + close + "  # end\n",
                new Templates().print(dialect, chain));
    }
}
