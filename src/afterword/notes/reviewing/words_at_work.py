"""Words that people use at work and that the dictionary lacks, or takes for slips."""

WORDS_AT_WORK = frozenset(
    """adtech agritech aquaponics backorder backorders barista baristas bequests biochar bono brainstorm burndown
    cannulate cannulated cannulation caseload caseloads casework caseworker caseworkers catheterisation catheterization
    changeover changeovers cheatsheet cheatsheets checkouts codesign commis copyedit copyedited copyediting copywriting
    cortado crèche crowdsourced csv dashboarding daylighting dbt deaccession deaccessioned
    deaccessioning debriefs dietitian docker dosa dosas edtech
    extracurricular fintech figma forklift forklifts fullstack gantt geospatial goalkeeping grader grandad grandad's
    grandads granddad granddad's grandma's grandpa's hackathon hackathons
    handover handovers homeschool hotfix hotfixes idempotent incoterms insurtech intercompany interdisciplinary jira
    kanban keyworker keyworkers kombucha kubectl kubernetes lanyard logistician makerspace makerspaces martech
    masterplan medtech mentee mentees microservice microservices mise mithai mycorrhizal naan numpy observability
    offboarding onboard onboarded onboarding paediatric paediatrics palletiser palletizer pediatric pediatrics
    perioperative pgvector phlebotomist phlebotomy phonics photovoltaics physio picklist picklists pipette pipetting
    placemaking planogram planograms podcast postgres practicum preceptor preceptors preceptorship proptech pyspark
    pytest qualitatively recert reskill reskilling restock restocked restocking retros rostered rostering rota rotas
    runbook runbooks safeguarding scikit scrum serverless shadowing signposting sommelier sommeliers sourdough standup
    standups stocktake stocktakes stocktaking storyboard storyboarding stretchers subcontractor subcontractors
    teamwork telehandler telehealth telemedicine terroir throughs timesheet timesheets touchpoint touchpoints
    touchscreen transcreation trello triage triaged triaging upcycle upcycled upcycling upsell upselling upskill
    upskilled upskilling wayfinding webhook webhooks webinar webinars wellbeing whiteboarding wireframe wireframes
    wireframing workflow workflows workstream workstreams zoonotic""".split()
)
