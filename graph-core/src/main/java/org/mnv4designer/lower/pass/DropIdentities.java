package org.mnv4designer.lower.pass;

import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.op.Activate;
import org.mnv4designer.base.op.Dropout;
import org.mnv4designer.base.op.Operator;
import org.mnv4designer.base.op.OtherwiseCases;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorNode;

/** Removes what does nothing at inference: dropout and the activation NONE. */
final class DropIdentities {
    private DropIdentities() {}

    static OperatorGraph run(OperatorGraph graph) {
        Rewrite rewrite = new Rewrite(graph);
        for (int i = 0; i < graph.nodes().size(); i++) {
            OperatorNode node = graph.nodes().get(i);
            if (isIdentity(node.operator())) {
                rewrite.bypass(i, node.inputs().get(0));
            } else {
                rewrite.put(i, node);
            }
        }
        return rewrite.finish();
    }

    private static boolean isIdentity(Operator operator) {
        return operator.match(new OtherwiseCases<Boolean>(false) {
            @Override
            public Boolean dropout(Dropout dropout) {
                return true;
            }

            @Override
            public Boolean activate(Activate activate) {
                return activate.function() == ActivationFunction.NONE;
            }
        });
    }
}
