// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Keyword;

/** Finds networks whose own operand is changed in place by one of their first layers. */
final class InPlaceChains {

    private final FileContext context;

    InPlaceChains(FileContext context) {
        this.context = context;
    }

    /** Whether applying this changes the tensor it is applied to, though it is no operation in place itself. */
    boolean changesOperand(Call construction) {
        return context.changing().contains(construction.getApi())
                || Dialect.ofSequential(construction.getApi()).isPresent() && chain(construction);
    }

    private boolean chain(Call construction) {
        List<ExprNode> children = new ArrayList<>(construction.getArgs());
        construction.getKeywords().stream().map(Keyword::getValue).forEach(children::add);
        for (ExprNode child : children) {
            if (!(child instanceof Call layer)) {
                return false;
            }
            if (CallNormalizer.isInPlace(layer) || changesOperand(layer)) {
                return true;
            }
            if (context.apis().signatures(layer.getApi()).stream().noneMatch(Apis.Signature::aliases)) {
                return false;
            }
        }
        return false;
    }
}
