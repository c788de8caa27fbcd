# Comments and blank lines make no tokens.

if x:  # nor do these
    y = [1,
         2]

	# tabs, too
    z = 1 + \
        2
é = 'ü' """a
b"""
