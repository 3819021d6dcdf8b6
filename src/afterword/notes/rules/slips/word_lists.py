"""The words that slips are known by, by what they can be in a sentence. Forms in -s, -ed and -ing are worked out."""

IRREGULAR = """
bend bent bent, bind bound bound, bite bit bitten, bleed bled bled, blow blew blown, break broke broken, creep crept
crept, deal dealt dealt, drink drank drunk, fight fought fought, fly flew flown, freeze froze frozen, hang hung hung,
hide hid hidden, lay laid laid, mislead misled misled, mistake mistook mistaken, misunderstand misunderstood
misunderstood, oversee oversaw overseen, redo redid redone, repay repaid repaid, retell retold retold, rethink
rethought rethought, rewrite rewrote rewritten, ride rode ridden, shake shook shaken, shine shone shone, shrink shrank
shrunk, sing sang sung, sink sank sunk, sleep slept slept, slide slid slid, steal stole stolen, stick stuck stuck,
strike struck struck, sweep swept swept, tear tore torn, throw threw thrown, undergo underwent undergone, undo undid
undone, unwind unwound unwound, uphold upheld upheld, weep wept wept, overhear overheard overheard,
overcome overcame overcome, withdraw withdrew withdrawn, forbid forbade forbidden, swear swore sworn, feed fed fed, rebuild rebuilt rebuilt, dig dug dug, flee fled fled, foresee foresaw foreseen, overtake overtook overtaken, kneel knelt knelt,
weave wove woven, wake woke woken, ring rang rung,
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
accommodate acknowledge aspire attain authorise authorize borrow brainstorm browse bury cease chew circulate cite
commit comply conform confront confuse declare deem defer depart derail descend disclose dominate empower enforce
equate erect fabricate flatten flatter govern hasten heighten ignite ignore imitate induct infect inflate instil
intensify intervene irritate jot juggle legislate loosen mediate mourn nominate notify omit outperform paraphrase
plead populate precede predict preside pretend prevail procure prolong propel prosper purify quicken quieten reap
recede redirect refute regain rejoice rephrase replicate restrain retain revolve roam rob rotate scold seize sharpen
smash sneeze soak solidify specify speculate spill streamline stumble surpass suspend sympathise sympathize synthesise
terminate thrive transcend tremble tuck uncover underestimate underline unify violate wrestle yield symbolise fetch
scare tire collapse reconnect reapply rework overcharge overwork mimic
accelerate acquaint adhere administer advertise allocate amend ascertain astonish automate befriend captivate cater
cherish coincide commemorate compile complicate conserve consolidate convene coordinate decorate deduce delegate
deploy detach deter devise diagnose disappoint discourage dismantle dispatch dissolve distract donate double-check
elaborate elevate embark embarrass embed empathise empathize endorse energise enlighten enlist enquire enrol entrust
envisage evolve exaggerate excel excite exemplify exert familiarise familiarize finalise finalize formulate illuminate
immerse improvise inhabit innovate intrigue invigorate knead liaise memorise memorize mingle mislead misplace
mispronounce misread misunderstand modernise narrate navigate nourish nurture optimise optimize overhear overlook
oversee perceive perplex persevere pinpoint ponder portray prescribe prioritise prioritize procrastinate proofread
quantify rearrange reassure rebook recite reconcile reconsider recreate rectify redesign redo refill refine refresh
rehearse reimburse reinforce rejoin relate relay relearn relocate renew renovate reopen reorganise reorganize
replenish reproduce reread reschedule reset reside resonate restock rethink retell retrain retrieve reunite reuse
revisit revive rewrite rinse scrub soothe stabilise standardise steer sterilise stir strive summarise summarize
supervise tidy tighten transcribe tread undergo undo unfold unload unlock unpack unwind uphold validate ventilate
verify visualise visualize pour throw hang lay sing steal weep bind bite bleed specialise specialize emigrate
immigrate
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
fix chase boost blame miss spell insert cure dump shrug sigh flip skip slam sip frown gaze giggle grumble mumble stroll jump kick commute relish restart dare fancy
lean brief steady humble secure chill level smoke bandage bathe delight grasp harvest mop wrap dust fold chop slice peel boil fry grill roast weigh measure stack print
scan stamp escort guard mend glue polish sew fuel tow sand weld prune mow milk code debug merge deploy log upload
download click edit format charge stock mail text grade dose comb bend blow break creep fight fly freeze hide ride
shake shine shrink sink sleep slide stick strike sweep tear trim sail fish hunt camp jog hike rush swap trigger
whisper shout cry yell clap wave nod blink glance stare peek peep knit dance tease gossip bargain split spot spray
squeeze steam strip swing tap tie tick trace wander wink wipe balance review sketch stretch
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
commit omit defer jot rob flip sip mop wrap chop trim scrub stir log tag swap clap nod jog knit split spot strip tap trip bar bat beg drag drum flag grab
grin grip hop hum jam map nap pat pin plot plug pop rob rub sag scan scar scrap ship shred shrug sip skim skip slam
slap slip snap sob step throb tug wag whip zip enrol excel reset overlap equip travel label model cancel control
ban submit regret dig hug transfer permit spread quit stop plan get begin forget chat drop fit put run shop sit swim win admit refer prefer occur commit set cut let"""
"""Verbs that double their last letter."""

