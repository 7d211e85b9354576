// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.pairs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.QualifiedName;
import org.nnpivot.workspace.source.Digest;
import org.nnpivot.workspace.source.FileContents;

/**
 * A result remembers what it was migrated from, the source what was made of it: persistent properties, which move with the
 * files and cost nothing until they are asked for.
 *
 * @param result the migrated file
 * @param source where its source stands, or stood
 * @param digest of the source's bytes when it was migrated
 * @param made digest of the result's bytes as they were made
 * @param arguments how it was migrated; empty where that was too long to be kept
 */
public record MigrationRecord(IFile result, IPath source, String digest, String made, Map<String, String> arguments) {

    private static final String QUALIFIER = "org.nnpivot.workspace";
    private static final QualifiedName FROM = new QualifiedName(QUALIFIER, "migratedFrom");
    private static final QualifiedName BY = new QualifiedName(QUALIFIER, "migratedBy");
    private static final QualifiedName TO = new QualifiedName(QUALIFIER, "migratedTo");
    private static final QualifiedName STALE = new QualifiedName(QUALIFIER, "stale");
    private static final String BETWEEN = "\n";
    /** The workspace keeps at most 2 KiB in a property. */
    private static final int LONGEST = 2000;

    private static final int MOST_RESULTS = 8;

    /** What of the source was looked at, and what came out. */
    private record Look(long stamp, String digest, boolean stale) {}

    /** Sorts the arguments. */
    public MigrationRecord {
        arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    /** The record of a file that was made by a migration. */
    public static Optional<MigrationRecord> of(IFile file) {
        return property(file, FROM).map(text -> text.split(BETWEEN)).filter(parts -> parts.length == 3)
                .map(parts -> new MigrationRecord(file, absolute(file, parts[0]), parts[1], parts[2], arguments(file)));
    }

    /** The files that were made of a source and still are its results. */
    public static List<IFile> resultsOf(IFile source) {
        List<IFile> results = new ArrayList<>();
        for (IPath path : paths(source)) {
            IFile file = source.getWorkspace().getRoot().getFile(path);
            if (of(file).filter(record -> record.source.equals(source.getFullPath())).isPresent()) {
                results.add(file);
            }
        }
        return results;
    }

    /** Whether the file is a result, or has been migrated to one. */
    public static boolean isOfPair(IFile file) {
        return of(file).isPresent() || !resultsOf(file).isEmpty();
    }

    /**
     * Remembers that a source was migrated to a result; both exist, and the result says what was made.
     *
     * @param bytes of the source that were migrated
     * @param arguments how it was migrated
     */
    public static void remember(IFile source, byte[] bytes, Map<String, String> arguments, IFile result) throws CoreException {
        new MigrationRecord(result, source.getFullPath(), Digest.of(bytes), Digest.of(new FileContents(result).bytes()), arguments).write();
    }

    private static Map<String, String> arguments(IFile result) {
        Map<String, String> arguments = new TreeMap<>();
        property(result, BY).ifPresent(text -> text.lines().map(line -> line.split("=", 2)).filter(parts -> parts.length == 2)
                .forEach(parts -> arguments.put(parts[0], parts[1])));
        return arguments;
    }

    /** The same once the files stand elsewhere. */
    MigrationRecord movedTo(IFile newResult, IPath newSource) {
        return new MigrationRecord(newResult, newSource, digest, made, arguments);
    }

    /** Lets both files remember it, the source where it exists. */
    void write() throws CoreException {
        String by = String.join(BETWEEN, arguments.entrySet().stream().map(argument -> argument.getKey() + '=' + argument.getValue()).toList());
        result.setPersistentProperty(FROM, String.join(BETWEEN, relative(source, result), digest, made));
        result.setPersistentProperty(BY, by.length() <= LONGEST ? by : null);
        IFile file = result.getWorkspace().getRoot().getFile(source);
        if (file.exists()) {
            addResult(file, result);
        }
    }

    /** Adds the path of a result to those of earlier ones, which may come back when something is undone. */
    private static void addResult(IFile source, IFile result) throws CoreException {
        Set<String> paths = new LinkedHashSet<>(List.of(relative(result.getFullPath(), source)));
        property(source, TO).ifPresent(known -> known.lines().limit(MOST_RESULTS).forEach(paths::add));
        String text = String.join(BETWEEN, paths);
        if (text.length() <= LONGEST) {
            source.setPersistentProperty(TO, text);
        }
    }

    /** Paths are kept relative to the file that keeps them: folders and projects may be renamed, moved and copied. */
    private static String relative(IPath path, IFile file) {
        return path.makeRelativeTo(file.getParent().getFullPath()).toPortableString();
    }

    private static IPath absolute(IFile file, String relative) {
        return file.getParent().getFullPath().append(IPath.fromPortableString(relative));
    }

    /** Lets the file forget that it is a result. */
    void forget() throws CoreException {
        result.setPersistentProperty(FROM, null);
        result.setPersistentProperty(BY, null);
    }

    /** The source; empty where it is gone. */
    public Optional<IFile> sourceFile() {
        return Optional.of(result.getWorkspace().getRoot().getFile(source)).filter(IFile::isAccessible);
    }

    /**
     * Whether the result says something else than what was made, on disk or in an editor.
     *
     * @throws CoreException where it can't be read
     */
    public boolean isEdited() throws CoreException {
        return !Digest.of(new FileContents(result).bytes()).equals(made);
    }

    /** Whether the source says something else by now. Reads it once for each of its modification stamps. */
    public boolean isStale() {
        return sourceFile().map(this::isOutdatedBy).orElse(false);
    }

    private boolean isOutdatedBy(IFile file) {
        try {
            long stamp = file.getModificationStamp();
            if (result.getSessionProperty(STALE) instanceof Look look && look.stamp == stamp && look.digest.equals(digest)) {
                return look.stale;
            }
            boolean stale = !Digest.of(file.readAllBytes()).equals(digest);
            result.setSessionProperty(STALE, new Look(stamp, digest, stale));
            return stale;
        } catch (CoreException unreadable) {
            ILog.of(MigrationRecord.class).log(unreadable.getStatus());
            return false;
        }
    }

    private static List<IPath> paths(IFile source) {
        return property(source, TO).map(text -> text.lines().map(line -> absolute(source, line)).toList()).orElse(List.of());
    }

    private static Optional<String> property(IResource resource, QualifiedName name) {
        try {
            return resource.isAccessible() ? Optional.ofNullable(resource.getPersistentProperty(name)) : Optional.empty();
        } catch (CoreException goneMeanwhile) {
            return Optional.empty();
        }
    }
}
