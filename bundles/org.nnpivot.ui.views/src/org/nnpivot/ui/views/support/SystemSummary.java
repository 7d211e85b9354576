// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.support;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.about.ISystemSummarySection;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.ui.views.Messages;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What <em>Help ▸ About ▸ Installation Details ▸ Configuration</em> says of us: versions, and the size of the catalogue. */
public final class SystemSummary implements ISystemSummarySection {

    private static final String OURS = "org.nnpivot.";

    @Override
    public void write(PrintWriter writer) {
        Bundle[] bundles = FrameworkUtil.getBundle(SystemSummary.class).getBundleContext().getBundles();
        Stream.of(bundles).filter(bundle -> bundle.getSymbolicName() != null && bundle.getSymbolicName().startsWith(OURS))
                .sorted(Comparator.comparing(Bundle::getSymbolicName))
                .forEach(bundle -> writer.println(bundle.getSymbolicName() + " " + bundle.getVersion()));
        writer.println(NLS.bind(Messages.SystemSummary_operators, Catalogues.bundled().operators().size()));
    }
}
