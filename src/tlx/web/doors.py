"""Who may come in: a browser of this machine, with a page that came from here.

Any page open in that browser can send requests to 127.0.0.1, under a name of its own that it has point there if need
be. So a request is refused whose Host is no name of this machine, and whose Origin is another page's.
"""

from __future__ import annotations

from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

LOCALHOST: Final = "localhost"

HEADERS: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src data:; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),  # inline styles are how the terminal of the page sets its colours
    "Permissions-Policy": "clipboard-read=(), geolocation=(), camera=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}
"""What every answer tells the browser: load and send nothing elsewhere, stand in no frame, keep nothing."""


def is_loopback(host: str) -> bool:
    """True for a name or address that stands for this machine whoever says it."""
    if host == LOCALHOST:
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def is_own(host: str, origin: str) -> bool:
    """True for a request that may have come from a page served here, by its headers; "" for one that is not there.

    The port is not looked at: behind ``ssh -L`` it is another one.
    """
    return is_loopback(_name(host)) and origin in ("", f"http://{host}")


def _name(host: str) -> str:
    """The name in a Host header, without port and brackets."""
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""
