// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.diagram;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.nnpivot.diagram.scene.Scene;
import org.nnpivot.diagram.scene.SceneElement.Box;
import org.nnpivot.ui.views.Messages;
import org.nnpivot.ui.views.follow.FollowAction;
import org.nnpivot.ui.views.follow.FollowedFile;
import org.nnpivot.ui.views.follow.Follower;
import org.nnpivot.ui.views.follow.NetworkDrop;
import org.nnpivot.ui.views.follow.SourcePlace;
import org.nnpivot.ui.views.networks.FileNetworks;
import org.nnpivot.ui.views.networks.NetworkElement;
import org.nnpivot.ui.views.networks.NetworkItem;

/** The picture of the network that people work on. */
public final class DiagramView extends ViewPart implements Follower {

    /** The view's id. */
    public static final String ID = "org.nnpivot.ui.views.diagram";

    private DiagramCanvas canvas;
    private BoxSelection selection;
    private FollowedFile followed;
    private SceneJob job;
    private IMemento memento;
    private DiagramDepth depth;
    private FileNetworks shown;
    private NetworkItem network;
    private Drawing drawing;
    private NetworkElement wanted;

    @Override
    public void init(IViewSite site, IMemento saved) throws PartInitException {
        super.init(site, saved);
        memento = saved;
    }

    @Override
    public void createPartControl(Composite parent) {
        canvas = new DiagramCanvas(parent);
        canvas.setSelectionListener(this::boxSelected);
        canvas.addListener(SWT.DefaultSelection, event -> openSource());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(canvas, ID);
        selection = new BoxSelection();
        getSite().setSelectionProvider(selection);
        Display display = canvas.getDisplay();
        job = new SceneJob(done -> display.asyncExec(() -> drawn(done)));
        new NetworkDrop(canvas, file -> followed.follow(file));
        followed = new FollowedFile(getSite(), this);
        actions();
        canvas.show(null, Messages.Views_nothing);
        followed.begin();
    }

    private void actions() {
        depth = new DiagramDepth(memento, this::draw);
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        NetworkMenu choice = new NetworkMenu(this);
        bar.add(choice);
        DiagramActions.zooms(canvas).forEach(bar::add);
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        IMenuManager menu = getViewSite().getActionBars().getMenuManager();
        menu.add(choice.submenu());
        menu.add(depth.menu());
        DiagramActions.zooms(canvas).forEach(menu::add);
        new FollowAction(followed, memento).addTo(getViewSite().getActionBars());
        DiagramActions.contextMenu(this, canvas, getSite(), selection);
        getViewSite().getActionBars().updateActionBars();
    }

    @Override
    public void follow(IFile file) {
        shown = null;
        network = null;
        drawing = null;
        wanted = null;
        canvas.show(null, NLS.bind(Messages.Views_reading, file.getFullPath().makeRelative()));
        setContentDescription("");
    }

    @Override
    public void show(FileNetworks networks) {
        shown = networks;
        Optional<NetworkItem> same = network == null ? Optional.empty() : networks.network(network.name());
        network = same.or(networks::mainNetwork).orElse(null);
        draw();
    }

    private void draw() {
        if (shown == null) {
            return;
        }
        String file = shown.file().getFullPath().makeRelative().toString();
        String problem = shown.problems().isEmpty() ? "" : NLS.bind(Messages.Views_problem, shown.problems().get(0).message());
        setContentDescription(file + problem);
        if (network == null) {
            drawing = null;
            canvas.show(null, problem.isEmpty() ? file + Messages.Views_noNetwork : file + problem);
        } else {
            job.draw(new SceneJob.Request(shown, network, depth.value()));
        }
    }

    private void drawn(Drawing done) {
        if (canvas.isDisposed() || done.network() != network) {
            return;
        }
        Optional<NetworkElement> before = wanted != null ? Optional.of(wanted) : selected();
        drawing = done;
        canvas.show(done.scene(), "");
        before.flatMap(done::box).ifPresent(this::mark);
        wanted = null;
    }

    /** Marks a box, and lets the rest of the workbench know what it stands for. */
    private void mark(Box box) {
        canvas.select(box);
        selection.set(box == null || drawing == null ? null : drawing.element(box));
    }

    private void boxSelected(Box box) {
        mark(box);
        if (box != null) {
            place(box).showIfOpen(getSite().getPage());
        }
    }

    /** Where a box stands in the source: a layer where it is defined. */
    private SourcePlace place(Box box) {
        NetworkElement element = drawing.element(box);
        return new SourcePlace(shown.file(), element instanceof NetworkItem ? box.origin().range() : element.range());
    }

    /** Opens the source of the selected box in its editor. */
    void openSource() {
        if (drawing != null && canvas.selected() != null) {
            place(canvas.selected()).open(getSite().getPage(), true);
        }
    }

    /** The networks that can be shown. */
    Optional<FileNetworks> networks() {
        return Optional.ofNullable(shown);
    }

    /** The network that is shown. */
    public Optional<NetworkItem> network() {
        return Optional.ofNullable(network);
    }

    /** Shows another network of the file. */
    public void choose(NetworkItem other) {
        network = other;
        draw();
    }

    /** The picture; empty where none is shown. */
    public Optional<Scene> scene() {
        return Optional.ofNullable(drawing).map(Drawing::scene);
    }

    /** The canvas. */
    public DiagramCanvas canvas() {
        return canvas;
    }

    @Override
    public void select(NetworkElement element) {
        if (drawing == null || !element.network().equals(network)) {
            wanted = element;
            networks().flatMap(file -> file.network(element.network().name())).ifPresent(this::choose);
        } else {
            drawing.box(element).ifPresent(this::mark);
        }
    }

    @Override
    public void pointAt(int offset) {
        networks().flatMap(file -> file.elementAt(offset)).filter(element -> !selected().filter(element::equals).isPresent())
                .ifPresent(this::select);
    }

    @Override
    public Optional<NetworkElement> selected() {
        return Optional.ofNullable(selection.element());
    }

    @Override
    public void saveState(IMemento saved) {
        FollowAction.save(followed, saved);
        depth.save(saved);
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        if (followed != null) {
            followed.dispose();
            job.cancel();
        }
        super.dispose();
    }
}
