"""The words of a note that could go to anybody."""

import re

from afterword.notes.reading.english import COMMON
from afterword.notes.reading.stems import stem

GENERIC = frozenset(
    """title name names let worker workers range salary hello ability able absolutely accept accomplish achieve
    achievement add addition additional align aligned alignment amazing answer anything appear applicant
    application apply appreciate appreciated appreciation approach area aspect asset associate assure attend
    attached attitude attention available await aware background base become begin behalf believe beneficial
    benefit beyond big bring business candidate candidacy capable care career certain certainly challenge
    challenges challenging chance chat choose clear clearly client clients close collaborate collaboration
    collaborative colleague colleagues comfortable commit commitment committed communicate communication
    company confident confidence confirm connect consider consideration considered contact continue
    contribute contribution conversation convinced corporate creative culture current currently customer
    customers daily date dear decision dedicate dedicated dedication deeply definitely delighted demonstrate
    department describe described desire detail details develop development different direct discuss
    discussed discussing discussion diverse drive driven dynamic eager early easy effective efficient effort
    efforts employee employees employer encourage engage engaged engaging enjoy enjoyable enjoyed
    enlightening ensure enthusiasm enthusiastic entire environment especially everyone everything exactly
    excel excellence excellent exceptional excite excited excitement exciting expect expectations experience
    experienced experiences expert expertise explain explained express extend extensive extremely fact faith
    family fast feel fill finally fit focus focused follow following fond forward friendly fulfilling full
    further future gain genuine genuinely given glad goal goals gracious grateful gratitude great greatly
    group grow growing growth happy hard hardworking hearing heard heartfelt help helpful helping hesitate
    high highly hiring history honor honored honour honoured hopeful hour hours ideal ideas immediately
    impact important impress impressed impression impressive improve include including incredible incredibly
    industry information informative initiative innovation innovative insight insightful insights inspire
    inspired inspiring interest interested interesting interests interview interviewed interviewing
    introduce invaluable invite involve involved job join joining journey keen kind kindly kindness
    knowledge knowledgeable lead leader leadership leading learn learned learning leave level listen looking
    lot lovely love loved main manage manager match meaningful meet meeting member members mention mentioned
    message met mission moment month morning move nature necessary nice note obviously offer office open
    opening openness opportunities opportunity organisation organization organizational outlined outstanding
    overall overview pace paced participate particular particularly passion passionate past patience pay
    perfect perfectly perform performance perspective plan please pleased pleasure plus point position
    positive possess possibility possible post potential present previous priorities process product
    products professional professionalism program programme project projects proud prove provide provided
    qualifications qualified quality question questions quick quite ready realise realize reach read recent
    regard regarding regards reinforced related relevant remain remarkable remind reply request require
    required requirement requirements resonate resonated respect responsibilities responsibility responsible
    result results review reward rewarding role sales schedule search second sense serve service services
    setting several share shared sharing short show showed shown similar sincere sincerely skill skilled
    skills solid solution solutions soon sound sounds space speak speaking special specific spend spent
    spoke staff stage standards start step steps strategic strategy strength strengths strong strongly
    success successful successfully suit suitable suited support supportive sure talent talented talk talked
    talking task tasks team teams teamwork tell telling tremendous true truly trust type understand
    understanding unique utilize valuable value valued values various vision visit warm warmth week welcome
    welcomed welcoming willing wonderful working workplace write writing wrote yesterday today tomorrow
    afternoon monday tuesday wednesday thursday friday saturday sunday ethic ethics prestigious esteemed
    fantastic awesome terrific worthwhile busy afforded granted taking took hearing further furthermore
    moreover however therefore thus indeed simply also again once upon regarding concerning reputation
    renowned respected fullest utmost best kindest warmest contact information phone email call video zoom
    insight recruiter recruiters hr manager managers director panel interviewer interviewers firm agency
    institution school hospital clinic society precious chosen matter honour honours attention occasion qualified nothing something somebody values culture mission learnt onwards ideal background beginning positive eager store shop factory site place facility facilities away thrive
    thriving flourish clearer picture player found myself contagious infectious smile glimpse straight atmosphere
    motivated motivation motivating self starter during learner learners punctual punctuality reliable depth dream
    dreamed dreamt somewhere thrilled relish vibe ease envision imagine life face energetic hospitality hospitable
    adaptable flexible honest honesty loyal loyalty trustworthy humble upbeat proactive oriented multitask
    multitasking resume cv references stimulating thought provoking transparent transparency candid candour candor
    frank thorough thoroughly generous generosity considerate approachable relaxed laid informal respectful kindly
    responsible organised organized organizational organisational personable outgoing enthusiastically wholeheartedly
    reiterate reiterated reinforce reinforced confirmed confirm convinced thoughtful rare rarely highlight highlights
    difference guidance standing stature research researched energised energized restate together everybody struck mean
    means deal inspiration footsteps grin grinning compliment compliments admire admired admiration admirable privilege
    privileged blessed fortunate lucky humbled touched moved overwhelmed thankful appreciative obliged indebted
    fascinating fascinated captivating captivated intriguing intrigued engrossing riveting memorable unforgettable
    extraordinary phenomenal superb brilliant stellar splendid marvellous marvelous magnificent delightful charming
    inviting reassuring refreshing energising energizing rewarding worthy deserving competent competence proficient
    proficiency skilful skillful versatile versatility resilient resilience integrity diligent diligence persistent
    persistence tenacity tenacious ambition ambitious aspire aspiration aspirations eagerness keenness readiness
    willingness devoted devotion commitment hunger hungry appetite instinct gut chemistry rapport bond vibes mood
    prospect prospects milestone stepping stone springboard turning boost asset addition newcomer member newest
    colleague mentor mentors mentorship supervision feedback encouragement enrichment enrich enriched enriching
    broaden broadened horizons track record speaks itself restating reaffirm reaffirmed affirm affirmed underline
    underlined cement cemented solidify solidified strengthen strengthened heighten heightened deepen deepened
    fuel fuelled fueled spark sparked ignite ignited attract attracted appeal appealing appealed draw resonates
    aligns mirrors echoes matches complement complements dovetail shape shaped equip equipped prepare prepared
    background upbringing personality character attitude mindset outlook manner demeanour demeanor presence
    punctually promptly swiftly dearly profoundly immensely enormously hugely tremendously thoroughly utterly
    completely totally entirely extraordinarily unbelievably beyond belief vital crucial essential key pivotal
    cutting edge leading class world renown leader leaders pioneers pioneering forefront top notch calibre caliber
    family-like tight knit close-knit supportive inclusive welcoming nurturing vibrant lively buzzing bustling
    thriving booming flourishing expanding progressive modern forward-thinking""".split()
)

