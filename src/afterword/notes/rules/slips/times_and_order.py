"""Slips in the time of a verb and in the order of words: “when I come yesterday”, “explained very well the plan”."""

from afterword.notes.rules.slips.pattern import Row

TIMES_AND_ORDER: tuple[Row, ...] = (
    # What is over
    Row("^^ it|this|that < v=is|'s > .DjrcCm*5 to meet|see|talk|speak|hear|visit|learn .DOiXcC*4 yesterday|last", "was", "It is great to meet you yesterday.", "It was great to meet you yesterday, and it is good to hear that it rained yesterday."),
    Row("^^ i|we|you < v=enjoy|find|see|learn|show|give|explain|ask|make|take|spend|notice|write|send|start|hear|tell|come|go|leave|arrive|meet|speak|talk|listen|visit|bring|try|teach|answer > !.pwthyq|.g*6 yesterday", "{v:past}", "I enjoy the tour of the yard yesterday.", "I enjoyed the tour of the yard yesterday."),
    Row("^^ i|we|you < v=enjoy|find|see|learn|show|give|explain|ask|make|take|spend|notice|write|send|start|hear|tell|come|go|leave|arrive|meet|speak|talk|listen|visit|bring|try|teach|answer|tell > .DOcCimNXr|lot*6 last week|month|year|.Y", "{v:past}", "I learn a lot from you last week.", "I learned a lot from you last week."),
    Row("^^ you < v=show|give|explain|ask|make|take|tell|mention|say|answer|let|bring|teach|send|write > .O? .DcCimNX*3 on .Y that|.Z|how|why|what", "{v:past}", "You tell me on Tuesday that the roof leaks.", "You told me on Tuesday that it leaks."),
    Row("when i|we|you|he|she|they < v=come|go|see|leave|arrive|hear|meet|get|start|finish|tell|say|ask|visit|read|walk > .DOiXcCmP*5 yesterday|last", "{v:past}", "When I come home yesterday I read it.", "When I came home yesterday I read it."),
    Row("^^ when i|we < v=come|see|leave|arrive|hear|meet|get|start|finish|visit|walk > .DOiXcCmP*5 , i|we|you .p", "{v:past}", "When I leave the hall, I knew it.", "When I leave the hall, I know it."),
    Row("^ s=i|we|you < h=have|'ve v=met|seen|visited|told|shown|asked|given|helped|called|invited o=you|me|us|him|her > last|yesterday week|month|year|.Y|.Z|.i|at|in", "{v:past} {o}", "I have met you last week at the fair.", "I have met you, and last week I wrote.") ,
    Row("^ s=i|we < v=work|live|study|teach|volunteer p=here|there > since|for .N|many|several|last|over", "have {v:done} {p}", "I work here since 2019.", "I have worked here since 2019."),
    Row("^ i|we < a=am|'m|are v=working|living|studying|teaching|volunteering|driving p=here|there > since|for .N|many|several|last|over years|months|.K|.Z|ten|a", "have been {v} {p}", "I am living here for six years.", "I have been living here for six years."),
    Row("^ i|we < v=worked|lived|studied|taught|volunteered|drove|managed m=.DcijmNXP*5 > since .K", "have {v:done} {m}", "I worked there since 2019.", "I have worked there since 2019."),
    Row("^^|, when|once|until|before|after|as the|your|my|this .j? n=.c < will v=.b", "{v:third}", "When the ward will open, I will come.", "When the ward opens, I will come."),
    Row("used to < v=worked|lived|helped|cooked|played|taught|drove|ran|sold|baked|walked|studied|was|had|went|visited > _", "{v:base}", "I used to worked nights.", "I used to work nights."),
    Row("did|didn't|doesn't|don't .wt .l? < v=.L|found|thought|kept|felt|left|told|brought|learned|liked|wanted|worked|asked|helped > .DOXi|.q|.Z|.l", "{v:base}", "Did you found the key?", "Did you find the key?") ,
    Row("didn't|doesn't|don't|did|does not? .l? < v=found|thought|kept|felt|told|brought|met|heard|held|paid|meant|understood|lost|sent > .DOXi|.q|.Z|.l", "{v:base}", "I did not found the key.", "I did not find the key."),
    # The order of words
    Row("v=explained|described|showed|know|knows|knew|speak|speaks|understand|understood|did|organised|organized|prepared|presented|answered|managed|handled|ran|run|remember|liked|like|enjoyed|learned|use|used r=very|really|so|quite w=well|clearly|much|carefully|quickly|kindly|patiently|nicely d=the|my|your|our|his|her|every|all|this j=.j? n=.cCm > .Z|.i|and|that|i|we|you", "{v} {d} {j} {n} {r} {w}", "You explained very well the plan.", "You explained the plan very well."),
    Row("v=speak|speaks|spoke|know|understand|understood|explained|explain|did|play|plays|played|cook|drive w=well|fluently|perfectly|clearly d=the|my|your|our|his|her n=.cCm > .Z|and|that", "{v} {d} {n} {w}", "You explained clearly the plan.", "You explained the plan clearly, and clearly the plan works."),
    Row("^^ only then|now|here|there s=.wt v=.p", "only then did {s} {v:base}", "Only then I understood it.", "Only then did I understand it."),
    Row("^^ n=never|rarely|seldom h=before? s=i|we|you have v=.n", "never have {s} {v}", "Never I have seen it.", "Never have I seen it."),
    Row("know|knew|ask|asked|asking|understand|understood|see|saw|tell|told|explain|explained|wonder|wondered|show|showed|learn|learned|remember me|us|you? now|also|better|really? < q=why|how|where|when v=is|are|was|were s=it|this|they|he|she|that > .j|.r|.n|.g|.D|.i|.N|.l", "{q} {s} {v}", "I understand now why is it so quiet.", "I understand now why it is so quiet."),
    Row("tell|know|ask|asked|see|told|explain|explained|wonder|say|sure|remember me|us|you? < q=when|where|how v=starts|begins|ends|opens|closes|works|started|began|opened|took d=the|your|a|my n=.cCm > .Z|and|in|on|at", "{q} {d} {n} {v}", "Tell me when starts the course.", "Tell me when the course starts."),
    Row("tell|told|know|ask|asked|see|explain|explained|understand|show|showed|remember me|us|you? < q=how|where|why x=can|could|will|would|should d=the|your|my n=.cCm v=.b", "{q} {d} {n} {x} {v}", "I asked how can the team grow.", "I asked how the team can grow."),
    Row("^ s=i|we v=go|come|read|visit|eat|cook|write|play|speak|meet|walk|take|use l=often|sometimes|usually|always|rarely > .D|to|.i|.O|.m|.X|.C|home|books|there", "{s} {l} {v}", "I read often about the mill.", "I often read about the mill."),
    Row("^ s=i|we|they|you h=have|'ve l=already|also|now? n=.N t=years|months v=.n > _", "{s} {h} {l} {v} {n} {t}", "I have already five years worked in care.", "I have already worked five years in care."),
    Row("learn|learned|saw|see|find|found|try|tried|do|did|want|hear|heard|make < j=new|interesting|special|different|nice something", "something {j}", "I learned new something.", "I learned something new."),
    Row("^ s=i|we|you|he|she|they v=enjoyed|enjoy|appreciated|appreciate|love|loved|liked|admire|admired|want|wanted r=very|so much > the|your|my|this|to|how|that|working|seeing|hearing|.g", "{s} {r} much {v}", "I enjoyed very much the visit.", "I very much enjoyed the visit."),
    # As good as
    Row("more w=better|worse|easier|faster|slower|bigger|smaller|older|younger|warmer|quieter|busier|happier|longer|shorter|nicer|kinder|cheaper|closer|higher|lower|earlier|clearer|calmer|stronger > .Z|than|to|for|and|.i|.w|.D|when|because|with", "{w}", "It was much more better.", "It was much better, and more older people came."),
    Row("most w=better|best|nicest|kindest|easiest|hardest|biggest|smallest|oldest|youngest|warmest|quietest|busiest|happiest|fastest|cleanest|calmest|cheapest|closest|highest > _", "{w}", "It was the most nicest part.", "It was the nicest part."),
    Row("gooder|goodest|badder|baddest", "better", "It was gooder there.", "It was better there."),
)  # fmt: skip
"""“When I come yesterday”, “explained very well the plan”."""
