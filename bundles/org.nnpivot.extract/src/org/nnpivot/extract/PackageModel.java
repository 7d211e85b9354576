// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.epsilon.emc.emf.InMemoryEmfModel;
import org.eclipse.epsilon.eol.exceptions.models.EolModelElementTypeNotFoundException;

/**
 * A model that owns the elements of one EPackage wherever they are, and does not put new elements into its resource: adding
 * and removing every element there makes a transformation quadratic.
 */
public final class PackageModel extends InMemoryEmfModel {

    private final EPackage metamodel;

    /** The elements of that package in a resource, under a name for transformations. */
    public PackageModel(String name, Resource resource, EPackage metamodel) {
        super(name, resource, metamodel);
        this.metamodel = metamodel;
        setStoredOnDisposal(false);
    }

    @Override
    protected EObject createInstanceInModel(String type) throws EolModelElementTypeNotFoundException {
        EClass eClass = classForName(type);
        return EcoreUtil.create(eClass);
    }

    /**
     * Only this package. Others with types of the same name may be registered (Xtext's, the notation's), and Epsilon would
     * take any of them.
     */
    @Override
    protected EPackage.Registry getPackageRegistry() {
        EPackage.Registry own = new EPackageRegistryImpl();
        if (metamodel != null) { // unset while the superclass is constructed
            own.put(metamodel.getNsURI(), metamodel);
        }
        return own;
    }

    @Override
    public boolean owns(Object instance) {
        return instance instanceof EObject object && object.eClass().getEPackage() == metamodel;
    }
}
