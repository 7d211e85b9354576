// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.properties;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.nnpivot.ui.views.networks.NetworkElement;

/** Properties that can be read and not changed: the text is what people edit. */
final class Properties implements IPropertySource {

    private final NetworkElement element;
    private final List<Property> properties;

    Properties(NetworkElement element, List<Property> properties) {
        this.element = element;
        this.properties = properties;
    }

    @Override
    public Object getEditableValue() {
        return element.name();
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return IntStream.range(0, properties.size()).mapToObj(this::descriptor).toArray(IPropertyDescriptor[]::new);
    }

    private PropertyDescriptor descriptor(int index) {
        Property property = properties.get(index);
        PropertyDescriptor descriptor = new PropertyDescriptor(index, property.name());
        descriptor.setCategory(property.category());
        descriptor.setDescription(property.description());
        return descriptor;
    }

    @Override
    public Object getPropertyValue(Object id) {
        return properties.get((Integer) id).value();
    }

    @Override
    public boolean isPropertySet(Object id) {
        return false;
    }

    @Override
    public void resetPropertyValue(Object id) {
        throw new UnsupportedOperationException("read only");
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        throw new UnsupportedOperationException("read only");
    }
}
