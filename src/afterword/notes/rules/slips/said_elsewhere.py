"""Slips that are right in another language: “I have made good experiences”, “he said me”, “I have 34 years”."""

from afterword.notes.rules.slips.pattern import Row

_INF = "~come~become~run~put~set~cut~let~read~hit~shut~cost~hurt~spread~split~quit"

SAID_ELSEWHERE: tuple[Row, ...] = (
    # What is said to somebody
    Row("v=explain|explained|describe|described|mention|mentioned|report|reported|admit|admitted|announce|announced|confess|suggest|suggested|propose|proposed|confirm|confirmed|demonstrate|demonstrated o=me|you|us|him|them > that|how|what|why|the|my", "{v} to {o}", "You suggested us that we wait. || I propose you that we speak.", "I suggested that you wait."),
    Row("v=said|say|says|saying o=me|us|him > that|to|how|what|why|if|about|the|.Z|i|you|we", "{v:tell} {o}", "She said me that it is old.", "She told me."),
    Row("s=i|we|you|they|he|she a=am|'m|is|are|was|were|'re|get|got|getting l=.l*2 used > .g|long|early|hard|noise|crowds", "{s} {a} {l} used to", "I am used working outdoors.", "I am used to working outdoors."),
    Row("s=i|we h=have|had|'ve l=.l? r=.r? j=curious|hungry|thirsty|afraid|lucky|happy|glad|proud|sure|interested|nervous|tired|sorry|scared|wrong > to|of|that|.Z|about|because|when|if|and", "{s} {s:am} {l} {r} {j}", "I have curious to see it.", "I have sure hands; I was curious."),
    Row("s=i h=have|had n=.N years old? > .Z|and i|old", "I am {n} years old", "I have 34 years and I cook.", "I have 34 years of it."),
    Row("first|second|third|only|best|worst time|place|day|job|school|company|shop that? s=i|we|you < v=see|meet|hear|feel|taste|visit|find|work|eat|hold|touch|read|do|try|use|ride|cook|speak > _", "have {v:done}", "It is the first time I see a bindery.", "It is the first time I have seen one."),
    Row("^^ < w=what most s=i|you|we v=.pb > was|is|are|were|me", "what {s} {v} most", "What most I liked was the order.", "What I liked most was the order."),
    Row("v=become|became|becoming > a|an|the|no|your|any|my|some .j? picture|impression|answer|idea|email|mail|invitation|letter|offer|feedback|overview|insight|feeling|certificate|licence|help|information|chance|reply|response|news|call", "{v:get}", "I could become a good picture of it.", "I could become a good cook."),
    Row("know|knew|ask|asked|see|saw|tell|told|show|showed|learn|about me|us|you? < what for > .C|.c|a|an|kind", "what", "You asked me what for tools I use.", "You asked me what for."),
    Row("h=have|has|had made > .jQ*2 good|great|bad|nice|positive|many|valuable|similar|wonderful|my|some|first .j? experience|experiences", "{h} had", "I have made good experiences with shared shifts.", "I have had good ones."),
    Row("i|we|you|they|to < v=made|make > .jQ*2 good|great|bad|nice|positive|many|valuable|similar|wonderful|some|the|an|a .j? experience|experiences", "{v:have}", "I made good experiences with it.", "I had good ones."),
    Row("v=learn|learned|learnt to know > .D|.O|.X|people|each|many", "{v:get} to know", "I learned to know your colleagues.", "I got to know your colleagues and learned to know more than I say."),
    Row("the|this|your|my .jo? .c with|about|in|from you|me|us|it? < h=has|have|had me r=.l*2 q=very|so|really? m=much? v=.n > .Z|that|by|.i|.y", "{h} {r} {q} {m} {v} me", "The interview with you has me very much pleased.", "The interview has pleased me."),
    Row("would|'d < v=like|love that s=i|you|we|they|he|she|it l=.l? b=.b > .i|.Z|.D|.l|.O|to", "{v} {s:object} to {l} {b}", "I would like that we stay in touch.", "I would like that; you know me."),
    Row("have|has|had|'ve < already o=often|frequently|many > .n|times", "{o}", "I have already often repaired such pumps.", "I have often repaired pumps."),
    Row("^^ < when > i|we|you|he|she|they had .l? .n _*7 , i|we|you|it|they would", "if", "When I had known about the course, I would have come.", "When I had known him a year, I left."),
    Row("send|reply|answer|confirm|submit|deliver|finish|respond|decide|return|hand .O? .DO? .jc? .cC? .c? < until > .Y|tomorrow|.H .Z|and|so|at|so|.i", "by", "I will send the list until Friday.", "I will send it by Friday, and wait until Friday."),
    Row("from|since < w=last|past n=.N|few|several|many t=.T", "the {w} {n} {t}", "I work there from last two years.", "I have worked there for the last two years."),
    Row("working|living|studying|learning|doing|teaching|here|there|job|worked|lived|in .jDX? .cCX? < from n=.N t=years|months|weeks > .Z|and|now|as|in|but", "for {n} {t}", "I live here from five years.", "I have lived here for five years, from 5 years old."),
    Row("s=i|we v=work|live|study|teach|learn p=here|there from n=.N t=years|months|weeks", "{s} have {v:done} {p} for {n} {t}", "I live here from five years and like it.", "I have lived here for five years."),
    Row("^^|, in|at|from|during < j=previous|last|former|current|present > work|job|company|position|role|place|school|workplace|employment ,? i|we|my", "my {j}", "In previous work I loaded vans.", "In my previous work I loaded vans."),
    Row("we will|shall|can|could|would|'ll soon? v=meet|see < us > .Z|again|soon|in|on|at|and", "each other", "I hope that we will meet us again.", "I hope that we will meet again."),
    Row("v=learned|learnt|learn|learning myself", "{v:teach} myself", "I learned myself how to weld.", "I taught myself how to weld, and I learned it myself."),
    Row("i am|'m|was < w=major|minor > in", "{w:majored}", "I am major in logistics.", "I was a major in the army."),
    Row("s=i am|'m|was graduate > from|in|of", "{s} graduated", "I am graduate from Pune.", "I graduated there."),
    Row(".a|be|been|very|so|really|not|looks|seems < j=suitable|useful|important|helpful|necessary|similar|interesting|possible|difficult|easy|enough o=me|you|us|him|them > .Z|because|.i|and|but|to|that|when", "{j} for {o}", "This job is suitable me because I am calm.", "It is suitable for me."),
    Row("v=discuss|discussed|discussing with o=me|you|us|him|them|her|.X about d=.D n=.cCm", "{v} {d} {n} with {o}", "I discussed with you about the shift.", "I discussed the shift with you."),
    Row("v=discuss|discussed|discussing with o=me|you|us|him|them|her about > .QN|.C|how|what|why|.m|.g", "{v} with {o}", "I discuss with you about two systems.", "I discuss with you two systems."),
    Row("no matter > i|you|we|they|he|she|it .b|.v|.p|.x|.a|.h|are", "whether or not", "No matter you choose me, I will remember it.", "No matter what you choose."),
    Row("on|in < j=immediate|urgent|temporary|permanent|regular|daily|weekly|monthly|part-time|full-time|voluntary|casual|yearly n=basis", "{j:a} {n}", "I can join on immediate basis.", "I can join on an immediate basis."),
    Row("^^ < w=myself > .X", "I am", "Myself Ravi and I met you.", "Myself, I liked it."),
    Row("to w=kindly|please|humbly|also|now|just|always|still < g=.g > .D|.O|.i|.X|.C|.m", "{g:base}", "I request you to kindly considering my profile.", "I ask you to kindly consider it."),
    Row("i|he|she|we have|had|has? < passed out > from|of|in college|school|university|.X|my|the|.K", "graduated", "I passed out from college in 2019.", "I passed out from heat."),
    Row("is|are|was|were|be|am|'s l=.l? v=consist|consists|consisted of|from", "consists of", "The team is consist of six nurses.", "The team consists of six."),
    Row("which|that|where i|we|you|they|he|she .l? < v=.pb|work p=in|at|for|with|on|about|to|from it|them > .h|.a|.x|.v", "{v} {p}", "The hospital that I worked in it had forty beds.", "The hospital that I worked in had it."),
    Row("i|we|to|and|also|really thank < p=from|to o=you|everyone|him|them", "{o}", "I thank from you for the welcome.", "I thank you from my heart."),
    Row("i|we .l? want|wanted|hope|wish < v=say|thank|ask|tell|know|see|hear|show|share|write|talk|speak > .D|.O|to|about|more|thank|how|that|what|sorry", "to {v}", "I want say thank you.", "I want to say thank you."),
    Row("would|'d .l? like|love < v=say|thank|ask|tell|know|see|hear|share|write|talk|speak|express|add|mention > .D|.O|to|about|more|thank|how|that|what|sorry", "to {v}", "I would like thank you.", "I would like to thank you."),
    Row("like|love|want|hope|need|prefer|decided|decide|ready|able|expect < of g=.g", "to {g:base}", "I would like of knowing more.", "I would like to know more."),
    Row("w=regarding|concerning with|of|about|on > .DO|.X|.m|.C|.g|.c", "{w}", "Regarding with the schedule I am free.", "Regarding the schedule I am free."),
    Row("v=realised|realized|realise|realize|realising|realizing d=many|several|the|some|my|different|various|all|these j=.jo? n=tasks|activities|functions|duties|works|chores > .Z|.i|alone|and|that|which", "{v:carry} out {d} {j} {n}", "I realized many tasks alone.", "I realised the tasks were hard."),
)  # fmt: skip
"""“Become a good picture”, “propose you that”, “learned to know”."""
