"""The words that slips are known by, by what they can be in a sentence. Forms in -s, -ed and -ing are worked out."""

IRREGULAR = """
overcome overcame overcome, withdraw withdrew withdrawn, forbid forbade forbidden, swear swore sworn, feed fed fed, rebuild rebuilt rebuilt, dig dug dug, wake woke woken, ring rang rung,
become became become, begin began begun, bring brought brought, build built built, buy bought bought, catch
caught caught, choose chose chosen, come came come, do did done, draw drew drawn, drive drove driven, eat ate
eaten, fall fell fallen, feel felt felt, find found found, forget forgot forgotten, forgive forgave forgiven,
get got got, give gave given, go went gone, grow grew grown, have had had, hear heard heard, hold held held,
keep kept kept, know knew known, lead led led, leave left left, lend lent lent, lose lost lost, make made made,
mean meant meant, meet met met, pay paid paid, rise rose risen, run ran run, say said said, see saw seen, seek
sought sought, sell sold sold, send sent sent, show showed shown, sit sat sat, speak spoke spoken, spend spent
spent, stand stood stood, swim swam swum, take took taken, teach taught taught, tell told told, think thought
thought, understand understood understood, undertake undertook undertaken, win won won, wear wore worn, write
wrote written"""
"""Base, past, participle."""

PLAIN = """
absorb accompany accomplish accuse adopt affect afford aggravate announce annoy anticipate appear appoint
approve argue arouse assemble assert assign assume attract await bake beg bless breathe broaden celebrate
classify commence compensate compete complain compose comprehend compute conceive conclude conduct conquer
construct consult consume contradict convert convey cope correspond criticise criticize cultivate deepen defeat
defend define delete deny derive destroy detect determine devote diminish dispose distinguish distribute disturb
elect eliminate embrace emerge endure enhance enlarge enrich ensure entail equip erase exceed exclude execute
exhaust expand expose extend facilitate fascinate fasten flourish foster frighten frustrate greet illustrate
imply impose impress incorporate indicate infer inherit initiate injure inquire inspect instruct insult insure
interact interfere interpret interrupt isolate justify lengthen lessen liberate maximise maximize minimise
minimize modify multiply negotiate neglect obey oblige occupy offend oppose originate owe persist postpone
preach preserve presume proceed prohibit pronounce propose punish qualify react realise realize reckon recover
recruit refuse regulate reject relieve remodel resign resist restore restrict retire reveal revise shorten
simplify soften stimulate strengthen substitute suck surround survive sustain tend terrify threaten tolerate
transform transmit unite utilise utilize vanish vary warn weaken widen worsen overcome withdraw forbid swear
rebuild dig
accept achieve acquire adapt add adjust admire admit advise agree allow analyse analyze apologise apologize
apply appreciate arrange arrive assist assure attend avoid base become begin behave believe belong bring build
calculate check choose clarify collaborate collect combine communicate compare concentrate confirm
congratulate connect consider consist contain continue contribute convince cooperate create decide decrease
dedicate deliver demonstrate depend describe deserve develop differ disagree disappear discover discuss divide
earn educate emphasise emphasize employ enable encourage enjoy enter entertain establish evaluate examine exist
expect explain explore express fill follow forget forgive fulfil fulfill gain gather generate get give go
guarantee happen hear hesitate identify imagine implement improve include inform inspire install integrate
intend introduce invest investigate invite involve join keep know learn leave lend listen locate lose maintain
make manage mean meet mention motivate notice observe obtain occur operate organise organize participate pay
perform persuade possess pray prefer prepare prevent produce prove provide publish pursue receive recognise
recognize recommend reduce refer reflect relax rely remain remember remind remove repair replace represent
require resolve respond satisfy save say see seek seem select sell send serve settle sit solve speak spend
succeed suggest suppose take teach tell thank think translate understand undertake write"""
"""Verbs that are hardly ever nouns in their base form."""

