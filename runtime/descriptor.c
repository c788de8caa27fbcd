/* descriptor.c: file descriptors: as arguments of native modules, and those of files that the program has
 * dropped. CPython closes these at once, here the collector finds them: at some time, or when there are no
 * descriptors left. */
#include "descriptor.h"

#include <errno.h>
#include <unistd.h>

#include "containers.h"
#include "file.h"
#include "state.h"

static int64_t dropped; /* descriptors, so far */

void cw_descriptor_drop(int64_t fd) {
    int error = errno;
    close((int)fd);
    dropped++;
    errno = error;
}

bool cw_descriptors_freed(cw_ctx *cx, int error) {
    int64_t before = dropped;
    if (error != EMFILE && error != ENFILE)
        return false;
    cw_file_flush_dirty(cx); /* streams with unwritten data are held until then */
    cw_gc_finalize(cx);
    errno = error;
    return dropped > before;
}

int64_t cw_descriptor(cw_ctx *cx, cw_value v) {
    int64_t fd;
    if (!cw_int_check(v)) {
        cw_value method;
        int64_t found = cw_object_lookup_attr(cx, v, cw_str_intern(cx, "fileno"), &method);
        if (found < 0)
            return -1;
        if (!found)
            return cw_raise_i(cx, &cw_type_TypeError, "argument must be an int, or have a fileno() method.");
        v = cw_call0(cx, method);
        if (!v.tag)
            return -1;
        if (!cw_int_check(v))
            return cw_raise_i(cx, &cw_type_TypeError, "fileno() returned a non-integer");
    }
    if (cw_int_as_c_int(cx, v, &fd) < 0)
        return -1;
    if (fd < 0)
        return cw_raise_i(cx, &cw_type_ValueError, "file descriptor cannot be a negative integer (%ld)",
                          (long)fd);
    return fd;
}

struct iovec *cw_descriptor_parts(cw_ctx *cx, cw_value list, int64_t writable) {
    int64_t n = CW_AS_LIST(list)->len;
    struct iovec *parts = cw_alloc(cx, (n + 1) * (int64_t)sizeof *parts);
    parts[n].iov_base = list.p;
    for (int64_t i = 0; i < n; i++) {
        cw_buffer b;
        if (cw_get_buffer(cx, cw_list_get(list.p, i), &b, writable) < 0)
            return NULL;
        parts[i] = (struct iovec){b.data, (size_t)b.len};
    }
    return parts;
}