SAME_IN_THE_PAST = """
proofread reread misread reset split read spread quit put cut set let cost hit shut"""
"""Verbs that are the same in the past."""

THINGS = """
quantity probability liability penalty nationality speciality similarity livelihood entity commodity necessity vicinity
amplifier anvil aquarium armband assessor atlas attendee bakehouse balloon banknote barge bassoon beaker bearing
beehive billboard binder birthday blackbird blouse boatyard bonfire boulder bracket breadboard broom buffet bulldozer
bungalow bunker buoy butterfly cafeteria cage camel canal canister canopy capsule caravan caregiver cartoon cartridge
cashbox castle caterer cauldron chandelier cheesecake chimpanzee chisel chord churchyard clarinet classmate clipboard
cloak closet cockpit cocktail coffin collage colony comic compass competitor cone cooker costume cot cottage courtroom
coworker cradle creche crossword crumb cubicle daydream dealership deckhand den dinghy diploma dishwasher ditch
division dome doorbell doormat doorstep doorway dormitory dustbin dustpan dynamo embankment evaluation excavator
eyebrow eyelid farmhouse faucet fern fixture flashlight flatmate flipchart flyer foal footbridge footprint forge
formula fortnight forum franchise fruitcake furnace fuse gable galaxy gatehouse gatekeeper gearbox geranium giraffe
glacier gnome gorge granary grandma grandpa grape griddle grocer guestbook guesthouse gully hairbrush hairdryer
hallmark hamlet handkerchief handlebar handset hangar hardhat harp hatch hatchback hayloft hazard headlamp headlight
headmaster headmistress headset headstone heatwave helicopter hive hotplate hourglass houseboat housekeeper hub
hydrant iceberg ingot inkwell innkeeper insect intercom inventory jackpot jetty jigsaw kayak kebab kilo kindergarten
kingfisher kitchenette labyrinth lagoon landlady landmark lathe laundrette leader league letterbox limousine litre
loudspeaker lunchbox manhole mansion mantelpiece manufacturer marina marquee mattress meadow megaphone microchip
millstone minibus mitten moat mode mole monastery moped motel motorbike motorcycle mousetrap mudflat mule muzzle
napkin necklace needle nightclub nightingale notepad nozzle nutshell oar ornament ostrich outbuilding owl paddock
padlock paintbrush pallet pancake parasol parka passageway patio peacock pebble pelican pendulum petal phonebook
pigsty pillar pincushion pinecone pinwheel pipeline pitchfork platter playroom plough pocketknife portacabin postbox
postcode pothole pram projector propeller pulley pullover pushchair quilt railcard raincoat rainstorm rake ravine
razor recliner refectory referral refrigerator rental restroom retailer rink riverbank roadside robin roller rooftop
rosebush rowboat runway sachet sailboat salesroom sandbox sandpit sapling saucer sawmill saxophone scaffold scarecrow
scholar schoolhouse schoolyard schooner scoreboard seabird seagull seashell seatbelt sewer shack shipyard shoelace
shoemaker shopfront shoreline showroom shrub sickbay sickroom sidewalk signal signboard signpost skyscraper slipway
smokestack snowball spanner sparrow spatula speedboat sponge squirrel staffroom starfish stepladder stethoscope
stockroom storeroom streetlamp submarine subsidiary sundial sunflower swallow syringe takeaway tannery tavern teacup
teenager therapist thermometer thermostat thimble thistle tide toaster toolkit toothbrush tortoise towel townhouse
toyshop trampoline trapdoor tripod trombone trumpet tugboat tulip turnstile turtle typewriter undertaker upholsterer
veranda vessel vestry viaduct violinist waistcoat walnut washbasin washroom watchman waterwheel weathervane weekday
wheelbarrow wheelchair windowsill windscreen winery woodland woodpecker workman worksheet zebra background
aunt uncle ship grant channel county pipette guy fault batch comma exchange circle pet bar agent chief lock planogram porter neighbourhood
disaster estimate dock shed scheme trainer bell coupon moon king ball boom queen mould rafter porch joint cell bin
chip egg sausage burger bean bone brain ear heart tooth throat stomach lady gentleman grandfather grandmother
granddaughter grandson mum mom dad buddy mate tenth announcement registry grievance hinge barrow bib acre attorney
borrower broker caller category century charger clip column compound conflict corporation crate culvert debtor dial
election filter gadget gear generator gig gown grower gutter hatchery herd hose hull index inlet inmate intake kennel
kit labourer lawn lever limb loft magnet mast merger mixer nest nominee paddle parlour parrot paste peg pile plank
plug pole probe quarter rank ratio reactor rig rug sack shovel shuttle sibling silo slab sled socket spectrum
spike stapler strap stretcher summit swamp swan tag tank tart territory texture tribunal tub tune valve vine warden
warrant web widget worm wreck wrench yarn yoke lettuce lamb pony kitten sheepdog hamster parsnip carrot cabbage melon
plum peach cherry windmill watermill trolleybus christening
date note box cupcake bun scone tray seed sink lamp basket
abbreviation accent accident acronym actor actress administrator admission advert advocate aeroplane airfield aisle
alley ambition anecdote ankle appetite apple appliance apprenticeship arcade arena argument armchair arrow artefact
aspiration asset attachment attendant attic auction avenue backpack badge bagel balcony banana banner barn barrel
basement basin bathroom bead beam beard bedroom beekeeper bench biography biscuit blackboard blade blanket blender
blueprint boiler bolt bonus bookcase bookshelf boot booth bouquet boutique bracelet breakdown brick bride briefing
brush bruise bulb bunch bundle buyer cabinet cable calculator calf campus candle canoe cardigan caretaker carriage
cathedral cellar cello certification chairperson chaplain chemist childminder chimney choir chore cinema citizen cliff
cloakroom clue cluster co-worker coast coin collaborator collar collector commander commuter companion component
compromise conductor consultation consumer container contest contractor contradiction contributor controller
convention coordinator counsellor courier cousin craftsman creator credential creature critic crossing crossroad crowd
crown curator curtain cushion cyclist dancer dataset dealer defect demonstration dentist deputy dialect dilemma
dimension disability discount dispute distinction distraction distributor diver documentary donation donkey drain
drawback driveway drone drum duck easel edge edition elbow elevator embassy encounter enquiry entertainer entry
enthusiast episode equation era errand escalator examiner exit explorer extension facility faculty failure favour
feather festival fiddle firefighter fireplace fisherman flame flask flaw fleet florist flute follow-up footnote
footpath forester fork fountain fox fraction fragment framework freelancer fundraiser funeral gallery gem genre
geologist goat goalkeeper goose governor gram grandchild grandparent grave grid guardian guideline guitar gym habitat
hallway hammer handbag handrail handshake hanger harbour headline headteacher heater hedge helmet highway hill
historian hook hurdle hut hypothesis icon identity illustration implication incentive inch ingredient inhabitant inn
innovation inquiry installation instructor interface intern intersection interval inventor jar jeweller joiner journal
jug jumper junction jury kettle keyboard keyword kiosk kite knee knob knot lane lantern layer layout learner ledge leg
legacy legend lemon lens lid lifeguard lifeboat lifetime listener loan lobby locker logo loop lounge mailbox maker
manuscript marathon margin marker mascot mask mat maze measurement medal melody merchant messenger metaphor microphone
microwave migrant miner minority miracle mirror mixture moderator monk monument mood mosque motive mug muscle musician
mystery myth nail nephew niece newcomer nickname node norm nose novel novelist nut oak obligation observation observer
ocean onion opera operator optician orchestra organ organiser organizer origin outcome outfit outing outlet output
overview palace pan pantry paramedic parade paradox parliament passport pastry patch patrol pavement pavilion payment
peak pear pedestrian pencil performer perk perspective petition physician pianist piano pie pier pig pigeon pillow
pioneer pit pitch pizza planet planner plate playwright plot pocket poem poet policeman pond pool portion portrait pot
potato potter prediction preference premise prescription presenter principal printout priority proof prospect protocol
proverb province publication publisher pudding pumpkin puppet puppy puzzle quarry query quiz rabbit radiator raft
railing railway rainbow reaction receiver recorder recruiter referee reference reflection refund refusal rehearsal
replacement reservoir residence reunion reward rider ridge ritual rival roadmap rocket rod roundabout routine ruler
runner saddle salad salesperson salesman satellite saucepan scarf scenario scooter screen screening screwdriver script
sculpture seafront seamstress segment semester sequence setback setting settlement setup shareholder sheet shepherd
shield shirt shopkeeper shore shower shrine silhouette skeleton slogan slot snack snapshot sock sofa soul soup
spade spark spectator speech spider spoon sponsor spouse squad square staircase stakeholder standpoint starter startup
steward sticker stitch stool storm stove strand straw stream string stripe stylist suburb successor suite
sum sunrise sunset supplement surname survivor sweater sword syllabus symbol symphony tablet tablecloth tactic tail
tailor tale taster teapot teaspoon telephone telescope temple tendency tent textbook thief thread thumb thunderstorm
tile timeline timer timetable tin title toddler toe toilet tomato tongue torch trader trailer trait transcript
transition traveller tray treasure treatment tree tribute trick trophy tube tutorial typist tyre umbrella utensil
vaccine vase vendor verdict verse viewer viewpoint villa vineyard violin virus visa voucher wage wagon wallet wardrobe
waterfall webinar whistle wholesaler wing wolf workbench workbook workstation workout wound wrist yacht
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
man men, woman women, child children, person people, life lives, wife wives, foot feet, tooth teeth, mouse mice, loaf loaves, foreman foremen,
fireman firemen, postman postmen"""
"""One, several."""

