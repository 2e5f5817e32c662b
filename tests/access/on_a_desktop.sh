#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Yanlian contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: on_a_desktop.sh COMMAND [ARGUMENT…]
# Runs a command with what a desktop has: an X display, a session bus and an accessibility bus, all private, and all
# gone afterwards. Exit code 77, with the reason, where one of them is missing.
set -euo pipefail

packages='xvfb xauth dbus at-spi2-core python3 python3-dbus'

skip() {
    printf 'on_a_desktop: skipped: %s; ./dev test installs it, or: apt-get install %s\n' "$*" "$packages" >&2
    exit 77
}

find_launcher() {
    local candidate
    for candidate in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
        if [[ -x $candidate ]]; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    return 1
}

for tool in dbus-monitor Xvfb xvfb-run xauth dbus-run-session dbus-daemon; do
    command -v "$tool" >/dev/null || skip "$tool is missing"
done
launcher=$(find_launcher) || skip 'at-spi-bus-launcher is missing'
/usr/bin/python3 -c 'import dbus' 2>/dev/null || skip '/usr/bin/python3 with the module dbus is missing'

home=$(mktemp -d)
group=
clean_up() {
    trap - EXIT INT TERM
    if [[ -n $group ]]; then
        kill -TERM -- "-$group" 2>/dev/null || true
        for _ in {1..60}; do # three seconds, in which Xvfb takes its lock away
            kill -0 -- "-$group" 2>/dev/null || break
            sleep 0.05
        done
        kill -KILL -- "-$group" 2>/dev/null || true
    fi
    rm -rf -- "$home"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

unset DISPLAY WAYLAND_DISPLAY XAUTHORITY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS QT_ACCESSIBILITY
export HOME=$home XDG_RUNTIME_DIR=$home XDG_CONFIG_HOME=$home XDG_CACHE_HOME=$home XDG_DATA_HOME=$home TMPDIR=$home
export LC_ALL=C.UTF-8 GSETTINGS_BACKEND=memory QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 PYTHONDONTWRITEBYTECODE=1
export QT_QPA_PLATFORM=xcb
# libxkbcommon-x11 may call strndup() with a length beyond the string; a strict check takes that for an overflow.
export ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}strict_string_checks=0

# Without -noreset the display restarts, and refuses whoever comes, each time its last window closes.
set -m # a process group of its own, to end all of it at once
# shellcheck disable=SC2016 # the inner shell expands it
xvfb-run -a -s '-screen 0 1280x800x24 -nolisten tcp -noreset' dbus-run-session -- \
    bash -c '"$0" --launch-immediately & exec "$@"' "$launcher" "$@" &
group=$!
set +m
wait "$group"
