"""Asks for no verdict and makes no work."""

from afterword.notes.rules.phrases import anywhere, phrases
from afterword.notes.rules.rule import ALL_KINDS, Rule

_VERDICT = "{} presses for an answer. They will write when they can; leave it out."
_WORK = "{} gives the reader something to do. A thank-you asks for nothing; leave it out."
_OFFERS = "{} can read as a threat. Tell them of a deadline in a message of its own, if you have one."

_TABLE = phrases(
    (
        r"let me know (?:your|of your|about your|the (?:decision|outcome|result)|what you (?:decide|think)|when|"
        r"as soon|how i did|if i (?:got|have|am|was))",
        _VERDICT,
    ),
    (
        r"when (?:can|will|should|may|might|could) i (?:expect|hear)|how soon (?:will|can|you)|when (?:will you|"
        r"you will|you'll|do you expect to) (?:decide|make|reach)",
        _VERDICT,
    ),
    (r"as soon as possible|asap|at your earliest convenience|without delay", _VERDICT),
    (
        r"(?:await|awaiting|expect|expecting|look(?:ing)? forward to|hope for|hoping for) (?:a |an |your "
        r")?(?:positive|favou?rable|prompt|quick|speedy|early|swift)",
        _VERDICT,
    ),
    (
        r"have you (?:already )?(?:made|reached|come to|taken) (?:a|your) decision|did i get the (?:job|role|position)",
        _VERDICT,
    ),
    (
        r"please (?:call|phone|ring|reply|respond|confirm|get back|give me a call|hurry)(?! (?:me )?(?:if|"
        r"should|with any|at any))",
        _VERDICT,
    ),
    (
        r"(?:could|can|would|will) you (?:please |kindly |possibly |perhaps )?(?:send|forward|introduce|review|"
        r"look at|tell me|let me know|confirm|share|put in|recommend|connect|give me|provide|call|reply|check)",
        _WORK,
    ),
    (r"please (?:send|forward|review|introduce|share|find time|have a look|take a look|look at)", _WORK),
    (
        r"i(?: will|'ll| plan to| intend to| would like to) (?:call|phone|ring|stop by|drop by|come by) (?:you|"
        r"your|again|on|in|next|this|the)",
        _VERDICT,
    ),
    (r"(?:another|other|several|two|competing) (?:job )?offers?|offers? (?:from|with) (?:another|other)", _OFFERS),
    (
        r"(?:please )?(?:hire|choose|pick|select) me|give me (?:the|this|a) (?:job|chance|role|position)|need "
        r"this job|won't regret|will not regret",
        "{} pleads. What you did and said speaks for you; leave it out.",
    ),
)

RULE = Rule(
    id="pressure",
    severity="should",
    reason="Pressing for a verdict, or asking for a favour, turns thanks into a demand.",
    source="muse",
    check=anywhere(_TABLE),
    kinds=ALL_KINDS - {"follow-up", "withdrawal"},
    flags=(
        "Please «let me know your» decision.",
        "«When can I expect» an answer?",
        "I hope to hear «as soon as possible».",
        "I am «looking forward to a positive» reply.",
        "«Could you send» me the list of stops?",
        "I have «another offer» to answer.",
        "«I will call you» on Monday about it.",
        "You «won't regret» it.",
    ),
    passes=(
        "Please let me know if I can send anything else.",
        "I look forward to hearing from you.",
        "Could you pass my thanks on to Ruth?",
        "Please call me if you would like to see the van.",
        "You offered another cup of tea, which I remember.",
    ),
)
