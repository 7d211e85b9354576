// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.views;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.debug.DebugOptions;
import org.eclipse.ui.IPluginContribution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.about.ISystemSummarySection;
import org.eclipse.ui.activities.IActivityManager;
import org.eclipse.ui.activities.IWorkbenchActivitySupport;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.TestProject;
import org.nnpivot.ui.views.networks.Networks;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** What helps those who report bugs, and those who want to see less. */
class SupportTest {

    @Test
    void theConfigurationDetailsNameOurBundles() throws Exception {
        IConfigurationElement section = Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.systemSummarySections"))
                .filter(element -> element.getContributor().getName().equals("org.nnpivot.ui.views")).findFirst().orElseThrow();
        StringWriter text = new StringWriter();
        ((ISystemSummarySection) section.createExecutableExtension("class")).write(new PrintWriter(text, true));
        assertTrue(text.toString().contains("org.nnpivot.engine 0.1.0"), text::toString);
        assertTrue(text.toString().matches("(?s).*\\b[1-9]\\d\\d+ operators in the catalogue\\s*"), text::toString);
    }

    @Test
    void tracesWhatIsRead(@TempDir Path folder) throws Exception {
        BundleContext context = FrameworkUtil.getBundle(SupportTest.class).getBundleContext();
        DebugOptions options = context.getService(context.getServiceReference(DebugOptions.class));
        Path trace = folder.resolve("trace");
        try (TestProject project = new TestProject("traced")) {
            IFile file = project.add("model.nn", PivotTexts.TINY.getBytes(StandardCharsets.UTF_8));
            options.setDebugEnabled(true);
            options.setFile(trace.toFile());
            options.setOption("org.nnpivot.ui.views/debug", "true");
            options.setOption("org.nnpivot.ui.views/debug/reading", "true");
            EventLoop.until("the networks", () -> Networks.service().current(file).isPresent());
            EventLoop.settle();
            assertTrue(Files.readString(trace).contains("/traced/model.nn"), Files.readString(trace));
        } finally {
            options.setDebugEnabled(false);
        }
    }

    @Test
    void whoSwitchesTheActivityOffSeesNothingOfUs() {
        IWorkbenchActivitySupport support = PlatformUI.getWorkbench().getActivitySupport();
        IActivityManager activities = support.getActivityManager();
        Set<?> before = activities.getEnabledActivityIds();
        assertTrue(before.contains("org.nnpivot.activity"), before::toString);
        assertFalse(WorkbenchActivityHelper.filterItem(new Contribution("org.nnpivot.ui.views.diagram")));
        support.setEnabledActivityIds(Set.of());
        try {
            assertTrue(WorkbenchActivityHelper.filterItem(new Contribution("org.nnpivot.ui.views.diagram")));
            assertFalse(WorkbenchActivityHelper.filterItem(new Contribution("org.eclipse.ui.views.PropertySheet")));
        } finally {
            support.setEnabledActivityIds(Set.of("org.nnpivot.activity"));
        }
    }

    private record Contribution(String id) implements IPluginContribution {

        @Override
        public String getLocalId() {
            return id;
        }

        @Override
        public String getPluginId() {
            return id.substring(0, id.lastIndexOf('.'));
        }
    }
}
