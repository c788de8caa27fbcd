"""__name__ == "__main__", and a module run as a module."""
import tool

print(__name__, tool.ran_as_main, tool.compute(4))
if __name__ == "__main__":
    print("main guard of main")
    tool.main()
print(tool.__name__, "tool" in dir())
