// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import java.util.List;
import java.util.Map;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nnpivot.model.nn.Configuration;
import org.nnpivot.model.nn.Dataset;
import org.nnpivot.model.nn.Feature;
import org.nnpivot.model.nn.Image;
import org.nnpivot.model.nn.InputFormat;
import org.nnpivot.model.nn.Label;
import org.nnpivot.model.nn.LossFunction;
import org.nnpivot.model.nn.Metric;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Optimizer;
import org.nnpivot.model.nn.TaskType;
import org.nnpivot.notation.NotationFinding;
import org.nnpivot.notation.syntax.Data;

/** Reads how a network is trained and with what: BESSER's configuration and datasets. */
final class DataReader {

    private static final Map<String, String> OLD_SECTIONS = Map.of("params", "config");
    private static final Map<String, String> OLD_NAMES = Map.of("optimiser", "optimizer");

    private final Reading reading;
    private final Frame frame;

    DataReader(Reading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    void read() {
        for (Data section : frame.sections(Data.class)) {
            switch (section.getKeyword()) {
                case "config", "configuration" -> configuration(section);
                case "params" -> {
                    reading.report(NotationFinding.OLD_SPELLING, section, "params", OLD_SECTIONS.get("params"));
                    configuration(section);
                }
                case "TrainingDataset" -> training(section);
                case "TestDataset" -> test(section);
                default -> oldDataset(section);
            }
        }
    }

    /** BESSER's tutorial has two sections of one name: the first is for training. */
    private void oldDataset(Data section) {
        boolean first = frame.network.getTrain_data() == null;
        reading.report(NotationFinding.OLD_SPELLING, section, "Dataset", first ? "TrainingDataset" : "TestDataset");
        if (first) {
            training(section);
        } else {
            test(section);
        }
    }

    private void once(Object before, Data section) {
        if (before != null) {
            reading.report(NotationFinding.DUPLICATE_SECTION, section, section.getKeyword());
        }
    }

    private void training(Data section) {
        once(frame.network.getTrain_data(), section);
        frame.network.setTrain_data(dataset(section));
    }

    private void test(Data section) {
        once(frame.network.getTest_data(), section);
        frame.network.setTest_data(dataset(section));
    }

    private void configuration(Data section) {
        once(frame.network.getConfiguration(), section);
        Configuration configuration = Reading.located(NnFactory.eINSTANCE.createConfiguration(), section);
        Values values = new Values(reading, frame);
        for (Setting setting : Setting.of(section.getAttributes())) {
            set(configuration, setting, values);
        }
        new ElementDetails(reading).annotations(configuration, section.getAnnotations());
        frame.network.setConfiguration(configuration);
    }

    private void set(Configuration configuration, Setting setting, Values values) {
        switch (OLD_NAMES.getOrDefault(setting.name(), setting.name())) {
            case "batch_size" -> configuration.setBatch_size(values.integer(setting));
            case "epochs" -> configuration.setEpochs(values.integer(setting));
            case "learning_rate" -> configuration.setLearning_rate(values.real(setting));
            case "weight_decay" -> configuration.setWeight_decay(values.real(setting));
            case "momentum" -> configuration.setMomentum(values.real(setting));
            case "optimizer" -> configuration.setOptimizer(values.chosen(setting, Optimizer.get(text(setting)), Optimizer.SGD));
            case "loss_function" -> configuration.setLoss_function(
                    values.chosen(setting, LossFunction.get(text(setting)), LossFunction.CROSSENTROPY));
            case "metrics" -> values.items(setting).forEach(item -> configuration.getMetrics()
                    .add(values.chosen(item, Metric.get(text(item)), Metric.ACCURACY)));
            default -> values.unknown(setting);
        }
    }

    /** A word as it is written; a hyphen in it was read as a minus. */
    static String text(Setting setting) {
        String word = setting.word();
        return word != null ? word : NodeModelUtils.getTokenText(NodeModelUtils.getNode(setting.value())).replace(" ", "");
    }

    private Dataset dataset(Data section) {
        Dataset dataset = Reading.located(NnFactory.eINSTANCE.createDataset(), section);
        Values values = new Values(reading, frame);
        List<Setting> settings = Setting.of(section.getAttributes());
        settings.forEach(setting -> set(dataset, setting, values));
        new ElementDetails(reading).annotations(dataset, section.getAnnotations());
        return dataset;
    }

    private void set(Dataset dataset, Setting setting, Values values) {
        switch (setting.name()) {
            case "name" -> dataset.setName(text(setting));
            case "path_data" -> dataset.setPath_data(text(setting));
            case "task_type" -> dataset.setTask_type(
                    values.chosen(setting, TaskType.get(text(setting).replace('-', '_')), TaskType.BINARY));
            case "input_format" -> dataset.setInput_format(values.chosen(setting, InputFormat.get(text(setting)), InputFormat.CSV));
            case "image" -> image(dataset).getShape().addAll(values.integers(setting));
            case "normalize" -> image(dataset).setNormalize(setting.isTrue());
            case "labels" -> values.items(setting).forEach(item -> dataset.getLabels().add(label(item, values)));
            case "features" -> values.items(setting).forEach(item -> dataset.getFeatures().add(feature(item, values)));
            default -> values.unknown(setting);
        }
    }

    private static Image image(Dataset dataset) {
        if (dataset.getImage() == null) {
            dataset.setImage(NnFactory.eINSTANCE.createImage());
        }
        return dataset.getImage();
    }

    private Label label(Setting item, Values values) {
        Label label = NnFactory.eINSTANCE.createLabel();
        for (Setting part : values.parts(item)) {
            switch (part.name()) {
                case "col" -> label.setCol_name(text(part));
                case "label" -> label.setLabel_name(text(part));
                default -> values.unknown(part);
            }
        }
        return label;
    }

    /** {@code (name = "age")}, or {@code (name = "photo", image = [32, 32, 3])}. */
    private Feature feature(Setting item, Values values) {
        List<Setting> parts = values.parts(item);
        boolean isImage = parts.stream().anyMatch(part -> part.name().equals("image"));
        Feature feature = isImage ? NnFactory.eINSTANCE.createImage() : NnFactory.eINSTANCE.createStructured();
        for (Setting part : parts) {
            switch (part.name()) {
                case "name" -> feature.setName(text(part));
                case "image" -> ((Image) feature).getShape().addAll(values.integers(part));
                case "normalize" -> ((Image) feature).setNormalize(part.isTrue());
                default -> values.unknown(part);
            }
        }
        return feature;
    }
}
