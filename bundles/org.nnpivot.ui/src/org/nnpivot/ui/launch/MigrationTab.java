// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.launch;

import java.util.List;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.nnpivot.operators.Framework;
import org.nnpivot.ui.Messages;
import org.nnpivot.ui.settings.SettingsFields;
import org.nnpivot.workspace.refactoring.MigrateSettings;

/** What is migrated, and how. */
public final class MigrationTab extends AbstractLaunchConfigurationTab {

    private static final int LINES_OF_PATHS = 4;

    private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());
    private Text paths;
    private SettingsFields fields;

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        Label label = new Label(page, SWT.NONE);
        label.setText(Messages.launch_resources);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        paths = new Text(page, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LINES_OF_PATHS * paths.getLineHeight()).applyTo(paths);
        paths.addListener(SWT.Modify, event -> updateLaunchConfigurationDialog());
        fields = new SettingsFields(page, MigrateSettings.to(Framework.KERAS), composite -> { }, this::updateLaunchConfigurationDialog);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.nnpivot.ui.launch");
    }

    private List<IPath> listed() {
        return paths.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).map(IPath::fromPortableString)
                .map(IPath::makeAbsolute).toList();
    }

    @Override
    public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
        write(configuration, MigrateSettings.to(Framework.KERAS));
    }

    @Override
    public void initializeFrom(ILaunchConfiguration configuration) {
        try {
            paths.setText(String.join(Text.DELIMITER, LaunchedResources.paths(configuration)));
            fields.show(LaunchedSettings.of(configuration));
        } catch (CoreException malformed) {
            setErrorMessage(malformed.getMessage());
            ILog.of(MigrationTab.class).log(malformed.getStatus());
        }
    }

    @Override
    public void performApply(ILaunchConfigurationWorkingCopy configuration) {
        LaunchedResources.set(configuration, listed().stream().map(path -> ResourcesPlugin.getWorkspace().getRoot().findMember(path))
                .filter(IResource.class::isInstance).toList());
        if (problem() == null) {
            write(configuration, fields.settings());
        }
    }

    private void write(ILaunchConfigurationWorkingCopy configuration, MigrateSettings settings) {
        try {
            LaunchedSettings.set(configuration, settings);
        } catch (CoreException unreadable) {
            ILog.of(MigrationTab.class).log(unreadable.getStatus());
        }
    }

    @Override
    public boolean isValid(ILaunchConfiguration configuration) {
        setErrorMessage(problem());
        return getErrorMessage() == null;
    }

    /** What is wrong with the input, or null. */
    private String problem() {
        try {
            fields.settings();
        } catch (IllegalArgumentException malformed) {
            return malformed.getMessage();
        }
        if (listed().isEmpty()) {
            return Messages.launch_nothing;
        }
        return listed().stream().filter(path -> ResourcesPlugin.getWorkspace().getRoot().findMember(path) == null).findFirst()
                .map(path -> NLS.bind(Messages.launch_gone, path)).orElse(null);
    }

    @Override
    public String getName() {
        return Messages.launch_tab;
    }

    @Override
    public Image getImage() {
        return ResourceLocator.imageDescriptorFromBundle("org.nnpivot.ui", "icons/migrate.svg").map(images::get).orElse(null);
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
