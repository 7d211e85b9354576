// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.Severity;
import org.nnpivot.engine.kept.FrameworkPackages;
import org.nnpivot.extract.Extractor;
import org.nnpivot.generate.Stub;
import org.nnpivot.model.python.Arg;
import org.nnpivot.model.python.Arguments;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ConstantKind;
import org.nnpivot.model.python.Expr;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.PythonFactory;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.python.Comment;
import org.nnpivot.python.Comments;
import org.nnpivot.python.PythonReader;
import org.nnpivot.python.PythonWriter;
import org.nnpivot.python.SourceText;
import org.nnpivot.python.resolve.Imports;

/** Makes stubs of refused networks from their text, which the normal form has changed in the model. */
final class StubReader {

    private static final int WIDTH = 70;
    private static final String CONSTRUCTOR = "__init__";

    private final SourceText source;
    private final FrameworkPackages packages;
    private final Findings findings;
    private final Comments comments;
    private final Module module;
    private final Imports imports;

    /**
     * @param packages of the source framework, which the stub may not refer to
     */
    StubReader(SourceText source, FrameworkPackages packages, Findings findings) {
        this.source = source;
        this.packages = packages;
        this.findings = findings;
        this.comments = Comments.of(source);
        this.module = new PythonReader().read(source, new Findings()).orElseThrow();
        this.imports = Imports.of(module);
    }

    List<Stub> read(List<Extractor.Site> sites) {
        List<Stub> stubs = new ArrayList<>();
        for (Extractor.Site site : sites) {
            module.getBody().stream().filter(statement -> statement.getStart() == site.start()).findFirst()
                    .ifPresent(statement -> stubs.add(stub(site, statement)));
        }
        return stubs;
    }

    private Stub stub(Extractor.Site site, Stmt statement) {
        List<String> body = body(site);
        List<String> before = comments.above(site.start()).stream().map(Comment::text).toList();
        return switch (statement) {
            case ClassDef type -> new Stub(site.start(), Stub.Kind.CLASS, site.name(), before, docstring(type.getBody()),
                    parameters(method(type, CONSTRUCTOR), "self"),
                    parameters(method(type, site.dialect().forward()), "self, *inputs"), body);
            case FunctionDef function -> new Stub(site.start(), Stub.Kind.FUNCTION, site.name(), before, docstring(function.getBody()),
                    parameters(Optional.of(function), ""), "", body);
            default -> new Stub(site.start(), Stub.Kind.VARIABLE, site.name(), before, List.of(), "self", "self, x", body);
        };
    }

    private static Optional<FunctionDef> method(ClassDef type, String name) {
        return type.getBody().stream().filter(FunctionDef.class::isInstance).map(FunctionDef.class::cast)
                .filter(function -> name.equals(function.getName())).findFirst();
    }

    private List<String> docstring(List<Stmt> body) {
        boolean documented = body.get(0) instanceof Expr first && first.getValue() instanceof Constant text
                && text.getKind() == ConstantKind.STR;
        return documented ? source.text(body.get(0)).lines().toList() : List.of();
    }

    /** The parameters as they are, but that nothing in them refers to the source framework. */
    private String parameters(Optional<FunctionDef> function, String otherwise) {
        if (function.isEmpty()) {
            return otherwise;
        }
        Arguments written = EcoreUtil.copy(function.get().getArgs());
        List<Arg> original = all(function.get().getArgs());
        List<Arg> copies = all(written);
        for (int i = 0; i < original.size(); i++) {
            if (isOfSource(original.get(i).getAnnotation())) {
                copies.get(i).setAnnotation(null);
            }
        }
        replace(function.get().getArgs().getDefaults(), written.getDefaults());
        replace(function.get().getArgs().getKw_defaults(), written.getKw_defaults());
        FunctionDef head = PythonFactory.eINSTANCE.createFunctionDef();
        head.setName("f");
        head.setArgs(written);
        head.getBody().add(PythonFactory.eINSTANCE.createPass());
        String text = new PythonWriter().statement(head);
        return text.substring("def f(".length(), text.lastIndexOf("):"));
    }

    private static List<Arg> all(Arguments arguments) {
        List<Arg> all = new ArrayList<>(arguments.getPosonlyargs());
        all.addAll(arguments.getArgs());
        all.addAll(arguments.getKwonlyargs());
        Arrays.asList(arguments.getVararg(), arguments.getKwarg()).stream().filter(arg -> arg != null).forEach(all::add);
        return all;
    }

    private void replace(List<ExprNode> original, EList<ExprNode> written) {
        for (int i = 0; i < original.size(); i++) {
            if (isOfSource(original.get(i))) {
                Constant none = PythonFactory.eINSTANCE.createConstant();
                none.setKind(ConstantKind.NONE);
                none.setValue("None");
                written.set(i, none);
            }
        }
    }

    private boolean isOfSource(EObject node) {
        return node instanceof Name name && packages.contain(imports.qualifiedName(name).orElse(""))
                || node != null && node.eContents().stream().anyMatch(this::isOfSource);
    }

    /** Why the network is not there, and what it was. */
    private List<String> body(Extractor.Site site) {
        List<String> reasons = findings.all().stream()
                .filter(finding -> finding.severity() == Severity.ERROR && RefusedNetworks.isInside(finding, site))
                .map(StubReader::reason).toList();
        List<String> lines = new ArrayList<>();
        lines.add("# Not migrated from line " + source.line(site.start()) + " on:");
        int end = comments.behind(site.end()).map(Comment::end).orElse(site.end());
        source.text().substring(site.start(), end).lines().forEach(line -> lines.add(("# " + line).stripTrailing()));
        lines.add("raise NotImplementedError(");
        lines.add("    \"" + site.name() + " was not migrated:\"");
        reasons.forEach(reason -> literals("\\n" + escaped(reason)).forEach(literal -> lines.add("    " + literal)));
        lines.add(")");
        return lines;
    }

    private static String reason(Finding finding) {
        return "line " + finding.range().line() + ": " + finding.message() + " [" + finding.id() + "]";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r");
    }

    /** A long text as several literals, parted at blanks. */
    private static List<String> literals(String text) {
        List<String> literals = new ArrayList<>();
        String rest = text;
        while (rest.length() > WIDTH && rest.indexOf(' ') >= 0) {
            int blank = rest.lastIndexOf(' ', WIDTH);
            int cut = (blank < 0 ? rest.indexOf(' ') : blank) + 1;
            literals.add('"' + rest.substring(0, cut) + '"');
            rest = rest.substring(cut);
        }
        if (!rest.isEmpty()) {
            literals.add('"' + rest + '"');
        }
        return literals;
    }
}