GROUPS = """
panel council jury choir orchestra crowd audience band board class club committee company couple crew department family group majority management number
pair public range school series team variety hospital"""
"""Several people or things in one word, which may take a plural verb."""

ALSO_NO_COUNT = """
capacity intensity volume
plaster fabric key bay reef grain pepper curry mushroom strawberry chestnut almond
discipline income input tax risk release flow craft purchase export record future workforce laundry cement cardboard junk lavender porridge stew
oak pine lamb duck goat rabbit pumpkin onion carrot cabbage lettuce melon tomato plum pear peach cherry parsnip egg brick carpet lace velvet felt linen silk rope cable wire tile timber plank canvas ivory marble coral herb beer wine cake pie pastry chocolate pizza lemonade yoghurt
pressure stress heart conflict mercy tact
name line half head row market media morning evening afternoon breakfast lunch dinner supper tea coffee paper glass
soil mud air gas oil blood hair surgery medicine finance chess football tennis cricket access attention insurance
grammar biology chemistry physics engineering housing tourism population web earth ice fire flood drought
attendance induction supervision discrimination conservation distribution construction development exposure isolation
rejection administration examination meantime fault movement death birth marriage childhood retirement adulthood
ground style core cloud campus height width depth colour color dirt cloth cheese fruit cream cotton copper brass steel
plastic concrete wax clay wool leather straw grass hay
noise heat light smell rain snow speech thought hope rhythm warmth fun trust freedom truth silence trouble warning
dialogue injury pizza salad soup potato onion treatment output proof observation failure innovation registration
consultation attachment installation screening measurement replacement exercise harvest reaction reflection rehearsal
residence routine transition priority refusal reward prediction preference identity disability demonstration
contradiction compromise certification ambition apprenticeship aspiration sequence brick stone tile carpet cake lemon
apple tape cable rope string pipe discount leg
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
clarity dignity diversity equality hospitality humility immunity integrity loyalty maturity mobility poverty productivity simplicity sincerity solidarity stability unity prosperity
courtesy openness honesty kindness enthusiasm humour humor wisdom mathematics economics politics astronomy geography
poetry literature nutrition carpentry pottery
bread flour rice butter sugar clothing cutlery crockery jewellery cash baggage rubbish garbage scenery courage
laughter generosity curiosity punctuality leadership teamwork childcare healthcare paperwork fieldwork bookkeeping
hygiene electricity petrol timber concrete wool cotton leather safety security shopping cleanliness firewood livestock
stationery cheese fruit salt meat chocolate coal ink honey
advice information knowledge equipment furniture homework feedback software hardware research evidence luggage
staff news progress traffic weather patience help work money music luck health stuff behaviour behavior
housework transport transportation pollution machinery vocabulary gratitude"""
"""Never several, never with “a”."""

