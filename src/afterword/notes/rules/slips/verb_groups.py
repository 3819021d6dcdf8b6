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
    Row(f"!.c|.X|of|number|room|ward|unit|bed|year|page < two|three|four|five|six|seven|eight|nine|ten|twelve|several|both|these|those j=.E? n=.S{_UNITS} > .x|was|were|is|are|will|would|had|have|has|in|on|at|for|who|which|that|and|with|.Z", "{j} {n:many}", "For me three passport will stay with me.", "For me three passports will stay with me."),
    Row("^ i|we|he|she|they went|came|got|sat|stood|looked|drove|walked home|back|there|in|out|up|down|over? and < w=done|gone|seen|taken|written|given > .DO|.i", "{w:past}", "I went home and done the cutlery.", "I went home and did it; I have gone home and done it."),
    Row("my|our|his|her|their t=crew|team|family|class|group|shop|kitchen|department < w=gone|been|done|seen|known > .N|to|the|a|it|through|without|.H", "has {w}", "My crew gone 400 days without a fall.", "My crew has gone 400 days without a fall."),
)  # fmt: skip
