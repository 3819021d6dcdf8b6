"""Written as one would say it."""

from afterword.notes.rules.phrases import anywhere, phrases
from afterword.notes.rules.rule import Rule

_TABLE = phrases(
    (
        "{} is office language. Say it as you would say it across the table.",
        r"""
        herewith
        at your (?:entire |full )?disposal
        (?:express|extend|convey|offer) (?:to you )?(?:my|our) (?:most |very )?(?:sincere|sincerest|heartfelt|deep|deepest|profound)(?: and \w+)? (?:gratitude|thanks|appreciation)
        (?:for|of|about|with) the same(?=[.,;!?]|$)
        in the event (?:that|of)
        please be (?:advised|informed)
        furnish (?:you|further|any|the|more|my|such)
        (?:subsequent|pursuant|prior) to (?:our|the|my|your)
        kindly (?:accept|consider|let|inform|confirm|find|send|revert|reply|allow|permit|convey|be|acknowledge|treat|oblige)
        (?:i|we) remain,? (?:yours|sir|madam|dear)
        with reference to (?:the|our|your|my)
        (?:above|below)-?mentioned
        aforesaid
        the said \w+
        await(?:ing)? your
        it is with (?:great |much )?(?:pleasure|honou?r|regret) that
        (?:most )?(?:humbly|respectfully) (?:request|submit|ask|thank)
        i have the honou?r
        be so kind as to
        should you (?:require|need|wish|have) (?:any )?(?:further|more|additional)
        do not fail
        with (?:deep|great|highest) (?:respect|esteem|regard) and
        (?:esteemed|kind) (?:self|consideration|attention|perusal)
        in receipt of
        (?:in lieu of|inter alia|hitherto|thereof|whereby|heretofore|wherein|thereby)
        notwithstanding
        commence(?:d|s|ment)?
        endeavou?r(?:s|ed)? to
        ascertain(?:ed)?
        for your (?:kind )?perusal
        in this regard
        at the earliest(?=[.,;!?]|$)
        (?:avail|availing) (?:myself|of)
        i (?:would like|wish) to (?:express|extend|convey)
        (?:any )?(?:further|additional) (?:particulars|clarification)
        duly
        hereby
        herein
        aforementioned
        the undersigned
        pursuant to
        (?:please find|kindly find) (?:enclosed|attached)
        (?:enclosed|attached) please find
        as per (?:your|our|the)
        with (?:regards?|reference|respect) to (?:the|our|your|my)
        in regards to
        regarding the same
        do the needful
        revert back
        kindly (?:note|advise|do)
        at this point in time
        due to the fact that
        in order that i may
        i (?:beg|humbly)
        your good ?self
        your esteemed
        esteemed (?:organi[sz]ation|company|institution)
        utili[sz](?:e|es|ed|ing)
        heretofore
        henceforth
        thanking you in anticipation
        """,
    ),
)

RULE = Rule(
    id="stiff",
    severity="tip",
    reason="Plain words sound like a person, and a person is what they met.",
    source="duane",
    check=anywhere(_TABLE),
    flags=(
        "«As per our» talk, the van is green.",
        "I would love to join «your esteemed» service.",
        "«Please find attached» the map.",
    ),
    passes=("I attach the map, as I said I would.", "I respect the reference desk."),
)
