from bad_b import value

other = 1
