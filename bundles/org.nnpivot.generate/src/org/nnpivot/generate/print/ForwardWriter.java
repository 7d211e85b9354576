// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.generate.form.UseScope;
import org.nnpivot.generate.names.ConstantNames;
import org.nnpivot.model.nn.Choice;
import org.nnpivot.model.nn.OpaqueStep;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Placement;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.SizeExpression;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.nn.access.NamedResults;
import org.nnpivot.operators.Form;

/**
 * Writes the forward pass. A value without a variable of its own that is read once stands inside the expression that reads
 * it; the others get the source's variable where nothing that is still read is in it.
 */
final class ForwardWriter {

    /** A value that waits to be written into the expression that reads it. */
    private record Pending(Code code, Set<String> variables) {}

    /** What people call a value that nothing reads. */
    private static final String UNUSED = "_";

    private final NetworkContext context;
    private final Variables variables;
    private final Lines lines = new Lines();
    private final Map<Tensor, Code> codes = new IdentityHashMap<>();
    private final Map<Tensor, Pending> pending = new LinkedHashMap<>();
    private final UseText useText;
    private final Values values;
    private final Marks marks;
    private final List<String> takenApart = new ArrayList<>();
    private final SizeVariables sizes;
    private Set<String> mentioned = new LinkedHashSet<>();
    private final ForwardLoops loops;

    ForwardWriter(NetworkContext context, Marks marks) {
        this.marks = marks;
        this.context = context;
        this.loops = new ForwardLoops(context);
        Set<String> reserved = context.names().aliases();
        reserved.add(UseScope.MODE);
        this.sizes = new SizeVariables(context.network(), reserved);
        reserved.addAll(sizes.names());
        reserved.addAll(ConstantNames.of(context.network()));
        this.variables = new Variables(context.flow(), reserved);
        Values values = new Values(context.dialect(), context.names(), context::storedParameter, this::peek)
                .withKept(context::storedValue).withSizes(this::held);
        this.useText = new UseText(context, values);
        this.values = values;
        for (Tensor input : context.network().getInputs()) {
            codes.put(input, Code.atom(variables.assign(List.of(input), name(input))));
        }
    }

    /** What a tensor is called in the source, else in the model. */
    static String name(Tensor tensor) {
        return tensor.getVariable() != null ? tensor.getVariable() : tensor.getName();
    }

    /** The names of the inputs, in order. */
    List<String> inputs() {
        return context.network().getInputs().stream().map(input -> codes.get(input).text()).toList();
    }

    /** The statements. */
    List<String> lines() {
        Region body = context.network().getBody();
        if (body != null) {
            steps(body);
            lines.from(-1);
            results(body);
        }
        return loops.fold(lines.origins()).stream().map(Lines.Line::text).toList();
    }

    /** Writes the steps of a branch, behind which a variable may hold no size. */
    void branch(Region branch) {
        Map<String, SizeExpression> before = sizes.snapshot();
        steps(branch);
        sizes.restore(before);
    }

    private void steps(Region region) {
        for (Step step : region.getSteps()) {
            enter(step);
            switch (step) {
                case Use use -> use(use);
                case Choice choice -> choice(choice);
                case OpaqueStep opaque -> opaque(opaque);
                default -> throw new IllegalStateException("no text for " + step.eClass().getName());
            }
        }
    }

    /** What waits is computed before a loop, which may read it in every round. */
    private void enter(Step step) {
        if (loops.enters(step.getSourceStart())) {
            lines.from(-1);
            settleAll();
        }
        lines.from(step.getSourceStart());
    }

    /** The text of a tensor where it is read now. */
    private Code read(Tensor tensor) {
        variables.read(tensor);
        Pending waiting = pending.remove(tensor);
        if (waiting != null) {
            mentioned.addAll(waiting.variables());
            return waiting.code();
        }
        Code code = codes.get(tensor);
        if (code == null) {
            throw new IllegalStateException("the tensor " + tensor.getName() + " is read before it is made");
        }
        mentioned.add(variable(code));
        return code;
    }

    private static String variable(Code code) {
        int end = 0;
        while (end < code.text().length() && Character.isJavaIdentifierPart(code.text().charAt(end))) {
            end++;
        }
        return code.text().substring(0, end);
    }

    /** The text of a tensor whose size is read; the use counts its readers. */
    private Code peek(Tensor tensor) {
        Code code = codes.get(tensor);
        mentioned.add(variable(code));
        return code;
    }