VERBS = """
match suit amuse contrast correct ease escape fail harm heal hug knock lack load lower master mix pack pose praise profit
quote recall reform regret remark rent repeat rescue reserve resume sacrifice scream sort stress struggle
suspect transfer update urge bore ban bother cheer comfort dislike envy ruin tackle submit feed
complete fit use wear lead cook deal aim answer ask attach attempt benefit call care carry catch cause change chat clean
climb close collect concern contact control count cover decide demand design die doubt draw dream dress drink
drive eat end enclose engage experience face fall feel find finish focus graduate grow guess guide handle happen
hate help hire hold hope hurry increase influence interest interview judge kill laugh lift like limit live look
love mark matter move need note offer open order own park pass pick plan play please point practice practise
present press promise promote protect pull push put question raise reach read reply report request research
respect rest result return rise run search share shop show sign smile sound specialise specialize stand start
state stay step stop study suffer supply support surprise talk taste test touch tour train travel treat trust
try turn visit vote wait walk want wash waste watch win wish wonder work worry"""
"""Verbs that may be nouns too."""

DOUBLED = """
ban submit regret dig hug transfer permit spread quit stop plan get begin forget chat drop fit put run shop sit swim win admit refer prefer occur commit set cut let"""
"""Verbs that double their last letter."""

SAME_IN_THE_PAST = """
spread quit put cut set let cost hit shut"""
"""Verbs that are the same in the past."""

THINGS = """
helper pupil consultant adviser auditor solicitor trustee founder tenant claimant rota roster
logbook runbook ledger prototype complaint noticeboard whiteboard leaflet newsletter catalogue portfolio qualification
objective diary podcast ladder drawer envelope microscope scanner postcard photograph bulletin server playground
lighthouse hostel tower turbine tractor cow hen bee loom kiln donor reviewer reporter greenhouse licence
allotment archivist bookbinder catalogue charm chapel clinician corridor courtyard crane cupboard depot
dispatcher ferry ferryman forecaster glove invoice landlord locksmith mentor mill mortgage orchard
parish pension picker placement playlist proposal rack reminder reservation rope seedling stall
timesheet trolley vault wharf yard account adult agenda airline album alarm ambulance anniversary apron archive arm arrangement artist assembly
assessment assistant athlete author award barrier basket battery beach bed beginner belt bicycle bike blog
bookshop bottle bowl boy breakthrough broadcast brochure bucket burden butcher button cabin café cafe cake
calendar canteen captain card carpet cart cat ceiling celebration chain chair chapter charity chart checklist
clerk clinic clock coach coat collection comment commitment compliment concert conclusion contract contribution
cookie copy corner corridor counter crisis cup curriculum dashboard database decade delay delivery designer
destination developer diagnosis diagram dialogue dictionary director dish district drawing drill editor
emergency enemy engine entrance essay estate exception excuse executive exhibition experiment eye fact fee
figure finger firm flag flat flower folder forecast foreigner forklift foundation frame freezer fridge gap
garage gate generation gesture graph greenhouse grocery hall handbook hat hero highlight hint hole horse host
household immigrant incident individual injury inspection inspector instance insight institute interaction
interpreter interruption introduction invoice item jacket joke kilometre label lake landscape laptop lecture
lecturer lorry manual map maximum mechanism menu metre mile milestone minister mission module monitor motor
motorway mountain mouth narrator native nightmare notebook nursery obstacle occasion occupation opponent oven
package packet panel paragraph parcel particle partnership password pattern pause pen percentage permit pharmacy
photographer phrase piece pilot pipe plane poster pound presentation printer prison provider pump queue rack
ramp ranger receipt recipe recipient refugee regulation relation relative reminder representative reputation
resident response ring robot roof route sailor salary sample sandwich sauce scholarship seat secret section
selection seller seminar sensor servant shelf shelter shoe shortcut shoulder signature singer sister site skirt
soldier spreadsheet stadium stair statue stranger suitcase summary supermarket surface surgeon survey surveyor
switch symptom taxi template terminal theatre theme tip toolbox track tram translation transaction trend trial
tunnel tutor union unit upgrade uniform user vacancy valley variable vegetable venue vet victim villager wall
warehouse warning weapon wedding wheel widow window wire witness workflow workload workroom writer yard zone zoo
achievement activity address advantage adventure advertisement agency agreement aim airport animal answer
apartment application appointment area article aspect assignment atmosphere attitude baby bag bakery bank base
benefit bill bird boat body book boss branch brand bridge brother budget building bus camera campaign candidate
car career case centre certificate challenge chance change character child choice circumstance city class
classroom client college colleague community company competition computer concept condition conference
connection conversation country couple course culture customer cycle daughter day deadline decision degree
department description desk detail device difference difficulty disadvantage discovery discussion disease
document dog door doctor dream driver duty effort elephant email employee employer engineer environment error
event exam example exercise expectation expert explanation expression factor factory family farm farmer father
feature feeling field file film flight floor forest form friend friendship function game garden gift girl goal
government group guest guide habit hobby holiday hospital hotel hour house idea illness image impression
improvement industry initiative institution instruction instrument internship interview interviewer invention
island issue job journey kid kitchen lab laboratory language law lawyer lesson letter level library lifestyle
link list location machine magazine majority man manager meal meeting member memory message method minute
mistake model moment month mother movie museum nation neighbour neighbor network newspaper night number nurse
object offer office officer operation opinion opportunity option order organisation organization owner page pain
painting parent participant partner party passenger path patient period person phone photo picture place plan
plant platform player point policy position possibility post practice president price principle prize problem
procedure process producer product profession professor profile program programme project proposal purpose
quality question rate reader reason recommendation region relationship report request requirement researcher
resource responsibility restaurant result river road role room rule scene schedule school science scientist
season sector sentence service session shift ship shop situation skill society solution son song source speaker
specialist sport stage standard star statement station step story strategy street strength structure student
studio subject suggestion supervisor supplier system table talent target task teacher team technique technology
test thing threat ticket tool topic tour tourist town toy tradition train training trainee trip truck type uncle
university value van vehicle version video village visit visitor volunteer ward way weakness website week
weekend winner woman word worker workplace workshop world year"""
"""One of them takes an article."""

