// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.parse;

import com.oracle.graal.python.pegparser.sst.ConstantValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.nnpivot.model.python.ConstantKind;

/** The canonical text of a literal, as the metamodel defines it for {@code Constant.value}. */
public final class ConstantText {

    private ConstantText() {
    }

    static ConstantKind kind(ConstantValue value) {
        return switch (value.kind) {
            case NONE -> ConstantKind.NONE;
            case ELLIPSIS -> ConstantKind.ELLIPSIS;
            case BOOLEAN -> value.getBoolean() ? ConstantKind.TRUE : ConstantKind.FALSE;
            case LONG, BIGINTEGER -> ConstantKind.INT;
            case DOUBLE -> ConstantKind.FLOAT;
            case COMPLEX -> ConstantKind.COMPLEX;
            case CODEPOINTS -> ConstantKind.STR;
            case BYTES -> ConstantKind.BYTES;
            default -> throw new IllegalStateException("no literal: " + value.kind);
        };
    }

    static String of(ConstantValue value) {
        return switch (value.kind) {
            case NONE -> "None";
            case ELLIPSIS -> "...";
            case BOOLEAN -> value.getBoolean() ? "True" : "False";
            case LONG -> Long.toString(value.getLong());
            case BIGINTEGER -> value.getBigInteger().toString();
            case DOUBLE -> real(value.getDouble());
            case COMPLEX -> imaginary(value.getComplex()[1]);
            case CODEPOINTS -> value.getCodePoints().toJavaString();
            case BYTES -> new String(value.getBytes(), StandardCharsets.ISO_8859_1);
            default -> throw new IllegalStateException("no literal: " + value.kind);
        };
    }

    /** A number as Python's {@code repr} writes it: the shortest digits, an exponent below 1e-4 and from 1e16. */
    public static String real(double number) {
        if (Double.isInfinite(number)) {
            return number > 0 ? "inf" : "-inf";
        }
        if (number == 0 || Double.isNaN(number)) {
            return Double.toString(number).toLowerCase(Locale.ROOT);
        }
        BigDecimal shortest = shortest(number);
        String digits = shortest.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - shortest.scale();
        String sign = number < 0 ? "-" : "";
        if (exponent < -4 || exponent >= 16) {
            return sign + scientific(digits, exponent);
        }
        String plain = shortest.abs().toPlainString();
        return sign + (plain.indexOf('.') < 0 ? plain + ".0" : plain);
    }

    private static BigDecimal shortest(double number) {
        BigDecimal digits = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        // Java writes at least two digits; the smallest numbers may need only one.
        BigDecimal one = digits.round(new MathContext(1));
        return one.doubleValue() == number ? one.stripTrailingZeros() : digits;
    }

    private static String scientific(String digits, int exponent) {
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        String size = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : Integer.toString(Math.abs(exponent));
        return digits.charAt(0) + fraction + 'e' + (exponent < 0 ? '-' : '+') + size;
    }

    private static String imaginary(double number) {
        String text = real(number);
        return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + 'j';
    }
}
