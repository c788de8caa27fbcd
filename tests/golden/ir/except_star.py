try:
    work()
except* ValueError as group:
    print(group)
except* OSError:
    raise
