name = f'a{b}c{d!r:>{width}}' "e" f'{g = }{h:%Y}'
multi = f'''
  {x
   + y}
'''
