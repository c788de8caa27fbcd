"""Very long source lines and deep indentation."""


def function(argument_number_one, argument_number_two, argument_number_three):
    if argument_number_one:
        if argument_number_two:
            for index in range(3):
                if index == 2:
                    return {"a": argument_number_one, "b": argument_number_two, "c": argument_number_three, "sum": argument_number_one + argument_number_two + argument_number_three + index}


print(function(1, 2, 3))
print(function("a", "b", "c") if not function(0, 0, 0) and function(1, 1, 1) and len("a long condition that goes on") > 5 else "nothing")
