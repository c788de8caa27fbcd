"""Carets of expressions that span lines."""


def area(shape):
    return (
        shape["width"]
        * shape["height"]
        + len(
            shape.get("holes"),
        )
    )


def run():
    print(area({"width": 2, "height": 3, "holes": ""}))
    try:
        area({"width": 2})
    except KeyError as error:
        print("missing", error)
    return area(
        {"width": 2, "height": 3},
    )


run()
