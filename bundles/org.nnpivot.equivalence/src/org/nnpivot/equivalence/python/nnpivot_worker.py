# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""Answers each JSON line on standard input by one JSON line on standard output.

Runs the code of the networks that it is asked about. Whatever that code prints goes
to standard error, so that it can't be taken for an answer.
"""

import json
import math
import os
import sys
import traceback

LONGEST_MESSAGE = 800


def serve(answers):
    """Answers until the input ends; a failed request is an answer, too."""
    from nnpivot import commands

    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer = {"ok": commands.answer(request)}
        except Exception as problem:  # any code may fail in any way: it is the answer
            traceback.print_exc()
            answer = {"error": message(problem, request)}
        sys.stderr.flush()
        answers.write(json.dumps(plain(answer), allow_nan=False) + "\n")
        answers.flush()


def message(problem, request):
    """What went wrong in at most a few lines, and the line of the network's file."""
    text = f"{type(problem).__name__}: {problem}".replace("\n\n", "\n")
    if len(text) > LONGEST_MESSAGE:
        text = text[:LONGEST_MESSAGE // 2] + " ... " + text[-LONGEST_MESSAGE // 2:]
    file = request.get("network", {}).get("file")
    for frame in reversed(traceback.extract_tb(problem.__traceback__)):
        if frame.filename == file:
            return f"{text} (line {frame.lineno})"
    return text


def plain(value):
    """The value with what JSON has no notation for, infinity and NaN, as text."""
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [plain(part) for part in value]
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity"
    return value


if __name__ == "__main__":
    answer_stream = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    serve(answer_stream)
