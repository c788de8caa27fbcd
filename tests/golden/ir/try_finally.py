def read(path):
    for name in path:
        try:
            return int(name)
        except ValueError as error:
            print(error)
            continue
        else:
            break
        finally:
            print("done")
