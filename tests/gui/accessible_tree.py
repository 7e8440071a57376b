"""accessible_tree.py PID: holds a practice conversation with the program of that process as a screen
reader would: by the names, roles, texts, states and actions that AT-SPI gives, and by its events.
Ends with a line that says what is wrong, and 1, or with 0."""

import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

ROLE = Atspi.Role
STATE = Atspi.StateType
ESCAPE, TAB, CONTROL_L, UP = 9, 23, 37, 111  # keycodes of the usual keyboard, as X counts them

events = []  # (type, role of the source, name of the source, data), the latest last


def on_event(event, *_):
    try:
        source = event.source
        events.append((event.type, source.get_role(), source.get_name(), event.any_data))
    except GLib.Error:
        pass  # the source went before it was looked at


def wait(what, condition, seconds=20):
    """The first value of condition() that counts as true; else the test ends here."""
    context = GLib.MainContext.default()
    end = time.monotonic() + seconds
    while True:
        while context.pending():
            context.iteration(False)
        try:
            value = condition()
        except GLib.Error:
            value = None  # what was asked is being built or taken down
        if value:
            return value
        if time.monotonic() > end:
            sys.exit(f"FAILED: {what}\nthe last events: {events[-12:]}")
        time.sleep(0.02)


def check(right, what):
    if not right:
        sys.exit(f"FAILED: {what}")


def children(node):
    return [node.get_child_at_index(i) for i in range(node.get_child_count())]


def everything(node):
    """The node and all that is in it."""
    yield node
    for child in children(node):
        if child is not None:
            yield from everything(child)


def find(root, role, name):
    for node in everything(root):
        if node.get_role() == role and node.get_name() == name:
            return node
    return None


def has(node, state):
    return node.get_state_set().contains(state)


def press(node, action="Press"):
    names = [node.get_action_name(i) for i in range(node.get_n_actions())]
    check(action in names, f"{node.get_name()} has no action {action}: {names}")
    check(node.do_action(names.index(action)), f"{node.get_name()} did not {action}")


def text_of(node):
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def key(code, control=False):
    kinds = Atspi.KeySynthType
    if control:
        Atspi.generate_keyboard_event(CONTROL_L, None, kinds.PRESS)
    Atspi.generate_keyboard_event(code, None, kinds.PRESSRELEASE)
    if control:
        Atspi.generate_keyboard_event(CONTROL_L, None, kinds.RELEASE)


def announced():
    return [data for kind, _, _, data in events if kind.startswith("object:announcement")]


def focuses():
    """Role and name of all that focus events came from."""
    return [e[1:3] for e in events if e[0].startswith("object:state-changed:focused")]


def focused():
    return focuses()[-1] if focuses() else None


class Program:
    def __init__(self, pid):
        self.root = wait("the program is on the accessibility bus", lambda: self.application(pid))
        self.root.set_cache_mask(Atspi.Cache.NONE)
        self.window = wait("it has a window", lambda: self.shown_window())
        self.field = wait("the message field", lambda: find(self.window, ROLE.TEXT, "Message"))

    @staticmethod
    def application(pid):
        for node in children(Atspi.get_desktop(0)):
            if node is not None and node.get_process_id() == pid:
                return node
        return None

    def shown_window(self):
        for node in children(self.root):
            if node.get_role() == ROLE.FRAME and has(node, STATE.SHOWING):
                return node
        return None

    def button(self, name):
        return find(self.window, ROLE.PUSH_BUTTON, name)

    def send(self, text):
        Atspi.EditableText.set_text_contents(self.field, text)
        press(wait("the button to send", lambda: self.enabled("Send the message")))

    def enabled(self, name):
        found = self.button(name)
        return found if found is not None and has(found, STATE.ENABLED) else None

    def list(self):
        return find(self.window, ROLE.LIST, "Messages")

    def messages(self):
        found = self.list()
        return children(found) if found is not None else []


