// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.Expr;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Stmt;

/** Statements {@code chain.add(layer)} that follow the one which makes the chain. */
final class ChainAdditions {

    /** The method that adds a layer. */
    static final String ADD = "add";

    private ChainAdditions() {}

    /** Takes them out of the module: the chain's statement reaches to their end, and gives back the layers in their order. */
    static List<ExprNode> take(Assign chain, String name) {
        List<ExprNode> layers = new ArrayList<>();
        List<Stmt> statements = ((Module) chain.eContainer()).getBody();
        int next = statements.indexOf(chain) + 1;
        while (next < statements.size() && layer(statements.get(next), name) != null) {
            Stmt statement = statements.remove(next);
            layers.add(layer(statement, name));
            chain.setEnd(statement.getEnd());
        }
        return layers;
    }

    private static ExprNode layer(Stmt statement, String name) {
        return statement instanceof Expr expression && expression.getValue() instanceof Call call && call.getArgs().size() == 1
                && call.getFunc() instanceof Attribute add && ADD.equals(add.getAttr())
                && add.getValue() instanceof Name chain && name.equals(chain.getId()) ? call.getArgs().get(0) : null;
    }
}
