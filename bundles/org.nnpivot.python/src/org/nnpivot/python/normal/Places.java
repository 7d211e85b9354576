// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.Optional;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ConstantKind;
import org.nnpivot.model.python.ExprNode;

/** Where tensors are kept, which has no meaning for their numbers: any place is as good as another. */
final class Places {

    /** The attribute of a tensor that says it, and how the normal form writes a place. */
    static final String DEVICE = "device";

    private Places() {}

    /** What a call gives that makes a place, or asks for an accelerator, of which none is found; empty for others. */
    static Optional<Value> value(String api, Call call) {
        if (Dialect.isPlace(api)) {
            return Optional.of(new Value.Static(Nodes.text(DEVICE, call)));
        }
        return Dialect.looksForAccelerator(api) ? Optional.of(StaticValues.constant(false, call)) : Optional.empty();
    }

    /** Whether a value only says where tensors are kept. */
    static boolean isPlace(ExprNode value) {
        return value instanceof Constant constant && constant.getKind() == ConstantKind.STR && DEVICE.equals(constant.getValue());
    }
}
