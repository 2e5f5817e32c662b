#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Yanlian contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody who sees nothing and has no mouse finishes every lesson in every way to practise, in both languages.

Usage: every_lesson.py YANLIAN LANGUAGE…, on a desktop with an accessibility bus (on_a_desktop.sh).

She knows no lesson. She finds lesson and mode on the pages that offer them, and then does what the program says: Next
where it can be pressed, the control that the heading or the coach names, at a decision one of those that are named.
Where none is named, she asks for help until one is. Everything is done by name, role and Press.
"""

import collections
import multiprocessing
import re
import subprocess
import sys
import tempfile
import time

import dbus

from atspi import CHECKED, FOCUSABLE, Bus, Clock, Failure
from lesson import CHINESE, ENGLISH, PRESSED, TAP_AGAIN, TURN_AGAIN, Lesson, running

MOST_SECONDS = 300
MOST_PRESSES = 150  # in one lesson; more, and she goes in circles
PAGES_BEFORE = 2  # that one where lessons are chosen
MODES = 4
MODES_BY_LENGTH = (2, 1, 3, 0)  # as the program offers them: to test oneself takes the most presses
WINDOWS = 5  # at a time for each language; most of the time they wait for the guard against double taps
WINDOW_ROLES = ("dialog", "frame")
LANGUAGES = {"zh_CN": CHINESE, "en": ENGLISH}


class Learner:
    """Goes through one lesson."""

    def __init__(self, lesson, taste):
        self.lesson, self.words = lesson, lesson.words
        self.taste = taste  # which of several ways she prefers
        self.tapped = collections.Counter()

    def finish_lesson(self, page):
        """From the first step to a result; how often she pressed."""
        for presses in range(MOST_PRESSES):
            self.check(page)
            if page.is_result():
                return presses, page
            page = self.act(page)
        raise Failure(f"no result after {MOST_PRESSES} presses")

    def check(self, page):
        """What must hold on every page (a11y R1, R12, U1, U12)."""
        nameless = [node.role for node in page.nodes if not node.name and (node.role in PRESSED or node.has(FOCUSABLE))]
        if nameless:
            raise Failure(f"without a name: {nameless}")
        if page.nodes[0].role not in WINDOW_ROLES:
            raise Failure(f"the window is a {page.nodes[0].role!r}, not one of {WINDOW_ROLES}")
        where, heading = page.where(), page.heading().name
        if not re.fullmatch(f"{self.words.step}|{self.words.result}", where):
            raise Failure(f"before the heading {heading!r} stands {where!r}, which does not say where one is")
        wanted = self.words.title.format(where=where, heading=heading)
        if page.title != wanted:
            raise Failure(f"the window is called {page.title!r}, not {wanted!r}")

    def act(self, page):
        """Does one thing and waits for what it brings; where there is nothing to do, only waits."""
        button = self.next_press(page)
        if not button:
            return self.lesson.wait_for_change(f"something to happen on {page.title!r}", page)
        return self.lesson.press(button, page, TURN_AGAIN if button.name == self.words.next else TAP_AGAIN)

    def next_press(self, page):
        words = self.words
        following = page.button(words.next)
        if following or page.says(words.working):
            return following
        coach = (words.retry, words.turn) + ((words.show,) if page.button(words.close) else ())
        return page.first_of(coach) or self.unanswered(page) or self.way(page) or page.first_of(words.helps)

    def unanswered(self, page):
        """An option of a question that has no answer yet; what the question is, its description says."""
        questions = [(option, option.description()) for option in page.options()]
        answered = {question for option, question in questions if option.has(CHECKED)}
        return next((option for option, question in questions if question not in answered), None)

    def way(self, page):
        """A control that leads on. Once the phone has refused, something is missing that has to be found on it."""
        ways = page.on_phone() if page.says(self.words.refused) else self.named(page)
        if not ways:
            return None
        liked = ways[self.taste % len(ways) :] + ways[: self.taste % len(ways)]
        node = min(liked, key=lambda each: self.tapped[page.title, each.name])
        self.tapped[page.title, node.name] += 1
        self.lesson.rest_finger()
        return node

    def named(self, page):
        """The controls of the phone that the program's own words name."""
        asked = [text[found.end() :] for text in page.texts() if (found := re.search(self.words.request, text))]
        for text in [page.heading().name, *asked]:
            names = self.words.controls(text)
            nodes = [node for node in page.on_phone() if node.name in names]
            if nodes:
                return nodes
        return []


