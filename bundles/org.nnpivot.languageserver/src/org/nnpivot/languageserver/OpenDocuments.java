// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.languageserver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.nnpivot.editing.Document;
import org.nnpivot.editing.EditedLanguage;
import org.nnpivot.editing.EditedText;
import org.nnpivot.editing.LineIndex;
import org.nnpivot.editing.Neighbours;

/** The texts that the client has open, and those of their folders. */
final class OpenDocuments implements Neighbours {

    private static final String FILE = "file:";

    private final List<EditedLanguage> languages;
    private final Map<String, Document> documents = new TreeMap<>();
    private final Map<String, Integer> versions = new LinkedHashMap<>();
    private final Map<String, EditedText> texts = new LinkedHashMap<>();

    OpenDocuments(List<EditedLanguage> languages) {
        this.languages = List.copyOf(languages);
    }

    synchronized void open(String uri, int version, String text) {
        documents.put(uri, new Document(uri, text));
        versions.put(uri, version);
        texts.clear();
    }

    synchronized void change(String uri, int version, List<TextDocumentContentChangeEvent> changes) {
        Document document = documents.get(uri);
        if (document == null) {
            return;
        }
        String text = document.text();
        for (TextDocumentContentChangeEvent change : changes) {
            text = changed(text, change);
        }
        open(uri, version, text);
    }

    /** Each change counts from the text that the one before it leaves. */
    private static String changed(String text, TextDocumentContentChangeEvent change) {
        if (change.getRange() == null) {
            return change.getText();
        }
        Positions positions = new Positions(new LineIndex(text));
        int start = positions.offset(change.getRange().getStart());
        int end = positions.offset(change.getRange().getEnd());
        return text.substring(0, start) + change.getText() + text.substring(Math.max(start, end));
    }

    synchronized void close(String uri) {
        documents.remove(uri);
        versions.remove(uri);
        texts.clear();
    }

    /** Something changed that is not open. */
    synchronized void forget() {
        texts.clear();
    }

    /** The version of an open text; {@code null} of one that is not. */
    synchronized Integer version(String uri) {
        return versions.get(uri);
    }

    /** An open text. */
    synchronized Optional<Document> document(String uri) {
        return Optional.ofNullable(documents.get(uri));
    }

    /** The open texts of one language. */
    synchronized List<String> uris(String extension) {
        return documents.keySet().stream().filter(uri -> uri.endsWith("." + extension)).toList();
    }

    /** An open text of one of the languages, ready for questions. */
    synchronized Optional<EditedText> text(String uri) {
        Document document = documents.get(uri);
        if (document == null || language(uri).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(texts.computeIfAbsent(uri, open -> language(uri).get().open(document, this)));
    }

    Optional<EditedLanguage> language(String uri) {
        return languages.stream().filter(language -> uri.endsWith("." + language.lexis().extension())).findFirst();
    }

    /** What a text is now: as it is open, else as it is in its file; empty where it cannot be read. */
    synchronized Optional<String> content(String uri) {
        Document document = documents.get(uri);
        return document != null ? Optional.of(document.text()) : uri.startsWith(FILE) ? read(Path.of(URI.create(uri))) : Optional.empty();
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized List<Document> of(Document document) {
        if (!document.name().startsWith(FILE)) {
            return List.of();
        }
        Path file = Path.of(URI.create(document.name()));
        String end = document.name().substring(document.name().lastIndexOf('.'));
        List<Document> others = new ArrayList<>();
        for (Path other : files(file.getParent(), end)) {
            String uri = other.equals(file) ? document.name() : uri(other);
            if (!uri.equals(document.name())) {
                content(uri).ifPresent(text -> others.add(new Document(uri, text)));
            }
        }
        return others;
    }

    /** A client may spell the address of an open file in another way than this machine does. */
    private String uri(Path file) {
        return documents.keySet().stream().filter(open -> open.startsWith(FILE) && Path.of(URI.create(open)).equals(file)).findFirst()
                .orElse(file.toUri().toString());
    }

    private static List<Path> files(Path folder, String end) {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end) && Files.isRegularFile(file)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
