match command.split(), 1:
    case [], _: pass
    case ["go", ("north" | "south") as where, *rest] if rest: pass
    case {"x": -1, "y": 1 + 2j, **others} | Point(0, y=None): pass
    case a.b: pass
