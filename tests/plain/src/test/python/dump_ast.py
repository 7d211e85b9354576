# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""Writes the syntax trees of Python files, as CPython's own parser sees them, in a form that is easy to compare.

Usage: dump_ast.py [FOLDER]

Without a folder it takes the standard library of the Python that runs it, installed packages left out.
Standard output, in UTF-8: the line "version MAJOR MINOR"; for each file, in the order of their paths, the line
"file PATH" and one line a node or value, indented by its depth; "rejected PATH" for a file that ast.parse refuses.
"""

import ast
import json
import os
import sys
import sysconfig
import warnings

SINGLETONS = {True: "TRUE", False: "FALSE", None: "NONE", ...: "ELLIPSIS"}
# Before 3.12 the nodes inside a formatted string have positions that are not those of the file.
HAS_FSTRING_POSITIONS = sys.version_info >= (3, 12)


def constant(value):
    """Kind and canonical text of a literal."""
    if value is None or value is ... or isinstance(value, bool):
        return SINGLETONS[value] + " " + json.dumps("..." if value is ... else str(value))
    kinds = {int: "INT", float: "FLOAT", complex: "COMPLEX", str: "STR", bytes: "BYTES"}
    kind = kinds[type(value)]
    text = value.decode("latin-1") if kind == "BYTES" else value if kind == "STR" else repr(value)
    return kind + " " + json.dumps(text)


def is_spurious(owner, item):
    """Python 3.12 puts an empty literal before a replacement field that begins a format specification; 3.13 does not."""
    return owner == "JoinedStr" and isinstance(item, ast.Constant) and item.value == ""


class Dump:
    """The lines of one file."""

    def __init__(self):
        self.lines = []
        self.formatted = 0

    def node(self, node, depth):
        """A node and, deeper, its fields."""
        name = type(node).__name__
        position = ""
        if hasattr(node, "lineno") and (HAS_FSTRING_POSITIONS or not self.formatted):
            position = f" {node.lineno}:{node.col_offset}-{node.end_lineno}:{node.end_col_offset}"
        self.lines.append(" " * depth + name + position)
        self.formatted += name == "JoinedStr"
        for field in node._fields:
            if name != "Constant" or field == "value":
                self.field(name, field, getattr(node, field), depth + 1)
        self.formatted -= name == "JoinedStr"

    def field(self, owner, field, value, depth):
        """A field; left out where it is empty."""
        if owner in ("Constant", "MatchSingleton") and field == "value":
            self.lines.append(" " * depth + "value " + constant(value))
        elif value is not None and value != []:
            self.lines.append(" " * depth + field)
            for item in value if isinstance(value, list) else [value]:
                if not is_spurious(owner, item):
                    self.item(item, depth + 1)

    def item(self, item, depth):
        """One value of a field."""
        if item is None:
            self.lines.append(" " * depth + "Missing")
        elif isinstance(item, (ast.operator, ast.unaryop, ast.boolop, ast.cmpop, ast.expr_context)):
            self.lines.append(" " * depth + type(item).__name__)
        elif isinstance(item, ast.AST):
            self.node(item, depth)
        else:
            self.lines.append(" " * depth + json.dumps(item))


def python_files(folder):
    """All Python files below a folder, in a fixed order."""
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(set(folders) - {"site-packages", "dist-packages"})
        for file in sorted(files):
            if file.endswith(".py"):
                yield os.path.join(parent, file)


def main():
    """Dumps all files."""
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(10000)
    out = open(sys.stdout.fileno(), "w", encoding="utf-8", newline="\n", closefd=False)
    out.write(f"version {sys.version_info[0]} {sys.version_info[1]}\n")
    folder = sys.argv[1] if len(sys.argv) > 1 else sysconfig.get_path("stdlib")
    for path in python_files(folder):
        with open(path, "rb") as file:
            source = file.read()
        try:
            tree = ast.parse(source)
        except (SyntaxError, ValueError, RecursionError):
            out.write(f"rejected {path}\n")
            continue
        dump = Dump()
        dump.node(tree, 1)
        out.write(f"file {path}\n" + "\n".join(dump.lines) + "\n")
    out.flush()


if __name__ == "__main__":
    main()
