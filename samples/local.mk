# Sample programs and their input (NAME.stdin, NAME.args) travel with the sources.
EXTRA_DIST += samples
