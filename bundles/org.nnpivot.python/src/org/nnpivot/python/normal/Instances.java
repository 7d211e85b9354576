// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.CmpOperator;
import org.nnpivot.model.python.Compare;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Name;

/** What classes of the file and their instances know besides their layers. */
final class Instances {

    private final Frame frame;
    private final ExpressionNormalizer expressions;

    Instances(Frame frame, ExpressionNormalizer expressions) {
        this.frame = frame;
        this.expressions = expressions;
    }

    /** {@code Block.expansion}: a name that the class itself gives a value. */
    Value classAttribute(String type, Attribute attribute) {
        ClassDef definition = frame.context().classes().get(type);
        Map<String, ExprNode> constants = new ClassMembers(definition, frame.dialect(), frame.context()::qualified).constants();
        ExprNode value = constants.get(attribute.getAttr());
        if (value == null) {
            throw unknown(attribute);
        }
        return expressions.value(value);
    }

    /** {@code self.embed.patches}: what the constructor of a network of the file kept, for the arguments given to it. */
    Value attribute(Call construction, Attribute attribute) {
        Value kept = frame.context().kept().getOrDefault(construction.getApi(), Map.of()).get(attribute.getAttr());
        if (kept instanceof Value.Static known) {
            ExprNode value = substituted(Nodes.copy(known.expression()), construction);
            return new Value.Static(value);
        }
        throw unknown(attribute);
    }

    /** The structure that a class has for the arguments given to it. */
    String variant(String type, Call construction) {
        return variant(type, construction, Set.of()).orElse(type);
    }

    /** The structure that a class has where it is given these tensors besides those that it always takes. */
    Optional<String> variant(String type, Call construction, Set<String> present) {
        for (Variant variant : frame.context().variants().getOrDefault(type, List.of())) {
            Set<String> asked = new HashSet<>();
            variant.decisions().stream().map(decision -> asked(decision.condition())).filter(Objects::nonNull).forEach(asked::add);
            if (asked.containsAll(present)
                    && variant.decisions().stream().allMatch(decision -> holds(decision, construction, present))) {
                refuseUnknown(variant, construction);
                return Optional.of(variant.name());
            }
        }
        return Optional.empty();
    }

    /** A number that only becomes known here, through a class that is given as a parameter, has no structure. */
    private void refuseUnknown(Variant variant, Call construction) {
        for (Keyword argument : variant.probe() ? construction.getKeywords() : List.<Keyword>of()) {
            if (variant.counted().contains(argument.getArg()) && !frame.parameters().mentions(argument.getValue())) {
                throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, construction,
                        "another value of " + argument.getArg() + " than those that " + variant.type() + " is known to be given");
            }
        }
    }

    private boolean holds(Variant.Decision decision, Call construction, Set<String> present) {
        String asked = asked(decision.condition());
        if (asked != null && construction.getKeywords().stream().noneMatch(keyword -> asked.equals(keyword.getArg()))) {
            return decision.outcome() != present.contains(asked);
        }
        ExpressionNormalizer normal = new ExpressionNormalizer(frame.normal());
        ExprNode condition = substituted(Nodes.copy(decision.condition()), construction);
        return new StaticValues(normal).truth(normal.value(condition), construction) == decision.outcome();
    }

    /** The tensor whose presence a condition asks for; {@code null} where it asks for anything else. */
    private static String asked(ExprNode condition) {
        return condition instanceof Compare compare && compare.getOps().get(0) == CmpOperator.IS
                && compare.getLeft() instanceof Name name ? name.getId() : null;
    }

    /** The constructor's parameters replaced by what they are given. */
    static ExprNode substituted(ExprNode node, Call construction) {
        if (node instanceof Name name) {
            for (Keyword argument : construction.getKeywords()) {
                if (name.getId().equals(argument.getArg())) {
                    return Nodes.copy(argument.getValue());
                }
            }
            return node;
        }
        for (var child : List.copyOf(node.eContents())) {
            if (child instanceof ExprNode inner) {
                ExprNode replacement = substituted(inner, construction);
                if (replacement != inner) {
                    EcoreUtil.replace(inner, replacement);
                }
            }
        }
        return node;
    }

    private static RefusedException unknown(Attribute attribute) {
        return new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, attribute, "the attribute " + attribute.getAttr());
    }
}
