// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Name;

/** Whoever gives a network of the file an activation gives it the name, once all networks are in the normal form. */
final class ActivationArguments {

    private final FileContext context;

    ActivationArguments(FileContext context) {
        this.context = context;
    }

    /** Names what networks give one another; returns the constructions with an activation that has no name. */
    List<FileContext.Constructed> name() {
        List<FileContext.Constructed> unnamed = new ArrayList<>();
        for (FileContext.Constructed constructed : context.constructions()) {
            // Earlier attempts at a network left constructions behind that are in no module.
            boolean named = constructed.bound().getKeywords().stream().allMatch(argument -> isNamed(constructed, argument));
            if (!named && EcoreUtil.getRootContainer(constructed.bound()) instanceof Module) {
                unnamed.add(constructed);
            }
        }
        return unnamed;
    }

    private boolean isNamed(FileContext.Constructed constructed, Keyword argument) {
        Optional<DynamicActivations.Parameter> activation = parameters(constructed.type()).activation(argument.getArg());
        if (activation.isEmpty() || argument.isDefaulted() || isHandedOn(constructed.by(), argument.getValue(), activation.get())) {
            return true;
        }
        Optional<String> word = DynamicActivations.word(argument.getValue(), context.apis());
        word.ifPresent(name -> argument.setValue(Nodes.text(name, argument.getValue())));
        return word.isPresent();
    }

    /** Whether an argument is a name already, or what a network was given itself. */
    private boolean isHandedOn(String by, ExprNode value, DynamicActivations.Parameter activation) {
        ConstructorParameters own = parameters(by);
        boolean parameter = value instanceof Name name && own.open().contains(name.getId());
        return value instanceof Constant || parameter && DynamicActivations.handsOn(own, ((Name) value).getId(), activation);
    }

    /** The names of the activations that code of the file gives to a network, by the text that writes them. */
    Map<Built.Span, String> words(String type) {
        Map<Built.Span, String> words = new HashMap<>();
        parameters(type).activations().forEach(parameter -> parameters(type).activation(parameter.getArg()).orElseThrow().words()
                .forEach((value, word) -> words.put(new Built.Span(value.getStart(), value.getEnd()), word)));
        return words;
    }

    private ConstructorParameters parameters(String type) {
        return context.fixed().getOrDefault(type, ConstructorParameters.NONE);
    }
}
