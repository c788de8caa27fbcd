/* static_stack.c: where the stack of a thread begins, in programs that are linked statically.
 *
 * The collector asks the C library, whose answer reads a file with scanf: 80 KB of conversions that no
 * program uses otherwise. `coachwhip build --static` has the linker put this function in its place
 * (codegen/native.c).
 */
#include <pthread.h>
#include <stdint.h>
#include <unistd.h>

enum { STATED_SIZE = 1 << 16 }; /* only the upper end matters */

extern void *__libc_stack_end __attribute__((weak)); /* of the main thread */

/* pthread_getattr_np for the calling thread. Above the stack of any but the main thread lies what its
 * pthread_t points to. */
int __wrap_pthread_getattr_np(pthread_t thread, pthread_attr_t *attributes) {
    char *top = (char *)(uintptr_t)thread;
    if (gettid() == getpid())
        top = &__libc_stack_end ? __libc_stack_end : __builtin_frame_address(0);
    int error = pthread_attr_init(attributes);
    return error ? error : pthread_attr_setstack(attributes, top - STATED_SIZE, STATED_SIZE);
}
