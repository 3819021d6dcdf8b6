"""Slips inside a group of verbs, whichever verb it is: “I'll stopping”, “have been ask”, “was go well”, “began to running”."""

from afterword.notes.rules.slips.pattern import Row

_THINGS_IN_ING = (
    "~training~meeting~planning~nursing~teaching~catering~engineering~marketing~accounting~building~nothing"
    "~something~anything~everything~during~evening~morning~spring~string~king~thing~housing~farming~knitting~painting~parking"
)
"""Forms in -ing that are things as well."""
_SAME = "~come~become~run~put~set~cut~let~read~hit~shut~cost~hurt~spread~split~quit~do~have~be"
"""Verbs whose base is their participle too, or that stand for others."""
_CLEFT = "~thing~things~job~work~trick~idea~rule~plan~task~aim~goal~answer~key~secret~way~point~step~habit~start~part~end~duty~move~advice~dream~hope~challenge~role~choice~option~instinct~problem~lesson"
"""What may be “go early” or “ask first”."""
_STEM = "stand|sit|write|speak|take|give|see|know|choose|begin|wear|eat|meet|teach|buy|bring|keep|tell|say|sell|send|spend|leave|lose|win|grow|throw|sing|rise|fly|forget|hear|understand|think|make|go"
"""Bases that differ from their participles and are hardly ever things."""
_UNITS = "~dozen~hundred~thousand~million~percent~pound~grand~stone~foot~half~quarter~part~page~chapter~grade~level~aircraft~fish~sheep~deer~series~species~crew~staff~sort~kind~type~time"

