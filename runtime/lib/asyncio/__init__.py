"""Tasks, threads, streams, child processes and an event loop for coroutines."""

from ._server import *
from .coroutines import *
from .events import *
from .events import _get_running_loop, _set_running_loop
from .exceptions import *
from .futures import *
from .locks import *
from .protocols import *
from .queues import *
from .runners import *
from .selector_events import *
from .selector_events import _UnixSelectorEventLoop
from .streams import *
from .subprocess import *
from .taskgroups import *
from .tasks import *
from .threads import *
from .timeouts import *
from .transports import *
from . import (_server, coroutines, events, exceptions, futures, locks, protocols, queues, runners, selector_events,
               streams, subprocess, taskgroups, tasks, threads, timeouts, transports)

__all__ = (_server.__all__ + coroutines.__all__ + events.__all__ + exceptions.__all__ + futures.__all__ + locks.__all__
           + protocols.__all__ + queues.__all__ + runners.__all__ + selector_events.__all__ + streams.__all__
           + subprocess.__all__ + taskgroups.__all__ + tasks.__all__ + threads.__all__ + timeouts.__all__
           + transports.__all__)
