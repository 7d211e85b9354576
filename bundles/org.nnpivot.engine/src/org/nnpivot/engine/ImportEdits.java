// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.engine.kept.FrameworkPackages;
import org.nnpivot.engine.kept.KeptCode;
import org.nnpivot.generate.PrintedModule;
import org.nnpivot.generate.PrintedNetwork;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.Expr;
import org.nnpivot.model.python.Import;
import org.nnpivot.model.python.ImportFrom;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.python.PythonWriter;
import org.nnpivot.python.resolve.ImportedName;

/**
 * Adjusts the imports of a file whose networks were replaced: those of the source framework go unless other code of the file
 * still uses them; those of the target come in their place. Others go where only the replaced text used them.
 */
final class ImportEdits {

    private final Analysis analysis;
    private final Set<String> used;
    private final Set<String> replaced;
    private final PrintedModule printed;
    private final FrameworkPackages packages;
    private final Map<Stmt, List<ImportedName>> removed;

    /**
     * @param kept code of the file that stays
     * @param packages of the source framework
     */
    ImportEdits(Analysis analysis, KeptCode kept, PrintedModule printed, FrameworkPackages packages) {
        this.analysis = analysis;
        this.used = kept.usedNames(packages);
        this.replaced = kept.replacedNames();
        this.printed = printed;
        this.packages = packages;
        this.removed = removed();
    }

    List<TextEdit> edits() {
        List<TextEdit> edits = new ArrayList<>();
        Stmt first = null;
        for (Map.Entry<Stmt, List<ImportedName>> entry : removed.entrySet()) {
            first = first == null && entry.getValue().stream().anyMatch(this::isOfSource) ? entry.getKey() : first;
            edits.add(behind(edits, removal(entry.getKey(), entry.getValue(), entry.getKey() == first)));
        }
        if (first == null) {
            edits.add(0, insertion());
        }
        return edits;
    }

    private boolean isOfSource(ImportedName imported) {
        return packages.contain(imported.qualifiedName());
    }

    /** Whether nothing of the migrated file needs an import any more. */
    private boolean isLeftOver(ImportedName imported) {
        if (isOfSource(imported)) {
            return !used.contains(imported.name());
        }
        Pattern word = Pattern.compile("\\b" + Pattern.quote(imported.name()) + "\\b");
        return replaced.contains(imported.name()) && Stream.of(printed.helpers(), printed.stubs().values(),
                printed.networks().stream().map(PrintedNetwork::text).toList())
                .flatMap(Collection::stream).noneMatch(text -> word.matcher(text).find());
    }

    /** The line end before a statement may have gone with the first line of the file. */
    private static TextEdit behind(List<TextEdit> edits, TextEdit edit) {
        int done = edits.isEmpty() ? 0 : edits.get(edits.size() - 1).end();
        return edit.start() < done ? new TextEdit(done, edit.end(), edit.replacement()) : edit;
    }

    private Map<Stmt, List<ImportedName>> removed() {
        Map<Stmt, List<ImportedName>> leftOver = new LinkedHashMap<>();
        for (ImportedName imported : analysis.imports().all()) {
            boolean top = imported.statement().eContainer() == analysis.module();
            if (top && isLeftOver(imported)) {
                leftOver.computeIfAbsent(imported.statement(), key -> new ArrayList<>()).add(imported);
            }
        }
        return leftOver;
    }

    private TextEdit removal(Stmt statement, List<ImportedName> names, boolean first) {
        Stmt rest = EcoreUtil.copy(statement);
        List<Integer> positions = names.stream().map(name -> statement.eContents().indexOf(name.alias())).toList();
        positions.stream().sorted(java.util.Comparator.reverseOrder()).forEach(position -> EcoreUtil.delete(rest.eContents().get(position)));
        List<String> lines = new ArrayList<>();
        if (!rest.eContents().isEmpty()) {
            lines.add(new PythonWriter().statement(rest).strip());
        }
        if (first) {
            lines.addAll(needed());
        }
        if (!lines.isEmpty()) {
            return new TextEdit(statement.getStart(), statement.getEnd(), text(lines, first) + (first ? gap(statement.getEnd()) : ""));
        }
        return new LineRemoval(analysis).of(statement);
    }

    /** Import statements of the result that the file does not have already. */
    private List<String> needed() {
        Set<String> present = new HashSet<>();
        for (Stmt statement : analysis.module().getBody()) {
            if (statement instanceof Import || statement instanceof ImportFrom) {
                present.add(new PythonWriter().statement(statement).strip());
            }
        }
        return printed.imports().stream().filter(statement -> !present.contains(statement)).toList();
    }

    private String text(List<String> lines, boolean withHelpers) {
        String delimiter = analysis.source().lineDelimiter();
        StringBuilder text = new StringBuilder(String.join(delimiter, lines));
        if (withHelpers) {
            printed.helpers().forEach(helper -> text.append(delimiter).append(delimiter).append(delimiter)
                    .append(helper.stripTrailing().replace("\n", delimiter)));
        }
        return text.toString();
    }

    /** Where no import goes, the new ones stand behind the docstring and the imports from __future__. */
    private TextEdit insertion() {
        int at = 0;
        for (Stmt statement : analysis.module().getBody()) {
            boolean docstring = statement instanceof Expr expression && expression.getValue() instanceof Constant;
            boolean future = statement instanceof ImportFrom from && "__future__".equals(from.getModule());
            if (!docstring && !future) {
                break;
            }
            at = statement.getEnd();
        }
        String delimiter = analysis.source().lineDelimiter();
        String text = text(needed(), true);
        return new TextEdit(at, at, (at == 0 ? text + delimiter : delimiter + text) + gap(at));
    }

    /** What has to stand behind what helps the networks, at that place of the file. */
    private String gap(int end) {
        int from = end;
        for (Stmt statement : analysis.module().getBody()) {
            boolean goes = removed.getOrDefault(statement, List.of()).size() == statement.eContents().size();
            if (statement.getStart() >= end && !goes) {
                return gap(from, statement);
            }
            from = Math.max(from, statement.getEnd());
        }
        return "";
    }

    /** Two blank lines stand before a plain statement; networks bring their own. */
    private String gap(int end, Stmt next) {
        boolean plain = next instanceof Assign && analysis.sites().stream().noneMatch(site -> site.start() == next.getStart());
        String between = plain ? analysis.source().text().substring(end, next.getStart()) : "";
        return plain && !printed.helpers().isEmpty() && between.isBlank() && between.chars().filter(c -> c == '\n').count() == 2
                ? analysis.source().lineDelimiter() : "";
    }
}
