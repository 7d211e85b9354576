// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.follow;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.nnpivot.ui.views.Messages;

/** The button that says whether a view goes with the editor and the selection. Views keep it over a restart. */
public final class FollowAction extends Action {

    private static final String KEY = "following";

    private final FollowedFile followed;

    /** @param memento what the view said in the last session; {@code null} where there was none */
    public FollowAction(FollowedFile followed, IMemento memento) {
        super(Messages.FollowAction_text, IAction.AS_CHECK_BOX);
        this.followed = followed;
        setToolTipText(Messages.FollowAction_text);
        setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
        Boolean saved = memento == null ? null : memento.getBoolean(KEY);
        boolean following = saved == null || saved;
        setChecked(following);
        followed.setFollowing(following);
    }

    @Override
    public void run() {
        followed.setFollowing(isChecked());
    }

    /** Remembers the state. */
    public static void save(FollowedFile followed, IMemento memento) {
        memento.putBoolean(KEY, followed.isFollowing());
    }
}
