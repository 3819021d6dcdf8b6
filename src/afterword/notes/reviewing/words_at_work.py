"""Words that people use at work, and courtesies of other languages, that the dictionary lacks or takes for slips."""

_COURTESIES = """
    abrazos adieu adios aloha arigato aroha asante bedankt bonjour bonsoir buongiorno chers ciao croeso cześć
    danke dekuji diolch dziekuje gracias grazie gruezi grüezi grüße hallo hej hola jambo kasih kiitos köszönöm
    lieben mahalo merci mersi mihi moin namaskar namaste obrigada obrigado paldies pozdrawiam salaam saludos salut
    sayonara servus shukran slainte sláinte spasibo tack tak takk tere terima tschüss tänan viele vielen witam
    xiexie"""

_AT_WORK = """
    thx pls plz lol omg xoxo
    clamping criticals crore crores dependant dependants foosball lakh lakhs loadmaster reglaze reglazed reglazing
    refuser refusers screener screeners tabard tabards walkie
    adtech agritech ambo ambos andon animatic ansible aquaponics arboriculture arborist arborists arepa arepas
    artic artics autobody autoclave autoclaved autoclaving autolyse backend backflow backhaul backorder backorders
    balayage banh banksman banksmen banneton barista baristas batard belter bequests bibliometrics biochar
    bioinformatics biryani bono bookmobile bosun bovine bowser bowsers brainstorm brewpub brewpubs burndown
    burrata bursar busbar busbars cabbie cabbies calliper callipers cannula cannulas cannulate cannulated
    cannulation careworker careworkers caseload caseloads casenotes casework caseworker caseworkers catalogers
    cataloguer cataloguers catheterisation catheterization centrifuged ceviche chai changeover changeovers
    charcuterie chargeback chargebacks chargehand chargehands cheatsheet cheatsheets checkouts cheesemaker
    cheesemakers cheesemaking childcare chromatography cnc coachee coachees codebase codebases codesign combi
    commis conveyancer conveyancers coppice coppiced coppicing copyedit copyedited copyediting copyeditor
    copyeditors copywriting cortado craic crossdock crossdocking crossfit crowdsourced crèche csv cuppa cuppas
    cytometry dal dashboarding dashcam dashcams datacenter datacenters datacentre datacentres daycare daylighting
    dbt deaccession deaccessioned deaccessioning deaccessions debriefs deburr deburred deburring defib despatch
    despatched detailer detailers devops devs dewormer dietician dieticians dietitian django docker dosa dosas
    dosette doula doulas drayage dryliner dryliners ductwork dumper dumpers dumpling dumplings ebook ebooks
    echocardiogram edtech eldercare empanada empanadas escrow excavators extracurricular failover falafel farriery
    figma fika fintech floristry focaccia foley foodbank foodbanks forklift forklifts formwork fortnightly
    fosterer fosterers frontend fullstack fundraise fundraised fundraises ganger gangers gantt gemba genogram
    genograms genset gensets geospatial geotechnical glazier glaziers goalkeeping grader grafana grandad grandad's
    grandads granddad granddad's grandma's grandpa's grantmaker grantmaking graphql greenkeeper greenkeepers
    greybox groundskeeper groundsman groundsmen grouting haberdashery hackathon hackathons halloumi handover
    handovers histology homecare homeroom homeschool horticulturist horticulturists hotfix hotfixes hvac hygge
    hygienist idempotent ileostomy immunoassay immunoassays incoterms inpatient inpatients insurtech intercompany
    interdisciplinary ironmongery jenkins jira jobseeker jobseekers joiner joiners kafka kaizen kanban kerbstone
    kerbstones keyworker keyworkers kimchi kombucha kubectl kubernetes lacemaker lactation lanyard letterpress
    levain lidar linter linters lockset logistician lookbook lookbooks macchiato maitre makerspace makerspaces
    mandoline markdown martech mascarpone masterplan medtech mentee mentees microchipped microchipping
    microservice microservices middleware millinery millwright millwrights mise mithai mixologist mixologists
    mocktail mocktails mongodb montessori moodboard moodboards multichannel mycorrhizal naan nebuliser nebulizer
    numpy observability offboarding offsite ombre omnichannel onboard onboarded onboarding onsite otolith otoliths
    outpatient outpatients ovine paediatric paediatrics palaeography palletiser palletizer paneer panettone
    paraprofessional paraprofessionals patisserie patissier paver pavers payables peatland peatlands pediatric
    pediatrics perioperative pgvector phlebotomist phlebotomy phonics photogrammetry photovoltaics physio picklist
    picklists pierogi pierogies piezometer piezometers pipette pipettes pipetting placemaking planogram planograms
    plasterer plasterers playtest playtesters playtesting playtests playworker playworkers podcast pollarding
    polytunnel polytunnels postgres practicum preceptor preceptors preceptorship preschoolers prescriber
    prescribers prework prometheus proofer proptech punchlist pupillage pyspark pytest pytorch qpcr quadrat
    quadrats qualitatively raclette radiography readmission readmissions rebar recert redis refactor refactored
    refactoring refactors regrout rehab rehabbed repo repos reshelve reshelved reshelving reskill reskilling
    restock restocked restocking resus retros revpar rewilding ringbinder risograph rollback rollbacks roofer
    roofers rostered rostering rota rotas roti runbook runbooks safeguarded safeguarding saltmarsh sashimi scada
    scaffolder scaffolders schoolyard scikit screeding screenprint screenprinted screenprinting scrum seedbank
    seitan senco sendco sequencer sequencers serverless shadowing shrinkwrap shuttering signpost signposted
    signposting signposts slinger slingers soffit soffits sommelier sommeliers sonographer sonographers sourdough
    sous souvlaki spectrometry spirometry spraybooth standup standups stockman stocktake stocktakes stocktaking
    stoma stomas storyboard storyboarding storytime stretchers subcontract subcontractor subcontractors subedit
    subedited subediting swatches switchgear tacho tachos tagine takt tannoy tannoys taproom taprooms teamwork
    telehandler telehandlers telehealth telematics telemedicine telesales tempeh tensorflow terraform terroir
    throughs tiler tilers tilth timesheet timesheets toile toiles toolmaking touchpoint touchpoints touchscreen
    tracheostomy tradespeople tradesperson transcreation trello triage triaged triaging tupping turndown typeset
    typesetter typesetters udon upcycle upcycled upcycling updo upsell upselling upskill upskilled upskilling
    upsold uptime varroa vermicompost viennoiserie voiceover voiceovers wayfinding webhook webhooks webinar
    webinars weeded wellbeing whiteboarding winemaker winemakers winemaking wireframe wireframes wireframing
    workflow workflows workstream workstreams zoonotic"""

WORDS_AT_WORK = frozenset((_COURTESIES + _AT_WORK).split())
"""What Harper is told once."""