def every_control_has_a_name(program):
    kinds = {ROLE.PUSH_BUTTON, ROLE.TOGGLE_BUTTON, ROLE.CHECK_BOX, ROLE.LINK, ROLE.TEXT,
             ROLE.LIST, ROLE.COMBO_BOX, ROLE.SLIDER, ROLE.SPIN_BUTTON, ROLE.MENU_ITEM}
    for node in everything(program.window):
        if node.get_role() in kinds and has(node, STATE.SHOWING):
            check(node.get_name().strip(), f"a {node.get_role_name()} in "
                  f"{node.get_parent().get_name() or node.get_parent().get_role_name()} has no name")
    sidebar = find(program.window, ROLE.FILLER, "Sidebar")
    check(sidebar is not None, "there is no sidebar")
    for name in ("New chat",):
        check(find(sidebar, ROLE.PUSH_BUTTON, name) is not None, f"the sidebar has no {name}")
    check(any(n.get_name().startswith("Account ") for n in everything(sidebar)),
          "the sidebar does not say whose account it is")


def answer_is_announced_and_read(program):
    program.send("Write a function")
    wait("an answer arrives, and is busy",
         lambda: [m for m in program.messages() if has(m, STATE.BUSY)])
    check(not announced(), f"announced before it was finished: {announced()}")
    said = wait("the end of the answer is announced", announced)
    check(len(said) == 1 and said[0].startswith("Answer finished. "), f"announced: {said}")
    source = [e for e in events if e[0].startswith("object:announcement")][0]
    check(source[1:3] == (ROLE.LIST, "Messages"), f"the announcement came from {source[1:3]}")

    mine, answer = wait("both messages", lambda: program.messages()[:2] or None)
    check(mine.get_role() == ROLE.LIST_ITEM, f"a message is a {mine.get_role_name()}")
    check(mine.get_name() == "You: Write a function", f"mine is called {mine.get_name()}")
    check(text_of(mine) == "Write a function", f"mine reads {text_of(mine)}")
    check(not has(answer, STATE.BUSY), "the finished answer is busy")
    check(has(answer, STATE.SHOWING) and has(answer, STATE.FOCUSABLE), "the answer's states")
    text = text_of(answer)
    check("**" not in text and "```" not in text and "Worth knowing:" in text,
          f"the answer reads {text}")
    author, _, beginning = answer.get_name().partition(": ")
    check(author and " ".join(text.split()).startswith(beginning[:40]),
          f"the answer is called {answer.get_name()}")
    check("token" in answer.get_description(), f"its description is {answer.get_description()}")
    # Not get_string_at_offset(): Qt 6.4 does not know it.
    word = Atspi.Text.get_text_at_offset(answer, 0, Atspi.TextBoundaryType.WORD_START)
    line = Atspi.Text.get_text_at_offset(answer, 0, Atspi.TextBoundaryType.LINE_START)
    check(text.startswith(line.content) and line.content.startswith(word.content.strip())
          and 0 < len(word.content) < len(line.content), f"{word.content}, {line.content}")
    end = len(text) - 2
    box = Atspi.Text.get_character_extents(answer, end, Atspi.CoordType.SCREEN)
    check(box.height > 5 and Atspi.Text.get_offset_at_point(
        answer, box.x + 1, box.y + box.height // 2, Atspi.CoordType.SCREEN) == end,
        "a character is where it is drawn")


def buttons_in_messages_work(program):
    answer = program.messages()[1]
    names = [child.get_name() for child in children(answer)]
    check(any(name.startswith("Copy code") for name in names) and "Copy message" in names,
          f"in the answer are {names}")
    copy = children(answer)[names.index("Copy message")]
    check(copy.get_role() == ROLE.PUSH_BUTTON, f"Copy message is a {copy.get_role_name()}")
    box = copy.get_extents(Atspi.CoordType.SCREEN)
    around = program.list().get_extents(Atspi.CoordType.SCREEN)
    check(box.width > 10 and around.x <= box.x and box.x + box.width <= around.x + around.width,
          "Copy message has a place")
    press(copy)
    Atspi.EditableText.set_text_contents(program.field, "")
    Atspi.EditableText.paste_text(program.field, 0)
    pasted = wait("the copied answer", lambda: text_of(program.field))
    check("Worth knowing:" in pasted and "```" in pasted, f"copied was {pasted}")
    Atspi.EditableText.set_text_contents(program.field, "")


def keys_move_the_focus(program):
    program.field.grab_focus()
    wait("the field has the focus", lambda: has(program.field, STATE.FOCUSED))
    answer = program.messages()[1].get_name()
    key(UP, control=True)
    wait("Ctrl+Up goes to the last message", lambda: focused() == (ROLE.LIST_ITEM, answer))
    key(UP, control=True)
    wait("and on to the one above",
         lambda: focused() == (ROLE.LIST_ITEM, "You: Write a function"))
    check(has(program.messages()[0], STATE.FOCUSED), "the message above is not focused")
    key(TAB)
    wait("Tab goes into the message", lambda: focused() == (ROLE.PUSH_BUTTON, "Copy message"))


def selection_is_told(program):
    message = program.messages()[0]
    check(Atspi.Text.add_selection(message, 0, 5), "five letters are selected")
    wait("the selection is told",
         lambda: any(e[0].startswith("object:text-selection-changed") and e[2].startswith("You")
                     for e in events))
    found = Atspi.Text.get_selection(message, 0)
    check((found.start_offset, found.end_offset) == (0, 5), "what is selected")
    check(has(message, STATE.SELECTED), "the message with the selection is not selected")


def errors_are_announced_with_a_way_out(program):
    events.clear()
    program.send("/practice 503")
    said = wait("the failure is announced", announced)
    check(said[0].startswith("No node is serving"), f"announced: {said}")
    failed = wait("four messages", lambda: program.messages()[3:4])[0]
    check(failed.get_name().endswith(", failed"), f"it is called {failed.get_name()}")
    check("No node is serving" in failed.get_description(), "its description says why")
    press([c for c in children(failed) if c.get_name() == "Choose another model"][0])
    wait("the model picker has the focus", lambda: (ROLE.TEXT, "Search models") in focuses())
    key(ESCAPE)
    wait("and goes", lambda: find(program.root, ROLE.TEXT, "Search models") is None
         or not has(find(program.root, ROLE.TEXT, "Search models"), STATE.SHOWING))


def stopping_is_announced(program):
    events.clear()
    program.send("/practice long")
    answer = wait("six messages", lambda: program.messages()[5:6])[0]
    wait("text arrives", lambda: len(text_of(answer)) > 20)
    events.clear()
    wait("more arrives", lambda: len(text_of(answer)) > 120)
    told = [e for e in events if e[1] in (ROLE.LIST, ROLE.LIST_ITEM)]
    check(has(answer, STATE.BUSY), "what arrives is not busy")
    check(not told, f"told while it arrived: {told}")
    check(not announced(), f"announced while it arrived: {announced()}")
    press(wait("the button to stop", lambda: program.enabled("Stop the answer")))
    said = wait("the stop is announced", announced)
    check(said[0].startswith("Stopped. "), f"announced: {said}")


def main():
    Atspi.init()
    Atspi.set_timeout(5000, 10000)
    listener = Atspi.EventListener.new(on_event)
    for kind in ("object:announcement", "object:state-changed", "object:children-changed",
                 "object:text-selection-changed", "object:property-change:accessible-name"):
        listener.register(kind)
    program = Program(int(sys.argv[1]))
    for part in (every_control_has_a_name, answer_is_announced_and_read, buttons_in_messages_work,
                 keys_move_the_focus, selection_is_told, errors_are_announced_with_a_way_out,
                 stopping_is_announced):
        started = time.monotonic()
        part(program)
        print(f"{part.__name__.replace('_', ' ')} ({time.monotonic() - started:.1f} s)", flush=True)


main()
