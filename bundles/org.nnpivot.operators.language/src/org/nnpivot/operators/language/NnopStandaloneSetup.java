// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language;

import com.google.inject.Injector;

/** Sets the language up in plain Java. */
public class NnopStandaloneSetup extends NnopStandaloneSetupGenerated {

    private static final class Holder {
        static final Injector INJECTOR = new NnopStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    /** The one injector of the language in plain Java: each further setup would replace the last one's registrations. */
    public static Injector injector() {
        return Holder.INJECTOR;
    }
}
