"""Slips where clauses meet: “know how long does it take”, “the manager he told”, “when it will go”."""

from afterword.notes.rules.slips.pattern import Row

_ASK = "ask|asked|asking|know|knew|knowing|understand|understood|understanding|explain|explained|explaining|explains|tell|told|telling|tells|see|saw|seeing|seen|show|showed|shown|showing|shows|learn|learned|learnt|learning|describe|described|describing|remember|wonder|wondered|wondering|hear|heard|hearing|teach|taught|discover|discovered|discuss|discussed|imagine|sure|about|idea|of|notice|noticed|decide|find|found|out|forget|guess|understands|knows|curious|clear|matter|matters|depends|on"
"""What stands before a question inside a sentence."""

CLAUSE_ROWS: tuple[Row, ...] = (
    # Do, does, did inside a question within a sentence
    Row(f"{_ASK} .O|me? fast|now|also|better|exactly|quickly|well|first? < q=how|why|where|when|what|which l=long|much|many|often|far|well? c=.CcmP? d=do|does s=.wt|you|i|people|everyone > .bl", "{q} {l} {c} {s}", "I know how long does it take.", "I know how I do it."),
    Row(f"{_ASK} .O|me? fast|now|also|better|exactly|quickly|well|first? < q=how|why|where|when|what|which l=long|much|many|often|far|well? c=.CcmP? did s=.wt|everyone|people v=.b", "{q} {l} {c} {s} {v:past}", "I wonder why did you choose it.", "I wonder why I did."),
    Row(f"{_ASK} .O|me? fast|now|also|better|exactly|quickly|well|first? < q=how|why|where|when|what|which l=long|much|many|often|far|well? c=.CcmP? did d=.D k=.DjocmgXz? j=.jocm? n=.cmCP v=.b", "{q} {l} {c} {d} {k} {j} {n} {v:past}", "Thank you for telling me why did the potassium results go odd.", "I asked what the boss did."),
    Row(f"{_ASK} .O|me? fast|now|also|better|exactly|quickly|well|first? < q=how|why|where|when|what|which l=long|much|many|often|far|well? c=.CcmP? does d=.D j=.joc? n=.cm v=.b", "{q} {l} {c} {d} {j} {n} {v:third}", "I know how long does a rule take to walk.", "I know what a rule does."),
    Row(f"{_ASK} .O|me? fast|now|also|better|exactly|quickly|well|first? < q=how|why|where|when|what|which l=long|much|many|often|far|well? c=.CcmP? do d=.D j=.joc? n=.CP", "{q} {l} {c} {d} {j} {n}", "I asked how do the nurses rest.", "I asked what the nurses do."),
    Row("place|places|way|ways|room|shop|day|time|moment|reason|man|woman|people|person|house|town|city|part w=where|when|why|that|how < do|does|did s=.wt|the", "{s}", "You showed me the place where do you keep it.", "The place where we do it."),
    # Will, can, would … inside
    Row(f"{_ASK} .O|me? fast|now|also|better|exactly|quickly|well|first? < q=how|why|where|what l=long|much|many|often|far? x=will|would|can|could|should s=i|you|we|they|he|she|it|everyone|people > .b|be|.l", "{q} {l} {s} {x}", "I would like to know what can I bring.", "What he can bring I know."),
    Row(f"{_ASK} .O|me? fast|now|also|better|exactly|quickly|well|first? < q=how|why|where|what|when l=long|much|many|often|far? x=will|would|can|could|should d=the|my|your|a|an|this j=.jo? n=.cCm > .b|be", "{q} {l} {d} {j} {n} {x}", "You learn fast what will the eye believe.", "What the eye can see I know."),
    Row(f"{_ASK} .O|me? fast|now|also|better|exactly|quickly|well|first? < q=how|why|where|when h=have|has s=i|you|we|they|he|she|it > .n|.l|been", "{q} {s} {h}", "I asked how have you built it.", "I know how he has built it."),
    Row(f"{_ASK} .O|me? fast|now|also|better|exactly|quickly|well|first? < q=how|why|where l=long|much|many|often|far|big|important|hard|difficult|easy? v=is|are|was|were d=the|my|your|this|our j=.jo? n=.cCm > .Z|.i|.nE|done|called|for|when", "{q} {l} {d} {j} {n} {v}", "I now know how important is the second gate.", "I know how important it is to the team, and how the gate is."),
    Row(f"{_ASK} .O|me? fast|now|also|better|exactly|quickly|well|first? < q=how|why|where l=long|much|many|often|far|big|important|hard|difficult|easy? v=is|are|was|were s=it|he|she|they|you|we|i > .Z|.i|.E|.n|.g|to|for|when|so|not", "{q} {l} {s} {v}", "I saw how important is it to you.", "I saw how important it is."),
    Row("know|understand|see|explain|show|showed|explained|asked|ask|remember|told|tell me|us|you? how < v=looks|look|looked|works|feels|felt|smells|tastes|runs d=a|an|the|your j=.jo? n=.cCmX|.Y > .Z|.i|when|and", "{d} {j} {n} {v}", "I know how looks a busy Saturday.", "I know how the day looks."),
    # Time that is past, at the head of the sentence
    Row("^^ .N|a|two|few .T|week|month|year|day|days|weeks|moment ago ,? s=.w < h=have|'ve l=.l? v=.n", "{l} {v:past}", "Two weeks ago we have met about the post.", "Two weeks ago we met."),
    Row("^^ yesterday|.Y ,? s=.w < h=have|'ve l=.l? v=.n", "{l} {v:past}", "Yesterday I have seen the kiln.", "Yesterday I saw the kiln."),
    Row("^^ last|on week|month|year|summer|winter|spring|.Y morning|afternoon|evening? ,? s=.w < h=have|'ve l=.l? v=.n", "{l} {v:past}", "Last week you have shown me the kiln.", "Last week you showed me it."),
    Row("^^ in .K ,? s=.w < h=have|'ve l=.l? v=.n", "{l} {v:past}", "In 2019 I have finished my degree.", "In 2019 I finished it."),
    Row("^ s=i|we|you|he|she < h=have|'ve|has l=.l? v=.n o=.O? > last|on|this .Y|week|month|year that|how|about|what|why", "{l} {v:past} {o}", "You have said last Thursday that the lift was old.", "You said it last Thursday, and I have known since last Thursday that it was."),
    Row("^ s=i|we|he|she|they < v=work|live|study|teach|run|drive|manage p=as|in|at|with|for|here|there|on|.D .DjcCmNX*5 > since .N|many|several|.K|january|february|march|april|may|june|july|august|september|october|november|december", "have {v:done} {p}", "I work as a cook since three years.", "I have worked as a cook since 2020."),
    # When it will
    Row("^^|,|;|: after|before|until|once|when|if|as soon? as? s=he|she|it l=.l? < will v=.b > .Z|.l|.i|.D|.E|.O|to", "{v:third}", "When it will go red, I run.", "When it goes red, I run."),
    Row("^^|,|;|: after|before|until|once|when|if|as soon? as? s=i|we|you|they l=.l? < will|'ll v=.b~recall~let~allow~forgive~permit~know~remember~see~pardon~excuse > .Z|.l|.i|.D|.E|.O|to", "{v}", "When I will come, I bring it.", "When I come, I bring it."),
    Row("^^|,|call|ring|write|come|wait|start|help|tell|know .O|to|home|back|again|in|for? after|before|until|once d=the|my|your|a|this n=.c < will v=.b > .Z|.l|.i|.D|.E|.O|to", "{v:third}", "I will wait until the board will decide.", "I will wait until the board decides."),
    # Ready for find, happy to waiting
    Row(".E|happy|ready|kind|free|good|enough for < v=.M > .DOX|.i", "to {v}", "I was happy for find the paper.", "I was happy for them."),
    Row("!.i|care|cared|work|worked|working|wait|waiting|look|looked|looking|ask|asked|pay|paid|stand|stood|hope|hoped < for v=.M > the|my|your|a|an|this|their|our|him|her|them|me|us|you|in|with|at", "to {v}", "I came by bus for see the mill.", "I look for use of it."),
    Row("be|am|'m|was|is .rl*2 happy|glad|able|free|ready|pleased|willing|delighted|proud to < g=.g~being~having > .Z|.i|.D|.O|.l|.C|.m|more", "{g:base}", "I am happy to waiting.", "I am happy to wait."),
    # Asked me stay
    Row("asked|ask|told|invited|allowed|allows|allow|advised|encouraged|encourages|wanted|want|wants|taught|expected|expects|trusted me|us|them|him|her < v=.M|stay|start|try|help|wait|work > .D|for|.i|.O|again", "to {v}", "The town has asked me stay for the report.", "It taught me patience, and they asked me help-desk questions."),
    Row("would|'d|i|we .l? like|love|hope|want|wish very|so much < v=.b|be~get > .D|.O|.i|.X|your|part", "to {v}", "I would like very much be the clerk.", "I would like it very much."),
    Row("wish|wished s=someone|somebody|everyone|nobody|anyone|he|she|it|the|my .c? < has > .n|been|a|the", "had", "I wish someone has introduced me to it.", "I wish someone had."),
    Row(".a|feel|felt < j=gladly|happily|sadly|proudly|nervously|badly|hopefully > that|to .wt|.b|.D", "{j:plainly}", "I am gladly that it was this one.", "I am glad that it was."),
    Row("think|know|sure|believe|hope|say|said|told that? < your > right|wrong|welcome that|to|about|.Z|in|and", "you're", "I think your right that it rains.", "I think your right hand is cold."),
    Row("more|less .i? .O? .DN? .jX? .XCcm? .X? < then > any|my|your|most|all|the|.w|.t|before|ever|in|last|we .jcCPm|.p|.v|.b|.Z|.h|.x|ever|do", "than", "It told me more about the Falls then any brochure.", "It told me more, then it rained."),
    Row("more|less|.W .mcjAC? .i? .O? < as s=i|you|we|they|he|she|it|the|any|my v=.c? > do|does|did|had|have|can|could|other|expected|thought", "than {s} {v}", "I learn more from it as he does.", "I learn as much as he does, and more so as he does it well."),
    Row(".W < as > i|the|my|in|we|it|a|before|last|expected|usual .Z|thought|expected|hoped|feared|imagined|other|others|one|old|last|first", "than", "It was bigger as I thought.", "It grew bigger as the day went, as big as I thought."),
    Row(".cCm|.X < w=which it > is|was|has|will|can|makes|helps .n|.i|.D|.l|.n|.E|been|be", "{w}", "I liked the test which it is named after a hill.", "I liked the test which is named after a hill."),
    Row("the|a|my .jo? .cCJ < w=who he|she|they > is|was|are|were|has|have|works|work|worked|lives|speaks|.v", "{w}", "I met a nurse who she works at night.", "I met a nurse who works at night."),
    Row("so|neither|nor < v=has|is|was|does > the|my|your|our|these|those .jo? .R|people|children|patients", "{v:many}", "It knew, and so has the patients.", "So have the patients."),
    # Plural subject without an article
    Row("^^|that|because|how|when|where|why|if c=.R|people|children < v=.V|says|asks|likes|comes|goes|wants|needs|looks|keeps|works > .DOX|.C|.P|their|how|what|to|about|in|with", "{v:base}", "I saw that people remembers the mess.", "People remember it; people skills."),
    Row("^^|because|but|so|and|where|think|know|says|said|find|that my|the|your|a|an|this|our .jonz*3 .cX? n=.G|codebase~team~people~staff~crew~family~couple~number~lot < do > not", "does", "An old codebase do not scare me.", "Teams do not scare me."),
    Row(".wtcC|people|storms|.P < x=can|could|should|would|will|might|must v=.V|changes|happens|comes|goes|takes|makes|helps|needs|breaks > _", "{x} {v:base}", "I know that a week of storms can changes it.", "The cans."),
    # Subject and verb across a clause with that
    Row("the ones|things|people|points|parts|days|words|answers|questions that|who .p < v=was|is|has > .l|.E|.r|.n|the|not|not|rarely|never|often", "{v:many}", "The ones that mattered was rarely loud.", "The ones that mattered were loud."),
    Row("had never|not|once|only|already|always|just*3 < lead > to", "led", "It had never once lead to a report.", "It had led to it."),
    # Come home and told
    Row("^ i|we|he|she|they < v=come|go|run|sit|get|see|take|give|write|say|begin|find|speak|stand home|back|down|out|up|in|away|over|there and > .L|told|said|made|found|thought|felt|left|heard|kept|had|was", "{v:past}", "I come home and told my mum.", "I come home and tell her."),
    # Sat through many meeting
    Row("many|several|few|various|numerous|these|those j=.jo? < c=.I~dozen~hundred~thousand~million~team > where|when|who|that|which|before|because|with|about|on|in|at|from|for|,|.|and", "{c:many}", "I have sat through many meeting where a donor cried.", "Many a meeting where it was so; many meetings."),
    # What helped was sort
    Row("what|thing|things|part helped|helps|matters|mattered|works|worked|counts|counted|remains|impressed|surprised|saved|me|us|most|the? most|best? was|is < v=.b~have~be > the|a|my|your|it|them|people|how|.X", "to {v}", "What helped was sort the slips.", "What helped was to sort the slips, and what I did was sort them."),
    Row("hope|want|would|wish|like|love very much < v=join|be|work|see|meet|hear|visit|learn|come > _", "to {v}", "I hope very much join you as a clerk.", "I like very much joining it."),
    Row("am|'m|was|feel|are so|very|really? glad|happy|pleased|grateful|delighted|lucky that? i|we|you < v=meet|see|come|hear|get|apply|ask|tell|show|give|take|choose|call|write|invite > you|me|us|the|it|about|to|both|and|.Z|in", "{v:past}", "I'm glad I meet you.", "I'm glad you met us."),
    Row("i have|'ve .l? < excepted > a|an|the|another|your", "accepted", "I have excepted an offer.", "All were there, you excepted."),
    Row("!.xk .wcCXt|staff|people|team|who|.P had|has n=not|never|already|just|even|only|always|all? < v=.M~do~have~make~come~run~become > for|about|.D|.O|.X|how|what|why|if|whether|to|that", "{n} {v:done}", "The staff had ask for it.", "The staff had ask-me badges, and have to ask."),
    # In the past with ago / last
    Row("i|we|you|he|she < v=come|see|hear|meet|get|start|finish|leave|speak|talk|learn|visit|find|begin|buy|move|graduate|join|apply .DOcCimjNX*4 > .N|two|three|a|few years|year|months|month|weeks|week|days|day ago", "{v:past}", "I move to Leeds two years ago.", "I moved to Leeds two years ago."),
    Row("already|just|recently < v=finish|complete|start|pass|learn|apply|submit|receive|graduate|send|submit .DOcCimjNX*6 > last|yesterday|in month|week|year|.K|.Z|january|february|march|april|may|june|july|august|september|october|november", "{v:past}", "I already finish the course last month.", "I already finished it."),
    Row("my|our|your|his|her .jo? < c=colleagues|friends|parents|teachers|customers|patients|students|children|family|manager|boss|mother|father|husband|wife|team|neighbours|guests|pupils|brother|sister|son|daughter he|she|they > .v|say|tell|are|is|was|were|think|know|call|told|said|always|never|often|come|like|love|have|has|will|can", "{c}", "My colleagues they say that I am patient.", "My colleagues say they are patient."),
    Row("^^|because|but|and|that the|my|our|your .j? < c=manager|boss|director|teacher|doctor|nurse|owner|chef|guide|receptionist he|she|they > told|said|asked|showed|was|is|has|gave|explained|made|.V", "{c}", "The manager he told me about it.", "The manager told me he was late."),
    Row("the|a|my|this .jo? .c where i|we|you|they .l? < v=.p|work|live|study there > .i|.x|.a|.h|.p", "{v}", "The school where I worked there had no yard.", "The school where I worked had it."),
    Row("i|you|we|they|he|she|it < k=didn't|don't|doesn't|did|do not? v=could|can|would|should|must|will|might > _", "{v} not", "I didn't could answer it.", "I could not."),
)  # fmt: skip
"""“I know how long does it take”, “the test which it is named”."""