_AT_WORK = frozenset(
    """patient patients guest guests resident residents student students pupil pupils parent parents visitor visitors
    citizen citizens community communities user users safety safe wellbeing welfare caring operation operations
    operate departments places headquarters branch practice practices beautiful pretty bright tidy cosy cozy homely
    calm peaceful surroundings surrounding discipline disciplined pride proudly evident evidently visible obvious felt
    feeling feelings feels nervous anxious worried easily finish end came coming left leaving arrive arrived decide
    decides decisions choice choices improvement improvements technical practical academic scientific scientist
    scientists clinical medical commercial digital financial legal social operational managerial administrative
    officer officers assistant assistants executive executives chief head heads owner owners boss bosses crew crews
    volunteers volunteer profession trade trades craft sector field fields market markets businesses organisations
    organizations charity enterprise startup ahead road path ways direction directions destination chapter horizon
    adventure ride target targets objective objectives ambitions purpose principle principles beliefs ideals ethos
    spirit identity legacy scale size scope variety mix balance blend spread breadth qualities rigour rigor precise
    precision accuracy angle view views viewpoint opinion opinions thoughts idea answers answered answering asked
    asking responses response responded explanation explanations explaining describing description image taste flavour
    flavor impressions sight part parts aspects element elements areas issue issues problem problems topic topics
    matters subject subjects theme themes points mind minds soul widely openly freely warmly frankly honestly fully
    closely apparently naturally surely possibly probably perhaps maybe enough plenty bit tons couple many anybody
    anyone nobody someone good better nicer nicest greater greatest outfit lads folks folk guys friendliness kinder
    gentle gentleness polite politeness courteous courtesy cheerful cheerfulness humour humor smiled smiling tough
    difficult difficulties difficulty simple complex complexity demands demanding stress stressful stressed workload
    technology technologies method methods system systems approaches strategies policy policies standard procedure
    procedures portfolio initiatives programmes programs developments upcoming presently nowadays years months weeks
    days diary candidates applicants shortlist selection hire hires hired recruitment onboarding induction lesson
    lessons tips tip advice suggestion suggestions recommendation recommendations pointers prospective eventual
    general generally mainly mostly largely inside inner outside workings works worked proper properly
    compassion compassionate dignity treat treats treated deliver delivers delivering committed commitment plain
    whom round around hold holds against beside besides send sending pleasant minute minutes january february march april
    may june july august september october november december whether pressure agree agreed three four five six ten rare
    gem gems""".split()
)

_STOCK = re.compile(
    r"\b(?:hit(?:ting)? the ground running|put(?:ting)? (?:a )?faces? to (?:the |a )?names?|people person|day[- ]to[- ]day|"
    r"(?:from|on) day one|walk(?:ed|ing)? (?:me )?through|where (?:it|you|the \w+) (?:is|are) (?:heading|headed|going)|"
    r"so patiently|with such patience|(?:bring|brings|bringing|full of) (?:\w+ )?(?:energy|drive)|what it takes|"
    r"tick\w* (?:all )?(?:of )?the boxes|(?:one|a) hundred per ?cent|110 ?%|100 ?%|go(?:ing)? the extra mile|"
    r"think(?:ing)? outside the box|wear(?:ing)? many hats|steep learning curve|on the same page|a breath of fresh air|"
    r"(?:a )?second to none|in the (?:field|industry|sector|business)|(?:take|taking) it to the next level|"
    r"keep(?:ing)? (?:my )?fingers crossed|drop(?:ping)? you a (?:\w+ )?(?:line|note)|(?:could not|couldn['’]t) stop \w+|"
    r"on (?:my|the) way home|(?:get|got|getting) on (?:really )?well|never give up|let you down|can[- ]do|dream (?:job|come true)|what you are building|red carpet|open arms|"
    r"walk(?:ed|ing)? the floor|tour of the (?:office|building|site|floor|place))\b",
    re.IGNORECASE,
)
"""Turns of phrase whose words would each tell something, and together tell nothing."""


def without_stock(sentence: str) -> str:
    """Return ``sentence`` without the turns of phrase that could stand in anybody's note."""
    return _STOCK.sub(" ", sentence)


PLAIN_STEMS = frozenset(stem(w) for w in COMMON | GENERIC)
"""Their stems, with those of the words that hold sentences together."""

NO_DETAIL_STEMS = PLAIN_STEMS | {stem(w) for w in _AT_WORK}
"""The same with what any place of work has: alone it shows nothing of one conversation."""
