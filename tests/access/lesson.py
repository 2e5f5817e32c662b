# SPDX-FileCopyrightText: 2026 Yanlian contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The running program, seen through the accessibility bus alone, and what it calls its buttons."""

import contextlib
import dataclasses
import os
import re
import subprocess
import time

import dbus

from atspi import ENABLED, FOCUSABLE, SHOWING, Failure, Node, have_changed

# The lesson ignores a second press within half a second.
TAP_AGAIN = 0.7  # later than that, for a tap on the phone that was heard must not be made twice
TURN_AGAIN = 0.1  # Next does nothing before the next step is done

PRESSED = ("push button", "radio button")


@dataclasses.dataclass(frozen=True)
class Words:
    """Whatever of the program's own words a learner has to know to find the way."""

    start: str  # what to press on the first page; nothing for the language it begins in
    title: str  # of the window, of which where and heading are a part
    next: str
    finish: str
    close: str
    helps: tuple  # what the button for help is called, from the first level to the last
    show: str  # agrees to be shown the step
    turn: str
    retry: str
    another: str  # practice
    phone: str  # the group of everything on it
    scroll: tuple  # how the names of buttons begin that scroll
    working: str  # said while there is nothing to do but wait
    refused: str  # said when a tap was right but something is missing
    request: str  # what follows names the controls that lead on
    quote: str  # around the name of a control
    step: str  # where, on the way
    result: str  # where, at the end

    def controls(self, text):
        return re.findall(self.quote, text)


CHINESE = Words(
    start="",
    title="演练 · {where}：{heading}",
    next="下一步",
    finish="完成",
    close="关闭",
    helps=("请帮帮我", "再帮我一点", "做给我看"),
    show="做给我看",
    turn="轮到我",
    retry="再试一次",
    another="换一个练习",
    phone="演练手机",
    scroll=("▲", "▼"),
    working="手机正在处理",
    refused="手机没有同意",
    request="请点",
    quote="「([^」]+)」",
    step=r"第 \d+ 步，共 \d+ 步( · 由您决定)?",
    result="结果",
)

ENGLISH = Words(
    start="English",
    title="Yanlian: {where}: {heading}",
    next="Next",
    finish="Done",
    close="Close",
    helps=("Help me here", "Help me more", "Show me how"),
    show="Show me",
    turn="My turn",
    retry="Try again",
    another="Choose another practice",
    phone="Practice phone",
    scroll=("▲", "▼"),
    working="The phone is working",
    refused="The phone says no",
    request="(?:Please tap|This leads on:) ",
    quote='"([^"]+)"',
    step=r"Step \d+ of \d+(, you decide)?",
    result="Result",
)


class Page:
    """What is shown at one moment."""

    def __init__(self, window, words):
        self.words = words
        self.began = time.time()
        self.asked = window.walk()  # also what is not shown yet
        self.nodes = window.shown()
        self.title = window.name

    def labels(self):
        return [node for node in self.nodes if node.role == "label" and node.name]

    def texts(self):
        """What the page says: labels, and texts that may be asked about, which are buttons."""
        return [node.name for node in self.nodes if node.role in ("label", "push button") and node.name]

    def buttons(self):
        return [node for node in self.nodes if node.role in PRESSED and node.has(ENABLED)]

    def button(self, name):
        return next((node for node in self.buttons() if node.name == name), None)

    def first_of(self, names):
        return next((button for name in names if (button := self.button(name))), None)

    def label_that_begins(self, words):
        return next((label for label in self.labels() if label.name.startswith(words)), None)

    def options(self):
        return [node for node in self.nodes if node.role == "radio button"]

    def heading(self):
        """The label that says what the page is. The window's title ends with it, unless the page is being turned."""
        return next((node for node in self.labels() if node.has(FOCUSABLE) and self.title.endswith(node.name)), None)

    def where(self):
        """Stands just before the heading."""
        labels = self.labels()
        before = labels.index(self.heading()) - 1
        return labels[before].name

    def phone(self):
        """Everything that is shown on it; nothing on a page without one."""
        groups = (node for node in self.nodes if node.role == "panel" and node.name == self.words.phone)
        return [node for group in groups for node in group.shown()[1:] if not node.name.startswith(self.words.scroll)]

    def on_phone(self):
        return [node for node in self.phone() if node.role in PRESSED and node.has(ENABLED)]

    def says(self, words):
        return any(words in text for text in self.texts())

    def is_result(self):
        return self.where() == self.words.result

    def is_whole(self):
        """Not, if it changed while it was asked for: then it may be half of one page and half of another."""
        return self.heading() is not None and not have_changed(self.asked)


class Lesson:
    """The running program."""

    def __init__(self, bus, clock, command, words, home):
        self.clock, self.words, self.bus = clock, words, bus
        self.last_tap = self.pressed_at = 0
        # Settings of his own, or somebody at another window might change the language here.
        self.process = subprocess.Popen(command, env=dict(os.environ, XDG_CONFIG_HOME=home))
        self.application = clock.wait_for("yanlian to appear on the accessibility bus", self.find_application)
        self.window = clock.wait_for("a window", self.find_window)

    def find_application(self):
        if self.process.poll() is not None:
            raise Failure(f"yanlian ended at once, with exit code {self.process.returncode}")
        with contextlib.suppress(dbus.DBusException):  # the registry is not there yet, or somebody has just left it
            for node in self.bus.applications():
                if self.bus.process_of(node.owner) == self.process.pid:
                    return node
        return None

    def find_window(self):
        windows = [node for node in self.application.refresh().below if node.refresh().has(SHOWING)]
        return windows[0] if windows else None

    def page(self):
        return Page(Node(self.bus, self.window.owner, self.window.path), self.words)

    def whole_page(self):
        page = self.page()
        return page if page.is_whole() else None

    def button(self, name):
        """The one that can be pressed and is called so, as soon as there is one."""
        return self.clock.wait_for(f"a button {name!r} that can be pressed", lambda: self.page().button(name))

    def press(self, node, page, again):
        """Presses until what is shown is not that page any more; what is shown then."""

        def press():
            self.pressed_at = time.time()
            node.press_if_there()

        press()
        return self.wait_for_change(f"an answer to {node.name!r}", page, press, again)

    def rest_finger(self):
        """Before it taps the phone again, so that it does not seem to tremble."""
        self.clock.wait_for("the finger to rest", lambda: time.monotonic() > self.last_tap + TAP_AGAIN)
        self.last_tap = time.monotonic()

    def wait_for_change(self, what, page, again=None, after=0):
        self.clock.wait_for(what, lambda: have_changed(page.asked), again, after)
        return self.clock.wait_for(f"the page to stand still after {what}", self.whole_page)

    def finish(self):
        button = self.button(self.words.finish)
        button.press()
        self.clock.wait_for(
            "yanlian to end", lambda: self.process.poll() is not None, button.press_if_there, TURN_AGAIN
        )
        if self.process.returncode != 0:
            raise Failure(f"yanlian ended with exit code {self.process.returncode}")

    def describe(self):
        lines = []
        with contextlib.suppress(dbus.DBusException):
            for node in self.page().nodes:
                if node.name:
                    lines.append("  " * node.depth + f"{node.role} {node.name!r}")
        return "\n".join(lines)


@contextlib.contextmanager
def running(holder):
    """Ends its process whatever happens."""
    try:
        yield holder
    finally:
        if holder.process.poll() is None:
            holder.process.terminate()
            try:
                holder.process.wait(5)
            except subprocess.TimeoutExpired:
                holder.process.kill()
                holder.process.wait()
