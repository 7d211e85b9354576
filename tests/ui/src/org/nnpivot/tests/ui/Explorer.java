// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/** The Project Explorer with something selected in it. */
public final class Explorer {

    private final CommonNavigator navigator;

    private Explorer(CommonNavigator navigator) {
        this.navigator = navigator;
    }

    /** Opens and activates the view and selects resources. */
    public static Explorer select(IResource... resources) throws PartInitException {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        CommonNavigator navigator = (CommonNavigator) page.showView(ProjectExplorer.VIEW_ID);
        do {
            EventLoop.until("the selection", () -> selects(navigator, resources));
            EventLoop.settle();
        } while (!isSelected(navigator, resources)); // what else the tree had to do may have taken it away
        return new Explorer(navigator);
    }

    private static boolean selects(CommonNavigator navigator, IResource... resources) {
        if (!isSelected(navigator, resources)) {
            navigator.selectReveal(new StructuredSelection(resources));
        }
        return isSelected(navigator, resources);
    }

    private static boolean isSelected(CommonNavigator navigator, IResource... resources) {
        return Set.copyOf(navigator.getCommonViewer().getStructuredSelection().toList()).equals(Set.of(resources));
    }

    /** The entry of the context menu that begins so, once the menu has been opened as with the right button, which activates the view. */
    public Optional<MenuItem> menuEntry(String label) {
        navigator.getSite().getPage().activate(navigator);
        return menuEntry(navigator.getCommonViewer().getControl().getMenu(), label);
    }

    /** The entry of a submenu of the context menu. */
    public Optional<MenuItem> menuEntry(String menu, String label) {
        return menuEntry(menu).flatMap(entry -> menuEntry(entry.getMenu(), label));
    }

    /** What is written beside a resource that is visible in the tree. */
    public String text(IResource resource) {
        return item(resource).getText();
    }

    /** The icon of a resource that is visible in the tree, with what is drawn over it. */
    public Image image(IResource resource) {
        return item(resource).getImage();
    }

    private TreeItem item(IResource resource) {
        return (TreeItem) navigator.getCommonViewer().testFindItem(resource);
    }

    /** The entry that begins so of a menu that opens. */
    public static Optional<MenuItem> menuEntry(Menu menu, String label) {
        menu.notifyListeners(SWT.Show, new Event());
        return Stream.of(menu.getItems()).filter(item -> item.getText().replace("&", "").startsWith(label)).findFirst();
    }

    /** Chooses an entry. */
    public static void choose(MenuItem item) {
        item.notifyListeners(SWT.Selection, new Event());
    }
}
