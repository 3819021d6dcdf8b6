"""What a new interview begins with: today, about now, and the person's own details from the last one."""

from collections.abc import Sequence
from datetime import datetime

from afterword.forms.reflect.answer import Answers
from afterword.forms.reflect.when import just_now
from afterword.journal import Listed


def beginning(listed: Sequence[Listed], now: datetime) -> Answers:
    """Return the answers that are likely right; ``listed`` has the interview changed last first."""
    begun: Answers = {"interview": {"at": just_now(now)}}
    last = next((one.typed for one in listed if isinstance(one.typed.get("candidate"), dict)), None)
    if last:
        begun["candidate"] = dict(last["candidate"])
    return begun
