// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/**
 * What editors ask of a language, free of Eclipse and of any protocol: a workbench calls it in its own process, the language
 * server translates it. Offsets count UTF-16 code units from 0; nothing here is bound to a thread.
 */
package org.nnpivot.editing;
