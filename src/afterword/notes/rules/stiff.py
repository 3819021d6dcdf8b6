"""Written as one would say it."""

from afterword.notes.rules.phrases import anywhere, phrases
from afterword.notes.rules.rule import Rule

_STIFF = "{} is office language. Say it as you would say it across the table."

_TABLE = phrases(
    (
        r"herewith|hereby|herein|aforementioned|the undersigned|pursuant to|please find (?:enclosed|attached)|"
        r"enclosed please find|attached please find|as per (?:your|our|the)|with (?:regards?|reference|respect) "
        r"to (?:the|our|your|my)|in regards to|regarding the same|do the needful|revert back|kindly (?:revert|"
        r"note|advise|let|find|do)|at this point in time|due to the fact that|in order that i may|i beg to|i "
        r"humbly|your good self|your goodself|your esteemed|esteemed (?:organi[sz]ation|company|institution)|"
        r"utili[sz]e[ds]?|utili[sz]ing|heretofore|henceforth|thanking you in anticipation|i remain,? (?:sir|yours)",
        _STIFF,
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
