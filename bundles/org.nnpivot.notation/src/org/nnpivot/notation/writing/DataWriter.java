// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.writing;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.model.nn.Configuration;
import org.nnpivot.model.nn.Dataset;
import org.nnpivot.model.nn.Feature;
import org.nnpivot.model.nn.Image;
import org.nnpivot.model.nn.Label;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.notation.syntax.Argument;
import org.nnpivot.notation.syntax.Attribute;
import org.nnpivot.notation.syntax.Braces;
import org.nnpivot.notation.syntax.Data;
import org.nnpivot.notation.syntax.Expression;
import org.nnpivot.notation.syntax.Group;
import org.nnpivot.notation.syntax.RealNumber;

/** Writes how a network is trained and with what, in BESSER's order. */
final class DataWriter {

    private DataWriter() {}

    static List<Data> sections(NeuralNetwork network) {
        List<Data> sections = new ArrayList<>();
        if (network.getConfiguration() != null) {
            sections.add(configuration(network.getConfiguration()));
        }
        if (network.getTrain_data() != null) {
            sections.add(dataset("TrainingDataset", network.getTrain_data()));
        }
        if (network.getTest_data() != null) {
            sections.add(dataset("TestDataset", network.getTest_data()));
        }
        return sections;
    }

    private static Data section(String keyword) {
        Data section = Trees.FACTORY.createData();
        section.setKeyword(keyword);
        return section;
    }

    private static Data configuration(Configuration configuration) {
        Data section = section("config");
        add(section, "batch_size", Trees.integer(configuration.getBatch_size()));
        add(section, "epochs", Trees.integer(configuration.getEpochs()));
        add(section, "learning_rate", real(configuration.getLearning_rate()));
        add(section, "optimiser", Trees.text(configuration.getOptimizer().getLiteral()));
        add(section, "metrics", Trees.list(configuration.getMetrics().stream().map(metric -> Trees.text(metric.getLiteral())).toList()));
        add(section, "loss_function", Trees.name(configuration.getLoss_function().getLiteral()));
        add(section, "weight_decay", real(configuration.getWeight_decay()));
        add(section, "momentum", real(configuration.getMomentum()));
        section.getAnnotations().addAll(DetailsWriter.annotations(configuration));
        return section;
    }

    private static void add(Data section, String name, Expression value) {
        section.getAttributes().add(Trees.attribute(name, value));
    }

    private static Expression real(double value) {
        RealNumber number = Trees.FACTORY.createRealNumber();
        number.setValue(Double.toString(Math.abs(value)));
        return value < 0 ? Trees.negative(number) : number;
    }

    private static Data dataset(String keyword, Dataset dataset) {
        Data section = section(keyword);
        text(section.getAttributes(), "name", dataset.getName(), true);
        text(section.getAttributes(), "path_data", dataset.getPath_data(), false);
        if (dataset.isSetTask_type()) {
            add(section, "task_type", Trees.name(dataset.getTask_type().getLiteral()));
        }
        if (dataset.isSetInput_format()) {
            add(section, "input_format", Trees.name(dataset.getInput_format().getLiteral()));
        }
        image(section, dataset.getImage());
        if (!dataset.getFeatures().isEmpty()) {
            add(section, "features", braces(dataset.getFeatures().stream().map(DataWriter::feature).toList()));
        }
        if (!dataset.getLabels().isEmpty()) {
            add(section, "labels", braces(dataset.getLabels().stream().map(DataWriter::label).toList()));
        }
        section.getAnnotations().addAll(DetailsWriter.annotations(dataset));
        return section;
    }

    private static void image(Data section, Image image) {
        if (image != null) {
            add(section, "image", Trees.integers(image.getShape()));
            if (image.isNormalize()) {
                add(section, "normalize", Trees.truth(true));
            }
        }
    }

    private static void text(List<Attribute> attributes, String name, String value, boolean word) {
        if (value != null) {
            attributes.add(Trees.attribute(name, word ? Trees.word(value) : Trees.text(value)));
        }
    }

    private static Braces braces(List<Group> items) {
        Braces braces = Trees.FACTORY.createBraces();
        braces.getItems().addAll(items);
        return braces;
    }

    private static Group label(Label label) {
        Group group = Trees.FACTORY.createGroup();
        part(group, "col", label.getCol_name());
        part(group, "label", label.getLabel_name());
        return group;
    }

    private static Group feature(Feature feature) {
        Group group = Trees.FACTORY.createGroup();
        part(group, "name", feature.getName());
        if (feature instanceof Image image) {
            group.getItems().add(Trees.argument("image", Trees.integers(image.getShape())));
            if (image.isNormalize()) {
                group.getItems().add(Trees.argument("normalize", Trees.truth(true)));
            }
        }
        return group;
    }

    private static void part(Group group, String name, String value) {
        if (value != null) {
            Argument part = Trees.argument(name, Trees.text(value));
            group.getItems().add(part);
        }
    }
}
