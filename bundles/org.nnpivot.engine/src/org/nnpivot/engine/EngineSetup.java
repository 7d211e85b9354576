// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import org.nnpivot.model.nn.NnPackage;
import org.nnpivot.model.python.PythonPackage;
import org.nnpivot.model.trace.TracePackage;

/** Makes the metamodels known. To be called once before threads start; calling it again changes nothing. */
public final class EngineSetup {

    private EngineSetup() {}

    /** Touches every EPackage, so that none is initialised by two threads at once. */
    public static void initialize() {
        NnPackage.eINSTANCE.eClass();
        PythonPackage.eINSTANCE.eClass();
        TracePackage.eINSTANCE.eClass();
    }
}
