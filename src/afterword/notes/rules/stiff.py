"""Written as one would say it."""

from afterword.notes.rules.phrases import anywhere, phrases
from afterword.notes.rules.rule import Rule

_TABLE = phrases(
    (
        "{} is office language. Say it as you would say it across the table.",
        r"""
        herewith
        (?:this|my|the present) missive
        utmost (?:gratitude|respect|appreciation|sincerity)
        distinct (?:honou?r|privilege|pleasure)
        deem (?:me|it|my \w+) \w+
        token of (?:my|our)
        it would be (?:my|an?) (?:\w+ )?(?:honou?r|privilege) (?:indeed )?,? ?(?:should|were)
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
        obedient servant
        most obliged
        (?:be |much |greatly |highly )obliged
        (?:please |rest |be )assured (?:of|that)
        (?:place|put) on record
        (?:have|had) the pleasure (?:of|to)
        at your earliest
        (?:most|very) agreeable
        (?:i|we) (?:acknowledge|beg to)
        (?:your|the) (?:goodself|good offices)
        (?:in|with) anticipation of
        (?:vis-à-vis|viz|per se|ad interim|per your)
        (?:take|taking|took) the liberty of
        desirous
        (?:permit|allow) me to (?:express|convey|extend|state)
        (?:trust|hope) (?:that )?this (?:letter|note|e-?mail|message) finds you
        (?:trust|hope) (?:that )?the (?:foregoing|above|aforesaid|aforementioned)
        meets? (?:with )?your (?:kind )?approval
        (?:request|entreat|beseech) you to kindly
        (?:my|our|your) candidature
        assuring you of
        (?:best|kind|prompt|immediate) attention
        (?:i am|we are) to inform you
        favou?rable (?:consideration|response|reply)
        in view of the (?:above|foregoing|same)
        (?:your )?kind (?:attention|response|consideration|perusal|reply|cooperation|acknowledg\w+|notice|information)
        (?:an|the|great|utmost) honou?r to (?:serve|be received|have been|make your)
        kindly (?:acknowledge|treat|be informed)
        (?:of|on) (?:the|this) (?:\d+\w* )?(?:instant|inst|ultimo|above date)
        of the above date
        with regard to the
        (?:i|we) (?:shall|will|should) be (?:most |much |highly |very )?(?:obliged|grateful) (?:for|if|to)
        (?:convey|accept|extend) (?:to you )?(?:my|our) (?:\w+ )?(?:heartfelt|sincere|profound|warmest|deepest|humble)
        (?:please )?accept my (?:most |very )?(?:heartfelt|sincere|profound|deepest|humble|cordial)
        (?:respectfully|cordially|humbly) (?:yours|submitted|thank|remain|request)
        (?:as|per) (?:discussed|mentioned|stated|agreed) (?:above|previously|earlier|heretofore)
        (?:forthwith|thereto|hereto|hereunder|thereafter|therein|hereinafter|whereupon|inasmuch)
        (?:in|with) (?:accordance|compliance|conformity) with
        (?:the )?(?:present|instant) (?:letter|communication|missive)
        (?:prior|subsequent) to (?:the|our|this)
        (?:in|with) (?:due|relation|connection) (?:course|to|with) (?:the|our) (?:above|same|interview|matter)
        (?:humble|sincere) (?:thanks|request|apologies)
        (?:your )?(?:honou?rable|respected|august|reputed|prestigious) (?:self|office|organi[sz]ation|company|institution|firm|sir|madam)
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
