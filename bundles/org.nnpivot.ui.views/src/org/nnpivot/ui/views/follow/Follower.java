// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.follow;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.nnpivot.ui.views.networks.FileNetworks;
import org.nnpivot.ui.views.networks.NetworkElement;

/** A view that shows the networks of one file at a time. All is told on the display thread. */
public interface Follower {

    /** Another file is to be shown; its networks are told as soon as they are known. */
    void follow(IFile file);

    /** The networks of the file to be shown, of its last state. */
    void show(FileNetworks networks);

    /** Somebody selected a network or layer elsewhere. */
    void select(NetworkElement element);

    /** The caret of the file's editor moved there. */
    void pointAt(int offset);

    /** What the view wants to be asked about its own selection; another view that follows does not follow it back. */
    Optional<NetworkElement> selected();
}
