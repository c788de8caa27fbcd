# Classes made by calls in a module say that they are of that module, so that pickle finds them there.
import pickle

import makers

print(makers.P.__module__, makers.T.__module__, makers.E.__module__, [c.__module__ for c in makers.make()])
print(pickle.loads(pickle.dumps(makers.P(1, 2))))
print(pickle.loads(pickle.dumps(makers.E.a)))
