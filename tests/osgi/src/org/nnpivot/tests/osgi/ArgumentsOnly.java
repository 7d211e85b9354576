// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.osgi;

import java.util.Map;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;

/**
 * The context of an application that has arguments and nothing else.
 *
 * @param arguments by the names of {@link IApplicationContext}
 */
record ArgumentsOnly(Map<String, Object> arguments) implements IApplicationContext {

    @Override
    @SuppressWarnings("rawtypes")
    public Map getArguments() {
        return arguments;
    }

    @Override
    public void applicationRunning() {
        // There is no splash screen to take away.
    }

    @Override
    public String getBrandingApplication() {
        return null;
    }

    @Override
    public String getBrandingName() {
        return null;
    }

    @Override
    public String getBrandingDescription() {
        return null;
    }

    @Override
    public String getBrandingId() {
        return null;
    }

    @Override
    public String getBrandingProperty(String key) {
        return null;
    }

    @Override
    public Bundle getBrandingBundle() {
        return null;
    }

    @Override
    public void setResult(Object result, IApplication application) {
        throw new UnsupportedOperationException("the result is what start returns");
    }
}
