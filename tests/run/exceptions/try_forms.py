"""try, except, else, finally in all combinations."""


def run(action):
    log = []
    try:
        log.append("try")
        if action == "value":
            raise ValueError("v")
        if action == "key":
            raise KeyError("k")
        if action == "other":
            raise RuntimeError("r")
        if action == "return":
            return log
    except ValueError as e:
        log.append("value " + str(e))
    except (KeyError, IndexError) as e:
        log.append(type(e).__name__ + " " + str(e))
    else:
        log.append("else")
    finally:
        log.append("finally")
    log.append("after")
    return log


for action in ("none", "value", "key", "return", "other"):
    try:
        print(action, run(action))
    except RuntimeError as e:
        print("escaped", e)


def finally_overrides():
    try:
        return "try"
    finally:
        return "finally"


def finally_swallows():
    try:
        raise ValueError
    finally:
        return "swallowed"


def finally_value():
    x = 1
    try:
        return x
    finally:
        x = 2


def nested():
    try:
        try:
            raise KeyError("inner")
        finally:
            print("f1", end=" ")
    except KeyError as e:
        try:
            raise ValueError("second") from e
        except ValueError as v:
            return repr(v), repr(v.__cause__)
        finally:
            print("f2", end=" ")
    finally:
        print("f3", end=" ")


print(finally_overrides(), finally_swallows(), finally_value(), nested())
try:
    try:
        raise ValueError("in try")
    except ValueError:
        raise TypeError("in except")
    finally:
        print("finally runs")
except TypeError as e:
    print(e, repr(e.__context__))
try:
    pass
except:
    print("never")
else:
    print("bare else")
try:
    [][1]
except:
    print("bare except")
try:
    e
except NameError as error:
    print(error)
