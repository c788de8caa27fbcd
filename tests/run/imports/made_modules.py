# Modules that the program makes: import statements find what is in sys.modules.
import sys
import types

made = types.ModuleType("made_up", "a module of no file")
made.answer = 42
sys.modules["made_up"] = made
import made_up
from made_up import answer

print(made_up is made, answer, made_up.__doc__)
sys.modules["blocked"] = None
try:
    import blocked
except ImportError as e:
    print(type(e).__name__, e)
