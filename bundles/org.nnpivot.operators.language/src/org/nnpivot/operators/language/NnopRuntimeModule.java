// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language;

import org.eclipse.xtext.conversion.IValueConverterService;

/** The services of the catalogue's language. */
public class NnopRuntimeModule extends AbstractNnopRuntimeModule {

    /** Numbers and strings are this language's own. */
    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return NnopValueConverters.class;
    }
}
