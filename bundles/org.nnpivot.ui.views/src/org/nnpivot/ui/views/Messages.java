// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views;

import org.eclipse.osgi.util.NLS;

/** The texts that people see. */
public final class Messages extends NLS {

    public static String Amounts_notTrained;
    public static String Amounts_shared;
    public static String Amounts_total;
    public static String Amounts_unused;
    public static String ContentsPage_browse;
    public static String ContentsPage_browseText;
    public static String ContentsPage_browseTitle;
    public static String ContentsPage_description;
    public static String ContentsPage_empty;
    public static String ContentsPage_example;
    public static String ContentsPage_noFile;
    public static String ContentsPage_python;
    public static String DiagramActions_fit;
    public static String DiagramActions_zoomIn;
    public static String DiagramActions_zoomOut;
    public static String DiagramDepth_all;
    public static String DiagramDepth_menu;
    public static String DiagramDepth_none;
    public static String DiagramDepth_some;
    public static String ExportHandler_png;
    public static String ExportHandler_svg;
    public static String ExportHandler_title;
    public static String ExportJob_failed;
    public static String ExportJob_name;
    public static String FollowAction_text;
    public static String LayerQuery_found;
    public static String LayerQuery_label;
    public static String LayerQuery_problems;
    public static String LayerSearchPage_attribute;
    public static String LayerSearchPage_hint;
    public static String LayerSearchPage_name;
    public static String LayerSearchPage_operator;
    public static String NetworkLabels_pending;
    public static String NetworkMenu_none;
    public static String NetworkMenu_text;
    public static String NewExamples_description;
    public static String NewExamples_title;
    public static String NewPivotModel_cancelled;
    public static String NewPivotModel_description;
    public static String NewPivotModel_incomplete;
    public static String NewPivotModel_nothing;
    public static String NewPivotModel_task;
    public static String NewPivotModel_title;
    public static String Properties_attributes;
    public static String Properties_comment;
    public static String Properties_constructor;
    public static String Properties_counts;
    public static String Properties_default;
    public static String Properties_defaultValue;
    public static String Properties_file;
    public static String Properties_input;
    public static String Properties_inputs;
    public static String Properties_layer;
    public static String Properties_layers;
    public static String Properties_line;
    public static String Properties_meaning;
    public static String Properties_multiplies;
    public static String Properties_multipliesMeaning;
    public static String Properties_name;
    public static String Properties_network;
    public static String Properties_notTrained;
    public static String Properties_output;
    public static String Properties_parameters;
    public static String Properties_path;
    public static String Properties_required;
    public static String Properties_shapes;
    public static String Properties_source;
    public static String Properties_style;
    public static String Properties_type;
    public static String Properties_value;
    public static String ReadingJob_failed;
    public static String ReadingJob_name;
    public static String SceneJob_failed;
    public static String SceneJob_name;
    public static String SummaryTable_input;
    public static String SummaryTable_layer;
    public static String SummaryTable_multiplies;
    public static String SummaryTable_output;
    public static String SummaryTable_parameters;
    public static String SummaryTable_type;
    public static String SummaryView_copy;
    public static String SystemSummary_operators;
    public static String Views_noNetwork;
    public static String Views_nothing;
    public static String Views_openSource;
    public static String Views_problem;
    public static String Views_reading;

    static {
        initializeMessages("org.nnpivot.ui.views.messages", Messages.class);
    }

    private Messages() {}
}
