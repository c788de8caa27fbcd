"""The texts of annotations: names, attributes, subscriptions, lists and | are evaluated here, all else by eval()."""

from keyword import iskeyword


class AnnotationText:
    """starred: there is a * before it, which belongs to the caller; words: None if it is not simple."""

    def __init__(self, text):
        self.starred = text[0] == "*"
        self.text = text.strip()
        self.words = self.split(self.text[self.starred:])
        if self.words is not None and not self.is_simple():
            self.words = None
        self.at = 0

    def check(self):
        """SyntaxError unless it can be an expression."""
        try:
            if self.words is None:
                compile(self.text[self.starred:].strip(), "<string>", "eval")
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {self.text!r}") from None
        except NotImplementedError:  # a program without the compiler: it shows when the text is evaluated
            pass

    def is_simple(self):
        """Whether the words have the form that value() knows."""
        after, previous = False, None  # after a value; before it what begins one has to come
        brackets = []  # of each that is open: whether it is a subscription
        words = iter(self.words)
        for word in words:
            is_value = word[0] in "'\"" or word.isidentifier() or word.isdigit()
            if not after and (is_value or word == "-" and next(words, "").isdigit()
                              or word == "." and next(words, "") == next(words, "") == "."):
                after = True
                if iskeyword(word) and word not in ("None", "True", "False"):
                    return False
            elif word == "[":
                brackets.append(after)
                after = False
            elif word == "]" and brackets and (after or previous == "," or previous == "[" and not brackets[-1]):
                brackets.pop()
                after = True
            elif after and word == "." and next(words, "").isidentifier():
                pass
            elif after and (word == "|" or word == "," and brackets):
                after = False
            else:
                return False
            previous = word
        return after and not brackets

    @staticmethod
    def split(text):
        """Names and signs; None if there is anything else."""
        words, name, quoted = [], "", ""
        for char in text + " ":
            if quoted:  # up to the same quote; what has a backslash is not simple
                quoted += char
                if char == "\\":
                    return None
                if char == quoted[0]:
                    words.append(quoted)
                    quoted = ""
                continue
            if char in "'\"" and not name:
                quoted = char
                continue
            if char.isalnum() or char == "_":
                name += char
                continue
            if name:
                words.append(name)
                name = ""
            if char in "[],.|-":
                words.append(char)
            elif not char.isspace():
                return None
        return None if quoted else words

    def value(self, globalns, localns):
        """What it means with these names."""
        if self.words is None:
            return eval(self.text[self.starred:], globalns, localns)
        builtin = globalns.get("__builtins__", __builtins__)
        self.spaces = localns, globalns, builtin if isinstance(builtin, dict) else vars(builtin)
        found = self.union()
        return found

    def peek(self):
        return self.words[self.at] if self.at < len(self.words) else None

    def union(self):
        """primary ("|" primary)*"""
        value = self.primary()
        while self.peek() == "|":
            self.at += 1
            value = value | self.primary()
        return value

    def primary(self):
        """(name | number | "..." | "[" list "]") ("." name | "[" list "]")*"""
        word = self.peek()
        self.at += 1
        if word == "[":
            return self.items()[0]
        if word == "-" and (self.peek() or "").isdigit():
            self.at += 1
            return -int(self.words[self.at - 1])
        if word == "." and self.words[self.at:self.at + 2] == [".", "."]:
            self.at += 2
            return ...
        value = self.lookup(word)
        while self.peek() in (".", "["):
            self.at += 1
            if self.words[self.at - 1] == ".":
                value = getattr(value, self.words[self.at])
                self.at += 1
            else:
                items, commas = self.items()
                value = value[tuple(items) if commas else items[0]]
        return value

    def items(self):
        """(the values up to the closing bracket, whether there are commas)."""
        items, commas = [], False
        while self.peek() != "]":
            items.append(self.union())
            if self.peek() == ",":
                commas = True
                self.at += 1
        self.at += 1
        return items, commas

    def lookup(self, word):
        if word[0] in "'\"":
            return word[1:-1]
        if word == "None":
            return None
        if word.isdigit():
            return int(word)
        for space in self.spaces:
            if word in space:
                return space[word]
        raise NameError(f"name {word!r} is not defined")
