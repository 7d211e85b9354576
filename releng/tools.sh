# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
#
# What the commands share: finds the JDK, Maven and Python, says what is missing. Sourced with $root set.

MAVEN_VERSION=3.9.11
LEAST_JAVA=21

missing() {
	echo "$(basename "$0"): $*" >&2
	exit 2
}

# The major version of the JDK in the given folder; 0 where there is none.
java_version() {
	[ -x "$1/bin/javac" ] || { echo 0; return; }
	local version
	version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true)
	[ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
	echo "${version:-0}"
}

# Sets JAVA_HOME: the one given if it is new enough, else the newest JDK found.
need_java() {
	local best=0 home version
	if [ -n "${JAVA_HOME:-}" ] && [ "$(java_version "$JAVA_HOME")" -ge "$LEAST_JAVA" ]; then
		return
	fi
	local onpath=
	onpath=$(command -v javac || true)
	for home in ${onpath:+"$(dirname "$(dirname "$(readlink -f "$onpath")")")"} \
		/usr/lib/jvm/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
		version=$(java_version "$home")
		if [ "$version" -gt "$best" ]; then
			best=$version
			JAVA_HOME=$home
		fi
	done
	[ "$best" -ge "$LEAST_JAVA" ] || missing "no JDK $LEAST_JAVA or later found: install one or set JAVA_HOME (newest found: ${best/#0/none})"
	export JAVA_HOME
}

# Puts Maven into .tools/. An older Maven stops at this checkout's options, and remembers in the folder it runs in that it has unpacked
# something, hence a folder of its own elsewhere.
need_maven() {
	local home=$root/.tools/apache-maven-$MAVEN_VERSION elsewhere
	if [ ! -f "$home/bin/mvn" ]; then
		command -v mvn >/dev/null || missing "Maven not found: install it (any version that can fetch $MAVEN_VERSION)"
		mkdir -p "$root/.tools"
		elsewhere=$(mktemp -d)
		(cd "$elsewhere" && mvn -q -B "-Dmaven.repo.local=$(repository)" org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack \
			"-Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" "-DoutputDirectory=$root/.tools") >"$root/.tools/maven.log" 2>&1 || true
		rm -rf "$elsewhere"
		[ -f "$home/bin/mvn" ] || missing "Maven $MAVEN_VERSION could not be fetched; log: $root/.tools/maven.log"
		chmod +x "$home/bin/mvn"
	fi
	MAVEN=$home/bin/mvn
}

# Where Maven keeps what it fetches.
repository() {
	echo "${MAVEN_REPO_LOCAL:-$root/.tools/m2}"
}

maven() {
	need_maven
	local argument options=("-Dmaven.repo.local=$(repository)")
	for argument in "$@" ${MAVEN_OPTS:-} ${MAVEN_ARGS:-}; do
		case $argument in -Dmaven.repo.local=*) options=() ;; esac
	done
	"$MAVEN" ${options[@]+"${options[@]}"} "$@"
}
