// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.nnpivot.ui.views.Messages;

/** Makes a project of the example networks of both frameworks. */
public final class NewExamples extends Wizard implements INewWizard, IExecutableExtension {

    /** The name of the only page. */
    public static final String PAGE = "project";

    private IWorkbench workbench;
    private WizardNewProjectCreationPage page;
    private IConfigurationElement configuration;

    /** A wizard with progress. */
    public NewExamples() {
        setWindowTitle(Messages.NewExamples_title);
        setNeedsProgressMonitor(true);
    }

    /** Knows the perspective to propose. */
    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        configuration = config;
    }

    @Override
    public void init(IWorkbench owner, IStructuredSelection selected) {
        workbench = owner;
    }

    @Override
    public void addPages() {
        page = new WizardNewProjectCreationPage(PAGE) {
            @Override
            public void createControl(Composite parent) {
                super.createControl(parent);
                PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.nnpivot.ui.views.newExamples");
            }
        };
        page.setTitle(Messages.NewExamples_title);
        page.setDescription(Messages.NewExamples_description);
        page.setInitialProjectName("nnpivot-examples");
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = page.getProjectHandle();
        IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
        description.setLocation(page.useDefaults() ? null : page.getLocationPath());
        IWorkspaceRunnable work = monitor -> create(project, description, monitor);
        try {
            getContainer().run(true, true, monitor -> run(work, monitor));
        } catch (InvocationTargetException problem) {
            Throwable cause = problem.getCause();
            ErrorDialog.openError(getShell(), Messages.NewExamples_title, null,
                    cause instanceof CoreException core ? core.getStatus() : Status.error(String.valueOf(cause.getMessage()), cause));
            return false;
        } catch (InterruptedException cancelled) {
            return false;
        }
        BasicNewProjectResourceWizard.updatePerspective(configuration);
        BasicNewResourceWizard.selectAndReveal(project.getFile("README.md"), workbench.getActiveWorkbenchWindow());
        return true;
    }

    private static void run(IWorkspaceRunnable work, IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        try {
            ResourcesPlugin.getWorkspace().run(work, monitor);
        } catch (CoreException problem) {
            throw new InvocationTargetException(problem);
        } catch (OperationCanceledException cancelled) {
            throw new InterruptedException();
        }
    }

    private static void create(IProject project, IProjectDescription description, IProgressMonitor monitor) throws CoreException {
        List<Example> examples = Example.all("*");
        SubMonitor progress = SubMonitor.convert(monitor, examples.size() + 2);
        project.create(description, progress.split(1));
        project.open(progress.split(1));
        project.setDefaultCharset("UTF-8", progress.split(0));
        for (Example example : examples) {
            try {
                project.getFile(example.name()).create(example.bytes(), IResource.NONE, progress.split(1));
            } catch (IOException unreadable) {
                throw new CoreException(Status.error(example.name(), unreadable));
            }
        }
    }
}
