// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.networks;

import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.nnpivot.diagram.count.Quantity;
import org.nnpivot.diagram.summary.Row;
import org.nnpivot.diagram.summary.Row.State;
import org.nnpivot.ui.views.Messages;

/** Counts as people read them; as {@code nnpivot summary} writes them. */
public final class Amounts {

    private Amounts() {}

    /** A number with its thousands apart, or a formula. */
    public static String text(Quantity quantity) {
        return quantity.number().isPresent() ? String.format(Locale.ROOT, "%,d", quantity.number().getAsLong()) : quantity.text();
    }

    /** Nothing for nothing. */
    public static String unlessNone(Quantity quantity) {
        return quantity.isNone() ? "" : text(quantity);
    }

    /** The parameters of a row, or why they do not count there. */
    public static String parameters(Row row) {
        return switch (row.state()) {
            case SHARED -> Messages.Amounts_shared;
            case UNUSED -> NLS.bind(Messages.Amounts_unused, unlessNone(row.counts().parameters())).strip();
            default -> unlessNone(row.counts().parameters());
        };
    }

    /** The multiply-adds of a row; a network's are those of its parts. */
    public static String multiplies(Row row) {
        return row.state() == State.UNUSED ? "" : unlessNone(row.counts().multiplies());
    }

    /** All of a network in one line. */
    public static String total(NetworkItem network) {
        Row.Counts total = network.summary().total();
        String counted = NLS.bind(Messages.Amounts_total, text(total.parameters()), text(total.multiplies()));
        return total.statistics().isNone() ? counted : counted + NLS.bind(Messages.Amounts_notTrained, text(total.statistics()));
    }
}
