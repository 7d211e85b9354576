// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.names;

import java.util.Set;
import org.nnpivot.operators.Framework;

/**
 * The public attributes that a framework's base class owns; a network that assigned one of them would break the base class
 * or be refused by it. A reserved name gets an underscore behind it (and another while that one is taken).
 */
public final class ReservedNames {

    /** The keywords of Python, which no name can be. */
    public static final Set<String> KEYWORDS = Set.of("False", "None", "True", "and", "as", "assert", "async", "await",
            "break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if",
            "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield");

    private static final Set<String> TORCH = Set.of("T_destination", "add_module", "apply", "bfloat16", "buffers",
            "call_super_init", "children", "compile", "cpu", "cuda", "double", "dump_patches", "eval", "extra_repr", "float",
            "forward", "get_buffer", "get_extra_state", "get_parameter", "get_submodule", "half", "ipu", "load_state_dict",
            "modules", "mtia", "named_buffers", "named_children", "named_modules", "named_parameters", "parameters",
            "register_buffer", "register_forward_hook", "register_module", "register_parameter", "requires_grad_",
            "set_extra_state", "set_submodule", "share_memory", "state_dict", "to", "to_empty", "train", "training", "type",
            "xpu", "zero_grad");

    private static final Set<String> KERAS = Set.of("activity_regularizer", "add_loss", "add_metric", "add_variable",
            "add_weight", "autocast", "build", "build_from_config", "built", "call", "call_signature_parameters", "compile",
            "compile_from_config", "compiled", "compiled_loss", "compiled_metrics", "compute_dtype", "compute_loss",
            "compute_mask", "compute_metrics", "compute_output_shape", "compute_output_spec", "count_params",
            "distribute_reduction_method", "distribute_strategy", "dtype", "dtype_policy", "evaluate", "export", "fit",
            "from_config", "get_build_config", "get_compile_config", "get_config", "get_layer", "get_metrics_result",
            "get_quantization_layer_structure", "get_state_tree", "get_weights", "input", "input_dtype", "input_spec",
            "jit_compile", "layers", "load_own_variables", "load_weights", "loss", "losses", "make_predict_function",
            "make_test_function", "make_train_function", "metrics", "metrics_names", "metrics_variables", "name",
            "non_trainable_variables", "non_trainable_weights", "optimizer", "output", "path", "predict", "predict_function",
            "predict_on_batch", "predict_step", "quantization_mode", "quantize", "quantized_build", "quantized_call",
            "rematerialized_call", "reset_metrics", "run_eagerly", "save", "save_own_variables", "save_weights",
            "set_state_tree", "set_weights", "stateless_call", "stateless_compute_loss", "steps_per_execution", "stop_training",
            "summary", "supports_jit", "supports_masking", "symbolic_call", "test_function", "test_on_batch", "test_step",
            "to_json", "train_function", "train_on_batch", "train_step", "trainable", "trainable_variables",
            "trainable_weights", "variable_dtype", "variables", "weights");

    private ReservedNames() {}

    /** Whether an attribute of a network can't have this name. */
    public static boolean isReserved(Framework framework, String name) {
        return (framework == Framework.TORCH ? TORCH : KERAS).contains(name);
    }
}
