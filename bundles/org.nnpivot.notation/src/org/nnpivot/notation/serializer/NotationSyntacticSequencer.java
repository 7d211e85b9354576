// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.serializer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;

/** Knows how a bullet is written. */
public class NotationSyntacticSequencer extends AbstractNotationSyntacticSequencer {

    @Override
    protected String getBULLETToken(EObject semanticObject, RuleCall ruleCall, INode node) {
        return "-";
    }
}