ODD_MANY = """
man men, woman women, child children, person people, life lives, wife wives, foot feet, tooth teeth, mouse mice"""
"""One, several."""

GROUPS = """
audience band board class club committee company couple crew department family group majority management number
pair public range school series team variety hospital"""
"""Several people or things in one word, which may take a plural verb."""

ALSO_NO_COUNT = """
audit side hand court church draft handover store summer winter autumn spring competition age area art beauty business career case change character choice company condition content culture
degree demand description design detail difficulty duty effect effort energy experience
feeling film food form friendship function game growth history hospital image industry intention interest
kind land language law length level life limit location material matter memory metal mind
need night office operation order pain paint part passion performance place pleasure position power
practice price principle process produce profession progress purpose quality reason religion
room scale school science sea sense service shape size society sound space speed sport stage
standard strength structure support system table talent talk taste technology theory time training trade
tradition truth university use value variety view voice war water weight wind wood work worth youth year
month week day"""
"""Things that are also spoken of in general, without an article."""

JOBS = """
nurse teacher cook waiter waitress driver cleaner carer accountant receptionist secretary mechanic electrician
translator student chef cashier bookkeeper programmer plumber welder barista pharmacist physiotherapist lawyer
engineer mother father member technician librarian midwife gardener paralegal apprentice analyst developer designer
surveyor carpenter painter butcher hairdresser journalist"""
"""What somebody is."""

NO_MANY = """
advice information knowledge equipment furniture homework feedback software hardware research evidence luggage
staff news progress traffic weather patience help work money music luck health stuff behaviour behavior
housework transport transportation pollution machinery vocabulary gratitude"""
"""Never several, never with “a”."""

OWNERS = """
children women men people today yesterday tomorrow week month year morning evening monday tuesday wednesday thursday
friday saturday manager boss mother father sister brother wife husband company team supervisor grandmother
grandfather"""
"""Whose s wants an apostrophe before a thing: “my fathers bakery”."""

