// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.parser;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

/** What tokens stand for, and how values are written as tokens. */
public class TokenValues extends AbstractDeclarativeValueConverterService {

    /** A string in either kind of quotes. */
    @ValueConverter(rule = "Text")
    public IValueConverter<String> text() {
        return new AbstractNullSafeConverter<>() {
            @Override
            protected String internalToString(String value) {
                return Quotes.write(value);
            }

            @Override
            protected String internalToValue(String string, INode node) {
                return Quotes.read(string);
            }
        };
    }

    /** A name; a word of the notation may be one, which the lexer alone does not know. */
    @ValueConverter(rule = "ID")
    public IValueConverter<String> name() {
        return new AbstractNullSafeConverter<>() {
            @Override
            protected String internalToString(String value) {
                return value;
            }

            @Override
            protected String internalToValue(String string, INode node) {
                return string;
            }
        };
    }

    /** The text of a comment before an element. */
    @ValueConverter(rule = "LEADING")
    public IValueConverter<String> leading() {
        return comment();
    }

    /** The text of a comment behind an element. */
    @ValueConverter(rule = "TRAILING")
    public IValueConverter<String> trailing() {
        return comment();
    }

    private static IValueConverter<String> comment() {
        return new AbstractNullSafeConverter<>() {
            @Override
            protected String internalToString(String value) {
                return value.isEmpty() ? "#" : "# " + value;
            }

            @Override
            protected String internalToValue(String string, INode node) {
                return commentText(string);
            }
        };
    }

    /** The text of a comment: without its sign and one space behind it. */
    public static String commentText(String comment) {
        String text = comment.substring(1).stripTrailing();
        return text.startsWith(" ") ? text.substring(1) : text;
    }
}
