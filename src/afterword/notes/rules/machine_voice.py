"""Turns of phrase that readers take for machine writing."""

from afterword.notes.rules.phrases import anywhere, phrases
from afterword.notes.rules.rule import Rule

_TABLE = phrases(
    (
        "{} makes readers think of a machine. Put it in words that you would say aloud.",
        r"""
        (?:incredibly|truly|deeply|genuinely|profoundly|immensely|exceptionally) (?:insightful|inspiring|inspired|enlightening|valuable|impressed|impressive|grateful|rewarding|informative|energi[sz]ed|energi[sz]ing|appreciative|excited|moved|compelling|engaging|resonat\w+)
        (?:stood|stands|stand) out to me
        embark(?:ing|ed)? (?:on|upon)
        (?:your|the company's|the team's|continued|ongoing|future) (?:continued |ongoing |future )?success
        (?:in )?(?:today's|our) (?:fast-paced|ever-changing|modern|digital|competitive|rapidly \w+) (?:world|landscape|environment|market)
        ever-(?:evolving|changing|growing)
        (?:your|the \w+'s|their|unwavering|shared|strong|deep) (?:\w+ )?(?:commitment|dedication|passion|approach) (?:to|for) (?:excellence|innovation|quality|growth|sustainability|collaboration|inclusion|community|fostering|delivering|creating|making)
        (?:at the )?forefront of
        cutting-edge
        game-chang(?:er|ing)
        spearhead\w*
        (?:vibrant|multifaceted|holistic|robust|transformative|synergistic) \w+
        left a (?:lasting|profound|deep|strong) impression
        (?:further )?(?:solidified|strengthened|deepened|cemented|fuel+ed|ignited|sparked) my
        shed(?:s|ding)? light on
        (?:this|your|the next|my|our) (?:exciting |incredible |next )?(?:journey|chapter)
        at the (?:intersection|heart) of
        thrilled (?:at|by|about) the (?:prospect|possibility|opportunity)
        (?:contribute|contributing) (?:meaningfully|to (?:your|the) (?:continued|ongoing|mission|vision|success|growth|team's|company's))
        (?:mission|values|vision|goals)(?: \w+)? (?:deeply )?(?:resonat\w+|align\w*)
        hope this (?:e-?mail|message|note|letter) finds you(?: well)?
        delv(?:e|es|ed|ing) (?:in)?to
        (?:rich )?tapestry of
        (?:a )?testament to
        resonat(?:es|ed) (?:deeply |strongly |profoundly )?with (?:me|my)
        deeply resonat\w+
        underscor(?:es|ed|ing)
        invaluable
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
