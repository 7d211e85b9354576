// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.assist;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.templates.TemplatePreferencePage;

/** The templates of the notation in the preferences. */
public final class TemplatesPage extends TemplatePreferencePage {

    /** The page. */
    public TemplatesPage() {
        setPreferenceStore(UserTemplates.preferences());
        setTemplateStore(new UserTemplates());
        setContextTypeRegistry(UserTemplates.places());
    }

    @Override
    public void init(IWorkbench workbench) {
        // Nothing but the stores is needed.
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.nnpivot.ui.editors.templates");
    }

    @Override
    protected boolean isShowFormatterSetting() {
        return false;
    }
}
