// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.help.reference;

import java.util.List;
import java.util.Map;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.help.AbstractTocProvider;
import org.eclipse.help.IToc;
import org.eclipse.help.ITocContribution;
import org.eclipse.help.ITopic;
import org.eclipse.help.IUAElement;

/** The reference in the table of contents: a topic a family of operators, and the findings. */
public final class ReferenceContents extends AbstractTocProvider {

    private static final String PLUGIN = "org.nnpivot.help";

    @Override
    public ITocContribution[] getTocContributions(String locale) {
        List<ITopic> topics = Reference.pages().entrySet().stream().<ITopic>map(page -> new Topic(title(page), address(page.getKey()), List.of())).toList();
        List<ITopic> operators = topics.subList(0, topics.size() - 1);
        List<ITopic> all = List.of(new Topic("Operators", operators.get(0).getHref(), operators), topics.getLast());
        return new ITocContribution[] {new Contribution(new Contents(all), locale)};
    }

    private static String address(String page) {
        return "/" + PLUGIN + "/" + page;
    }

    /** The first line, without what all pages of operators begin with. */
    private static String title(Map.Entry<String, String> page) {
        return page.getValue().lines().findFirst().orElse("").replaceFirst("^# (Operators: )?", "");
    }

    private record Topic(String label, String href, List<ITopic> topics) implements ITopic {

        @Override
        public String getLabel() {
            return label;
        }

        @Override
        public String getHref() {
            return href;
        }

        @Override
        public ITopic[] getSubtopics() {
            return topics.toArray(ITopic[]::new);
        }

        @Override
        public boolean isEnabled(IEvaluationContext context) {
            return true;
        }

        @Override
        public IUAElement[] getChildren() {
            return getSubtopics();
        }
    }

    private record Contents(List<ITopic> topics) implements IToc {

        @Override
        public String getLabel() {
            return "Reference";
        }

        @Override
        public String getHref() {
            return null;
        }

        @Override
        public ITopic[] getTopics() {
            return topics.toArray(ITopic[]::new);
        }

        @Override
        public ITopic getTopic(String href) {
            return topics.stream().filter(topic -> href != null && href.equals(topic.getHref())).findFirst().orElse(null);
        }

        @Override
        public boolean isEnabled(IEvaluationContext context) {
            return true;
        }

        @Override
        public IUAElement[] getChildren() {
            return getTopics();
        }
    }

    private record Contribution(IToc contents, String locale) implements ITocContribution {

        @Override
        public String getCategoryId() {
            return null;
        }

        @Override
        public String getContributorId() {
            return PLUGIN;
        }

        @Override
        public String[] getExtraDocuments() {
            return new String[0];
        }

        @Override
        public String getId() {
            return "/" + PLUGIN + "/reference.xml";
        }

        @Override
        public String getLocale() {
            return locale;
        }

        @Override
        public String getLinkTo() {
            return "/" + PLUGIN + "/toc.xml#reference";
        }

        @Override
        public IToc getToc() {
            return contents;
        }

        @Override
        public boolean isPrimary() {
            return false;
        }
    }
}
