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
        (?:provided|gained?|gave me|offered|gaining|received|providing) (?:me )?(?:with )?(?:some |many |such )?(?:valuable|meaningful|deeper|key|fresh|unique|rich|useful) insights?
        valuable insights?
        fresh perspectives?
        (?:unique |rare |perfect |compelling )?intersection of
        unwavering
        (?:reinforced|affirmed|cemented|deepened|renewed) my (?:conviction|confidence|commitment|resolve|passion|desire)
        (?:profound|visceral|deeper|personal) level
        (?:inspires|inspired|motivates|motivated) me to
        (?:ideal|natural|seamless) alignment
        (?:rich|deep|collective|shared) (?:legacy|heritage|wisdom|purpose)
        (?:nurtur|cultivat|amplif|empower|galvani[sz]|illuminat)\w+ (?:a|an|the|your|our|my|such|this|both)
        (?:not just|not only|more than just|not merely) an? [\w-]+(?: [\w-]+)?[,;–—-]+ ?(?:it is|it's|but) an? [\w-]+
        (?:is|was)(?:n't| not) (?:just|only|merely) [^.,;]{3,40}[,;–—-]+ ?(?:it is|it's|it was|but)
        thought-provoking
        (?:energi[sz]ed|inspired|invigorated|motivated) and (?:energi[sz]ed|inspired|invigorated|motivated|excited|encouraged)
        (?:inspiring|enlightening|insightful|thoughtful|engaging|informative) and (?:\w+ing|informative|insightful|thoughtful|thought-provoking) (?:conversation|discussion|dialogue|exchange|interview|session)
        both (?:inspiring|enlightening|insightful|informative|engaging) and
        (?:thoughtful|engaging|meaningful|open|collaborative) dialogue
        (?:welcome|appreciate|relish|cherish) the (?:opportunity|chance) to (?:further )?(?:discuss|explore|delve|contribute|elaborate)
        (?:further|deeper) (?:discuss|explore|elaborate|delve)
        (?:make|making|have|having|leave|create|drive|driving) (?:a |an )?(?:lasting|meaningful|significant|real|positive|tangible|measurable) (?:impact|change|difference)
        (?:strategic|organi[sz]ational) (?:priorities|vision|objectives|initiatives)
        (?:bring|bringing|contribute|contributing|leverage|leveraging|apply|applying|lend) my (?:expertise|unique|skills|background|passion|diverse|strengths|talents)(?= | and| to|,|$)
        (?:unique|diverse|rich) (?:blend|mix|combination|set) of (?:skills|experience|experiences|talents|strengths)
        (?:my|with my|to my|all my) (?:career|professional|personal) (?:aspirations|goals|values|growth|journey|objectives)
        (?:perfectly|seamlessly|closely|strongly|deeply|truly|naturally) (?:align\w*|resonat\w*|match\w*|complement\w*)
        (?:truly|really|particularly|especially) (?:stood out|resonated|captivated|inspired me|struck a chord)
        (?:emphasis|focus) on (?:continuous|collaboration|innovation|growth|excellence|inclusivity|sustainability)
        (?:culture|spirit|environment|atmosphere) of (?:collaboration|innovation|excellence|continuous|growth|inclusivity|openness|learning)
        (?:innovative|forward-looking|visionary|dynamic|world-class|prestigious) (?:team|company|organi[sz]ation|institution|solutions|approach(?:es)?|thinking|vision)
        (?:strengthened|heightened|confirmed|increased|amplified|fueled|fuelled|only (?:strengthened|deepened|increased)) my (?:enthusiasm|interest|desire|belief|excitement|resolve|conviction|passion)
        (?:remain|am|was|feel) (?:incredibly |truly |very |more )?(?:enthusiastic|excited|energi[sz]ed) (?:about|at|by) the (?:opportunity|possibility|prospect|potential)
        excited (?:about|by|at) the (?:possibility|prospect|opportunity|potential)
        (?:it|this|that)(?:'s not| is not| isn't|'s never| was not| wasn't) (?:just |only |simply |merely )?about [^.?!,;–—]{2,40}[,;–—]+ ?(?:it|this|that)(?:'s| is| was) about
        (?:passion|dedication|commitment|enthusiasm) for (?:fostering|creating|building|driving|delivering|empowering|excellence|innovation)
        (?:empower|empowering|elevate|elevating|champion|championing|harness|harnessing|unlock|unlocking) (?:the|your|our|my|people|communities|individuals|others|teams|potential|full)
        (?:intricacies|nuances|complexities) of
        (?:vibrant|dynamic|evolving|changing|competitive|digital) (?:landscape|ecosystem|community|culture)
        (?:a|the) (?:beacon|cornerstone|catalyst|linchpin) (?:of|for)
        (?:captivated|enthralled|mesmeri[sz]ed) by
        (?:journey|chapter) (?:together|ahead|with you)
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
