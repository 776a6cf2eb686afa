"""Who may come in: by the Host and the Origin that a browser sends, which no page can choose."""

from __future__ import annotations

import pytest

from tlx.web import is_loopback, is_own
from tlx.web.doors import HEADERS


@pytest.mark.parametrize(
    ("host", "is_here", "note"),
    [
        ("127.0.0.1", True, "what it is by itself"),
        ("127.8.8.8", True, "all of 127 is"),
        ("::1", True, "the same of IPv6"),
        ("localhost", True, "by name"),
        ("0.0.0.0", False, "every network this machine is in"),  # noqa: S104 — it is refused
        ("::", False, "the same of IPv6"),
        ("192.168.1.7", False, "the office"),
        ("localhost.example.org", False, "somebody's name"),
        ("127.0.0.1.example.org", False, "somebody's name"),
        ("localhost.", False, "may be looked up"),
        ("", False, "every network again"),
        ("2130706433", False, "no address as it is written"),
    ],
)
def test_only_this_machine_itself_can_be_served_on(host: str, is_here: bool, note: str) -> None:
    assert is_loopback(host) is is_here, note


@pytest.mark.parametrize(
    ("host", "origin", "may", "note"),
    [
        ("127.0.0.1:8000", "", True, "the address typed in"),
        ("127.0.0.1:8000", "http://127.0.0.1:8000", True, "its own page"),
        ("localhost:9000", "http://localhost:9000", True, "through ssh -L 9000:127.0.0.1:8000"),
        ("[::1]:8000", "http://[::1]:8000", True, "IPv6"),
        ("localhost", "http://localhost", True, "port 80"),
        ("127.0.0.1:8000", "https://example.org", False, "another page in the same browser"),
        ("127.0.0.1:8000", "http://127.0.0.1:9000", False, "another program's page on this machine"),
        ("127.0.0.1:8000", "http://localhost:8000", False, "a page that came under another name"),
        ("127.0.0.1:8000", "null", False, "a page in a frame that hides where it is from"),
        ("example.org:8000", "http://example.org:8000", False, "a name that was made to point here"),
        ("example.org", "", False, "the same without a page"),
        ("127.0.0.1.example.org", "", False, "a name that begins like an address"),
        ("localhost@example.org", "", False, "a name with a user before it"),
        ("[", "", False, "nonsense"),
        ("", "", False, "no Host at all"),
    ],
)
def test_a_request_comes_in_that_may_be_its_own_pages(host: str, origin: str, may: bool, note: str) -> None:
    assert is_own(host, origin) is may, note


def test_the_browser_is_told_to_load_nothing_from_elsewhere() -> None:
    policy = dict(part.strip().split(" ", 1) for part in HEADERS["Content-Security-Policy"].split(";"))

    assert policy["default-src"] == "'none'"
    assert {source for sources in policy.values() for source in sources.split()} == {
        "'none'",
        "'self'",
        "'unsafe-inline'",
        "data:",
    }
    assert policy["script-src"] == "'self'"
