"""A small word that is left out, or one too many: to, be, of and the; and one and many, whichever the verb."""

from afterword.notes.rules.slips.pattern import Row

_ING = "~training~meeting~planning~nursing~teaching~catering~engineering~marketing~accounting~building~nothing~something~anything~everything~during~evening~morning~spring~string~king~thing~housing~farming~knitting~painting~parking~being~having"
"""Forms in -ing that are things as well."""

DROPPED_WORDS: tuple[Row, ...] = (
    # To, and the verb in -ing; to left out
    Row(f"ask|asked|told|tell|taught|teach|teaching|want|wanted|wants|invite|invited|allow|allowed|allowing|allows|encourage|encouraged|help|helped|advise|advised|expect|expected|trusted|remind|reminded me|us|him|her|them|you|people|.C|patients|nurses to < l=.l? g=.gd|left|felt|found{_ING} > _", "{l} {g:base}", "You asked me to staying for supper.", "You asked me to stay; it led me to staying."),
    Row(f"get|right|chance|trouble|reason|decision|wish|desire|ability|pleasure|place|anything|something|nothing|hurry|how|enough|forgot|dared|learn|learned|like|liked|keen|writing|shy|here|try|tried|took|takes|take|want|hope|hoped|refuse|refused|allowed|asked|invited|pleased|happy|easy|hard|not to < g=.gd|left|found{_ING}~used > _", "{g:base}", "It is hard to answering the letters.", "I am used to answering, and at the right time, too, to meeting them."),
    Row("hope|wish|hoping we|i get < v=work|plan|talk|meet|speak > together|again|soon", "to {v}", "I hope we get work together.", "I hope we get to work together."),
    Row("decided|hoped|promised|refused|managed|offered|planned|agreed|forgot|forgotten|dared|chose|chosen|expected|afford|hoping|learn|learned|learnt not? < v=.M|work|come|go|stay|help~read~have > .D|.i|.O|.Z|.l|back|out|up|.m|.X|.q", "to {v}", "I have decided withdraw from the process.", "I decided it."),
    Row("glad|happy|grateful|willing|ready|keen|pleased|delighted|proud|shy|able|unable|lucky|eager|honoured|excited|curious|sorry|right|trouble|pleasure|joy|honour|opportunity|privilege|nice|easy|hard < v=.M|come|go|keep~mistake~log > .D|.O|.i|.Z|.m|back|out|up|people|.C|.l|.g", "to {v}", "I'd be glad come back. It was a joy meet people who care.", "It was joy and right work."),
    Row("chance|time|way|reason|enough < v=.M~read~time > the|my|your|a|me|us|him|them|people|about|out|for", "to {v}", "I would like the chance write for your paper. It was a good way find out sooner.", "By chance the time share was mine."),
    Row("asked|ask|told|invited|allowed|allowing|allows|allow|advised|encouraged|wanted|want|wants|taught|teach|expected|trusted me|us|them|him|her|people|nurses < v=.M|stay|start|try|help|work~let > .N|.C|.X|.m|back|out|up|.q|.l", "to {v}", "My nan taught me send one.", "They taught me patience."),
    Row(".a|been .l? asked|told|invited|allowed|taught|encouraged|expected|supposed|required|trained|asked < v=.M|stay|help|work|wait > for|.D|.O|.i|.Z|.l|back|up|out", "to {v}", "I was asked stay for supper.", "I was asked questions."),
    Row("know|learn|learned|learnt|idea|show|showed|taught|see|knew|teach|understand of|me|us|them? < how v=.M|talk|speak|work|deal > about|to|with|.D|.O|.i", "how to {v}", "I have a better idea of how talk about errors.", "I know how people work, and how lead is cast."),
    # Be left out
    Row("^ s=.wt l=.l? r=.r j=.E|interested|excited|pleased|proud|happy > .Z|.i|to|that|about|and", "{s} {s:am} {l} {r} {j}", "I still very interested in it.", "I was still very interested in it."),
    Row(f"^ s=i|we|he|she|they l=still|also|just|already|always|currently|now g=.g{_ING} > _", "{s} {s:am} {l} {g}", "I still trying to answer the boy.", "I still try, and he, still smiling, left."),
    Row(".w|.t|and|it|this|that|which x=would|will|could|should|must|might|can l=.l? < j=.E|glad|happy|proud > to|if|that|.Z|in|for|about|with|and", "be {j}", "I worked there and would glad to do it again.", "I would gladly do it."),
    Row("easier|easy|hard|harder|nice|good|great|want|wanted|like|love|try|trying|able|important|better|learn|learned|need|needs|have|has|had to l=.l? < j=.E~open~close~last~clean~clear~dry~own~better~perfect~free~slow~warm~cool~calm~correct~complete~present > in|.Z|and|with|about|when|at|to|for|enough", "be {j}", "It is easier to brave in your own language.", "It is easier to be brave."),
    # One and many
    Row("^|.q|.cm < it are", "it is", "I know what kind of practice it are.", "All in it are kind, and those who built it are too."),
    Row(", < this are > _", "this is", "Hi all, this are our plans and my notes.", "This is it."),
    Row("before|until|because|after s=anyone|someone|somebody|anybody|everyone|everybody|nobody < v=have|are > .n|.E|.g|been", "{v:one}", "You know it before anyone have rung.", "You know before anyone has rung."),
    Row("and|but|so|because < s=he|she were > .j|.D|.n|.i|.g|.r|.l", "{s} was", "She wrote and she were right.", "She was right, and if she were not, we would know."),
    Row("as|than i < were > then|there|.Z|in|at|on|with|before", "was", "I am as keen as I were then.", "I am as keen as I was."),
    Row("than|as the|my|a|an|any|this .j? .cX < do > .Z", "does", "It says more than the brochure do.", "It says more than the brochures do."),
    Row("!.i every|each .jo*2 < n=.Y|.o|.c v=are|were > .jErn|.i|.D", "{n} {v:one}", "I know that every second Saturday are fine.", "Every Saturday is fine."),
    Row("^^ .g .i|.D .D? .jo? .cCm i? < v=are|were|have > something|a|an|the|what|my|not|very|.E", "{v:one}", "Asking for money are something I learned.", "Asking for money is it, and working in pairs we are one."),
    Row("^^ the|my|your|our|this .jop? .c with|of|in|on|at|from|for|about .D? .NQ? .jo? .C and .D? .N? .j? .cC < v=were|are|have > .E|.r|a|the|.n|not|very|new", "{v:one}", "The trick with two writers and one reader were new to me.", "The trick with two of them was new."),
    Row("about|thank|from|was|met|is a|the|that|your .jo*2 .G~number~couple~range~variety~rest~half~lot~most~majority~handful~people~team~company~family~crew~staff~public~board~police who < l=.l? v=.b~put~cut~set~let~read~hit~come~become~run > .D|.O|.i|.Z|.l|.C|.m|to|.q|alone", "{l} {v:third}", "I think about the patient who only whisper at the desk.", "I think about the patients who whisper."),
    Row("a|the|this|one school|ward|team|company|family|shop|hotel|office|kitchen|firm|place|town|house|job|room|hospital that < v=know|keep|need|take|make|give|put|send|say|help|look|feel|teach|let|care|work|come|open > its|their|your|my|me|us|you|the|a|.C|people|.i|.Z|like|.m", "{v:third}", "It is a school that know its families.", "It is a school that knows its families."),
    Row("say|said|know|knew|hope|told|think|mean|means|believe|sure|rule|learned|heard that? no|neither|any < n=.G~one~people~staff~team l=.l? v=.M|go > .D|.O|.i|.Z|alone|out|without|.l", "{n} {l} {v:third}", "You said that no client leave without a date.", "You said that no client leaves."),
    Row("that|because|where|so|why|how|when|if|^^|but nobody|everybody|everyone|somebody|someone < l=.l? v=go|sleep|work|merge|leave|eat|come|stay|walk|drive|start > alone|out|home|twice|early|late|hungry|here|there|at|in|on|before|without|to|.Z", "{l} {v:third}", "I like the rule that nobody go alone.", "I like the rule that nobody goes alone."),
    Row("!should|.x if|when|once a|another|the|any|one .jo*2 .cX? .cU < v=open|come|arise|become|appear > up|at|in|with|free|.Z|available", "{v:third}", "If another position open at your firm, I would apply.", "Should a position open at your firm, call."),
    Row("^^ < cheer > ,", "cheers", "Cheer, Dean.", "Cheers, Dean."),
    Row("with|my|many|our|your|on|pass|of|warm|best|kind|express < thank > and|to|for|again|on|once|.Z", "thanks", "Please pass on my thank to your colleagues.", "Please pass on my thanks."),
    Row(".H < c=.U~mile~metre~star~page~minute~hour~acre~kilo~bed~seat~person~man~litre~pound~volt~watt~foot~inch~word~degree~dollar~euro~gram~tonne~ton~percent~km > a|per day|week|hour|shift|month|year", "{c:many}", "I took 90 umbrella a day to the desk.", "I took 90 umbrellas a day; a 400 patient ward."),
    Row("here are the|my|your|two|three|some .jo? < n=.S~team~information > of|from|that|i|,|you|for", "{n:many}", "Here are the report of my talk.", "Here are the slides."),
    Row(".N|.H|.Q|many .j? .C|.v|times < n=day|week|month|year|hour > .Z|.i|.q|and", "a {n}", "I took 90 calls day at the desk. We met three times week.", "I took 90 calls a day."),
    # Articles
    Row("made|make|makes|making me|us|him|her|them|you < j=better|worse|.jW n=.I|.J|writer|friend|person|cook|leader|driver > .Z|.i|and|than|to|who", "{j:a} {n}", "It made me better writer of questions.", "It made me a better writer."),
    Row("become|became|becomes|becoming l=.l? < j=.j? n=.I~part > that|for|.Z|i|in|of|and|who", "{j+n:a}", "It has become story that I tell.", "It has become a story."),
    Row("do|does|did|doing|try|tried|want|wanted|feel|felt|think|thought|say|said|says|have|had|done|make|made|ask|asked|is|was|be|not < same > for|with|.Z|to|as|in|at|when|and|here|thing|way", "the same", "I would be happy to do same for you.", "I would do the same."),
    Row("^^ < all best", "all the best", "All best, Ana.", "All the best."),
    Row("from|on|to|at|in < other n=side|hand|end|way|day|half|room|place|floor|part > .Z|of|i|.i|and", "the other {n}", "I know it from other side of the desk.", "I know it from the other side."),
    Row("it|this|that|which|one|what|she|he is|was|'s|are .l? < w=.o~first~second~third~fourth~fifth~last~next~same~own~other~whole~only~previous~final~best > i have|'ve|had|could|of|ever|part|thing|.c", "the {w}", "It was hardest I have ever written.", "It was the hardest I have written."),
    Row("for < n=trouble|care|effort|way|story|reason|patience|trust|kindness > you|that? you|i|we took|showed|gave|have|spoke|explained|told|put|made", "the {n}", "Thank you for trouble you took.", "Thank you for the trouble you took."),
    Row("been|am|was|were|be offered|given|sent|shown|told|asked|lent < n=.I > in|.Z|at|that|with|to|for|from|of", "{n:a}", "I have been offered role in Leeds.", "I have been offered a role."),
    Row("from|with|by|for < n=.I~anyone > who", "{n:a}", "It is good to hear from owner who cooks.", "It is good to hear from an owner who cooks."),
    # Of left out
    Row("q=one|some|many|most|several|none|two|three < d=my|your|our|these|those > .jo? .C|people|children", "of {d}", "I spoke to many your colleagues.", "I spoke to many of your colleagues."),
    Row("a w=lot|number|bunch|handful|variety|range < c=.R|people|children > .Z|.i|.P|that|who|to|and|i|we|are|were|in", "of {c}", "I met a lot people there.", "I met a lot of people there."),
    Row("be|been|become|as|a|being part < d=your|the|my|our|this > team|crew|company|firm|group|family|school|ward|story|work|plan|shop|kitchen", "of {d}", "I would love to be part your team.", "I would love to be part of your team."),
    Row("proud|afraid|capable|aware|fond|instead|ashamed < w=my|your|our|the|what|it > .j? .cCm|i|you|we|to|is|.Z", "of {w}", "I am proud my crew and their work.", "I am proud of my crew; proud that you came, aware that it is so."),
)  # fmt: skip
"""“Decided withdraw”, “easier to brave”, “do same for you”."""
