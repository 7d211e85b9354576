// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.ide.names;

/**
 * A word that names something.
 *
 * @param file the name of the file
 * @param start its first code unit
 * @param end behind its last one
 * @param written the word, which may be a template's with its value put in
 * @param name what it names
 * @param declares whether the name is given here
 * @param brief whether it stands for a framework's parameter of the same name as well
 */
public record NnopMention(String file, int start, int end, String written, NnopName name, boolean declares, boolean brief) {}
