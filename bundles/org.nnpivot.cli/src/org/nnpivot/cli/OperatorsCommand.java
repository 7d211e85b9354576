// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.util.concurrent.Callable;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.reference.OperatorReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nnpivot operators}: the catalogue. */
@Command(name = "operators", mixinStandardHelpOptions = true, description = "Prints the operators, or all that is known of one.")
final class OperatorsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "An operator, by its name in the pivot or in a framework.")
    private String name;

    @Option(names = "--markdown", description = "The whole reference as Markdown.")
    private boolean markdown;

    @Override
    public Integer call() {
        OperatorReference reference = new OperatorReference(Catalogues.bundled());
        if (name == null) {
            spec.commandLine().getOut().print(markdown ? reference.markdown() : reference.overview());
            return ExitStatus.DONE;
        }
        String page = reference.page(name).orElseThrow(() -> new UsageException("no operator is called " + name));
        spec.commandLine().getOut().print(page);
        return ExitStatus.DONE;
    }
}
