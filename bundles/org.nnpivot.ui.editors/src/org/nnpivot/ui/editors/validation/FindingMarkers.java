// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.Severity;
import org.nnpivot.editing.EditedText;
import org.nnpivot.editing.Fix;

/** The findings of a saved text as markers of its file. */
public final class FindingMarkers {

    /** The type of these markers. */
    public static final String TYPE = "org.nnpivot.ui.editors.problem";
    /** The finding's id. */
    public static final String ID = "org.nnpivot.id";
    /** The titles of the ways to mend it, a line each. */
    public static final String FIXES = "org.nnpivot.fixes";

    private FindingMarkers() {}

    /** Writes them, where they differ from those that there are. */
    static void set(IFile file, EditedText text, List<Finding> findings) {
        try {
            List<Map<String, Object>> wanted = findings.stream().map(finding -> attributes(finding, text.fixes(finding))).toList();
            IMarker[] present = file.findMarkers(TYPE, false, IResource.DEPTH_ZERO);
            if (!wanted.equals(attributes(present))) {
                file.getWorkspace().run(monitor -> {
                    file.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
                    for (Map<String, Object> one : wanted) {
                        file.createMarker(TYPE, one);
                    }
                }, file.getWorkspace().getRuleFactory().markerRule(file), IWorkspace.AVOID_UPDATE, null);
            }
        } catch (CoreException gone) {
            ILog.of(FindingMarkers.class).warn("No markers for " + file.getFullPath(), gone);
        }
    }

    private static List<Map<String, Object>> attributes(IMarker[] markers) throws CoreException {
        List<Map<String, Object>> all = new ArrayList<>();
        for (IMarker marker : Stream.of(markers).sorted((a, b) -> Long.compare(a.getId(), b.getId())).toList()) {
            all.add(marker.getAttributes());
        }
        return all;
    }

    private static Map<String, Object> attributes(Finding finding, List<Fix> fixes) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, finding.message());
        attributes.put(IMarker.SEVERITY, severity(finding.severity()));
        attributes.put(IMarker.CHAR_START, finding.range().start());
        attributes.put(IMarker.CHAR_END, finding.range().end());
        attributes.put(IMarker.LINE_NUMBER, finding.range().line());
        attributes.put(ID, finding.id());
        attributes.put(FIXES, fixes.stream().map(Fix::title).collect(Collectors.joining("\n")));
        return attributes;
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case NOTE -> IMarker.SEVERITY_INFO;
        };
    }
}
