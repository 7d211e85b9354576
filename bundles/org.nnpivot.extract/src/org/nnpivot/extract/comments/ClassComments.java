// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract.comments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nnpivot.extract.comments.ClassOutline.Kind;
import org.nnpivot.extract.comments.ClassOutline.Line;
import org.nnpivot.extract.comments.ClassOutline.Method;
import org.nnpivot.model.nn.Element;
import org.nnpivot.model.nn.NetworkStyle;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Placement;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.python.Comment;
import org.nnpivot.python.Comments;
import org.nnpivot.python.SourceText;

/**
 * Gives the comments of a class to what its network has of the class. A comment on a line of its own belongs to the statement
 * below, one behind a statement to that statement; with a statement that leaves nothing in the network its comments go as well.
 */
final class ClassComments {

    private final SourceText source;
    private final Comments comments;
    private final ClassOutline outline;
    private final NeuralNetwork network;
    /** The elements that each statement made, in the order of the text; of those in one place, in that of the model. */
    private final Map<Line, List<Element>> made = new LinkedHashMap<>();

    ClassComments(SourceText source, Comments comments, ClassOutline outline, NeuralNetwork network) {
        this.source = source;
        this.comments = comments;
        this.outline = outline;
        this.network = network;
    }

    void attach() {
        outline.docstring().ifPresent(text -> CommentElements.add(network, text, Placement.DOCSTRING));
        head(outline.start(), outline.bodyStart(), network, Placement.TRAILING);
        int first = outline.start();
        if (outline.docstring().isPresent()) {
            first = outline.bodyStart();
            comments.between(outline.start(), first).stream().filter(Comment::ownLine)
                    .forEach(comment -> CommentElements.comment(network, comment.text(), Placement.BEFORE));
        }
        assign();
        int previous = constants(first);
        for (Method method : outline.methods()) {
            method(method, previous);
            previous = method.end();
        }
    }

    /** What stands behind the line that opens a class or a method. */
    private void head(int start, int end, Element element, Placement placement) {
        comments.between(start, end).stream().filter(comment -> !comment.ownLine())
                .forEach(comment -> CommentElements.comment(element, comment.text(), placement));
    }

    /** Keeps constants with their comments; says where the last one ends. */
    private int constants(int first) {
        int previous = first;
        for (Line constant : outline.constants()) {
            int end = behind(constant);
            int margin = constant.start() - source.lineStart(source.line(constant.start()));
            List<Comment> above = comments.above(constant.start());
            int start = above.isEmpty() ? constant.start() : above.get(0).start();
            network.getAttributes().add(source.text().substring(source.lineStart(source.line(start)), end).stripTrailing()
                    .lines().map(line -> line.substring(Math.min(margin, line.length() - line.stripLeading().length())))
                    .collect(Collectors.joining("\n")));
            previous = Math.max(previous, end);
        }
        return previous;
    }

    private void assign() {
        NavigableMap<Integer, List<Element>> elements = new TreeMap<>();
        network.eAllContents().forEachRemaining(content -> {
            if (content instanceof Element element && (element instanceof Operator || element instanceof Step)) {
                elements.computeIfAbsent(element.getSourceStart(), start -> new ArrayList<>()).add(element);
            } else if (content instanceof Tensor picked && picked.eContainer() instanceof Step && picked.getSourceStart() >= 0) {
                elements.computeIfAbsent(picked.getSourceStart(), start -> new ArrayList<>()).add(0, picked);
            }
        });
        for (Method method : outline.methods()) {
            for (Line line : method.lines()) {
                made.put(line, elements.subMap(line.start(), line.end()).values().stream().flatMap(List::stream).toList());
            }
        }
    }

    private void method(Method method, int previous) {
        if (method.kind() != Kind.OTHER) {
            Element owner = method.kind() == Kind.CONSTRUCTOR ? network : network.getBody();
            boolean constructor = owner == network;
            above(previous, method).forEach(comment -> CommentElements.comment(owner, comment.text(),
                    constructor ? Placement.CONSTRUCTOR_BEFORE : Placement.BEFORE));
            head(method.start(), method.bodyStart(), owner, constructor ? Placement.CONSTRUCTOR_TRAILING : Placement.TRAILING);
            method.docstring().ifPresent(text -> CommentElements.add(owner, text,
                    constructor ? Placement.CONSTRUCTOR_DOCSTRING : Placement.DOCSTRING));
            behindLast(method).forEach(comment -> CommentElements.comment(owner, comment.text(),
                    constructor ? Placement.CONSTRUCTOR_END : Placement.END));
        }
        // A method that the forward pass does not call has left nothing in the network.
        boolean left = method.kind() != Kind.OTHER || method.lines().stream().anyMatch(line -> !made.get(line).isEmpty());
        int from = method.start();
        for (Line line : left ? method.lines() : List.<Line>of()) {
            // What the constructor of a base class is called for says nothing, but for the layers that a chain is given.
            if (!line.obliged() || !made.get(line).isEmpty()) {
                line(line, from);
                from = line.end();
            }
        }
    }

