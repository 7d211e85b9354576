// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.ITopic;
import org.eclipse.help.internal.HelpPlugin;
import org.eclipse.help.internal.base.BaseHelpSystem;
import org.eclipse.help.internal.search.ISearchHitCollector;
import org.eclipse.help.internal.search.QueryTooComplexException;
import org.eclipse.help.internal.search.SearchHit;
import org.eclipse.help.internal.search.SearchQuery;
import org.eclipse.help.internal.toc.Toc;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.internal.cheatsheets.views.CheatSheetView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nnpivot.tests.ui.EventLoop;
import org.nnpivot.tests.ui.WizardPilot;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** All that the help refers to is there. */
class HelpTest {

    private static final String PLUGIN = "/org.nnpivot.help/";
    private static final Pattern HREF = Pattern.compile("href=\"([^\"#][^\"]*)\"");
    private static final Pattern COMMAND = Pattern.compile("<command serialization=\"([^\"]+)\"");
    private static final Pattern TITLE = Pattern.compile("# (.*)");

    /** It knows how to open addresses of pages. */
    @BeforeAll
    static void startTheHelpSystem() throws BundleException {
        Platform.getBundle("org.eclipse.help.base").start(Bundle.START_TRANSIENT);
    }

    @Test
    void theContentsHaveAllPagesAndTheReference() throws Exception {
        Toc toc = Stream.of(HelpPlugin.getTocManager().getTocs("en")).filter(one -> one.getLabel().equals("NNPivot")).findFirst().orElseThrow();
        List<ITopic> topics = new ArrayList<>();
        Stream.of(toc.getTopics()).forEach(topic -> collect(topic, topics));
        Set<String> labels = new TreeSet<>(topics.stream().map(ITopic::getLabel).toList());
        for (String title : titles()) {
            assertTrue(labels.contains(title), () -> title + " is not among " + labels);
        }
        assertTrue(labels.containsAll(Set.of("Operators", "Convolution", "Findings")), labels::toString);
        for (ITopic topic : topics) {
            assertPage(topic.getHref());
        }
    }

    private static void collect(ITopic topic, List<ITopic> topics) {
        topics.add(topic);
        Stream.of(topic.getSubtopics()).forEach(part -> collect(part, topics));
    }

