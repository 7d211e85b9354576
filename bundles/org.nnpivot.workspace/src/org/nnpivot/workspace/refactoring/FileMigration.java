// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.refactoring;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.ltk.core.refactoring.Change;
import org.nnpivot.engine.MigrationResult;

/**
 * What came of one file.
 *
 * @param source the file
 * @param result what the engine said
 * @param change what there is to do in the workspace; empty where nothing can be written
 */
public record FileMigration(IFile source, MigrationResult result, Optional<Change> change) {}
