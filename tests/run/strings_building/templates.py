"""A small template engine, text tables and string building in loops."""


class Template:
    def __init__(self, text):
        self.parts = []
        while text:
            start = text.find("{{")
            if start < 0:
                self.parts.append(("text", text))
                break
            end = text.find("}}", start)
            if end < 0:
                raise SyntaxError("unclosed {{ near " + repr(text[start : start + 10]))
            self.parts.append(("text", text[:start]))
            self.parts.append(("name", text[start + 2 : end].strip()))
            text = text[end + 2 :]

    def render(self, **values):
        out = []
        for kind, value in self.parts:
            if kind == "text":
                out.append(value)
            else:
                name, *filters = value.split("|")
                current = values
                for key in name.split("."):
                    current = current[key] if isinstance(current, dict) else getattr(current, key)
                for f in filters:
                    current = {"upper": str.upper, "len": len, "join": ", ".join, "repr": repr}[f](current)
                out.append(str(current))
        return "".join(out)


class User:
    def __init__(self, name):
        self.name = name


t = Template("Hello {{user.name|upper}}, you have {{ items|len }} items: {{items|join}} ({{n}}).")
print(t.render(user=User("Zoë"), items=["a", "b"], n=2 ** 65))
print(t.render(user={"name": "x"}, items=[], n=None))
for bad in (lambda: t.render(user=User("a"), n=1), lambda: Template("a {{ b"), lambda: Template("{{x.y}}").render(x=5), lambda: Template("{{x|nope}}").render(x=1), lambda: Template("{{x|join}}").render(x=[1])):
    try:
        print(bad())
    except (KeyError, SyntaxError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)


def box(lines, title=""):
    width = max(map(len, lines + [title]))
    top = "+" + f" {title} ".center(width + 2, "-") + "+" if title else "+" + "-" * (width + 2) + "+"
    return "\n".join([top] + [f"| {line:<{width}} |" for line in lines] + ["+" + "-" * (width + 2) + "+"])


print(box(["one", "three", "a longer line"], "Box"))
print(box(["x"]))
s = ""
for i in range(200):
    s += chr(97 + i % 26)
    if i % 50 == 49:
        s += "\n"
print(s, end="")
tree = {"root": {"a": {}, "b": {"c": {}, "d": {"e": {}}}}}


def draw(node, prefix=""):
    out = []
    for i, (name, child) in enumerate(node.items()):
        last = i == len(node) - 1
        out.append(prefix + ("└── " if last else "├── ") + name)
        out += draw(child, prefix + ("    " if last else "│   "))
    return out


print("\n".join(draw(tree)))
