// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.parse;

import com.oracle.graal.python.pegparser.sst.SSTNode;
import com.oracle.graal.python.pegparser.sst.SSTreeVisitor;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;
import java.text.Normalizer;
import java.util.List;
import org.eclipse.emf.ecore.util.InternalEList;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.PythonFactory;
import org.nnpivot.python.SourceText;

/**
 * What the translation of all nodes has in common: ranges, lists, and the limit on nesting. The kinds of nodes are
 * translated by its subclasses, a layer each, because the parser wants one visitor for all.
 */
abstract class NodeTranslator implements SSTreeVisitor<Node> {

    static final PythonFactory FACTORY = PythonFactory.eINSTANCE;

    private final SourceText source;
    private final int depthLimit;
    private final Cancellation cancellation;
    private int depth;

    NodeTranslator(SourceText source, int depthLimit, Cancellation cancellation) {
        this.source = source;
        this.depthLimit = depthLimit;
        this.cancellation = cancellation;
    }

    /** Translates one node and sets its range; null for null. The caller names the type, which the grammar guarantees. */
    @SuppressWarnings("unchecked")
    final <T extends Node> T one(SSTNode node) {
        if (node == null) {
            return null;
        }
        if (++depth > depthLimit) {
            throw new NestingException(start(node.getSourceRange()));
        }
        Node translated = node.accept(this);
        depth--;
        SourceRange range = node.getSourceRange();
        translated.setStart(start(range));
        translated.setEnd(end(range));
        return (T) translated;
    }

    final char charAt(int offset) {
        return source.text().charAt(offset);
    }

    /** Translates all nodes into a containment list that is still empty. */
    final <T extends Node> void all(List<T> target, SSTNode[] nodes) {
        if (nodes == null) {
            return;
        }
        cancellation.check();
        // A new element can't be in the list yet; the check would cost a search.
        InternalEList<T> list = (InternalEList<T>) target;
        for (SSTNode node : nodes) {
            list.addUnique(node == null ? this.<T>missing() : this.<T>one(node));
        }
    }

    @SuppressWarnings("unchecked")
    private <T extends Node> T missing() {
        return (T) FACTORY.createMissing();
    }

    /** A name as Python compares it: in Unicode's normal form KC; null for null. */
    static String identifier(String name) {
        if (name == null || isAscii(name)) {
            return name;
        }
        return Normalizer.normalize(name, Normalizer.Form.NFKC);
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    static void identifiers(List<String> target, String[] names) {
        if (names != null) {
            for (String name : names) {
                target.add(identifier(name));
            }
        }
    }

    private int start(SourceRange range) {
        return source.offset(range.startLine, range.startColumn);
    }

    private int end(SourceRange range) {
        return source.offset(range.endLine, range.endColumn);
    }
}
