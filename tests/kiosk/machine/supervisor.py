# SPDX-FileCopyrightText: 2026 Yanlian contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a service manager does for a kiosk, in small: starts it, hears from it, ends it when it is silent for too long, and
starts it again two seconds after it ended, as packaging/yanlian-kiosk.service says."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

RESTART_SECONDS = 2
WATCHDOG_SECONDS = 10
START_SECONDS = 60  # a machine that is busy with other tests needs longer than a kiosk may
CLOSED_BY_STAFF = 10


class Failure(Exception):
    pass


def skip(why):
    print(f"skipped: {why}; ./dev test installs what it needs", file=sys.stderr)
    sys.exit(77)


def need(*programs):
    for program in programs:
        if shutil.which(program) is None:
            skip(f"{program} is not installed")


class Kiosk:
    """A kiosk with a state folder of its own, and what it tells its manager."""

    def __init__(self, program, watchdog_seconds=WATCHDOG_SECONDS, settings=()):
        self.folder = tempfile.mkdtemp(prefix="yanlian-kiosk-")
        self.state = os.path.join(self.folder, "state")
        os.mkdir(self.state)
        self.config = os.path.join(self.folder, "kiosk.ini")
        with open(self.config, "w", encoding="utf-8") as file:
            file.write("\n".join(["[kiosk]", f"state-folder = {self.state}", *settings]) + "\n")
        self.command = [program, "kiosk", "--config", self.config]
        self.watchdog_seconds = watchdog_seconds
        self.errors = os.path.join(self.folder, "stderr")
        self.ears = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.ears.bind(os.path.join(self.folder, "notify"))
        self.process = None

    def environment(self):
        environment = dict(os.environ)
        environment.pop("HOME", None)  # as under a service manager
        environment["NOTIFY_SOCKET"] = os.path.join(self.folder, "notify")
        environment["WATCHDOG_USEC"] = str(self.watchdog_seconds * 1_000_000)
        return environment

    def start(self):
        """Until its first picture is painted; returns the seconds that took."""
        began = time.monotonic()
        with open(self.errors, "ab") as errors:
            self.process = subprocess.Popen(
                self.command, env=self.environment(), stdin=subprocess.DEVNULL, stdout=errors, stderr=errors
            )
        while self.hear(START_SECONDS - (time.monotonic() - began)) != "READY=1":
            pass
        return time.monotonic() - began

    def hear(self, seconds):
        """The next word from it."""
        if seconds <= 0:
            raise Failure("the kiosk said nothing in time")
        self.ears.settimeout(min(seconds, 0.2))
        end = time.monotonic() + seconds
        while True:
            try:
                return self.ears.recv(4096).decode().strip()
            except socket.timeout:
                if self.process.poll() is not None:
                    raise Failure(f"the kiosk ended with {self.process.returncode}: {self.said()}") from None
                if time.monotonic() > end:
                    raise Failure(f"the kiosk said nothing for {seconds:.0f} seconds: {self.said()}") from None

    def wait_until_it_paints(self, times=2):
        """Until it has told so often from now on that it still paints: by then it has taken what was sent to it before."""
        self.forget_what_was_heard()
        while times:
            times -= self.hear(START_SECONDS) == "WATCHDOG=1"

    def forget_what_was_heard(self):
        self.ears.setblocking(False)
        try:
            while True:
                self.ears.recv(4096)
        except BlockingIOError:
            pass

    def supervise(self):
        """Waits until it has ended, or ends it when it is silent for too long; then starts it again. Returns the seconds
        from now to the next picture."""
        began = time.monotonic()
        self.forget_what_was_heard()
        try:
            while True:
                self.hear(self.watchdog_seconds)
        except Failure:
            self.process.kill()
            self.process.wait()
        time.sleep(RESTART_SECONDS)  # RestartSec of the unit
        self.start()
        return time.monotonic() - began

    def said(self):
        with open(self.errors, encoding="utf-8", errors="replace") as file:
            return file.read().strip()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
        self.ears.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


def run(main):
    """Runs a test and says in one line what it found."""
    try:
        print(main(*sys.argv[1:]))
    except Failure as failure:
        sys.exit(f"failed: {failure}")
