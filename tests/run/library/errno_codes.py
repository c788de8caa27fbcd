# All names and numbers of errno.
import errno

print(len(errno.errorcode))
print(errno.errorcode)
print(sorted((name, value) for name, value in vars(errno).items() if name[0] == "E"))
