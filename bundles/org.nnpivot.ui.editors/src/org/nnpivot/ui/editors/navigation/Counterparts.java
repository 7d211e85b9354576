// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IRegion;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.editing.EditedText;
import org.nnpivot.editing.OutlineItem;
import org.nnpivot.editing.Place;
import org.nnpivot.engine.EngineSetup;
import org.nnpivot.engine.MigratedFile;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.engine.Migrator;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.SourceText;
import org.nnpivot.ui.editors.text.Languages;
import org.nnpivot.workspace.pairs.MigratedPair;
import org.nnpivot.workspace.refactoring.PairMigration;
import org.nnpivot.workspace.source.FileContents;
import org.nnpivot.workspace.source.FrameworkUse;

/**
 * The files that hold the same networks as another one - its source, its model, its migrated file - and where in them an
 * element stands: by the trace where the migrated file is what the migration gives, else by the names of layers.
 */
final class Counterparts {

    private static final String MODEL = "nn";

    private Counterparts() {}

    /** Those that there are: what the workspace knows to be migrated to or from the file, and what is called after it. Cheap. */
    static List<IFile> of(IFile file) {
        Stream<IFile> known = MigratedPair.of(List.of(file)).stream().flatMap(pair -> Stream.of(pair.source(), pair.result()));
        return Stream.concat(known, calledAfter(file)).filter(other -> other.exists() && !other.equals(file)).distinct().toList();
    }

    private static Stream<IFile> calledAfter(IFile file) {
        String name = file.getFullPath().removeFileExtension().lastSegment().replaceFirst("_(tf|torch)$", "");
        List<String> names = new ArrayList<>(List.of(name + ".nn", name + ".py"));
        Stream.of(Framework.values()).map(framework -> MigratedFile.name(name + ".py", framework)).forEach(names::add);
        return names.stream().map(other -> file.getParent().getFile(IPath.fromPortableString(other)));
    }

    /** Where in the other file that stands which stands at an offset. Takes long. */
    static Optional<IRegion> find(IFile from, int offset, IFile to) throws CoreException {
        EngineSetup.initialize();
        Optional<IRegion> traced = traced(from, offset, to);
        return traced.isPresent() ? traced : places(to).first(isModel(from) ? namesInModel(from, offset) : places(from).at(offset));
    }

    private static boolean isModel(IFile file) {
        return MODEL.equals(file.getFileExtension());
    }

    private static Optional<IRegion> traced(IFile from, int offset, IFile to) throws CoreException {
        Optional<MigratedPair> there = pair(from, to);
        if (there.isPresent()) {
            return trace(there.get(), false).flatMap(trace -> trace.of(offset));
        }
        Optional<MigratedPair> back = pair(to, from);
        return back.isPresent() ? trace(back.get(), true).flatMap(trace -> trace.of(offset)) : Optional.empty();
    }

    /** That one was migrated to the other is known to the workspace, or said by their names. */
    private static Optional<MigratedPair> pair(IFile source, IFile result) {
        MigratedPair pair = new MigratedPair(source, result);
        boolean named = Stream.of(Framework.values()).anyMatch(target -> result.getName().equals(MigratedFile.name(source.getName(), target)));
        return named || MigratedPair.of(List.of(result)).contains(pair) ? Optional.of(pair) : Optional.empty();
    }

    /** Only for a migrated file that says what the migration gives. */
    private static Optional<TracedPlaces> trace(MigratedPair pair, boolean back) throws CoreException {
        MigrationResult result = PairMigration.again(pair, new NullProgressMonitor());
        return result.text().filter(PairMigration.text(pair.result())::equals).map(text -> new TracedPlaces(result, back));
    }

    private static Optional<MigrationResult> migrated(IFile source, Framework target) throws CoreException {
        return new FileContents(source).read(new Findings())
                .map(text -> new Migrator(Catalogues.bundled()).migrate(text, MigrationRequest.to(target), Cancellation.NEVER));
    }

    private static NamedPlaces places(IFile file) throws CoreException {
        List<NamedPlaces.NamedPlace> places = new ArrayList<>();
        if (isModel(file)) {
            Languages.get().open(file).outline(Cancellation.NEVER).forEach(item -> add(item, "", places));
        } else {
            Optional<Framework> used = FrameworkUse.of(file).stream().findFirst();
            Optional<MigrationResult> result = used.isEmpty() ? Optional.empty() : migrated(file, used.get().other());
            result.ifPresent(read -> read.trace().getLinks().stream().filter(link -> link.getSource() != null && link.getElementId() != null)
                    .map(link -> new NamedPlaces.NamedPlace(link.getElementId(), link.getSource().getStart(), link.getSource().getEnd()))
                    .forEach(places::add));
        }
        return new NamedPlaces(places);
    }

    private static void add(OutlineItem item, String owner, List<NamedPlaces.NamedPlace> places) {
        String name = owner + item.label();
        places.add(new NamedPlaces.NamedPlace(name, item.nameStart(), item.nameEnd()));
        item.parts().forEach(part -> add(part, name + '.', places));
    }

    /** Of what a word uses, where that is given counts. */
    private static List<String> namesInModel(IFile model, int offset) throws CoreException {
        EditedText text = Languages.get().open(model);
        int declared = text.places(offset).stream().filter(Place::declares).mapToInt(Place::start).findFirst().orElse(offset);
        return places(model).at(declared);
    }
}
