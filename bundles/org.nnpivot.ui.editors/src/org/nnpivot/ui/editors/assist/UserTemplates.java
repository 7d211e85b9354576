// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.assist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.templates.ContextTypeRegistry;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.jface.text.templates.persistence.TemplatePersistenceData;
import org.eclipse.jface.text.templates.persistence.TemplateStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.editing.Proposal;
import org.nnpivot.notation.ide.assist.Templates;

/** The templates of the notation as the user has changed, switched off or added them. */
final class UserTemplates extends TemplateStore {

    private static final String BUNDLE = "org.nnpivot.ui.editors";
    private static final String KEY = BUNDLE + ".templates";
    private static final String PREFIX = BUNDLE + '.';
    private static final String BULLET = "- ";

    UserTemplates() {
        super(preferences(), KEY);
        try {
            load();
        } catch (IOException unreadable) {
            ILog.of(getClass()).error("The templates of the preferences can't be read", unreadable);
        }
    }

    static IPreferenceStore preferences() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE);
    }

    /** The places where templates may stand. */
    static ContextTypeRegistry places() {
        ContextTypeRegistry registry = new ContextTypeRegistry();
        for (Templates.Template template : Templates.all()) {
            registry.addContextType(new TemplateContextType(PREFIX + template.place(), template.place()) {
                @Override
                public void validate(String pattern) {
                    // Whatever stands between the places to fill in may be typed.
                }
            });
        }
        return registry;
    }

    @Override
    protected void loadContributedTemplates() {
        for (Templates.Template template : Templates.all()) {
            internalAdd(new TemplatePersistenceData(new Template(template.label(), template.documentation(), PREFIX + template.place(),
                    template.text(), false), true, PREFIX + template.place() + '.' + template.label()));
        }
    }

    /** The proposals with the user's templates in the place of the built-in ones. */
    List<Proposal> in(List<Proposal> proposals) {
        List<Proposal> all = new ArrayList<>();
        Set<String> added = new LinkedHashSet<>();
        for (Proposal proposal : proposals) {
            if (proposal.kind() == Proposal.Kind.TEMPLATE) {
                place(proposal).filter(added::add).forEach(place -> own(place).forEach(own -> all.add(filled(proposal, own))));
                builtIn(proposal).forEach(changed -> all.add(filled(proposal, changed)));
            } else {
                all.add(proposal);
            }
        }
        return all;
    }

    private static Stream<String> place(Proposal proposal) {
        return Templates.all().stream().filter(template -> template.label().equals(proposal.label())).map(template -> PREFIX + template.place());
    }

    private Stream<Template> own(String place) {
        return Stream.of(getTemplateData(false)).filter(data -> data.getId() == null && data.isEnabled()).map(TemplatePersistenceData::getTemplate)
                .filter(template -> template.getContextTypeId().equals(place));
    }

    private Stream<Template> builtIn(Proposal proposal) {
        return place(proposal).map(place -> getTemplateData(place + '.' + proposal.label()))
                .filter(data -> data != null && data.isEnabled() && !data.isDeleted()).map(TemplatePersistenceData::getTemplate);
    }

    /** Behind a bullet a template comes without its own. */
    private static Proposal filled(Proposal proposal, Template template) {
        boolean cut = !proposal.edit().replacement().startsWith(BULLET) && template.getPattern().startsWith(BULLET);
        String text = cut ? template.getPattern().substring(BULLET.length()) : template.getPattern();
        return new Proposal(template.getName(), proposal.kind(), proposal.detail(), template.getDescription(),
                new TextEdit(proposal.edit().start(), proposal.edit().end(), text), true);
    }
}
