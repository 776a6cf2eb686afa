"""The app in a browser of this machine: a page, and a process of the app behind each window that shows it.

:mod:`tlx.web.server` needs textual-serve (``pip install tlx[web]``), whose terminal the page is; it is imported when
something is served, and not before.
"""

from tlx.web.doors import LOCALHOST, is_loopback, is_own
from tlx.web.service import Colours, Service

__all__ = ["LOCALHOST", "Colours", "Service", "is_loopback", "is_own"]