VERB_GROUPS: tuple[Row, ...] = (
    Row(f"^|.y|,|so|then i|we|you|he|she|it|they x='ll|will|would|could|should|can|must|might l=.l*2 < g=.g{_THINGS_IN_ING} > .DO|.Z|.l|.i|to|in|on|with|at|for|from|by|soon|there|here|.q|.C|.m", "{g:base}", "I ran on, so I'll stopping here.", "I ran on, so I'll be stopping here."),
    Row("^|.y|, i|we|they|you < 'd w=loved|liked|preferred > to", "'d {w:base}", "I'd loved to see the kiln.", "I'd love to see it, and I'd loved the old kiln."),
    Row(f"have|has|had|'ve|haven't|hasn't|hadn't not|never|already|often|just? been < v=.M{_SAME}~go > in|by|for|to|with|at|on|many|several|twice|once|how|what|if|whether|about|.Z", "{v:done}", "I had been ask by nobody.", "I had been asked by nobody."),
    Row(f"have|has|had|'ve|haven't|hasn't|hadn't not|never|already|often|just? been < v=.M{_SAME} > .D|me|us|them|him|her|it", "{v:ing}", "I have been practise the scales.", "I have been practising the scales."),
    Row(f"^|.y|so|, i|we|they|you h=have|'ve l=also|always|already|just|never|long|now|often|really|twice|once? < v={_STEM} > .DOX|.q|where|how|what|in|at|on|for|with|from|about|.i|.P|.N", "{h} {l} {v:done}", "I have stand where the crane stood.", "I have stood where it stood, and I have to go."),
    Row(f".cC{_CLEFT}|.X|it|everything < was v=go|happen|depend|belong|seem|agree|begin|take|come > well|badly|good|fine|on|to|smoothly|from|in|with|.D", "{v:past}", "I hope that the visit was go well.", "I hope that the visit went well, and all we did was go on."),
    Row(f".c{_CLEFT}|.X|it|everything < is v=go|happen|depend|belong|seem|agree|begin|come > well|badly|good|fine|on|to|smoothly|from|in|with|.D", "{v:third}", "The date is depend on the frost.", "The date depends on it, and the plan is go early."),
    Row(f"began|begun|begin|begins|start|starts|started|continue|continues|continued|tend|tends|tended|curious|eager|anxious|delighted|pleased|proud|excited|thrilled|free|easy|hard|nice|lovely|great|important|possible|honoured|honored to < g=.g{_THINGS_IN_ING} > .DO|.q|.i|.C|.m|how|which|what|from|with|about|more|.X", "{g:base}", "I am curious to hearing more of the kiln.", "I am used to hearing more, and curious to hear it."),
    Row(f"delighted|happy|pleased|glad|eager|keen|ready|willing|thrilled < of g=.g{_THINGS_IN_ING}~having~being > _", "to {g:base}", "I would be glad of working under him.", "I would be proud of working there, and glad of it."),
    Row("interested < to > the|a|an|this|your|that .jcm", "in", "I am interested to the position of clerk.", "I am interested in it to the last."),
    Row("nobody|no-one|nothing|none < never > .vbp|has|had|is|was|will|would|can", "ever", "I asked, and nobody never came.", "I asked, and nobody ever came."),
    Row("where|how|what|when|which|whom|whether < too > .b|be", "to", "Each of us knew where too stand.", "Each of us knew where to stand, and how too many stood."),
    Row("but|because|and|although it < were > .l? .n|a|an|the|very|so|kindly|well|good|great", "was", "I was sad, but it were kindly put.", "I was sad, but it was kindly put, as it were."),
    Row(f"!.c|.X|of|number|room|ward|unit|bed|year|page < two|three|four|five|six|seven|eight|nine|ten|twelve|several|these|those j=.E? n=.S{_UNITS} > .x|was|were|is|are|will|would|had|have|has|in|on|at|for|who|which|that|and|with|.Z", "{j} {n:many}", "For me three passport will stay with me.", "For me three passports will stay with me."),
    Row("^ i|we|he|she|they went|came|got|sat|stood|looked|drove|walked home|back|there|in|out|up|down|over? and < w=done|gone|seen|taken|written|given > .DO|.i", "{w:past}", "I went home and done the cutlery.", "I went home and did it; I have gone home and done it."),
    Row("my|our|his|her|their t=crew|team|family|class|group|shop|kitchen|department < w=gone|been|done|seen|known > .N|to|the|a|it|through|without|.H", "has {w}", "My crew gone 400 days without a fall.", "My crew has gone 400 days without a fall."),
    Row("!.xk i|we|you|they|he|she|who|it have|has|had|'ve l=.l? < v=.b~come~become~run~put~set~cut~let~read~hit~shut~cost~hurt~spread~split~quit~do~have~make~work~need~lunch~experience~like > the|a|an|my|your|me|us|him|them|myself|yourself|how|what|why|most|yes|no", "{l} {v:done}", "I have catch myself looking for it. It has change how I read.", "I have caught it; have you change for a ten, and have I lost it?"),
    Row("!.xk .c|.X|who|it has|had l=.l? < v=change|wave|hire|hope|train|move|turn|show|help|answer|work|use|call|start|stop|look > how|my|your|the|me|us|through|more|on|up|for|out|so|over", "{l} {v:done}", "The story has change my view.", "The story has changed my view."),
    Row("i|we|you|they have|had|'ve l=.l? < v=train|hike|walk|visit|test|paint|study|travel|help|move > .N|most|all|many|several|both|across|from|over", "{l} {v:done}", "I have train three commis chefs.", "I have trained three of them, and I have train tickets."),
    Row("!.DiZ .n|who|that|which|.C|.X is|are|was|were < l=.l? v=.B|attach|plan|enclose|retire~thank~welcome~own > .i|.Z|by|on", "{l} {v:done}", "The sheet I promised is attach; please change it.", "All that I do is listen."),
    Row("thank|thanks you? .rl*2 much? for < v=make|look|stay|share|give|take|talk|walk|open|come|show|help|ask|answer|bring|.B > time|after|late|early|why|part|how|what|so|up|out|round|around|back|.D|me|us|my|all", "{v:ing}", "Thank you for look after me so well. Thank you for share why you came.", "Thank you for help with it, and for making time."),
    Row("without < v=.b~doubt~fail~cost~delay~mistake~pause~change > .D|.O|more|any|who|what|why|.X", "{v:ing}", "You split it without stop the line.", "You did it without cost to me."),
    Row("before|after|of|about|from|by < v=.M|look|ask|stop > who|why|what|how|whether|where", "{v:ing}", "I like the habit of ask why before ask who.", "Before I ask why, I look."),
    Row("of|by|without|about|from < v=do|be|have > nothing|something|so|it|my|the|a|in|on|at|.E", "{v:ing}", "I know the price of do nothing on a quote.", "I know the price of doing nothing."),
    Row("who|that|which|.N|.H|.X|.cC would|could|should|might|must < l=.l? to v=.b~be", "{l} {v}", "I need somebody who would to sit down.", "I gave all that I could to help."),
    Row("i|we|you|they|he|she|it|who|that|which|.U would|could|should|might|must < l=.l? v=.v", "{l} {v:inf}", "I know who would calls.", "I know that they would call."),
    Row(f"i|we|you|they|he|she|it|who|which|.U|.H|.N would|could|should|might|must < l=.l? g=.g|having{_THINGS_IN_ING}", "{l} {g:base}", "Monday 11 would working well. I would having guessed it.", "I would, having guessed it, ask."),
    Row("who|i|we|you|they|he|she|it can|will|cannot|can't|won't < l=.l? v=.v~'s", "{l} {v:inf}", "I like someone who can laughs about it.", "I like someone who can laugh."),
    Row("judge|nurse|teacher|manager|team|people|children|visitors|customers|everyone|anyone|somebody|someone|nobody can|will < l=.l? to v=.b~be", "{l} {v}", "It is so the judge can to see it.", "The judge can see it."),
    Row(f"who|i|we|you|they|he|she|it|judge|nurse|everyone|anyone|nobody can|will < l=.l? g=.g{_THINGS_IN_ING}~being~having", "{l} {g:base}", "It is a rule I will stealing.", "It is a rule I will be stealing."),
    Row("a|this|each|every|per < n=weeks|days|months|hours|years|minutes|rows|mornings|evenings|nights|afternoons > .Z|.i|i|we|after|so|and|but|you|mostly|because", "{n:one}", "I logged 900 samples a weeks.", "I logged it for a week, and took a days-long tour."),
    Row("as|and|, i < has > .l|not|.n|.D|been|to|a|no", "have", "I write as I has not heard from you.", "I write as I have not heard."),
    Row("two|three|four|five|six|seven|eight|nine|ten|both|several j=.E? < n=.I|afternoon|morning|evening|night~dozen~hundred~thousand~million~part~person~parent~half > a|of|away|each|per|long", "{n:many}", "I work two afternoon a week.", "I work two afternoons a week."),
)  # fmt: skip