    /** The variable that holds a size, set when the first statement needs it; {@code null} when there is none. */
    private String held(SizeExpression size) {
        if (!sizes.isNamed(size)) {
            return null;
        }
        if (!sizes.isHeld(size)) {
            String tensor = peek(size.getTensor()).inside(Code.ATOM);
            List<SizeExpression> whole = sizes.wholeShape(size.getTensor());
            Optional<String> shape = whole.isEmpty() ? Optional.empty() : context.dialect().shape(tensor);
            List<SizeExpression> set = shape.isPresent() ? whole : List.of(size);
            List<String> names = set.stream().map(SizeExpression::getVariable).toList();
            settle(Set.copyOf(names));
            lines.add(String.join(", ", names) + " = " + shape.orElseGet(() -> values.asked(size)));
            set.forEach(sizes::hold);
        }
        mentioned.add(size.getVariable());
        return size.getVariable();
    }

    private void use(Use use) {
        mentioned = new LinkedHashSet<>();
        Code text = useText.call(use, this::read);
        Code call = marked(use, text);
        sizesRead(use);
        List<Tensor> read = use.getResults().stream().filter(result -> variables.remaining(result) > 0).toList();
        if (read.size() == 1 && isNested(use, read.get(0))) {
            pending.put(read.get(0), new Pending(useText.select(call, use, read.get(0)), mentioned));
            return;
        }
        Set<String> written = new LinkedHashSet<>();
        String target = read.isEmpty() ? "" : target(useText.results(use), use, read, written, true);
        if (target.equals(text.text())) {
            // The variable holds the value already: the use copies what needs no copy here.
            lines.addAll(CommentText.alone(use));
            return;
        }
        settle(written);
        lines.addAll(CommentText.before(use));
        lines.add((target.isEmpty() ? "" : target + " = ") + call.text(), CommentText.trailing(use));
        takenApart.forEach(lines::add);
        takenApart.clear();
    }

    private Code marked(Use use, Code call) {
        return new Code(marks.mark(use, call.text()), call.precedence());
    }

    private void sizesRead(Use use) {
        if (use.getOperator() != null) {
            use.getOperator().eAllContents().forEachRemaining(element -> {
                if (element instanceof SizeExpression size) {
                    variables.read(size.getTensor());
                }
            });
        }
    }

    /** Whether a result stands inside the expression of its only reader. */
    private boolean isNested(Use use, Tensor result) {
        if (result.getVariable() != null && !result.getVariable().equals(UNUSED) || CommentText.isCommented(use) || context.flow().readers(result).size() != 1) {
            return false;
        }
        boolean partOfLayer = use.getDefinition() != null && useText.results(use).port() == null
                || use.getResults().size() > 1 && useText.partCount(use, result.getPort()) > 0;
        EObject reader = context.flow().readers(result).get(0);
        return !partOfLayer && reader instanceof Operand operand && (operand.eContainer() == use.eContainer()
                || operand.eContainer() instanceof Use && operand.eContainer().eContainer() == use.eContainer());
    }

    /** The left side of an assignment; the names it writes are added to {@code written}. */
    private String target(Form.Result result, Use use, List<Tensor> read, Set<String> written, boolean outermost) {
        if (result.port() == null) {
            List<String> parts = result.parts().stream().map(part -> target(part, use, read, written, false)).toList();
            if (!outermost && parts.stream().allMatch(UNUSED::equals)) {
                return UNUSED;
            }
            String text = parts.size() == 1 ? parts.get(0) + "," : String.join(", ", parts);
            return outermost ? text : "(" + text + ")";
        }
        int count = result.indices().isEmpty() ? useText.partCount(use, result.port()) : 0;
        if (count > 0) {
            List<Form.Result> parts = IntStream.range(0, count)
                    .mapToObj(i -> new Form.Result(result.port(), List.of(i), List.of())).toList();
            return target(new Form.Result(null, List.of(), parts), use, read, written, outermost);
        }
        List<Tensor> here = read.stream().filter(tensor -> !codes.containsKey(tensor) && result.port().equals(tensor.getPort())
                && (result.indices().isEmpty() || result.indices().equals(tensor.getIndices()))).toList();
        if (here.isEmpty()) {
            return UNUSED;
        }
        if (result.indices().isEmpty() && haveOwnVariables(here)) {
            return takenApart(use, here, written);
        }
        String name = variables.assign(here, wanted(here.get(0)));
        written.add(name);
        for (Tensor tensor : here) {
            boolean stacked = result.indices().isEmpty() && !tensor.getIndices().isEmpty();
            codes.put(tensor, Code.atom(stacked ? name + "[" + useText.position(use, tensor) + "]" : name));
        }
        return name;
    }

    /** Whether the source gave the tensors of a stack different variables, not only numbers. */
    private boolean haveOwnVariables(List<Tensor> stack) {
        return stack.stream().map(this::wanted).map(Variables::base).distinct().count() > 1;
    }

