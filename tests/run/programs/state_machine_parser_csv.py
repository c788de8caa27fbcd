"""A state machine defined by tables and decorators that parses quoted records, with a trace and errors with positions."""
import enum
from collections import Counter


class State(enum.Enum):
    START = enum.auto()
    FIELD = enum.auto()
    QUOTED = enum.auto()
    AFTER = enum.auto()

    def __repr__(self):
        return self.name.lower()


class ParseError(ValueError):
    def __init__(self, message, line, column):
        super().__init__(message, line, column)
        self.message, self.line, self.column = self.args

    def __str__(self):
        return f"{self.line}:{self.column}: {self.message}"


class Machine:
    def __init__(self, name):
        self.name, self.table, self.fallbacks = name, {}, {}

    def on(self, state, chars=None, to=None):
        def register(action):
            target = to or state
            if chars is None:
                self.fallbacks[state] = action, target
            else:
                for c in chars:
                    if (state, c) in self.table:
                        raise RuntimeError(f"{state!r} {c!r} is taken")
                    self.table[state, c] = action, target
            return action
        return register

    def step(self, state, c):
        try:
            return self.table[state, c]
        except KeyError:
            return self.fallbacks[state]


m = Machine("csv")


class Reader:
    def __init__(self, delimiter=","):
        self.rows, self.row, self.text, self.visits = [], [], [], Counter()
        self.delimiter = delimiter

    @m.on(State.START)
    @m.on(State.FIELD)
    @m.on(State.QUOTED)
    def add(self, c):
        self.text.append(c)

    @m.on(State.START, "\t", to=State.START)
    @m.on(State.FIELD, "\t", to=State.START)
    @m.on(State.AFTER, "\t", to=State.START)
    def end_field(self, c):
        self.row.append("".join(self.text))
        self.text.clear()

    @m.on(State.START, "\n", to=State.START)
    @m.on(State.FIELD, "\n", to=State.START)
    @m.on(State.AFTER, "\n", to=State.START)
    def end_row(self, c):
        self.end_field(c)
        if self.row != [""]:
            self.rows.append(tuple(self.row))
        self.row = []

    @m.on(State.START, '"', to=State.QUOTED)
    @m.on(State.QUOTED, '"', to=State.AFTER)
    def quote(self, c):
        pass

    @m.on(State.AFTER, '"', to=State.QUOTED)
    def doubled(self, c):
        self.text.append('"')

    @m.on(State.AFTER)
    def junk(self, c):
        raise LookupError(f"{c!r} after closing quote")

    def feed(self, text):
        state, line, column = State.START, 1, 0
        for c in text:
            column += 1
            self.visits[state] += 1
            action, target = m.step(state, "\t" if c == self.delimiter else c)
            if state is State.START and target is State.START and action is m.fallbacks[State.START][0]:
                target = State.FIELD
            try:
                action(self, c)
            except LookupError as error:
                raise ParseError(error.args[0], line, column) from error
            if c == "\n":
                line, column = line + 1, 0
            state = target
        if state is State.QUOTED:
            raise ParseError("unclosed quote", line, column)
        if state is not State.START or self.row:
            self.end_row("")
        return self


r = Reader().feed('a,b,"c,1"\n"say ""hi""",,\n\n"multi\nline",x')
print(r.rows, dict(r.visits))
print(Reader(";").feed('x;"y;z"\n1,5;2').rows, Reader().feed("").rows, Reader().feed(",").rows)
for text in ('a\n"b"c', 'a,"b\nc', '"', '""x'):
    try:
        print(Reader().feed(text).rows)
    except ParseError as error:
        print(error, error.args, repr(error.__cause__), error.line)
try:
    m.on(State.START, "\n")(print)
except RuntimeError as error:
    print(error)
print(list(State), State.FIELD.value, State["AFTER"], State(1), len(m.table))
