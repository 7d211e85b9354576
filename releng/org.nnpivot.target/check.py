#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""Says what the pinned bundles require that no pinned bundle gives: check.py [MAVEN-REPOSITORY]

Takes a second, where a build that fails to resolve takes minutes. The jars must have been fetched. Optional requirements are left out;
what Tycho would refuse for a version out of range is not seen.
"""
import re
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

HERE = Path(__file__).resolve().parent
TARGETS = [
    HERE / "org.nnpivot.target.target",
    HERE.parent / "org.nnpivot.target.engine" / "org.nnpivot.target.engine.target",
]
JDK = re.compile(
    r"java\.|javax\.(?!annotation$|inject|el$|servlet)|org\.(w3c\.dom|xml\.sax|ietf\.jgss)|sun\.|com\.sun\."
)


def clauses(header):
    """The comma-separated clauses of a manifest header; commas in quotes separate nothing."""
    return re.findall(r'(?:[^,"]|"[^"]*")+', header or "")


def names(clause):
    """The names before the attributes of a clause."""
    return [part.strip() for part in re.split(r';(?=(?:[^"]*"[^"]*")*[^"]*$)', clause) if "=" not in part]


def mandatory(header):
    for clause in clauses(header):
        if not re.search(r'resolution:="?optional', clause):
            yield from names(clause)


def headers(jar):
    if "META-INF/MANIFEST.MF" not in jar.namelist():
        return {}
    text = jar.read("META-INF/MANIFEST.MF").decode("utf-8").replace("\r\n", "\n")
    lines = text.split("\n\n")[0].replace("\n ", "").splitlines()
    return dict(line.split(": ", 1) for line in lines if ": " in line)


def packages(jar):
    return {name.rpartition("/")[0].replace("/", ".") for name in jar.namelist() if name.endswith(".class")}


def pins():
    """Jar path and wrapping instructions of each pinned artifact."""
    for target in TARGETS:
        for location in ElementTree.parse(target).iter("location"):
            instructions = location.findtext("instructions")
            for dependency in location.iter("dependency"):
                group, artifact, version = (dependency.findtext(k) for k in ("groupId", "artifactId", "version"))
                yield Path(*group.split("."), artifact, version, f"{artifact}-{version}.jar"), artifact, instructions


def main(repository):
    problems, bundles, exported, required, imported = [], {"system.bundle"}, set(), [], []
    for path, artifact, instructions in pins():
        if not (repository / path).exists():
            problems.append(f"not fetched: {path}")
            continue
        with zipfile.ZipFile(repository / path) as jar:
            manifest = headers(jar)
            if "Bundle-SymbolicName" in manifest:
                name = names(manifest["Bundle-SymbolicName"])[0]
                exported.update(n for clause in clauses(manifest.get("Export-Package")) for n in names(clause))
                required += [(name, bundle) for bundle in mandatory(manifest.get("Require-Bundle"))]
                imported += [(name, package) for package in mandatory(manifest.get("Import-Package"))]
            else:
                given = re.search(r"Bundle-SymbolicName: (\S+)", instructions or "")
                name = given.group(1).replace("${mvnArtifactId}", artifact) if given else artifact
                exported.update(packages(jar))
            bundles.add(name)
    problems += [f"{name} requires the bundle {bundle}" for name, bundle in required if bundle not in bundles]
    problems += [f"{name} imports {p}" for name, p in imported if p not in exported and not JDK.match(p)]
    print("\n".join(sorted(problems)) or f"{len(bundles) - 1} bundles, nothing is missing")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else HERE.parents[1] / ".tools" / "m2")))