    /** Names a stack by its port; behind the statement each of its tensors is assigned to the source's variable. */
    private String takenApart(Use use, List<Tensor> stack, Set<String> written) {
        String name = variables.assign(stack, stack.get(0).getPort());
        written.add(name);
        for (Tensor tensor : stack) {
            String variable = variables.assign(List.of(tensor), wanted(tensor));
            written.add(variable);
            takenApart.add(variable + " = " + name + (tensor.getIndices().isEmpty() ? "" : "[" + useText.position(use, tensor) + "]"));
            codes.put(tensor, Code.atom(variable));
        }
        return name;
    }

    private String wanted(Tensor tensor) {
        if (tensor.getVariable() != null && !tensor.getVariable().equals(UNUSED)) {
            return tensor.getVariable();
        }
        boolean first = tensor.eContainer() instanceof Use use && use.getResults().get(0).getPort().equals(tensor.getPort());
        if (!first && tensor.getPort() != null) {
            return tensor.getPort();
        }
        return mentioned.stream().filter(name -> !name.isEmpty() && !name.equals("self")).findFirst()
                .orElse(tensor.getName());
    }

    /** Values that wait and read one of these variables are computed before they are written over. */
    private void settle(Set<String> written) {
        for (Map.Entry<Tensor, Pending> waiting : List.copyOf(pending.entrySet())) {
            if (waiting.getValue().variables().stream().anyMatch(written::contains)) {
                pending.remove(waiting.getKey());
                compute(waiting.getKey(), waiting.getValue(), waiting.getKey().getName());
            }
        }
    }

    /** A value that waited is written into a variable like the wanted one. */
    private void compute(Tensor tensor, Pending waited, String wanted) {
        String name = variables.assign(List.of(tensor), wanted);
        codes.put(tensor, Code.atom(name));
        lines.add(name + " = " + waited.code().text());
    }

    private void results(Region body) {
        if (body.getResults().isEmpty()) {
            return;
        }
        List<String> texts = body.getResults().stream().map(this::operand).toList();
        String text = NamedResults.has(body) ? named(body, texts) : String.join(", ", texts);
        boolean tuple = body.isTuple() && texts.size() == 1 && !NamedResults.has(body);
        lines.addAll(CommentText.beforeResult(body));
        lines.add("return " + (tuple ? "(" + text + ",)" : text) + CommentText.trailing(body, Placement.RESULT_TRAILING));
        lines.addAll(CommentText.lines(body, Placement.END));
    }

    private static String named(Region body, List<String> texts) {
        return IntStream.range(0, texts.size()).mapToObj(i -> "\"" + body.getResults().get(i).getPort() + "\": " + texts.get(i))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** The text of an operand that is read now. */
    String operand(Operand operand) {
        return operand.getTensor() != null ? read(operand.getTensor()).text() : Expressions.text(operand.getScalar());
    }

    private void choice(Choice choice) {
        settleAll();
        mentioned = new LinkedHashSet<>();
        new ChoiceText(this, variables, lines, codes).write(choice, values.text(choice.getCondition()));
    }

    /** Everything that waits is computed now. */
    private void settleAll() {
        for (Tensor tensor : List.copyOf(pending.keySet())) {
            Pending waiting = pending.remove(tensor);
            String wanted = waiting.variables().stream().filter(name -> isRewritable(name)).findFirst().orElse(tensor.getName());
            compute(tensor, waiting, wanted);
        }
    }

    /** Whether a variable's value is read by nothing that is still to come. */
    private boolean isRewritable(String variable) {
        return !variable.isEmpty() && !"self".equals(variable) && variables.isFree(variable)
                && pending.values().stream().noneMatch(other -> other.variables().contains(variable));
    }

    /** Kept text reads and writes the source's own variables. */
    private void opaque(OpaqueStep opaque) {
        settleAll();
        for (Tensor tensor : opaque.getReads()) {
            String text = read(tensor).text();
            if (!text.equals(name(tensor))) {
                free(name(tensor));
                lines.add(name(tensor) + " = " + text);
            }
        }
        for (Tensor tensor : opaque.getWrites()) {
            free(name(tensor));
            variables.hold(name(tensor), tensor);
            codes.put(tensor, Code.atom(name(tensor)));
        }
        lines.addAll(CommentText.before(opaque));
        lines.addAll(opaque.getText().lines().toList());
    }

    /** Moves a value that is still read out of a variable. */
    private void free(String variable) {
        if (!variables.isFree(variable) && variables.held(variable) != null) {
            Tensor held = variables.held(variable);
            String name = variables.assign(List.of(held), variable);
            codes.put(held, Code.atom(name));
            lines.add(name + " = " + variable);
        }
    }
}
