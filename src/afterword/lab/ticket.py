"""Lets the person's browser in, once.

A browser is started with the address on its command line, where whoever has another account on this machine can
read it for as long as the browser runs. So that address holds a ticket for one visit, and the token stays here.
"""

from hmac import compare_digest
from secrets import token_urlsafe

from jupyter_server.auth.decorator import allow_unauthenticated
from jupyter_server.base.handlers import JupyterHandler


class Tickets:
    """The tickets that were given out and not yet used."""

    def __init__(self) -> None:
        self._open: list[str] = []

    def issue(self) -> str:
        """Return a ticket for one visit."""
        self._open.append(token_urlsafe(32))
        return self._open[-1]

    def take(self, ticket: str) -> bool:
        """Use ``ticket`` up; return whether it was one."""
        found = [issued for issued in self._open if compare_digest(issued.encode(), ticket.encode())]
        for issued in found:
            self._open.remove(issued)
        return bool(found)


class Visit(JupyterHandler):
    """A visit with a ticket: to the first page, as the person."""

    def initialize(self, tickets: Tickets) -> None:
        """Take note of the tickets that are open."""
        self.tickets = tickets

    @allow_unauthenticated
    def get(self, ticket: str) -> None:
        """Let the bearer of an unused ticket in; others meet Jupyter's own question for the token."""
        if self.tickets.take(ticket):
            provider = self.identity_provider
            provider.set_login_cookie(self, provider.generate_anonymous_user(self))
        self.redirect(str(self.settings["default_url"]))
