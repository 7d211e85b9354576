// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.properties;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.properties.IPropertySource;
import org.nnpivot.ui.views.networks.LayerItem;
import org.nnpivot.ui.views.networks.NetworkElement;
import org.nnpivot.ui.views.networks.NetworkItem;
import org.nnpivot.ui.views.networks.Networks;

/** What a network or layer is to the rest of the workbench: something with properties, in a file. */
public final class NetworkAdapters implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adapted, Class<T> type) {
        if (!(adapted instanceof NetworkElement element)) {
            return null;
        }
        if (type == IFile.class || type == IResource.class) {
            return type.cast(element.file());
        }
        return type == IPropertySource.class ? type.cast(properties(Networks.service().latest(element))) : null;
    }

    private static IPropertySource properties(NetworkElement element) {
        return switch (element) {
            case NetworkItem network -> new Properties(network, new NetworkProperties(network).list());
            case LayerItem layer -> new Properties(layer, new LayerProperties(layer).list());
        };
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IPropertySource.class, IFile.class, IResource.class};
    }
}
