// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.Severity;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.editing.Fix;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.workspace.refactoring.FileMigration;

/** The markers of findings. */
public final class FindingMarkers {

    /** The type of the markers. */
    public static final String TYPE = "org.nnpivot.workspace.finding";
    /** Attribute: the stable name of the kind of finding. */
    public static final String ID = "findingId";
    /** Attribute: the name of the {@link FindingGroup}. */
    public static final String GROUP = "findingGroup";
    /** Attribute: what the finding is about in the code, such as the name of an input; absent where it says nothing. */
    public static final String SUBJECT = "findingSubject";
    /** Attribute: the titles of the ways to mend it in a pivot model or a catalogue, a line each; absent where there is none. */
    public static final String FIXES = "findingFixes";

    private FindingMarkers() {}

    /**
     * Marks what migrations had to say. Where a source was edited its findings stand nowhere any more.
     *
     * @throws CoreException where a file can't be marked
     */
    public static void mark(List<FileMigration> migrations) throws CoreException {
        for (FileMigration migration : migrations) {
            boolean edited = migration.change().filter(change -> migration.source().equals(change.getModifiedElement())).isPresent();
            replace(migration.source(), edited ? List.of() : worthAMarker(migration.result()));
        }
    }

    /** A file without a network is no problem. */
    static List<Finding> worthAMarker(MigrationResult result) {
        return result.findings().all().stream().filter(finding -> !MigrationResult.NOTHING_THERE.contains(finding.kind())).toList();
    }

    /** Makes the markers of a file those of the findings, in one step. */
    static void replace(IFile file, List<Finding> findings) throws CoreException {
        set(file, findings, finding -> List.of());
    }

    /**
     * Makes the markers of a file those of the findings, in one step; nothing is touched where they are already.
     *
     * @param fixes the ways to mend a finding
     * @throws CoreException where the file can't be marked
     */
    public static void set(IFile file, List<Finding> findings, Function<Finding, List<Fix>> fixes) throws CoreException {
        List<Map<String, Object>> wanted = findings.stream().map(finding -> attributes(file, finding, fixes.apply(finding))).toList();
        if (wanted.equals(present(file))) {
            return;
        }
        IWorkspace workspace = file.getWorkspace();
        workspace.run(monitor -> {
            file.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
            for (Map<String, Object> one : wanted) {
                file.createMarker(TYPE, one);
            }
        }, workspace.getRuleFactory().markerRule(file), IWorkspace.AVOID_UPDATE, null);
    }

    private static List<Map<String, Object>> present(IFile file) throws CoreException {
        List<Map<String, Object>> all = new ArrayList<>();
        IMarker[] markers = file.findMarkers(TYPE, false, IResource.DEPTH_ZERO);
        for (IMarker marker : Stream.of(markers).sorted(Comparator.comparingLong(IMarker::getId)).toList()) {
            all.add(marker.getAttributes());
        }
        return all;
    }

    /** Removes the markers of a resource and of all in it. */
    static void clear(IResource resource) throws CoreException {
        resource.deleteMarkers(TYPE, false, IResource.DEPTH_INFINITE);
    }

    /** What a marker says of a finding. */
    public static String message(Finding finding) {
        return finding.message() + " [" + finding.id() + ']';
    }

    private static Map<String, Object> attributes(IFile file, Finding finding, List<Fix> fixes) {
        SourceRange range = finding.range();
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, message(finding));
        attributes.put(IMarker.SEVERITY, severity(finding.severity()));
        attributes.put(IMarker.LINE_NUMBER, range.line());
        if (range.end() > range.start()) {
            attributes.put(IMarker.CHAR_START, range.start());
            attributes.put(IMarker.CHAR_END, range.end());
        }
        attributes.put(ID, finding.id());
        attributes.put(GROUP, FindingGroup.of(finding, file).name());
        finding.arguments().stream().findFirst().ifPresent(subject -> attributes.put(SUBJECT, subject));
        if (!fixes.isEmpty()) {
            attributes.put(FIXES, fixes.stream().map(Fix::title).collect(Collectors.joining("\n")));
        }
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
