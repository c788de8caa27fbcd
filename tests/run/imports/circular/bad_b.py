from bad_a import other

value = 2
