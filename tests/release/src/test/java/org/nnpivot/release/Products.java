// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.release;

import java.nio.file.Path;
import java.util.Map;
import org.nnpivot.testkit.Checkout;

/** The products that the build has made. */
final class Products {

	private Products() {
	}

	/** Their folders, by the name of the system. */
	static Map<String, Path> homes() {
		Path products = Checkout.root().resolve("releng/product/target/products/org.nnpivot.product");
		return Map.of("linux", products.resolve("linux/gtk/x86_64"), "macosx", products.resolve("macosx/cocoa/aarch64/NNPivot.app/Contents/Eclipse"),
				"win32", products.resolve("win32/win32/x86_64"));
	}
}
