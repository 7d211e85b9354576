// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagnostics;

/** All findings that the engine itself makes. The id is the constant's name in kebab case, so constants are never renamed. */
public enum EngineFinding implements EnumeratedKind {

    // The file
    /** The file is missing, a folder, or may not be read. */
    UNREADABLE_FILE(Severity.ERROR, "cannot be read: {0}"),
    /** The file would have to be replaced and that was not allowed. */
    FILE_EXISTS(Severity.ERROR, "{0} is not replaced: {1}"),
    /** Another source has been written to the same file. */
    SAME_OUTPUT(Severity.ERROR, "is not written: {0} holds the result of {1}"),
    /** The result can't be written where it should go. */
    UNWRITABLE_FILE(Severity.ERROR, "{0} cannot be written: {1}"),
    /** The bytes do not fit the encoding. */
    NOT_DECODABLE(Severity.ERROR, "is not {0} text: byte 0x{1} at offset {2}"),
    /** The declared encoding is not known here. */
    UNKNOWN_ENCODING(Severity.ERROR, "declares the encoding {0}, which is not known"),
    /** The byte order mark and the declared encoding contradict each other. */
    ENCODING_CONFLICT(Severity.ERROR, "has the byte order mark of UTF-8 but declares the encoding {0}"),
    /** Decoding and encoding again does not give the same bytes. */
    ENCODING_NOT_REVERSIBLE(Severity.ERROR, "cannot be kept byte for byte in the encoding {0}"),
    /** Larger than the limit. */
    TOO_LARGE(Severity.ERROR, "is too large: {0} characters, the limit is {1}"),
    /** Nested deeper than the limit. */
    NESTED_TOO_DEEPLY(Severity.ERROR, "is nested too deeply: the limit is {0} levels"),
    /** No statement at all. */
    EMPTY_FILE(Severity.ERROR, "holds no code"),
    /** Python itself would refuse it. */
    SYNTAX_ERROR(Severity.ERROR, "is not valid Python: {0}"),

    // The network
    /** Nothing to migrate. */
    NO_NETWORK(Severity.ERROR, "holds no neural network"),
    /** The catalogue has no such layer or function. */
    UNKNOWN_OPERATOR(Severity.ERROR, "{0} is not known"),
    /** A keyword argument that the operator does not take. */
    UNKNOWN_KEYWORD(Severity.ERROR, "{0} has no argument {1}"),
    /** More arguments by position than the operator takes. */
    TOO_MANY_ARGUMENTS(Severity.ERROR, "{0} takes at most {1} arguments by position"),
    /** A parameter without default has no argument. */
    MISSING_ARGUMENT(Severity.ERROR, "{0} needs an argument {1}"),
    /** One parameter is given twice. */
    DUPLICATE_ARGUMENT(Severity.ERROR, "{0} gets {1} twice"),
    /** An argument has a value that no form of the operator covers. */
    ARGUMENT_NOT_TRANSLATABLE(Severity.ERROR, "{0}: the argument {1} = {2} cannot be translated"),
    /** A value must be known without running the code. */
    VALUE_NOT_STATIC(Severity.ERROR, "{0} cannot be evaluated without running the code"),
    /** A statement that has no place in the pivot. */
    UNSUPPORTED_STATEMENT(Severity.ERROR, "{0} cannot be translated in a network"),
    /** An expression that has no place in the pivot. */
    UNSUPPORTED_EXPRESSION(Severity.ERROR, "{0} cannot be translated in a network"),
    /** The flow depends on the contents of a tensor. */
    TENSOR_CONDITION(Severity.ERROR, "the condition depends on the values of a tensor"),
    /** An in-place operation changes what is read later under another name. */
    ALIAS_READ_LATER(Severity.ERROR, "{0} is changed in place and read later as {1}"),
    /** An attribute that is never assigned. */
    ATTRIBUTE_UNRESOLVED(Severity.ERROR, "self.{0} is not assigned in the constructor"),
    /** A name that is bound nowhere. */
    NAME_UNRESOLVED(Severity.ERROR, "{0} is not defined"),
    /** An attribute is read and written in the forward pass. */
    STATE_ACROSS_CALLS(Severity.ERROR, "self.{0} carries state from one call to the next"),
    /** Something that says nothing of what a network computes. */
    LEFT_OUT(Severity.NOTE, "{0} has no counterpart in the target and is left out"),
    /** A part of a functional model that leads to none of its outputs. */
    UNREACHED(Severity.NOTE, "{0} leads to no output of the model and is left out"),
    /** A class or function constructs or calls itself. */
    RECURSION(Severity.ERROR, "{0} refers to itself"),
    /** Evaluation takes more steps than the limit. */
    EVALUATION_LIMIT(Severity.ERROR, "{0} takes more than {1} steps to evaluate"),
    /** A network uses one that is refused. */
    DEPENDS_ON_REFUSED(Severity.ERROR, "{0} depends on {1}, which cannot be migrated"),
    /** A class whose base is neither a network nor known. */
    UNKNOWN_BASE_CLASS(Severity.ERROR, "the base class {0} is not known"),
    /** A network that inherits from another one stands by itself after the migration. */
    BASE_CLASS_WRITTEN_OUT(Severity.NOTE, "{0} holds all that it inherits from {1}, and is no subclass of it any more"),

