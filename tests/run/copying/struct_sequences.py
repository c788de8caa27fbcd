# Struct sequences in copies and pickles, also those with fields that are no items and items without names.
import copy
import os
import pickle
import time

for original in (time.localtime(0), os.stat(os.curdir), os.times(), os.statvfs(os.curdir)):
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        clone = pickle.loads(pickle.dumps(original, protocol))
        print(clone == original, type(clone) is type(original), end=" ")
    clone = copy.deepcopy(original)
    print(copy.copy(original) == original, clone == original, type(original).__name__, len(original.__reduce__()[1][1]))
status = os.stat(os.curdir)
clone = copy.copy(status)
print(clone.st_mtime == status.st_mtime, clone.st_atime_ns == status.st_atime_ns, clone.st_blocks == status.st_blocks)
print(os.stat_result.n_fields, os.stat_result.n_sequence_fields, os.stat_result.n_unnamed_fields,
      os.stat_result.__match_args__)
print(time.struct_time.n_unnamed_fields, time.struct_time.__match_args__)
made = os.stat_result(range(10), {"st_rdev": 5})
print(made[8], made.st_rdev, made.st_blocks)
with open("file", "w") as file:
    file_system = os.fstatvfs(file.fileno())
    print(file_system.f_bsize == os.statvfs("file").f_bsize, file_system.f_namemax, len(file_system))
try:
    os.statvfs("no such file")
except OSError as e:
    print(e)