OWNERS = """
uncle aunt neighbour friend teacher
children women men people today yesterday tomorrow week month year morning evening monday tuesday wednesday thursday
friday saturday night day hour everyone everybody someone somebody nobody anyone anybody woman man child school ward
shop museum clinic hotel farm town village hospital library bakery city family director owner chef baker headteacher
principal matron driver nurse manager boss mother father sister brother wife husband company team supervisor grandmother
grandfather"""
"""Whose s wants an apostrophe before a thing: “my fathers bakery”."""

GOOD_OR_BAD = """
actual aggressive ample apt arrogant ashamed backward beneficial bland blunt boastful brisk brutal bulky bureaucratic
chaotic charitable chatty childish chilly circular civilised coastal collaborative communal complementary
comprehensive conscious continuous corrupt crafty creamy credible crooked curly curved deaf decorative defensive
descriptive desirable destructive diagnostic diplomatic disabled dishonest dizzy doubtful dreamy dusty dutiful earthy
edible educational effortless empirical excessive exclusive factual fashionable fatal festive fiery flawless floral
foolish forceful frantic furry fussy grim habitual hairy haphazard harmless harmonious harsh helpless homely homemade
hopeful hopeless humid humorous ill-prepared imaginative immature imminent inadequate incapable incorrect indirect
influential insecure instrumental intact irrelevant jealous judicial juicy legendary lesser lovable magnetic merry
mighty moist motionless needless neighbourly nutritious oily old-fashioned oral oval overdue oversized panoramic
patriotic perpetual persuasive picky poetic pointless poisonous premature preventive primitive proficient quirky
racial reckless reflective repetitive respectable reusable ridiculous ripe ruthless salty savvy scattered secondary
selective shaded sheltered shocking slender sloppy sour sporty stern striped structured studious subjective succinct
sunlit suspicious swift synthetic tactile talkative tangible teenage terrific thrifty tireless tuneful unbiased
uncommon uneven unfinished uninterrupted unkind unpaid unspoken unstable untidy unwilling upright vigilant watery
well-kept wicked widespread
blue green red yellow brown black white grey gray purple cool human straight nuclear dry major online hot dead dark
regional artificial substantial vintage certified married alive automatic affordable confidential considerable
cultural commercial classical chronic criminal electronic elder eldest federal fragile greedy handmade hidden ill
junior legitimate military muddy nearby northern southern eastern western pink rainy windy snowy foggy stormy cloudy
rational scary sexual silver solar spiritual tame underground upper valid vegetarian vice woolly acceptable academic
advanced alternative ancient annual average adverse bare civic
articulate approachable attentive considerate conscientious dependable diligent disciplined down-to-earth easygoing
empathetic gracious hands-on hard-working heartfelt insightful intuitive kind-hearted knowledgeable level-headed
likeable lively meticulous methodical observant open-minded outgoing perceptive persistent personable playful
proactive receptive reassuring refreshing resilient resourceful rewarding self-motivated sturdy tactful thought-
provoking thrilled trustworthy unhurried versatile vibrant vivid warm-hearted witty engaging enlightening eye-opening
heartwarming informative intriguing adaptable agile alert amusing apparent astonishing attainable authentic autonomous
awake awkward bilingual bold breezy bumpy candid clinical clumsy coherent colourful compact comparable compassionate
compatible compulsory concise concrete congenial conservative consistent constructive contemporary contagious
cooperative cordial corporate cosy courageous courteous crisp crowded crunchy customary daily damp daring daunting
decisive deliberate delicate delightful demanding dense distinctive distinguished dreadful drowsy dull durable earnest
eccentric eerie eloquent eligible embarrassed embarrassing enjoyable enviable exhausted exhausting exotic experimental
explicit exquisite extensive external fabulous faint feasible fierce financial fluent fond foreign forthcoming frank
fruitful functional fundamental gifted glorious gloomy graceful gradual handy hasty heavy-duty hectic hesitant
hilarious honourable horrible hospitable hostile icy identical illiterate immaculate immense impartial imperfect
incomplete inefficient inevitable inexpensive inexperienced ingenious instant instructive insufficient integral
intellectual intentional intimate invaluable invisible irregular jolly keen laborious laid-back lean lengthy lenient
lifelong light-hearted linguistic logistical long-lasting long-term low lucid luxurious magical magnificent manageable
managerial mandatory marvellous meaningful mechanical messy mindful minor miserable moderate motivating multilingual
musical mysterious naive needy nimble noble noticeable notable numerical obedient observable occasional on-site
ongoing optional orderly organic outdated outdoor outspoken overwhelmed overwhelming painstaking pale peaceful
peculiar petty philosophical picturesque plausible pleasing political portable potential predictable preliminary
prestigious priceless prominent promising prosperous protective provisional prudent psychological puzzled quaint
radiant readable realistic rectangular redundant refined relentless reluctant reputable respective restless rigid
rigorous risky robust romantic rotten rusty satisfying scarce scenic seamless seasonal seasoned self-confident self-
employed sensational sentimental shabby shallow shiny short-term short-staffed skilful slight slim slippery smelly
snug sober solemn sore spacious sparkling spectacular spirited spontaneous spotless stale static statistical steep
sticky stiff straightforward striking stubborn stunning stylish subtle suburban successive superb superficial supreme
symbolic systematic tall tasty tedious tempting tense theoretical thrilling tolerable top-notch touching tragic
tranquil tremendous tricky trivial tropical unaware uneasy uneventful up-to-date upbeat useless vacant verbal vicious
vigorous virtual vocational voluntary vulnerable wary wasteful watchful weary well-run well-prepared well-informed
well-thought-out whole-hearted wintry worldwide worthy youthful zealous breathtaking captivating comforting compelling
convincing energising fulfilling gripping humbling inviting reassured astonished overjoyed relieved multi-skilled
part-time full-time hands-off first-class second-hand
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
    "P": "here there home today tomorrow tonight something anything everything nothing someone somebody everyone everybody anyone anybody nobody",
    "o": "best worst first second third fourth fifth last next same own other whole main only previous final",
    "T": "years months weeks days hours minutes",
    "Y": "monday tuesday wednesday thursday friday saturday sunday",
}  # fmt: skip
"""The words that hold a sentence together; the letters are those of ``word_kinds``."""

STANDS_BARE = """
use wear care control concern demand design doubt drink drive experience focus hate help hope hurry influence interest
love need order play practice praise profit progress protest reach reform regret respect rest return search share stress
study supply support surprise talk taste touch travel trust use waste work worry change contact cover ease envy comfort
cheer escape harm lack sort point sign sleep sound space start state step stop store test time train transfer turn view
wait walk wonder answer attempt call cause check end face fall feed fit guess guide hand park pass plan press promise
question result review rise show shop smile stand hold hire offer please like own mark matter note light lift dress
laugh struggle suffer contrast pose rent reserve release request repeat rush stock post mail book phone text stick act
iron water row saw plane paint polish sand weld fish hunt camp steam voice charge fight flight shift dance trade fuel
market dust file score shape type print pause format credit reply research purchase present correct own
deal code lower complete thank foster suppose"""
"""Verbs that also stand without an article as things: “at work”, “on demand”."""
