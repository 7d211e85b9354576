// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.nnpivot.diagnostics.CancelledException;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.Severity;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.ui.views.Messages;
import org.nnpivot.ui.views.follow.SourcePlace;
import org.nnpivot.ui.views.networks.FileReading;
import org.nnpivot.workspace.refactoring.MonitorCancellation;
import org.nnpivot.workspace.source.PythonFiles;

/** Makes a pivot model: with one layer to begin with, out of a Python file, or out of an example. */
public final class NewPivotModel extends Wizard implements INewWizard {

    /** The name of the page that asks where the file goes. */
    public static final String FILE_PAGE = "file";

    private static final String PLUGIN = "org.nnpivot.ui.views";

    private IWorkbench workbench;
    private IStructuredSelection selection;
    private WizardNewFileCreationPage place;
    private ContentsPage contents;

    /** A wizard whose work can be cancelled. */
    public NewPivotModel() {
        setWindowTitle(Messages.NewPivotModel_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench owner, IStructuredSelection selected) {
        workbench = owner;
        selection = selected;
    }

    @Override
    public void addPages() {
        IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
        IFile python = resource != null && PythonFiles.isPython(resource) ? (IFile) resource : null;
        place = new WizardNewFileCreationPage(FILE_PAGE, selection);
        place.setTitle(Messages.NewPivotModel_title);
        place.setDescription(Messages.NewPivotModel_description);
        place.setFileExtension(FileReading.PIVOT);
        place.setFileName(python == null ? "model.nn" : python.getFullPath().removeFileExtension().lastSegment() + ".nn");
        contents = new ContentsPage(python);
        addPage(place);
        addPage(contents);
    }

    @Override
    public boolean performFinish() {
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(place.getContainerFullPath().append(place.getFileName()));
        PivotContents chosen = contents.contents(networkName(file));
        Findings findings = new Findings();
        if (!run(file, chosen, findings)) {
            return false;
        }
        List<Finding> errors = findings.all().stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            tell(errors, file.exists());
        }
        if (file.exists()) {
            BasicNewResourceWizard.selectAndReveal(file, workbench.getActiveWorkbenchWindow());
            new SourcePlace(file, SourceRange.beginningOf(file.getName())).open(workbench.getActiveWorkbenchWindow().getActivePage(), true);
        }
        return file.exists();
    }

    /** Whether the work came to its end. */
    private boolean run(IFile file, PivotContents chosen, Findings findings) {
        try {
            getContainer().run(true, true, monitor -> create(file, chosen, findings, monitor));
            return true;
        } catch (InvocationTargetException problem) {
            Throwable cause = problem.getCause();
            if (!(cause instanceof CancelledException || cause instanceof OperationCanceledException)) {
                ErrorDialog.openError(getShell(), Messages.NewPivotModel_title, null,
                        cause instanceof CoreException core ? core.getStatus() : Status.error(String.valueOf(cause.getMessage()), cause));
            }
        } catch (InterruptedException cancelled) {
            ILog.of(NewPivotModel.class).info(NLS.bind(Messages.NewPivotModel_cancelled, file.getFullPath()));
        }
        return false;
    }

    /** Python's way to call a class, out of the name of a file. */
    private static String networkName(IFile file) {
        String letters = file.getFullPath().removeFileExtension().lastSegment().replaceAll("\\W", "_");
        String upper = letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
        return Character.isLetter(upper.charAt(0)) ? upper : "Network" + upper;
    }

    private static void create(IFile file, PivotContents contents, Findings findings, IProgressMonitor monitor)
            throws InvocationTargetException {
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.NewPivotModel_task, file.getName()), 2);
        try {
            Optional<byte[]> bytes = contents.bytes(findings, new MonitorCancellation(progress.split(1)));
            if (bytes.isPresent()) {
                file.create(bytes.get(), IResource.NONE, progress.split(1));
            }
        } catch (CoreException problem) {
            throw new InvocationTargetException(problem);
        }
    }

    private void tell(List<Finding> errors, boolean created) {
        MultiStatus status = new MultiStatus(PLUGIN, 0, created ? Messages.NewPivotModel_incomplete : Messages.NewPivotModel_nothing);
        errors.forEach(finding -> status.add(created ? Status.warning(finding.toString()) : Status.error(finding.toString())));
        ErrorDialog.openError(getShell(), Messages.NewPivotModel_title, null, status);
    }
}