def choose(lesson, page, offered, which):
    """On a page with so many options, takes one and goes on. Its name, and the next page."""
    options = page.options()
    if len(options) != offered:
        raise Failure(f"{len(options)} options instead of {offered}: {[option.name for option in options]}")
    if not options[which].has(CHECKED):
        page = lesson.press(options[which], page, TAP_AGAIN)
    return options[which].name, lesson.press(page.button(lesson.words.next), page, TURN_AGAIN)


def practise(lesson, page, lessons, job):
    """One lesson in one mode, from the page where lessons are chosen to a result; which page that is."""
    mode, which = job
    began = time.monotonic()
    what, page = choose(lesson, page, lessons, which)
    how, page = choose(lesson, page, MODES, mode)
    presses, page = Learner(lesson, taste=mode + which).finish_lesson(page)
    print(f"{what}; {how}; {presses} presses, {time.monotonic() - began:.1f} s; {page.heading().name}", flush=True)
    return page


def sit_down(program, words, lessons, jobs):
    """In one window, takes one job after the other until none is left."""
    clock = Clock(MOST_SECONDS)
    with (
        tempfile.TemporaryDirectory() as home,
        running(Lesson(Bus(clock), clock, [program, "--seed", "1"], words, home)) as lesson,
    ):
        try:
            page = clock.wait_for("the first page", lesson.whole_page)
            if words.start:
                page = lesson.press(page.button(words.start), page, TAP_AGAIN)
            for _ in range(PAGES_BEFORE):
                page = lesson.press(page.button(words.next), page, TURN_AGAIN)
            while job := jobs.get():
                if page.button(words.another):
                    page = lesson.press(page.button(words.another), page, TAP_AGAIN)
                page = practise(lesson, page, lessons, job)
            if page.button(words.finish):
                lesson.finish()
        except (Failure, dbus.DBusException) as error:
            print(f"every_lesson: {error}\nWhat is shown:\n{lesson.describe()}", file=sys.stderr, flush=True)
            sys.exit(1)


def begin(program, words, lessons):
    """Several windows of one language, which share the jobs among themselves."""
    jobs = multiprocessing.Queue()
    for mode in MODES_BY_LENGTH:
        for which in reversed(range(lessons)):
            jobs.put((mode, which))
    windows = []
    for _ in range(WINDOWS):
        jobs.put(None)
        windows.append(multiprocessing.Process(target=sit_down, args=(program, words, lessons, jobs)))
        windows[-1].start()
    return windows


def main(program, languages):
    listed = subprocess.run([program, "pack", "list"], capture_output=True, check=True, text=True)
    lessons = len(listed.stdout.splitlines())
    began = time.monotonic()
    windows = [window for language in languages for window in begin(program, LANGUAGES[language], lessons)]
    for window in windows:
        window.join()
    failed = sum(window.exitcode != 0 for window in windows)
    walks = lessons * MODES * len(languages)
    print(f"{walks} walks in {len(windows)} windows, {time.monotonic() - began:.1f} s; windows that failed: {failed}")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) < 3 or not set(sys.argv[2:]) <= set(LANGUAGES):
        sys.exit(f"usage: {sys.argv[0]} YANLIAN LANGUAGE…; languages: {', '.join(LANGUAGES)}")
    sys.exit(main(sys.argv[1], sys.argv[2:]))
