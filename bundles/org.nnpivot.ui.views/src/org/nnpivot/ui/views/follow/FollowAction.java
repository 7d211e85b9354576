// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.follow;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.nnpivot.ui.views.Messages;

/** The button that says whether a view goes with the editor and the selection. Views keep it over a restart, and the file where they stay. */
public final class FollowAction extends Action {

    private static final String KEY = "following";
    private static final String FILE = "file";

    private final FollowedFile followed;

    /** @param memento what the view said in the last session; {@code null} where there was none */
    public FollowAction(FollowedFile followed, IMemento memento) {
        super(Messages.FollowAction_text, IAction.AS_CHECK_BOX);
        this.followed = followed;
        setToolTipText(removeMnemonics(Messages.FollowAction_text));
        setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
        Boolean saved = memento == null ? null : memento.getBoolean(KEY);
        boolean following = saved == null || saved;
        setChecked(following);
        followed.setFollowing(following);
        if (!following && memento.getString(FILE) != null) {
            IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(memento.getString(FILE)));
            if (file.isAccessible()) {
                followed.follow(file);
            }
        }
    }

    @Override
    public void run() {
        followed.setFollowing(isChecked());
    }

    /** In the tool bar, and in the view's menu, which the keyboard reaches. */
    public void addTo(IActionBars bars) {
        bars.getToolBarManager().add(this);
        bars.getMenuManager().add(this);
    }

    /** Remembers the state. */
    public static void save(FollowedFile followed, IMemento memento) {
        memento.putBoolean(KEY, followed.isFollowing());
        if (followed.file() != null) {
            memento.putString(FILE, followed.file().getFullPath().toPortableString());
        }
    }
}
