"""An uncaught error in another module: the traceback names both files."""
# exits
import worker

print(worker.divide(6, 3))
print(worker.divide(1, 0))
