"""Exception groups printed by module traceback: nested, chained, wide and deep ones."""
import traceback


def raised(exc, cause=None, context=None):
    try:
        if context is not None:
            try:
                raise context
            except BaseException:
                raise exc
        raise exc from cause
    except BaseException as e:
        return e


def show(exc, **kw):
    exc.__traceback__ = None
    print("".join(traceback.TracebackException.from_exception(exc, **kw).format()).replace(__file__, "FILE"))


V, T, G = ValueError, TypeError, ExceptionGroup
show(G("one", [V(1)]))
show(G("two", [V(1), T("line\nbreak")]))
show(G("nested last", [V(1), G("inner", [T(2), V(3)])]))
show(G("nested first", [G("inner", [T(2), V(3)]), V(1)]))
show(G("deep", [G("a", [G("b", [G("c", [V(1)])]), T(2)])]))
show(G("wide", [V(i) for i in range(20)]))
show(G("wider", [V(i) for i in range(16)]))
show(G("narrow", [V(i) for i in range(4)]), max_group_width=2)
show(G("narrow", [V(i) for i in range(3)]), max_group_width=2)
show(G("shallow", [G("a", [G("b", [V(1)]), T(2)])]), max_group_depth=1)
show(raised(V("from group"), cause=G("cause", [T(1)])))
show(raised(G("with cause", [V(1)]), cause=T("cause")))
show(G("chained last", [V(0), raised(V("v"), context=G("context", [T(1)]))]))
show(G("chained first", [raised(V("v"), cause=G("context", [T(1)])), V(0)]))
show(G("chained plain", [raised(V("v"), cause=T("t"))]))
noted = G("noted", [V(1)])
noted.add_note("a note\nof two lines")
noted.exceptions[0].add_note("inner")
show(noted)
try:
    raise BaseExceptionGroup("raised", [raised(KeyboardInterrupt()), G("g", [raised(V(2))])])
except BaseExceptionGroup as e:
    print("".join(traceback.format_exception(e)).replace(__file__, "FILE"))
    print("".join(traceback.format_exception(e, chain=False)).count("|"))
