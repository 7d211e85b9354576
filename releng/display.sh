# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
#
# A virtual display for tests of the workbench, apart from the user's own. Sourced with releng/tools.sh; Linux only.

# Installs what is missing with the package manager of Debian and its kin.
need_display_packages() {
	local packages=() gtk=libgtk-3-0
	command -v Xvfb >/dev/null || packages+=(xvfb)
	command -v openbox >/dev/null || packages+=(openbox)
	if ! PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0'; then
		if apt-cache show libgtk-3-0t64 >/dev/null 2>&1; then
			gtk=libgtk-3-0t64
		fi
		packages+=("$gtk")
	fi
	[ ${#packages[@]} -gt 0 ] || return 0
	command -v apt-get >/dev/null || missing "the tests of the workbench need Xvfb, openbox and GTK 3: install ${packages[*]}"
	local superuser=
	[ "$(id -u)" -eq 0 ] || superuser="sudo -n"
	echo "$(basename "$0"): installing ${packages[*]}" >&2
	{ $superuser apt-get update -qq && $superuser env DEBIAN_FRONTEND=noninteractive \
		apt-get install -y -qq --no-install-recommends "${packages[@]}"; } >&2 || missing "could not install ${packages[*]}"
}

# Starts a display with a window manager and sets DISPLAY; end_display ends both.
start_display() {
	[ "$(uname -s)" = Linux ] || return 0
	need_display_packages
	local number pipe
	pipe=$(mktemp -u)
	mkfifo "$pipe"
	# The server itself finds a number that is free.
	Xvfb -displayfd 3 -screen 0 1400x950x24 -nolisten tcp 3>"$pipe" >/dev/null 2>&1 &
	display_server=$!
	read -r -t 30 number <"$pipe" || missing "no virtual display could be started"
	rm -f "$pipe"
	export DISPLAY=:$number NO_AT_BRIDGE=1 GDK_BACKEND=x11
	openbox >/dev/null 2>&1 &
	window_manager=$!
}

end_display() {
	local process
	for process in ${window_manager:-} ${display_server:-}; do
		kill "$process" 2>/dev/null || true
		wait "$process" 2>/dev/null || true
	done
}
