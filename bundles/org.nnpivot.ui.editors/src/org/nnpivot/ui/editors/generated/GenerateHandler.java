// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.generated;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.operators.Framework;
import org.nnpivot.ui.editors.Messages;
import org.nnpivot.ui.editors.navigation.Opening;
import org.nnpivot.ui.editors.text.TextNames;
import org.nnpivot.workspace.refactoring.CreateFileChange;

/** Generates code of a model into a new file beside it. A file that is there already is compared, never overwritten. */
public final class GenerateHandler extends AbstractHandler {

    private static final String BUNDLE = "org.nnpivot.ui.editors";
    private static final String TARGET = "target";

    @Override
    public Object execute(ExecutionEvent event) {
        Object chosen = HandlerUtil.getActivePart(event) instanceof IEditorPart editor ? editor.getEditorInput()
                : HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
        IFile model = Adapters.adapt(chosen, IFile.class);
        Optional<Framework> target = Stream.of(Framework.values()).filter(f -> f.commandLineName().equals(event.getParameter(TARGET))).findFirst();
        if (model != null && target.isPresent()) {
            generate(model, target.get());
        }
        return null;
    }

    private static void generate(IFile model, Framework target) {
        Display display = Display.getCurrent();
        Job job = Job.create(NLS.bind(Messages.generating, model.getName()), (IJobFunction) monitor -> {
            try {
                Findings findings = new Findings();
                Optional<String> code = ModelCode.of(model, target, findings);
                return code.isPresent() ? write(model, target, code.get(), display, monitor) : failure(model, findings);
            } catch (CoreException unwritable) {
                return unwritable.getStatus();
            }
        });
        job.setUser(true);
        job.schedule();
    }

    private static IStatus write(IFile model, Framework target, String code, Display display, IProgressMonitor monitor) throws CoreException {
        IFile file = ModelCode.file(model, target);
        file.refreshLocal(IFile.DEPTH_ZERO, monitor);
        if (file.exists() && !file.readString().equals(code)) {
            display.asyncExec(() -> new CodeComparison(model, file, target).open());
            return Status.OK_STATUS;
        }
        if (!file.exists()) {
            Change change = new CreateFileChange(file, code.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            change.initializeValidationData(monitor);
            PerformChangeOperation perform = new PerformChangeOperation(change);
            perform.setUndoManager(RefactoringCore.getUndoManager(), NLS.bind(Messages.generating, model.getName()));
            perform.run(monitor);
        }
        GeneratedCode.remember(file, model, target, code);
        display.asyncExec(() -> Opening.open(TextNames.of(file), 0, 0));
        return Status.OK_STATUS;
    }

    private static IStatus failure(IFile model, Findings findings) {
        MultiStatus status = new MultiStatus(BUNDLE, 0, NLS.bind(Messages.generateFailed, model.getName()));
        for (Finding finding : findings.all()) {
            status.add(new Status(switch (finding.severity()) {
                case ERROR -> IStatus.ERROR;
                case WARNING -> IStatus.WARNING;
                case NOTE -> IStatus.INFO;
            }, BUNDLE, finding.range() + ": " + finding.message()));
        }
        return status;
    }
}
