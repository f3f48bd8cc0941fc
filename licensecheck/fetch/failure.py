"""Why a fetch fails, before it is known where: `follow` puts the address in front."""

from __future__ import annotations

import time
from dataclasses import dataclass

__all__ = ["Deadline", "StepError", "in_seconds"]


class StepError(Exception):
    """What went wrong and what to do, in one line without the address; the HTTP status where there is one."""

    def __init__(self, message: str, status: int | None = None) -> None:
        super().__init__(message)
        self.status = status


def in_seconds(count: float) -> str:
    """A time as people read it: "1 second", "0.5 seconds"."""
    return f"{count:g} {'second' if count == 1 else 'seconds'}"


@dataclass(frozen=True, slots=True)
class Deadline:
    """The moment (of `time.monotonic`) at which a fetch has taken too long, and the seconds it was given."""

    ends: float
    seconds: float

    @classmethod
    def after(cls, seconds: float) -> Deadline:
        """A deadline that many seconds from now."""
        return cls(time.monotonic() + seconds, seconds)

    @property
    def message(self) -> str:
        """What is said when it has passed."""
        spent = f"took longer than {in_seconds(self.seconds)} in all"
        return f"{spent}; try again, or save the page and give the file"

    def left(self) -> float:
        """Seconds until the deadline; negative when it has passed."""
        return self.ends - time.monotonic()

    def cap(self, seconds: float | None) -> float:
        """The time one step may take: what it asks, never past the deadline. Raises `StepError` then."""
        left = self.left()
        if left <= 0:
            raise StepError(self.message)
        return left if seconds is None else min(seconds, left)
