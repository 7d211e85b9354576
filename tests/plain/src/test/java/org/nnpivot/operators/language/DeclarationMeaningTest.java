// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;
import org.nnpivot.operators.FormParameter.Role;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.ParameterType;
import org.nnpivot.operators.formula.Formula;

/** What the words of the notation become. */
class DeclarationMeaningTest {

    private static Operator operator(String file, String name) {
        Path path = NnopCases.valid().stream().filter(candidate -> candidate.endsWith(file)).findFirst().orElseThrow();
        return NnopCases.operators(path).stream().filter(operator -> operator.name().equals(name)).findFirst().orElseThrow();
    }

    private static Form form(Operator operator, Framework framework, int index) {
        return operator.forms().stream().filter(form -> form.framework() == framework).toList().get(index);
    }

    @Test
    void parametersCarryTypeDefaultAndDomain() {
        Operator scale = operator("everything.nnop", "Scale");
        assertEquals(new ParameterType(ParameterType.Kind.PADS, 2), scale.parameter("amount").type());
        assertEquals(3, scale.parameter("amount").domain().size());
        assertEquals(new Formula.Constant(Double.NEGATIVE_INFINITY), scale.parameter("limit").defaultValue());
        assertTrue(scale.parameter("in_features").inferred());
        assertEquals("everything", scale.family());
    }

    @Test
    void groupsStandForTheirParameters() {
        List<FormParameter> parameters = form(operator("everything.nnop", "Scale"), Framework.KERAS, 0).parameters();
        assertEquals(List.of("units", "use_bias", "amount", "share", "initial", "name", "dtype"),
                parameters.stream().map(FormParameter::name).toList());
        assertEquals(List.of(Role.DEVIATES, Role.IGNORED, Role.REFUSED), parameters.subList(4, 7).stream().map(FormParameter::role).toList());
    }

    @Test
    void asAboveTakesOverWhatIsNotSaidAgain() {
        Operator scale = operator("everything.nnop", "Scale");
        Form above = form(scale, Framework.TORCH, 0);
        Form derived = form(scale, Framework.TORCH, 1);
        assertEquals(above.spelling(), derived.spelling());
        assertEquals(above.weights(), derived.weights());
        assertEquals(above.parameters().stream().map(FormParameter::name).toList(), derived.parameters().stream().map(FormParameter::name).toList());
        assertEquals(new Formula.Constant(0.5), derived.parameters().get(4).value());
        assertNull(derived.example());
    }

    @Test
    void spellingsOfOneDeclarationAreFormsOfTheirOwn() {
        Operator scale = operator("everything.nnop", "Scale");
        assertEquals(List.of("torch.scale", "torch.functional.scale"),
                List.of(form(scale, Framework.TORCH, 2).spelling(), form(scale, Framework.TORCH, 3).spelling()));
        assertTrue(form(scale, Framework.TORCH, 2).readOnly());
    }

    @Test
    void aLayerIsCalledWithTheOperandsUnlessItSaysOtherwise() {
        Operator scale = operator("everything.nnop", "Scale");
        assertEquals("input", form(scale, Framework.TORCH, 0).call().get(0).name());
        assertEquals("inputs", form(scale, Framework.KERAS, 0).call().get(0).name());
        assertEquals(List.of(), form(scale, Framework.TORCH, 2).call());
    }

    @Test
    void resultsAreTuplesAndIndices() {
        Form wrapped = form(operator("everything.nnop", "Walk"), Framework.KERAS, 0);
        assertEquals("keras.layers.Two(keras.layers.Walk)", wrapped.key());
        assertEquals(List.of(-1, 1), wrapped.results().parts().get(2).indices());
    }

    @Test
    void templatesMakeOneOperatorOfEachValue() {
        Operator one = operator("template.nnop", "Spin1D");
        assertEquals("Spins 1 axes.", one.documentation());
        assertEquals(1, one.parameter("kernel_dim").type().length());
        assertEquals("Conv2D", operator("template.nnop", "Spin2D").modelClass());
        assertEquals("The Cosine of each value.", operator("template.nnop", "Cosine").documentation());
        assertEquals("torch.cosine", operator("template.nnop", "Cosine").forms().get(0).spelling());
    }

    @Test
    void whatATemplateDecidesLeavesNoTrace() {
        Operator one = operator("template.nnop", "Spin1D");
        Operator two = operator("template.nnop", "Spin2D");
        assertEquals(1, one.forms().size());
        assertNull(one.forms().get(0).guard());
        assertEquals(new Formula.Constant(true), one.forms().get(0).parameters().get(1).value());
        assertEquals(1, two.forms().size());
        assertEquals(new Formula.Call("known", List.of(new Formula.Reference("kernel_dim"))), two.forms().get(0).guard());
        assertTrue(one.refusals().isEmpty());
        assertFalse(two.refusals().isEmpty());
    }
}
