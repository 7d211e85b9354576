// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.scene;

/** Colours that do not depend on a family. */
public enum Colours {
    /** A light page. */
    LIGHT("#ffffff", "#1f2328", "#59616b", "#7b828c", "#b9bfc8", "#f7f8fa"),
    /** A dark page. */
    DARK("#16181c", "#e8eaed", "#a9b0ba", "#868d97", "#4d535c", "#1e2126");

    private final String page;
    private final String text;
    private final String faint;
    private final String line;
    private final String frame;
    private final String frameFill;

    Colours(String page, String text, String faint, String line, String frame, String frameFill) {
        this.page = page;
        this.text = text;
        this.faint = faint;
        this.line = line;
        this.frame = frame;
        this.frameFill = frameFill;
    }

    /** Behind everything. */
    public String page() {
        return page;
    }

    /** Names. */
    public String text() {
        return text;
    }

    /** Details and shapes. */
    public String faint() {
        return faint;
    }

    /** Edges. */
    public String line() {
        return line;
    }

    /** The border of a network within another one. */
    public String frame() {
        return frame;
    }

    /** The inside of it. */
    public String frameFill() {
        return frameFill;
    }
}
