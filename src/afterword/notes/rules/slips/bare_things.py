"""Things that want an article, whichever they are: “in small town”, “we met in hallway”, “it was long visit”."""

from afterword.notes.rules.slips.pattern import Row

_NOT = "~person~phone~telephone~email~bus~car~bike~bicycle~boat~ship~plane~ferry~letter~college~prison~class~bed~town~fact~summary~conclusion~response~exchange~season~session~tune~uniform~site~board~trial~track~target~schedule~budget~camera~screen~shift~foot~occasion~file~loan~message~accident~chance~post~way~word~date~course~instance~example~reference~contract~management~government~parliament~arm~moon~shore~harbour~dock~wall~piece~pencil~error~mould~verse~opinion~issue~conversation~house~activity~type~meeting~choir~lesson~lecture~assembly~bell~holiday~patrol~video~parade~stream~guitar~piano~violin~keyboard~flute~cello~organ~drawing~peak~admission~clinic~studio~salary~theatre~discussion~responsibility~hour~anchor~country~heaven~seed~publication~president~thing~crisis~mum~dad~mother~father~grandmother~grandad~grandma~grandpa~head~chef~matron~auntie~uncle~nan~bar~pub~uni~rehearsal~puppy~pizza~fish~lamb~dress~god~proposition~harvest"
"""Things that stand without an article in a turn of phrase, or in a trade."""

BARE_THINGS: tuple[Row, ...] = (
    Row("in|on|at|with|for|from|by|through|about|of|to|into|as|like|after|before|during|without < r=.r? j=.j~fellow k=.j? n=.I~hour~trial~conversation > .Z|.i|.y|.w|.a|.h|.x|.p|to|yesterday|.g|.P|.l", "{r+j+k+n:a}", "I grew up in small town.", "I grew up in the small town."),
    Row(".w|.t|to|.x|.X .l? .pbv~be < r=.r? j=.j k=.j? n=.I > .Z|.i|.y|.w|to|yesterday|.P", "{r+j+k+n:a}", "I found small town.", "I found the small town."),
    Row(".a|been|be .l*2 < r=.r? j=.j k=.j? n=.I~season > .Z|.i|.y|.w|to|yesterday|.P", "{r+j+k+n:a}", "It was interesting conversation for me.", "It was an interesting conversation for me."),
    Row(f"in|at|near|inside|behind|into|with|for|from|during|through < n=.I{_NOT} > .Z|where|that|which|.w", "the {n}", "We met in hallway.", "We met in the hallway."),
    Row(f"go|going|went|come|came|coming|walk|walked|walking|drive|drove|travel|travelled|move|moved|back|return|returned|get|got|access|welcome|next|close|way|invited to < n=.I{_NOT}~conference > .Z|where|that|which|.w|and|in|on|at", "the {n}", "We went to hallway.", "We went to the hallway."),
    Row(f".w|to|.x .l? .pb~be~have~come~became~become~look < n=.I{_NOT} > .Z|where|that|which|.w|in|at|on|with|from|and", "the {n}", "I liked kitchen where we sat.", "I liked the kitchen."),
    Row(f"^^|because|but|think|when|if|how|why|where < n=.I{_NOT} > is|was|has|will|.v|would|can", "the {n}", "I like it because hallway was cold.", "The hallway."),
    Row(f"in|at|near|inside|behind|into|with|for|from|during|through < j=.cm n=.I{_NOT} > .Z|where|that|which|.w", "the {j} {n}", "We met in office building.", "We met in the office building."),
    Row(f".w|to|.x .l? .pb~be~have~come~became~become~look < j=.cm n=.I{_NOT} > .Z|where|that|which|.w|in|at|on|with|from|and", "the {j} {n}", "I liked office kitchen where we sat.", "I liked the kitchen."),
    Row("in|at|with|for|from|on|of|to|.pb|.a|by < w=same|whole|main|right|only|entire n=.I|thing|place|time|way|building|street|floor|school|company|problem|day|team|reason|idea > .Z|.i|.y|.w|.a|as", "the {w} {n}", "We work in same building.", "We work in the same building."),
    Row("!.jD .i|.pb|.a < w=best|worst|biggest|nicest|kindest|largest|oldest|hardest|smallest|easiest|friendliest|greatest|finest|strongest n=.I|part|team|place|thing|time|way|day|team|idea|job > .Z|.i|.y|.w|.a", "the {w} {n}", "It is best team in town.", "It is the best team in town."),
    Row(".a|.i|.pb < most j=.E n=.I|thing|part|place|way|time|question|job > .Z|.i|.y|.w|.a", "the {hit}", "It was most interesting part of it.", "It was the most interesting part."),
    Row(".w|he|she|who|'m am|'m|was|is|'s|been|become|became|becoming|be .l*2 < n=.J~cook~patient~nurse~mother~father > .Z|in|at|for|and|with|since|from|by|here|there", "{n:a}", "I am teacher and I was waiter.", "I am a teacher."),
    Row("!.i is|was|be not|just|only|also|still|really|such|quite? < n=.I~person~fact~town~history~story~forecast~drawing~subject~way~disease > .Z|for|to|that|where", "{n:a}", "It was conversation that I enjoyed.", "It was a conversation."),
    Row("have|has|had|'ve|need|needs|without|with .l? < n=.I~delay~way~word > to|that|who|where|with|for|.Z", "{n:a}", "I have website for it.", "I have a website for it."),
    Row("every|each|another < j=.jocm? c=.R~days~weeks~years~hours~minutes~months~times~sports > in|on|of|at|with|who|that|i|you|to|for|.Z|and", "{j} {c:one}", "Every engineers in your group has a mentor.", "Every two days in May."),
)  # fmt: skip
"""“With good atmosphere”, “in same building”, “I am teacher”."""
