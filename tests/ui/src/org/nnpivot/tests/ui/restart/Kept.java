// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.restart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IViewPart;
import org.nnpivot.workspace.problems.FindingMarkers;

/** What both runs look at. */
final class Kept {

    static final String PROJECT = "kept";
    static final String FOLLOW = "Follow the editor and the selection";
    static final String DEPTH = "Networks Inside Networks";
    static final String CHOSEN_DEPTH = "1 Deep";

    private Kept() {}

    static IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
    }

    static IFile file(String name) {
        return project().getFile(name);
    }

    /** The markers of findings, each as kind, range and message. */
    static List<String> markers() throws CoreException {
        List<String> markers = new ArrayList<>();
        for (IMarker marker : project().findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE)) {
            markers.add(marker.getResource().getName() + ' ' + marker.getAttribute(FindingMarkers.ID, "") + ' '
                    + marker.getAttribute(IMarker.CHAR_START, -1) + '-' + marker.getAttribute(IMarker.CHAR_END, -1) + ' '
                    + marker.getAttribute(IMarker.MESSAGE, ""));
        }
        return markers.stream().sorted().toList();
    }

    /** The button of a view's tool bar. */
    static IAction button(IViewPart view, String text) {
        return action(view.getViewSite().getActionBars().getToolBarManager(), text);
    }

    /** An entry of a submenu of a view's menu. */
    static IAction entry(IViewPart view, String submenu, String text) {
        return Stream.of(view.getViewSite().getActionBars().getMenuManager().getItems()).filter(MenuManager.class::isInstance)
                .map(MenuManager.class::cast).filter(menu -> menu.getMenuText().replace("&", "").equals(submenu)).findFirst()
                .map(menu -> action(menu, text)).orElseThrow();
    }

    private static IAction action(IContributionManager manager, String text) {
        for (IContributionItem item : manager.getItems()) {
            if (item instanceof ActionContributionItem contribution && contribution.getAction().getText().replace("&", "").equals(text)) {
                return contribution.getAction();
            }
        }
        throw new AssertionError("no " + text);
    }
}
