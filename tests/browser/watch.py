"""What must not happen while a page is open: errors, and requests to anyone but our own host."""

import re
from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext, ConsoleMessage, Frame, Request, WebError


@dataclass
class Watch:
    """Notes troubles of every page of a test; those that the test foresees are forgiven."""

    address: str
    troubles: list[str] = field(default_factory=list)
    foreseen: list[str] = field(default_factory=list)
    visited: list[str] = field(default_factory=list)
    """Every address that a page had, with its fragment."""

    def attach(self, context: BrowserContext) -> None:
        """Watch every page that the context opens, its workers included."""
        context.on("console", self.on_console)
        context.on("weberror", self.on_error)
        context.on("request", self.on_request)
        context.on("page", lambda page: page.on("framenavigated", self.on_address))

    def on_console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.troubles.append(f"console: {message.text} ({message.location['url']})")

    def on_error(self, error: WebError) -> None:
        self.troubles.append(f"page error: {error.error}")

    def on_request(self, request: Request) -> None:
        is_network = request.url.startswith(("http:", "https:", "ws:", "wss:"))
        if is_network and not request.url.startswith(f"{self.address}/"):
            self.troubles.append(f"foreign request: {request.url}")

    def on_address(self, frame: Frame) -> None:
        self.visited.append(frame.url)

    def foresee(self, pattern: str) -> None:
        """Forgive the troubles that match; how a browser words them is its own affair."""
        self.foreseen.append(pattern)

    def surprises(self) -> list[str]:
        """List the troubles that nobody foresaw."""
        return [
            trouble
            for trouble in self.troubles
            if not any(re.search(pattern, trouble) for pattern in self.foreseen)
        ]
