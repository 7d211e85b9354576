// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui;

import org.eclipse.osgi.util.NLS;

/** What the bundle says to people; the texts stand in {@code messages.properties}. */
@SuppressWarnings("javadoc")
public final class Messages extends NLS {

    public static String architecture_keep;
    public static String architecture_sequential;
    public static String architecture_subclassing;
    public static String check_job;
    public static String compare;
    public static String compare_edited;
    public static String compare_gone;
    public static String compare_title;
    public static String decorator_stale;
    public static String destination_beside;
    public static String destination_inPlace;
    public static String direction;
    public static String direction_other;
    public static String equivalence;
    public static String equivalence_badPython;
    public static String equivalence_noPair;
    public static String equivalence_noPython;
    public static String equivalence_nothing;
    public static String equivalence_shape;
    public static String equivalence_unsaved;
    public static String files;
    public static String fix_shape;
    public static String fix_shape_description;
    public static String fix_shape_example;
    public static String fix_shape_prompt;
    public static String fix_shape_title;
    public static String fix_stub;
    public static String fix_stub_description;
    public static String fix_style;
    public static String fix_style_description;
    public static String inferred;
    public static String inferred_more;
    public static String inferred_none;
    public static String inferred_unknown;
    public static String inferring;
    public static String inherited;
    public static String launch_cancelled;
    public static String launch_equivalence;
    public static String launch_gone;
    public static String launch_migration;
    public static String launch_nothing;
    public static String launch_resources;
    public static String launch_tab;
    public static String layout_channelsLast;
    public static String layout_native;
    public static String layout_preserve;
    public static String migrate_description;
    public static String nature_add;
    public static String nature_remove;
    public static String open;
    public static String open_preferences;
    public static String option_architecture;
    public static String option_direction;
    public static String option_inputShapes;
    public static String option_inputShapes_message;
    public static String option_layout;
    public static String option_python;
    public static String option_python_message;
    public static String option_replace;
    public static String option_result;
    public static String option_stubs;
    public static String preferences_description;
    public static String process_running;
    public static String properties_link;

    static {
        NLS.initializeMessages("org.nnpivot.ui.messages", Messages.class);
    }

    private Messages() {}
}
