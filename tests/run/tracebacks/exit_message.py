"""sys.exit with a text prints it on stderr and exits with 1."""
# exits
import sys

print("about to fail")
if len(sys.argv) < 5:
    sys.exit("usage: exit_message FILE...")
print("never")