    /** The headings of the user's pages, as they are in the documentation. */
    private static List<String> titles() throws IOException {
        List<String> titles = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("nnpivot.root"), "docs", "user"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".md")).toList()) {
                Matcher title = TITLE.matcher(Files.readString(file));
                assertTrue(title.find(), file + " has no heading");
                titles.add(title.group(1).replace("`", ""));
            }
        }
        assertTrue(titles.size() >= 5, titles::toString);
        return titles;
    }

    @Test
    void theReferenceSaysWhatTheCatalogueSays() throws Exception {
        String page = page("/org.nnpivot.help/reference/convolution.html");
        assertTrue(page.contains("torch.nn.Conv2d("), page);
        String findings = page("/org.nnpivot.help/reference/findings.html");
        assertTrue(findings.contains("<td><code>no-network</code></td><td>error</td><td>holds no neural network</td>"), findings);
    }

    /** Of the pages that are files, and of those that are written when they are read. */
    @Test
    void theSearchOfTheHelpFindsOurPages() {
        List<String> found = new ArrayList<>();
        BaseHelpSystem.getSearchManager().search(new SearchQuery("ConvTranspose2d", false, List.of(), "en"), new ISearchHitCollector() {

            @Override
            public void addHits(List<SearchHit> hits, String wordsSearched) {
                hits.forEach(hit -> found.add(hit.getHref()));
            }

            @Override
            public void addQTCException(QueryTooComplexException exception) {
                throw new AssertionError(exception);
            }
        }, new NullProgressMonitor());
        assertTrue(found.stream().anyMatch(href -> href.contains("/org.nnpivot.help/reference/")), found::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.nnpivot.ui.views.diagram", "org.nnpivot.ui.views.summary", "org.nnpivot.ui.views.newModel",
        "org.nnpivot.ui.views.search", "org.nnpivot.ui.views.newExamples", "org.nnpivot.ui.migrate", "org.nnpivot.ui.launch",
        "org.nnpivot.ui.preferences", "org.nnpivot.ui.finding", "org.nnpivot.ui.findingOfShapes", "org.nnpivot.ui.findingOfOptions",
        "org.nnpivot.ui.findingOfRefused", "org.nnpivot.ui.findingOfModels", "org.nnpivot.ui.findingOfDifferences",
        "org.nnpivot.ui.findingOfStaleCode", "org.nnpivot.ui.editors.modelEditor", "org.nnpivot.ui.editors.catalogueEditor",
        "org.nnpivot.ui.editors.pythonEditor", "org.nnpivot.ui.editors.rename", "org.nnpivot.ui.editors.templates"})
    void helpForContextsLeadsToPages(String id) throws Exception {
        IContext context = HelpSystem.getContext(id);
        assertNotNull(context, id);
        assertFalse(context.getText().isBlank(), id);
        assertTrue(context.getRelatedTopics().length > 0, id);
        for (IHelpResource topic : context.getRelatedTopics()) {
            assertPage(topic.getHref());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.xml", "keywords.xml", "cheatsheets/migrate.xml", "cheatsheets/compare.xml", "cheatsheets/check.xml",
        "cheatsheets/fix-refusal.xml", "cheatsheets/add-operator.xml"})
    void filesReferToPagesAndCommandsThatAreThere(String file) throws Exception {
        String text = new String(bundle().getEntry(file).openStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher href = HREF.matcher(text);
        while (href.find()) {
            assertPage(href.group(1).startsWith("/") ? href.group(1) : PLUGIN + href.group(1));
        }
        Matcher command = COMMAND.matcher(text);
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        while (command.find()) {
            ParameterizedCommand parsed = commands.deserialize(command.group(1));
            assertTrue(parsed.getCommand().isDefined(), command.group(1));
        }
    }

    @Test
    void theFirstMigrationOpensAsCompositeCheatSheet() {
        new OpenCheatSheetAction("org.nnpivot.help.firstMigration").run();
        EventLoop.settle();
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        CheatSheetView view = (CheatSheetView) page.findView("org.eclipse.ui.cheatsheets.views.CheatSheetView");
        assertNotNull(view);
        assertEquals("A first migration", view.getContent().getLabel(null));
        expand(page, "A first migration");
        EventLoop.until("the tasks", () -> shown(page).contains("Migrate a network") && shown(page).contains("Add an operator"));
        page.hideView(view);
    }

    /** Opens a top of a tree once it is there. */
    private static void expand(IWorkbenchPage page, String top) {
        EventLoop.until(top, () -> shown(page).lines().anyMatch(top::equals));
        WizardPilot.controls(page.getWorkbenchWindow().getShell()).filter(Tree.class::isInstance).map(Tree.class::cast)
                .filter(tree -> tree.getItemCount() > 0 && tree.getItem(0).getText().equals(top)).forEach(tree -> {
                    Event event = new Event();
                    event.item = tree.getItem(0);
                    tree.notifyListeners(SWT.Expand, event);
                });
    }

    /** The items of all trees. */
    private static String shown(IWorkbenchPage page) {
        return WizardPilot.controls(page.getWorkbenchWindow().getShell()).filter(Tree.class::isInstance)
                .flatMap(tree -> Stream.of(((Tree) tree).getItems())).flatMap(item -> Stream.concat(Stream.of(item), Stream.of(item.getItems())))
                .map(TreeItem::getText).collect(Collectors.joining("\n"));
    }

    private static Bundle bundle() {
        return Platform.getBundle("org.nnpivot.help");
    }

    /** A page that is there, with the place that the address names. */
    private static void assertPage(String address) throws IOException {
        String[] parts = address.split("#", 2);
        String page = page(parts[0]);
        assertTrue(parts.length == 1 || page.contains("id=\"" + parts[1] + "\""), () -> address + " names no place");
    }

    private static String page(String address) throws IOException {
        try (InputStream in = HelpSystem.getHelpContent(address)) {
            assertNotNull(in, address);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