    // The pivot
    /** A constraint of the metamodel is broken. */
    PIVOT_INVALID(Severity.ERROR, "is no valid pivot: {0}"),
    /** The pivot is valid and probably not what was meant. */
    PIVOT_DOUBTFUL(Severity.WARNING, "{0}"),

    // Shapes
    /** Two shapes that must agree do not. */
    SHAPE_CONFLICT(Severity.ERROR, "the shape {0} does not fit {1}"),
    /** A size is nowhere to be found. */
    MISSING_INPUT_SHAPE(Severity.ERROR, "the shape of the input {0} is not known and has to be given"),
    /** A shape is given for an input that no network has, or one whose shapes come from the network that uses it. */
    UNKNOWN_INPUT(Severity.WARNING, "the shape given for {0} is not used; the inputs that take one are {1}"),
    /** An equality of sizes could not be proved for all values. */
    SHAPE_NOT_PROVED(Severity.NOTE, "{0} = {1} holds for the defaults; it is not proved for all values"),

    // The target
    /** No form of the target says all that the operator says. */
    NO_FORM(Severity.ERROR, "{0} cannot be written in {1} ({2})"),
    /** The same of a layer that is constructed and never applied. */
    UNUSED_LEFT_OUT(Severity.WARNING, "{0} is never used and is left out: it cannot be written in {1} ({2})"),
    /** A form was chosen by the defaults of parameters. */
    HOLDS_FOR_DEFAULTS(Severity.NOTE, "{0} is written for the defaults of its parameters; {1} is not proved for all values"),
    /** Only subclassing can express the network. */
    SEQUENTIAL_NOT_LINEAR(Severity.ERROR, "{0} is not a linear chain of layers and cannot become sequential: {1}"),
    /** A layer in a chain returns several results. */
    TUPLE_IN_SEQUENTIAL(Severity.ERROR, "{0} returns several results and cannot stand in a chain of layers"),
    /** The style of the source is not to be had in the target. */
    STYLE_CHANGED(Severity.NOTE, "becomes a subclass: {0}"),
    /** The target reserves the name. */
    RESERVED_NAME(Severity.NOTE, "{0} is reserved by the target and becomes {1}"),
    /** A name of the source framework is left in the migrated file. */
    SOURCE_FRAMEWORK_LEFT(Severity.ERROR, "{0} is still used after the migration"),
    /** Code outside the networks uses what only a network of the source framework has. */
    NETWORK_MEMBER_LEFT(Severity.ERROR, "{0} is still written for {1}; {2} is a network of {3} after the migration"),
    /** Code outside the networks calls one whose input has another order of axes now. */
    INPUT_ORDER_CHANGED(Severity.WARNING, "{0} takes the axes of its input {1} in another order after the migration: {2} of the source's"),
    /** A statement was copied as it is. */
    STATEMENT_KEPT(Severity.NOTE, "kept as it is: {0}"),
    /** A declared difference between the frameworks. */
    DEVIATION(Severity.NOTE, "{0}: {1}"),
    /** A parameter was fixed. */
    SPECIALISED(Severity.NOTE, "the parameter {0} is fixed to {1}"),
    /** A parameter that was an activation, or the other framework's name of one, is a name now. */
    ACTIVATION_BY_NAME(Severity.NOTE, "the parameter {0} takes the name that Keras has for an activation"),
    /** A statement that only sets initial values of weights. */
    INITIAL_VALUES_LEFT_OUT(Severity.NOTE, "initial values are not carried over: {0}"),
    /** An assertion, which has no place in the pivot. */
    ASSERTION_LEFT_OUT(Severity.NOTE, "the assertion is left out: {0}"),
    /** What was generated is not valid Python: a defect of the tool. */
    GENERATED_INVALID(Severity.ERROR, "the generated code is not valid Python: {0}"),
    /** Anything that should not happen: a defect of the tool. */
    INTERNAL_ERROR(Severity.ERROR, "internal error, please report it: {0}");

    private final Wording wording;

    EngineFinding(Severity severity, String template) {
        this.wording = new Wording(severity, template);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    @Override
    public boolean isDeviation() {
        return this == DEVIATION || this == INITIAL_VALUES_LEFT_OUT;
    }
}
