// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.networks;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.nnpivot.diagnostics.SourceRange;

/**
 * A network, or a layer of one, as people see it in a tree. Two are equal when they stand at the same place of the same file, so
 * that a tree keeps what is selected and expanded when the file is read again.
 */
public sealed interface NetworkElement permits NetworkItem, LayerItem {

    /** Where it was read. */
    IFile file();

    /** What stands before its details. */
    String name();

    /** What stands behind its name; may be empty. */
    String detail();

    /** Where it stands in the source. */
    SourceRange range();

    /** Its parts, in the order of the forward pass. */
    List<LayerItem> layers();

    /** The network that it is or is part of. */
    NetworkItem network();
}
