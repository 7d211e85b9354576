// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.assist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.nnpivot.editing.Proposal.Kind;
import org.nnpivot.notation.ide.text.Messages;

/** Longer texts with places to fill in. They are data, as a user would type them. */
public final class Templates {

    private static final String FILE = "templates.txt";
    private static final String BULLET = "- ";

    /**
     * A template.
     *
     * @param label its name
     * @param place the section it stands in, {@code network} for a section itself, {@code file} for a network
     * @param documentation a sentence
     * @param text with places as in {@link org.nnpivot.editing.Proposal#snippet}
     */
    public record Template(String label, String place, String documentation, String text) {}

    private static final class Holder {
        static final List<Template> ALL = read();
    }

    private Templates() {}

    /** All templates. */
    public static List<Template> all() {
        return Holder.ALL;
    }

    private static List<Template> read() {
        try (InputStream in = Templates.class.getResourceAsStream(FILE)) {
            List<Template> found = new ArrayList<>();
            for (String block : ("\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8)).split("\n### ")) {
                if (!block.isBlank()) {
                    String[] head = block.lines().findFirst().orElseThrow().split(" \\| ");
                    found.add(new Template(head[0], head[1], head[2], block.substring(block.indexOf('\n') + 1).stripTrailing()));
                }
            }
            return List.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Proposes those of a place; behind a bullet without their own. */
    static void propose(ProposalList list, String place, boolean behindBullet) {
        for (Template template : all()) {
            if (template.place().equals(place)) {
                boolean cut = behindBullet && template.text().startsWith(BULLET);
                list.snippet(template.label(), Kind.TEMPLATE, Messages.text("assist.template"), template.documentation(),
                        cut ? template.text().substring(BULLET.length()) : template.text());
            }
        }
    }
}
