// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.nnpivot.diagnostics.json.JsonException;
import org.nnpivot.diagnostics.json.JsonReader;
import org.nnpivot.generate.weights.WeightPlanJson;
import org.nnpivot.model.nn.ElementType;
import org.nnpivot.operators.Framework;

/**
 * Jobs as JSON: an object with {@code source} and {@code target} ({@code file}, {@code expression}, {@code framework}),
 * {@code inputs} ({@code name}, {@code shape}, {@code type}, and where they are needed {@code low}, {@code high},
 * {@code permutation}), {@code outputPermutations} and {@code weights}, each as in {@link EquivalenceJob}.
 */
public final class JobJson {

    private JobJson() {
    }

    /**
     * The job in a text.
     *
     * @param id of the job
     * @param folder that the names of files are relative to
     * @throws JsonException where the text isn't a job
     */
    public static EquivalenceJob read(String id, String text, Path folder, Extent extent, Limits limits) {
        try {
            Map<?, ?> json = (Map<?, ?>) JsonReader.read(text);
            return new EquivalenceJob(id, network(json.get("source"), folder), network(json.get("target"), folder),
                    ((List<?>) json.get("inputs")).stream().map(JobJson::input).toList(),
                    ((List<?>) json.get("outputPermutations")).stream().map(JobJson::integers).toList(),
                    WeightPlanJson.fromJson(json.get("weights")), extent, limits);
        } catch (ClassCastException | NullPointerException e) {
            throw new JsonException("is not a job: " + e.getMessage());
        }
    }

    private static NetworkCode network(Object json, Path folder) {
        Map<?, ?> network = (Map<?, ?>) json;
        return new NetworkCode(folder.resolve((String) network.get("file")), (String) network.get("expression"),
                framework((String) network.get("framework")));
    }

    private static Framework framework(String name) {
        return Arrays.stream(Framework.values()).filter(framework -> framework.commandLineName().equals(name)).findAny()
                .orElseThrow(() -> new JsonException("knows no framework " + name));
    }

    private static NetworkInput input(Object json) {
        Map<?, ?> input = (Map<?, ?>) json;
        List<Long> shape = ((List<?>) input.get("shape")).stream().map(Long.class::cast).toList();
        ElementType type = ElementType.get((String) input.get("type"));
        Object permutation = input.get("permutation");
        return new NetworkInput((String) input.get("name"), shape, type, (Long) input.get("low"), (Long) input.get("high"),
                permutation == null ? List.of() : integers(permutation));
    }

    private static List<Integer> integers(Object json) {
        return ((List<?>) json).stream().map(item -> ((Long) item).intValue()).toList();
    }
}
