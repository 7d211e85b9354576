// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines, and words that look alike. */
class LineIndexTest {

	@Test
	void countsEveryKindOfLineEnd() {
		LineIndex lines = new LineIndex("a\nbc\r\n\rd");
		assertEquals(4, lines.count());
		assertEquals(List.of(0, 2, 6, 7), List.of(lines.start(0), lines.start(1), lines.start(2), lines.start(3)));
		assertEquals(List.of(1, 4, 6, 8), List.of(lines.end(0), lines.end(1), lines.end(2), lines.end(3)));
		assertEquals(1, lines.line(5));
		assertEquals(1, lines.column(3));
	}

	@Test
	void staysWithinTheText() {
		LineIndex lines = new LineIndex("ab\nc");
		assertEquals(2, lines.offset(0, 99));
		assertEquals(4, lines.offset(7, 0));
		assertEquals(1, new LineIndex("").count());
	}

	@Test
	void findsWhatWasMeant() {
		List<String> known = List.of("Linear", "Bilinear", "linear_2", "Conv2D", "relu", "selu");
		assertEquals(List.of("Linear", "linear_2"), Nearest.to("Linaer", known));
		assertEquals(List.of("relu"), Nearest.to("rrelu", known));
		assertEquals(List.of(), Nearest.to("Attention", known));
		assertEquals(List.of("Conv2D"), Nearest.to("conv2d", known));
	}
}
