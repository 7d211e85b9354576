// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.resolve;

import org.nnpivot.model.python.Alias;
import org.nnpivot.model.python.Stmt;

/**
 * One name that an import statement binds.
 *
 * @param name the name in this file; {@code *} where the import binds all names of a module
 * @param qualifiedName what it stands for, with the unified spelling of {@link Imports}; a relative import begins with dots
 * @param alias its part of the statement
 * @param statement the import statement
 */
public record ImportedName(String name, String qualifiedName, Alias alias, Stmt statement) {}