    /** Comments before a method that are not the last ones of the method before. */
    private List<Comment> above(int previous, Method method) {
        int column = source.column(method.start());
        return comments.between(previous, method.start()).stream()
                .filter(comment -> comment.ownLine() && source.column(comment.start()) <= column).toList();
    }

    /** Comments at the end of a method, which stand deeper than its head. Behind the last method the text stays as it is. */
    private List<Comment> behindLast(Method method) {
        int index = outline.methods().indexOf(method);
        if (index == outline.methods().size() - 1) {
            return List.of();
        }
        int column = source.column(method.start());
        return comments.between(method.end(), outline.methods().get(index + 1).start()).stream()
                .filter(comment -> comment.ownLine() && source.column(comment.start()) > column).toList();
    }

    /** {@code from} is where the statement before ends. */
    private void line(Line line, int from) {
        List<Element> elements = made.get(line);
        if (elements.isEmpty()) {
            if (line.result()) {
                result(line, from);
            }
            return;
        }
        boolean gap = isBehindGap(line.start());
        Element whole = whole(elements);
        if (gap) {
            CommentElements.add(whole, "", Placement.GAP);
        }
        before(line.start(), from).forEach(comment -> CommentElements.comment(whole, comment.text(), Placement.BEFORE));
        for (Comment comment : comments.between(line.start(), behind(line))) {
            inside(comment, elements, whole);
        }
    }

    private void result(Line line, int from) {
        Region body = network.getBody();
        if (isBehindGap(line.start())) {
            CommentElements.add(body, "", Placement.GAP);
        }
        before(line.start(), from).forEach(comment -> CommentElements.comment(body, comment.text(), Placement.RESULT_BEFORE));
        comments.between(line.start(), behind(line))
                .forEach(comment -> CommentElements.comment(body, comment.text(), Placement.RESULT_TRAILING));
    }

    private List<Comment> before(int start, int from) {
        return comments.between(from, start).stream().filter(Comment::ownLine).toList();
    }

    /** Whether an empty line stands above a statement and its comments. */
    private boolean isBehindGap(int start) {
        List<Comment> above = comments.above(start);
        return comments.blankLinesAbove(above.isEmpty() ? start : above.get(0).start()) > 0;
    }

    /** Where the line ends on which a statement does. */
    private int behind(Line line) {
        int last = source.line(line.end());
        return last < source.lineCount() ? source.lineStart(last + 1) : source.text().length();
    }

    /** A comment within a statement, or behind it: that of the part on its line or below. */
    private void inside(Comment comment, List<Element> elements, Element whole) {
        if (whole instanceof Step) {
            CommentElements.comment(whole, comment.text(), comment.ownLine() ? Placement.BEFORE : Placement.TRAILING);
        } else if (comment.ownLine()) {
            within(comment, elements, whole);
        } else {
            int line = source.line(comment.start());
            Element ending = whole(elements.stream().filter(element -> source.line(element.getSourceEnd()) == line).toList());
            CommentElements.comment(ending == null ? whole : ending, comment.text(), Placement.TRAILING);
        }
    }

    /** A comment on a line of its own within a statement: that of the next part, of a chain whose last layer stands above, or of all. */
    private static void within(Comment comment, List<Element> elements, Element whole) {
        Optional<SubNetwork> chain = elements.stream().filter(SubNetwork.class::isInstance).map(SubNetwork.class::cast)
                .filter(part -> part.getSourceStart() <= comment.start() && comment.start() < part.getSourceEnd()
                        && part.getNetwork().getStyle() == NetworkStyle.SEQUENTIAL && part.getNetwork().eContainer() instanceof NeuralNetwork)
                .reduce((outer, inner) -> inner);
        int end = chain.map(Element::getSourceEnd).orElse(Integer.MAX_VALUE);
        Optional<Element> next = elements.stream()
                .filter(element -> element.getSourceStart() > comment.start() && element.getSourceStart() < end).findFirst();
        if (next.isEmpty() && chain.isPresent()) {
            CommentElements.comment(chain.get().getNetwork().getBody(), comment.text(), Placement.END);
        } else {
            CommentElements.comment(next.orElse(whole), comment.text(), Placement.BEFORE);
        }
    }

    /** The element that the others are parts of: of several in the same place, as in a loop, the first. */
    private static Element whole(List<Element> elements) {
        Element whole = null;
        for (Element element : elements) {
            if (whole == null || element.getSourceStart() < whole.getSourceStart()
                    || element.getSourceStart() == whole.getSourceStart() && element.getSourceEnd() > whole.getSourceEnd()) {
                whole = element;
            }
        }
        return whole;
    }
}
