"""Turns of phrase that readers take for machine writing."""

from afterword.notes.rules.phrases import anywhere, phrases
from afterword.notes.rules.rule import Rule

_TABLE = phrases(
    (
        "{} makes readers think of a machine. Put it in words that you would say aloud.",
        r"""
        hope this (?:e-?mail|message|note|letter) finds you(?: well)?
        delv(?:e|es|ed|ing) (?:in)?to
        (?:rich )?tapestry of
        (?:a )?testament to
        resonat(?:es|ed) (?:deeply |strongly |profoundly )?with (?:me|my)
        deeply resonat\w+
        underscor(?:es|ed|ing)
        invaluable insights?
        navigat(?:e|ing) the (?:complexities|challenges|landscape)
        (?:ever-(?:evolving|changing)|rapidly evolving|dynamic) (?:landscape|world|field)
        seamless(?:ly)? (?:integrat\w+|align\w*|transition\w*)
        align(?:s|ed)? (?:perfectly|seamlessly|closely|well|so well) with
        foster(?:s|ing)? (?:a |an )?(?:culture|environment|sense|spirit|collaborati\w+|inclusiv\w+|innovation)
        leverag(?:e|ing) my
        unwavering commitment
        pivotal role
        meaningful impact
        forward-thinking
        (?:truly|genuinely|incredibly|deeply) (?:inspiring|inspired|enlightening|impressed|energi[sz]ed)
        (?:insightful|engaging) (?:conversation|discussion|questions?)
        sincere(?:st)? gratitude
        heartfelt (?:thanks|gratitude|appreciation)
        reaffirm(?:ed|s)
        reinforced my (?:enthusiasm|interest|desire|belief|excitement)
        solidified my
        """,
    ),
)

RULE = Rule(
    id="machine_voice",
    severity="tip",
    reason="A reader who takes a note for generated text no longer hears the person.",
    source="duane",
    check=anywhere(_TABLE),
    flags=(
        "I «hope this message finds you well».",
        "Your words «resonated deeply with me».",
        "My skills «align perfectly with» the role.",
        "It is «a testament to» your work.",
        "The talk «reinforced my enthusiasm» for vans.",
    ),
    passes=("I hope you are well.", "The wheels are aligned, and the bell resonates in the hall.", "I was impressed."),
)
