"""Slips in one and many, in the form of a verb and in words that look alike, which stand far apart or look right."""

from afterword.notes.rules.slips.pattern import Row

AGREEMENT_ROWS: tuple[Row, ...] = (
    # One and many, a few words apart
    Row("^^|,|because|but|and|think|know|knew|saw|said|found|hope|believe that? every|each one? of them|us|you|these|those < v=have|are|do|were|need|want|know|bring|make|take|give > .DnNjrlEgiqCm|to|not|very|been", "{v:one}", "Every one of them have shown me a map.", "Each of them has a map; of all of them have I read."),
    Row("^^|,|because|but|and|think|know|knew|saw|said|found|believe that? every|each one? of the|my|your|our|these|those .j? .C < v=have|are|do|were|need|want|know > .DnNjrlEgiqCm|to|not|very|been", "{v:one}", "I think that each of the nurses have a list.", "The nurses each have a list, and the tour of each of the wards we know took an hour."),
    Row("^^|,|because|but|when|where|after|until < q=.QN~one c=.R~years~months~weeks~days~hours~minutes~times~miles~metres~pounds v=has|was|is|does > .n|.g|.E|.l|.r", "{q} {c} {v:many}", "Two people has left over it.", "Two people have left, and a team of two people has left too; two years is long."),
    Row("!.iy the|these|those|your|my|our q=.QN~one .j? < c=.R~years~months~weeks~days~hours~minutes~times~miles~metres~pounds v=has|was|is|does > .n|.g|.E|.l|.r", "{c} {v:many}", "I heard why these two people has quit.", "One of the two people has left."),
    Row("^^|but|because|and w=this|that v=is|was d=the|my|your|our? j=.j? c=ones|.R > .Z|.i|i|you|we|they", "{w:these} {v:many} {d} {j} {c}", "This was the short ones.", "These were the short ones, and this was the questions desk."),
    Row("before|until|when|because|once|^^|, < s=anyone|anybody|everyone|everybody|nobody|someone|somebody v=.b~put~cut~set~let~cost~hit~shut~read~spread~quit~present~open~complete~correct~own~clean~close~last~fit~like~run~come~become~beat~love > .DOCimX|to|how|that|what|up|a|more", "{s} {v:third}", "You ask before anyone write a plan.", "You ask that anyone write a plan before everyone else."),
    Row("and|but|so|where < s=nobody v=.b~put~cut~set~let~cost~hit~shut~read~spread~quit~present~open~complete~correct~own~clean~close~last~fit~like~run~come~become~beat~love > .DOCimX|to|how|that|what|up|a|more", "{s} {v:third}", "I wait and nobody ask for a reason.", "I wait, and nobody asks for it."),
    Row("because|but|when|where|and|so s=it|she|he < v=take|save|help|need|make|give|keep|show|mean|cost|bring|teach|know|want|seem|begin|happen > .DNOCmj|.i|to|that|like|how", "{v:third}", "I like it because it take ten minutes and it help the ward.", "I saw it take ten minutes, because it takes them."),
    # The bare verb, and the verb in -ing
    Row(".wt|nobody|everybody|everyone|somebody|someone|who h=had|have|has|'ve l=.l? < v=wake|go|speak|see|do|give|write|know|forget|choose|begin|grow|make|find|hear|meet|send|teach|tell|think|understand|build|bring > !.Z", "{v:done}", "Nobody had wake up by then.", "I had go-live calls, and what we have we show."),
    Row("i|we < a=am|'m|are|was|were l=.l v=try|look|wait|learn|think|hope|live > to|for|in|on|at|about|from", "{a} {l} {v:ing}", "I am still try to answer it.", "I am still trying to answer it, and we still try to."),
    Row("happy|glad|pleased|ready|willing|eager|delighted|honoured|honored|welcome|able < to g=doing|being|having|helping|.F > _", "to {g:base}", "I would be happy to doing the same.", "I would be happy to do it, as happy as we came to being."),
    Row("look|looking|looked < forward to v=do|visit|start|come|hold > .DO|.i|again|so|together", "forward to {v:ing}", "I look forward to do it again.", "I look forward to start dates, and to doing it."),
    Row("would|'d .l? .r? like|love < v=work > with|together|alongside|under you|your|him|her|them|the|a|in|for|on", "to {v}", "I would really like work with you.", "I enjoy working with you, and would like work in Leeds."),
    Row("would|'d .l? .r? like|love < v=visit|meet|join|help > you|him|her|them|.X", "to {v}", "I'd love visit you in May.", "I'd love help with it, and would love visits to the van."),
    Row("by v=ring|ask|check|watch|use|read|show|count|put|set|try|stop > the|my|your|our|their|a|an|people|customers|everyone|everybody|them|him|her|each|every|it|me|us|patients|colleagues|visitors|students|children", "by {v:ing}", "I keep it calm by ring people up.", "I keep it calm by ringing them; I found it by use of a map."),
    Row(".a|feel|felt|be|so|very proud < for g=.g > .i|there|here|.X|together", "of {g}", "I am proud for working on it.", "I am proud of working on it."),
    # Questions inside a sentence
    Row("how=how > .D .j? .cCm .cC? looks|look|looked|sounds|sounded|feels|tastes|smells like .Z|.i|when|now|and", "what", "You told me how a plan looks like.", "You told me how the plan looks, like any plan."),
    Row("ask|asked|asking|know|knew|knowing|understand|understood|understanding|explain|explained|explaining|tell|told|telling|see|saw|seeing|show|showed|shown|showing|learn|learned|learnt|learning|describe|described|describing|remember|about me|us|you|him|them? < q=how|why|where|when v=is|are|was|were d=the|your|my|a|our|these|those n=.cCm p=.nE > .i|.Z|.l|to|every|each", "{q} {d} {n} {v} {p}", "I am used to explaining how is the phone answered.", "I asked, how is the phone answered?"),
    Row("asking|knowing|understanding|explaining|telling|seeing|showing|learning|describing|hearing .O? < q=how|what|why|where|when v=can|could|is|are|was|were|will|would|should s=i|you|we|they|he|she|it > .bng|.Z|.i", "{q} {s} {v}", "You began by explaining what can I do.", "You began by explaining what I can do."),
    # What is said with what
    Row("v=reached|reach|reaching|reaches to > home|.X $|.i|i|we|you|late|early", "{v}", "When I reached to home I had a plan.", "When I reached home, I reached out to you."),
    Row("v=reached|reaching to > the|your|my office|station|place|site|depot|ward|school|shop|hospital|building|hotel|hall|gate|city|town|house|company|airport", "{v}", "I reached to the office at nine.", "I reached to the top shelf."),
    Row("it|this|that|which|and|has|have|had .l? < costed > me|us|him|her|them|you|.N|too|more|less|nothing|much|only|around|over", "cost", "It rained and costed us an hour.", "We costed the plan in May."),
    Row("it|this has|have|had|also? .l? < costed > _", "cost", "It has costed a lot.", "It was costed."),
    # Words that look alike
    Row("hope|hoping|wish < are > paths|ways|plans|teams|roads|.c .b|will|would|can|may|meet|cross", "our", "I hope are paths cross in May.", "I hope our paths cross."),
    Row("during|after|before|of|about|from|since|following|enjoyed|enjoy|in|like|liked|love < are > conversation|talk|meeting|interview|discussion|chat|tour|call|visit", "our", "I went home after are conversation.", "I went home after our conversation, and those I care for are paths."),
    Row("teach|taught|know|knew|show|showed|shown|tell|told|ask|asked|decide|learn|learned|learnt|choose|remember|sure me|us|you|them|him|her? < witch|wich > .cCwtD", "which", "It taught me witch corners hold.", "I asked the witch."),
    Row("in|of|for|at|on|by|from|to < witch > .wtDX", "which", "The team of witch you spoke is calm.", "I read it to the witch."),
    Row("^|.wt|.l|twice|once < founded > .D? .jdpnN? way|ways|mistake|mistakes|error|errors|fault|faults|leak|leaks|bug|bugs|problem|problems|answer|answers|job|jobs|pair|pairs|map|maps|reason|reasons|solution|solutions|time|flat|house|gap|gaps|typo|cause|key|keys|number|page|file|files|parcel|slip|slips|difference|pattern|pump|mix-up $|.i|that|which|.w|.y", "found", "Twice I founded a swapped pair.", "I founded a small bakery and a job club."),
    Row("^|.wt|.l|twice|once < founded > out|myself|that .i|how|.w|.t|.D", "found", "I founded out how it works.", "I found out that I founded it."),
    Row("a|an|the|your|my|our|his|her|their|this|that|good|best|common|private|general|dental|legal|medical|of|in|into|another|any < practise > $|.i|.a|.x|.h|it|there|here|manager|nurse|that|for|makes|where|who|i|we|you", "practice", "I asked what kind of practise it is.", "I practise what you practise."),
    Row("office|general|product|area|branch|ward|case|account|operations|sales|night|duty|kitchen|restaurant|hotel|team|assistant|programme|program|engineering|people|marketing|data|practice|property|event|events < w=manger|mangers", "{w:managed}", "I would be glad to be your Front Office Manger.", "The manger in the barn was full."),
    Row("!the|a|an|this|that|your|my|our|each|every|any|new|old < form > .X .X? to .X", "from", "I moved the jobs form Airflow to Kafka.", "The jobs form a queue, and the form Airflow sent to Kafka was short."),
    # With whoever stands right before the verb
    Row("^^|,|because|but|when|if|and|so s=nobody|everybody|everyone|somebody|someone|anybody|anyone .l? < v=.B|know|want|need|like|love > .g|.F|.D|.O|that|to|how", "{v:third}", "Nobody enjoy telling that story.", "They made everybody enjoy telling it, and did anybody enjoy it?"),
    Row("^^|,|but|because|that|when|if|so d=my|his|her|our j=.j? < n=.S|husband~team~crew~company~family~school~board~staff have > .n|been|a|the|to|no|.D", "{n} has", "My husband have found work in Cork.", "My wife and I have found work, and may my wife have a look?"),
    Row("^^|,|but|because|that|when|if|so .D? .jol*2 c=.R|turns l=.l? < doesn't", "don't", "Early turns doesn't bother me.", "Taking the early turns doesn't bother me."),
    Row("^^|,|but|because|that|when|if|so .D? .jol*2 c=.R|turns l=.l? < wasn't", "weren't", "The early turns wasn't hard.", "Taking the early turns wasn't hard."),
    Row("^ each|one of them|us|you .l? < v=get|.B > .E|.j|.D|better|worse|it", "{v:third}", "I saw that each of them get better at it.", "Let each of them get better at it."),
    Row("!.Dj|of .R|people~times which|who < v=.v~is~has > what|how|when|where|them|it|the|a", "{v:base}", "You want drivers which reports what they find.", "One of the drivers who reports what he finds."),
    Row("!.c|of|number|room|ward two|three|four|five|six|seven|eight|nine|ten|several|many|few j=.E? < n=.S > .pL|who|.h|are|were", "{n:many}", "Three colleague used them.", "Bus number three used them; three colleagues did."),
    # Of time, and of what one has done in it
    Row("^ s=i|we h=have|'ve l=.l? < v=work|live|study|help|serve|volunteer|practice|practise > in|as|with|for|at|here|there|on _*4 since", "{v:done}", "I have work in retail since 2015.", "I have work in retail for you."),
    Row("for|in|during|over the? last|past|next .N < n=year|month|week|day > .Z|i|we|as|in|at|and", "{n:many}", "I have been in the bank for the last 3 year.", "I have been in the bank for the last 3 years and 3 day shifts."),
    Row(".H|.N|several|many < w=years|months e=experiences > .Z|in|as|of|with|and", "years' experience", "I have five years experiences in sales.", "I have five years' experience; those years had experiences in store."),
    Row("experience|experienced|skilled|skills|good with v=.B~change~design~control~plan~cook~work~travel > .C|.D|.O", "with {v:ing}", "I have experience with manage people.", "I have experience with work people bring."),
    Row("^^|but|and < how > i|we said|mentioned|told|explained|wrote in|you|,|before|at|on|yesterday", "as", "How I said in the interview, I like it.", "You asked how I said it."),
    Row("good|great|valuable|strong|real|useful|nice addition < for > your|the|this|our", "to", "I would be a good addition for your team.", "It is a good edition for your team."),
)  # fmt: skip
"""“Every one of them have”, “had wake up”, “how a plan looks like”."""