GOOD_OR_BAD = """
accurate additional adequate amazing anxious appropriate awful bitter blind brilliant casual cautious charming
cheerful civil classic complicated concerned confused constant convenient convinced crazy crucial cruel current
cute decent dedicated definite delicious democratic dependent desperate determined digital direct dirty
disappointed distant diverse domestic dramatic economic educated elderly electric elegant emotional empty
endless energetic entire environmental equal ethical evident exceptional extra extreme faithful false fascinated
favourite favorite formal former fortunate frequent frightened furious generic genuine global golden grand
guilty handsome harmful historic holistic honoured humble hungry illegal immediate impatient impossible
inclusive incredible industrial informal inner innocent innovative inspired intense intensive internal joyful
legal likely limited literary local logical lonely loud mad massive mature medical memorable mental mild modest
monthly moral multicultural mutual narrow nasty national natural neat negative neutral noisy obvious odd
official opposite optimistic ordinary original outstanding overall painful parallel passive permanent
pessimistic physical plain polluted precise precious pregnant previous primary private productive profitable
proper prompt punctual pure qualified random rare raw reasonable recent regular relaxed relevant religious
remarkable remote residential respected respectful responsive rough round royal rude rural scared scientific
secure selfish sensible sensitive separate severe sharp shocked sick silent silly sincere single sleepy sociable
social soft solid sophisticated spare spicy splendid stable steady stressed stressful stupid sudden sufficient
sunny superior supportive surprising sustainable sweet technical temporary tender thick thin thorough thoughtful
tidy tight tiny tough toxic traditional transparent typical ugly unable unbelievable uncertain unclear
uncomfortable understandable unemployed unexpected unfair unfamiliar unforgettable unfriendly unhappy unhealthy
universal unknown unlikely unnecessary unpleasant unusual upset urban urgent usual vague vast violent visible
visual vital weak wealthy weekly weird well-known wet wild wise wooden worried worthwhile
able absolute active afraid ambitious angry attractive available aware bad basic beautiful big boring brave
brief bright broad busy calm capable careful certain cheap clean clear clever close cold comfortable common
competent competitive complex confident creative curious dangerous deep detailed different difficult dynamic
eager easy effective efficient enormous enthusiastic essential exact excellent excited exciting experienced
expensive fair familiar famous fantastic fascinating fast fine flexible fresh friendly full funny generous
gentle glad good grateful great happy hard hardworking healthy heavy helpful high honest huge ideal important
impressed impressive independent inspiring intelligent interested interesting international kind large late lazy
long lovely loyal lucky main modern motivated necessary nervous new nice normal old open organised organized
passionate patient perfect personal pleasant pleased polite poor popular positive possible powerful practical
professional proud quick quiet rapid ready real reliable responsible rich right sad safe satisfied serious short
shy significant similar simple skilled small smart smooth special specific strange strict strong successful
suitable sure surprised sympathetic talented terrible thankful tired tolerant true unique useful valuable warm
welcoming well-organised well-organized wide willing wonderful wrong young"""
"""Adjectives."""

SHORT = (
    "big easy hard fast nice old young cheap small short high happy busy long slow warm cold large late early strong"
)
"""Adjectives that are compared with -er."""

SMALL_WORDS_BY_KIND = {
    "w": "i we they you",
    "t": "he she it",
    "O": "me us him her them you it",
    "D": "a an the my your our their his her its this that these those some any each every no another",
    "Q": "many several few these those various numerous two three four five six seven eight nine ten twelve twenty",
    "N": "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty",
    "r": "very really so quite too extremely rather pretty totally truly absolutely particularly especially completely",
    "l": "also already always never just still even ever often only not usually sometimes soon now then again actually currently recently finally probably maybe definitely certainly",
    "i": "about above across after against along among around as at before behind below beside between by during for from in inside into like near of off on onto out over since through till to toward towards under until up upon with within without",
    "a": "am is are was were 'm 're isn't aren't wasn't weren't",
    "e": "be been being",
    "h": "have has had having 've haven't hasn't hadn't",
    "k": "do does did don't doesn't didn't",
    "x": "can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't mustn't 'll",
    "y": "and but or because if when while although though so that which who whose where",
    "q": "how what why where when who which whether if",
    "T": "years months weeks days hours minutes",
    "Y": "monday tuesday wednesday thursday friday saturday sunday",
}  # fmt: skip
"""The words that hold a sentence together; the letters are those of ``word_kinds``."""
