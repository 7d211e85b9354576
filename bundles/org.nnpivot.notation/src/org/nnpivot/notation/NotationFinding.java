// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation;

import org.nnpivot.diagnostics.EnumeratedKind;
import org.nnpivot.diagnostics.Severity;

/** What reading a text of the notation may find, besides what the engine finds in any network. */
public enum NotationFinding implements EnumeratedKind {

    /** The text does not follow the grammar. */
    NOTATION_SYNTAX(Severity.ERROR, "{0}"),
    /** A later version of the notation. */
    NOTATION_VERSION(Severity.ERROR, "is written in version {0} of the notation; version {1} is the latest that can be read"),
    /** A model file of another format cannot be read. */
    MODEL_UNREADABLE(Severity.ERROR, "is not a model: {0}"),
    /** Two elements of one kind have one name. */
    DUPLICATE_NAME(Severity.ERROR, "{0} is defined twice"),
    /** A definition does not say what it is. */
    MISSING_TYPE(Severity.ERROR, "{0} has no type"),
    /** The word stands for several operators, and the attributes do not decide. */
    AMBIGUOUS_TYPE(Severity.ERROR, "{0} may be any of {1}"),
    /** What is applied is neither defined nor known. */
    UNDECLARED_MODULE(Severity.ERROR, "{0} is not defined in this network"),
    /** Nothing applies the definition. */
    UNUSED_MODULE(Severity.WARNING, "{0} is defined but never applied"),
    /** No tensor has this name here. */
    UNKNOWN_TENSOR(Severity.ERROR, "there is no tensor {0} here"),
    /** An operand port that the operator needs has none. */
    MISSING_OPERAND(Severity.ERROR, "{0} needs an operand at {1}"),
    /** More operands than ports. */
    TOO_MANY_OPERANDS(Severity.ERROR, "{0} takes {1} operands"),
    /** A network has no input of this name. */
    UNKNOWN_PORT(Severity.WARNING, "{0} has no input {1}"),
    /** The operator has no such result. */
    UNKNOWN_RESULT(Severity.ERROR, "{0} has no result {1}"),
    /** The value does not fit its place. */
    WRONG_VALUE(Severity.ERROR, "{0} cannot be {1}"),
    /** A word of the notation that means nothing here. */
    UNKNOWN_PROPERTY(Severity.ERROR, "{0} means nothing here"),
    /** An older spelling is understood. */
    OLD_SPELLING(Severity.WARNING, "{0} is read as {1}"),
    /** Something of an older text has no meaning. */
    IGNORED_ATTRIBUTE(Severity.WARNING, "{0} has no effect"),
    /** The same is said twice. */
    DUPLICATE_SECTION(Severity.ERROR, "{0} is given twice");

    private final Wording wording;

    NotationFinding(Severity severity, String template) {
        this.wording = new Wording(severity, template);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
