"""Undo and redo with closures and command objects; a text editor buffer."""


class Editor:
    def __init__(self, text=""):
        self.text, self.cursor = text, len(text)
        self.done, self.undone = [], []

    def do(self, command):
        undo = command(self)
        if undo is not None:
            self.done.append((command, undo))
            self.undone.clear()
        return self

    def undo(self):
        if not self.done:
            return False
        command, undo = self.done.pop()
        undo(self)
        self.undone.append(command)
        return True

    def redo(self):
        if not self.undone:
            return False
        command = self.undone.pop()
        self.done.append((command, command(self)))
        return True

    def __str__(self):
        return self.text[: self.cursor] + "|" + self.text[self.cursor :]


def insert(piece):
    def command(editor):
        at = editor.cursor
        editor.text = editor.text[:at] + piece + editor.text[at:]
        editor.cursor += len(piece)

        def undo(editor):
            editor.text = editor.text[:at] + editor.text[at + len(piece) :]
            editor.cursor = at

        return undo

    return command


def delete(n):
    def command(editor):
        at = editor.cursor
        removed = editor.text[max(0, at - n) : at]
        if not removed:
            return None
        editor.text = editor.text[: at - len(removed)] + editor.text[at:]
        editor.cursor -= len(removed)

        def undo(editor):
            editor.text = editor.text[: editor.cursor] + removed + editor.text[editor.cursor :]
            editor.cursor += len(removed)

        return undo

    return command


class MoveTo:
    def __init__(self, position):
        self.position = position

    def __call__(self, editor):
        old = editor.cursor
        editor.cursor = min(max(self.position, 0), len(editor.text))
        return lambda e: setattr(e, "cursor", old)


e = Editor()
for command in (insert("hello"), insert(" wörld"), delete(2), MoveTo(0), insert(">> "), delete(100), delete(1), insert("日本")):
    print(e.do(command))
while e.undo():
    print("undo", e)
for _ in range(4):
    e.redo()
print("redo", e, len(e.done), len(e.undone))
e.do(insert("!"))
print(e, e.redo(), e.undo(), e)
print(MoveTo(3).position, callable(MoveTo(1)), Editor("abc").do(delete(1)).do(insert("X")))
