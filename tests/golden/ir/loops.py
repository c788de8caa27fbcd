def first(items, limit):
    for i in range(limit):
        if items[i] and not items[i] > 3:
            break
        limit -= 1
    else:
        i = -1
    while limit:
        if limit == 7:
            continue
        limit = limit // 2
    return i
