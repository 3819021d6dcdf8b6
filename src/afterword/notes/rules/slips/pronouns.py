"""Slips in he and him, much and many, who and which, and in one and many where words stand between."""

from afterword.notes.rules.slips.pattern import Row

PRONOUN_ROWS: tuple[Row, ...] = (
    # Reported and past: could, would; sequence
    # One more question of agreement: there is + plural, was + number
    Row("there < v=is|was|'s > .N~one|many|several|some|enough|various|few .jo*2 .C~news|people|children", "{v:many}", "There was three clerks in the room.", "There was one of them."),
    Row("^^|because|but|and|that one of the|my|your|our .jo*2 .C|people < v=are|were|have|do > .n|.E|.l|.D|.i|.r|not|been|.Z", "{v:one}", "One of the reasons are the trains.", "One of the reasons is it; two and one of the men are here."),
    Row("^^|because|but|that both|many|several|few of .D .C .l? < v=is|was|has|does", "{v:many}", "Both of your vans was clean.", "Both of your vans were clean."),
    Row("everything|everyone|everybody|nobody|nothing|each|someone|somebody in|on|at|about|of|from|with .D .jo? .cXCmz .cCm? < v=were|are|have > .jE|.n|.l|.r|been|in|at|on|.g|very", "{v:one}", "Everyone in your team were kind.", "Everyone in your team was kind."),
    Row("the number|amount|quality|level|range|variety|choice|list|rest|way|kind|sort|price|cost|size|use|result|reason|purpose of .D? .jo? .C < v=were|are|have > .E|.n|.l|.r|been|.g|very|what|a|the", "{v:one}", "The quality of the answers were high.", "A number of them were."),
    Row("^^ .g .D .jo? .C < v=are|were > .E|a|the|my|what|not|very|.r|always|also", "{v:one}", "Helping the customers are what I like.", "Working men are proud."),
    # Much with several, fewer
    Row("how < much c=.R|questions|hours~people > .i|you|do|did|there|are|were|in|.w|have|come", "many {c}", "I asked how much questions you ask.", "I asked how much you ask."),
    Row("so|too|as|very < much > .jo? .C|people .Z|.i|in|to|that|as|at", "many", "There were so much people in the hall.", "I like it so much, people say."),
    Row("so|too|as|how|very < many n=advice|information|knowledge|work|time|patience|help|interest|experience|equipment|furniture|money|fun|effort|care|attention > .Z|.i|.y|to|.w", "much {n}", "You gave me so many information.", "You gave me so much."),
    Row("a < few n=time|information|advice|help|money|patience|luck|knowledge|space|water|coffee|sleep", "little {n}", "I had a few time to look round.", "I had a few times to look."),
    Row("a < little n=.C > .Z|.i|that|to", "few {n}", "I have a little questions about it.", "I have a little list, and a little boys' choir."),
    Row("w=informations|advices|knowledges|equipments|furnitures|homeworks|feedbacks|luggages|softwares|hardwares|stationeries|machineries|baggages|jewelleries|clothings|scenerys|sceneries|childrens|womens", "{w:mass}", "The advices were good. My childrens love it. ", "He advises."),
    Row("a j=.jr*2 n=information|advice|feedback|equipment|furniture|luggage|homework|traffic|weather|news|evidence|patience|luck|fun > .Z|.i|that|which|about|for|.w|and|.a|.p|on|.h", "{j} {n}", "You gave me a very good advice on it.", "A good advice line."),
    Row("a j=hard|good|interesting|nice|difficult|great|real|important|lovely|clean|careful work > .Z|and|to|but|in|on|at|for", "{j} work", "It is a hard work but a fine one.", "It is a great work of art; a good work-around."),
    # Pronouns
    Row("with|for|to|from|between|about|of|by|like < s=he|they|we|i > .Z|.i|and", "{s:object}", "It was good to talk with they about it.", "The man I spoke of we know."),
    Row("between|with|for|to|from|by|of|at you|him|her|.X and < i > .Z|in|at|on|for|to|when|as", "me", "It was between you and I.", "You and I."),
    Row("^^|because|but|that|when|, < s=him|them > was|were|is|are|have|has|will|would|can|could|said|told|showed|works|work|made|knew|know", "{s:subject}", "Him was the one who showed me it.", "I gave him the book."),
    Row("w=hisself|theirselves|theirself|themself|ourself|yourselfs|themselfs", "themselves", "They did it theirselves.", "They did it themselves."),
    # Who and which
    Row("the|a|an|this|your|my .jo? .J|person|woman|man|lady|guy|colleague|boss|owner|nurse|chef|director|people|colleagues|nurses|patients|customers|visitors|children|neighbour|uncle|aunt|friend < which > told|said|asked|showed|works|work|worked|explained|gave|helped|met|came|sat|speaks|knows|wants|lives|answered|greeted", "who", "The nurse which showed me round was kind.", "The nurse, which is odd, was kind."),
    Row("the|your|my|a|this place|shop|room|house|town|school|company|hotel|street|yard|kitchen|ward|lab|office|city|village|farm|garden < which > i|we|you .l? work|live|worked|lived|stayed|studied|grew|met|sat|spoke|talked|trained .Z|for|with|.a|.i~in~at~on", "where", "The shop which I worked for years was small.", "The shop which I worked in."),
    Row("!.jD|ask|asked|asks|told|tell|tells|tells|show|showed|shows|shown|teach|taught|telling|asking people|person|those|anyone|everyone|someone|somebody|nobody < w=what > .v|.p|is|are|was|were|has|have|work|makes|make|need", "who", "I like people what work hard.", "I ask what works."),
    Row("thing|things|everything|something|anything|nothing|part|parts|points|point|story|tools|tool|project|projects|work|book|product|products|place < what > i|you|we|they|he|she|is|was|are|made|makes", "that", "The story what you told me stayed.", "I told them what you said."),
)  # fmt: skip
"""“Talk with they”, “how much questions”, “the nurse which showed me round”."""
