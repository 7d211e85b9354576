// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.summary;

import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.nnpivot.diagram.summary.TextSummary;
import org.nnpivot.ui.views.Messages;
import org.nnpivot.ui.views.follow.FollowAction;
import org.nnpivot.ui.views.follow.FollowedFile;
import org.nnpivot.ui.views.follow.Follower;
import org.nnpivot.ui.views.follow.NetworkDrop;
import org.nnpivot.ui.views.follow.SourcePlace;
import org.nnpivot.ui.views.networks.Amounts;
import org.nnpivot.ui.views.networks.FileNetworks;
import org.nnpivot.ui.views.networks.NetworkElement;
import org.nnpivot.ui.views.networks.NetworkItem;

/** The networks of a file as a table: layers, shapes, parameters, multiply-adds. */
public final class SummaryView extends ViewPart implements Follower {

    /** The view's id. */
    public static final String ID = "org.nnpivot.ui.views.summary";

    private static final int TOTAL_INDENT = 5;

    private SummaryTable table;
    private Label total;
    private FollowedFile followed;
    private IMemento memento;
    private FileNetworks shown;

    @Override
    public void init(IViewSite site, IMemento saved) throws PartInitException {
        super.init(site, saved);
        memento = saved;
    }

    @Override
    public void createPartControl(Composite parent) {
        controls(parent);
        setContentDescription(Messages.Views_nothing);
        TreeViewer viewer = table.viewer();
        getSite().setSelectionProvider(viewer);
        viewer.addOpenListener(event -> open());
        viewer.addSelectionChangedListener(event -> describe());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(viewer.getControl(), ID);
        actions();
        new NetworkDrop(viewer.getControl(), file -> followed.follow(file));
        followed = new FollowedFile(getSite(), this);
        new FollowAction(followed, memento).addTo(getViewSite().getActionBars());
        getViewSite().getActionBars().updateActionBars();
        followed.begin();
    }

    private void controls(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        table = new SummaryTable(area);
        total = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(TOTAL_INDENT, 0).applyTo(total);
    }

    private void actions() {
        IActionBars bars = getViewSite().getActionBars();
        Action copy = new Action(Messages.SummaryView_copy) {

            @Override
            public void run() {
                copy();
            }
        };
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        MenuManager menu = new MenuManager();
        menu.add(new Action(Messages.Views_openSource) {

            @Override
            public void run() {
                open();
            }
        });
        menu.add(copy);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        table.viewer().getControl().setMenu(menu.createContextMenu(table.viewer().getControl()));
        getSite().registerContextMenu(menu, table.viewer());
    }

    /** The tables of all networks of the file, as the command line prints them. */
    private void copy() {
        if (shown != null && !shown.networks().isEmpty()) {
            Clipboard clipboard = new Clipboard(getSite().getShell().getDisplay());
            String text = shown.networks().stream().map(network -> TextSummary.write(network.summary())).collect(Collectors.joining("\n"));
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private void open() {
        selected().ifPresent(element -> new SourcePlace(element.file(), element.range()).open(getSite().getPage(), true));
    }

    /** The totals of the network that something is selected of. */
    private void describe() {
        Optional<NetworkItem> network = selected().map(NetworkElement::network).or(() -> Optional.ofNullable(shown).flatMap(FileNetworks::mainNetwork));
        total.setText(network.map(one -> one.name() + ": " + Amounts.total(one)).orElse(""));
        total.requestLayout();
    }

    @Override
    public void follow(IFile file) {
        shown = null;
        setContentDescription(NLS.bind(Messages.Views_reading, file.getFullPath().makeRelative()));
        table.show(null);
        describe();
    }

    @Override
    public void show(FileNetworks networks) {
        shown = networks;
        String file = networks.file().getFullPath().makeRelative().toString();
        String problem = networks.problems().isEmpty() ? "" : NLS.bind(Messages.Views_problem, networks.problems().get(0).message());
        String none = networks.networks().isEmpty() && problem.isEmpty() ? Messages.Views_noNetwork : "";
        setContentDescription(file + none + problem);
        table.show(networks);
        describe();
    }

    @Override
    public void select(NetworkElement element) {
        table.viewer().setSelection(new StructuredSelection(element), true);
    }

    @Override
    public void pointAt(int offset) {
        if (shown != null) {
            shown.elementAt(offset).filter(element -> !element.equals(selected().orElse(null))).ifPresent(this::select);
        }
    }

    @Override
    public Optional<NetworkElement> selected() {
        Object first = table.viewer().getStructuredSelection().getFirstElement();
        return first instanceof NetworkElement element ? Optional.of(element) : Optional.empty();
    }

    @Override
    public void saveState(IMemento saved) {
        FollowAction.save(followed, saved);
    }

    @Override
    public void setFocus() {
        table.viewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (followed != null) {
            followed.dispose();
        }
        super.dispose();
    }
}
