"""Words that are left out: “able read”, “we both late”, “the end the tour”, “I think is right”."""

from afterword.notes.rules.slips.pattern import Row

LEFT_OUT_ROWS: tuple[Row, ...] = (
    # To
    Row("am|is|are|was|were|be|been|'m|'re|feel|felt .rl*2 < j=able|ready|willing|happy|glad|pleased|eager|excited|proud|honoured|honored|delighted|lucky|determined|relieved|unable|thrilled|fortunate v=.M|have > .DOXq|.m|.C|.r|more|how|again|back|.P|in|with|for|from|on|at|as", "{j} to {v}", "I am able carry the gauges.", "I am able to carry them."),
    Row("able|unable|willing|eager < v=.b > .DOXqi|.m|.C|.r|more|how|.P|.l", "to {v}", "I was able show it.", "I was able to show it."),
    Row("want|wants|wanted|hoped|needed|trying|decided|agreed|promised|refused|managed|intend|forgot|wish < v=.M~look~live~stay~ask~come~try~do~match~kill~die~code > .DOX|.q|more|back|again|.P", "to {v}", "I wanted carry the trays.", "I wanted to carry them."),
    Row("would|'d .lr*2 much? like|love|prefer < v=.M~look~live~stay~do~match~try~deal > .DOX|.q|more|back|again|.P|with|in|at|for|about|on", "to {v}", "I would really love carry it.", "I would love to carry it."),
    Row("it|that was|is|would|'s .rl*2 be? .r? < j=great|good|nice|lovely|wonderful|interesting|helpful|useful|important|easy|hard|difficult|possible|necessary|exciting|inspiring v=.M|have~look~move~fit~drink > .DOXq|.m|more|how|again|back|.P|about|from", "{j} to {v}", "It was great hear about the wing.", "It was great to hear about it."),
    Row("a|the|an|my|your|this .j? chance|opportunity|honour|pleasure|ability|courage < v=.M > .DOXq|.m|.C|more|how|from|with|about|in", "to {v}", "I had the chance meet the crew.", "I had the chance to meet them."),
    Row("know|knew|learn|learned|learnt|understand|understood|showed|show|explained|explain|taught|teach|see me|us|you|them|him|her? how < v=.M~come~do > .DOX|.m|.C|with", "to {v}", "You taught me how make the dough.", "I know how to make it, and how come it rains."),
    Row("i|you|we|they|he|she am|'m|are|'re|is|was|were .l? < w=going|supposed|about v=.M > .DO|.q|.m|more|there|here", "{w} to {v}", "I am going make a plan.", "I am going to make a plan."),
    Row("^^|because|but|so|and|,|it|which .wtX? .x? .l? asked|taught|invited|allowed|told|encouraged|wanted|expect|expected|enabled|trained|advised|reminded|forced|want|allow|invite|encourage me|us|him|her|them|people|you|everyone < v=.M~mean~say~see > .DO|.q|more|in|with|again|back|.P|.m|.C", "to {v}", "You asked me describe the worst shift.", "You asked me to describe it."),
    # Of
    Row("have|had|has|need|needs|took|take|takes|gave|give|given|got|get|with|saw|see|met|meet|read|having|share|brings|brought|spent|learned|asked a lot < m=.m|fun|.C|people|time|energy|experience > .Z|.i|.w|who|that|when|to|and", "of {m}", "I had a lot fun at the counter.", "I had a lot of fun."),
    Row("the < n=end|middle|rest|bottom|beginning|size|name|heart|edge|cost|price|quality d=the|my|our m=.cCm~way~day~week~month~year~time~moment > .Z|.p|.a|.w|.h|.i", "{n} of {d} {m}", "The end the tour was best.", "The end of the tour was best, and the noise the pumps made rose."),
    Row("a < n=number|variety|range|handful|piece c=.C|people|children|advice|paper > .Z|.i|.w|who|that|when|to|and|ago|.p|.a|.P", "{n} of {c}", "I met a handful people there.", "I met a handful of people."),
    Row("one|some|many|most|two|three|several|none < d=my|your|our|the|these j=.j? c=.C > .Z|.p|.a|.x|.h|who|.i|told|asked", "of {d} {j} {c}", "One my colleagues told me.", "One of my colleagues told me."),
    Row("in < n=front|charge|spite d=the|a|your|my|our|every > .j? .cCm", "{n} of {d}", "I stood in front the map.", "I stood in front of the map."),
    # For, with, in
    Row("^ thank you .rl*2 much? < d=your|the j=.j*2 n=.cCm > .Z|and|on|in|at|of|with|about|that|you|yesterday|today", "for {d} {j} {n}", "Thank you your kind words.", "Thank you for them."),
    # Be
    Row("^^|because|but|so|, < s=you|we|they w=both|all|also|always|still|so|very|really|quite j=.E|kind|late|right|kind|open|clear > .Z|.i|and|that|to|with|about|when", "{s} are {w} {j}", "You both kind to me.", "You both were kind to me."),
    Row("^^|because|but|so|think|know|sure < s=you|we|they j=right|late|.E~dear > about|to|with|for|at|of|because|when|that", "{s} are {j}", "You right about the stairs.", "You dear people were right about them."),
    Row("^^|because|but|so|think|feel|felt < s=everyone|everybody|nobody|everything w=.r? j=.E|kind~else~similar~new~possible~necessary~available~present > .Z|to|with|for|in|at|and|when|about", "{s} was {w} {j}", "Everyone kind to me.", "Everything possible was done."),
    Row("^^|because|but|think your|this|the|my .j? .C|people|children|colleagues|staff < r=very|so|really|quite j=.E|kind > .Z|to|with|for|at|and|when", "were {r} {j}", "Your colleagues very kind to me.", "Your colleagues were very kind."),
    Row("i|we|you|they|it|he|she|this|that|.cC|.X < x=will|would|can|could|should|must|may|might|'ll|'d l=.l*2 r=very|really|so|more|quite|as? j=.E~like~better > .Z|to|with|for|in|at|and|when|about|if|because|of|that", "{x} {l} be {r} {j}", "I would very glad to come back.", "I would be glad."),
    Row("i|we|you|they|it|he|she|this|that|.cC < x=will|would|could|should|must|may|might|'ll d=a|an|the|my > .j? .cCm .Z|to|of|for|in|if|that|when", "{x} be {d}", "It would a pleasure to come.", "It would be a pleasure.") ,
    # It, there, who
    Row("^^|and|but|because|so i|we .l? think|believe|feel|hope|guess|suppose < v=is|was|will|would|has > _", "it {v}", "I think is the right place for me.", "I think it is, and the man who I think is right is here."),
    Row("^^ < v=is|was > a|an long|short|great|good|nice|big|small|real|lovely|quiet|hard|difficult|special|wonderful|beautiful .cCm ,|but|for|from|and|because", "it {v}", "Is a long way, but I like it.", "It is a long way."),
    Row("because|although < v=is|was > .E|very|so|a|an|not|really|too|also", "it {v}", "I came because was very near.", "I came because it was near.") ,
    Row("because|although|since < v=has|makes|helps|works|gives|seems|looks|takes|allows|brings|shows > .DO|.j|to|very|many|people|like", "it {v}", "I like it because makes me calm.", "I like it because it makes me calm."),
    Row("it|that|this makes|made < j=easy|easier|hard|harder|possible|clear|difficult|simple > to|for|that", "it {j}", "That made easy to ask.", "That made it easy to ask.") ,
    Row("you|they|he|she|which|and|who made|make|makes < j=easy|easier|hard|harder|possible|clear|difficult|simple > to|for|that", "it {j}", "You made easy to ask.", "You made it easy to ask."),
    Row("find|found|think|thought|consider < j=easy|important|interesting|useful|helpful|difficult|hard|great|good|nice|lovely|fascinating > to|that|how|when", "it {j}", "I found interesting to hear it.", "I found it interesting."),
    Row("would|'d .rl*2 much? appreciate < if > you|we|they|i", "it if", "I would appreciate if you wrote.", "I would appreciate it if you wrote."),
    # A verb
    Row("^^|because|but|and < s=i|we > .N years of|experience", "{s} have", "I five years of it.", "I have five years of it."),
    Row("^^|because|but|and < s=i|we > a|an|some|many|two|three|no .j? experience|question|questions|idea|plan|degree|diploma|certificate|sister|brother|son|daughter|children|dog|van|car", "{s} have", "I a degree in law.", "I have a degree in law."),
    Row("would|'d|should .rl*2 much? < v=like|love|prefer b=.M > _", "{v} to {b}", "I would very much like learn from you.", "I would very much like to learn."),
    Row(".a|feel|felt .rl*2 < j=glad|happy|proud|sorry|delighted|pleased|honoured|honored|excited|willing|keen|eager|able|unable|lucky|curious|thrilled|afraid|ashamed v=.M|hear~look > _", "{j} to {v}", "I am sorry say that I must go.", "I am sorry to say it."),
    Row("glad|happy|proud|delighted|pleased|honoured|willing|keen|eager|able|ready|free < v=help|work|start|answer|talk|visit > .DO|as|with|in|at|on|for|.P|after|look", "to {v}", "I would be glad help after hours.", "I was happy at work."),
    Row("i|we|she|he .h? .l? < v=learned|learnt|expect|expected|aim|claims|claim|intend|hope|hoped b=.M|hear > _", "{v} to {b}", "I have learned pack for it.", "I learned to pack."),
    Row("i|we|she|he|they|who|which|boss|mother|father|grandmother|grandfather|teacher|manager|uncle|aunt .l? < used v=.M|work|help|talk|annoy > .DOi|.C|.P|.Z|.m|that|how", "used to {v}", "My boss used say it.", "I used to say it."),
    Row("i am|'m|was writing < v=.M|thank|ask|tell|say|offer|let > .DO|whether|if|that|for", "to {v}", "I am writing ask whether you know.", "I am writing to ask."),
    Row("it v=is|was|'s r=.r? .j for me|us|you|him|her|them|anyone|everyone < b=.M|hear > _", "to {b}", "It was interesting for me hear it.", "It was interesting for me to hear it."),
    Row("kind|good|nice|generous|thoughtful|brave|lovely of you|them|him|her < v=.M|let|show|work|help > _", "to {v}", "It was kind of you say so.", "It was kind of you to say so."),
    Row("^^|because|but|so|and|,|what|for .wtX? .x? .l? need|needs|want|wants|wanted|allow|allowed|expect|taught|teaching|asked|told|invited|encouraged someone|somebody|anyone|everyone|nobody|people|me|us|him|her|them < v=.M|run|work|help|look|listen|stay~mean~do > .DO|.i|.C|.P|.l|.m|.q|.Z|who", "to {v}", "You need someone run the field.", "You need someone who runs it; it taught me."),
    Row("pleasure|honour|joy|privilege < v=.M~look > .DO|with|about|how|that|.P", "to {v}", "It would be my pleasure make it.", "It was a pleasure to make it."),
    Row("note|line|message|letter|email|card < v=say|thank|tell|ask|let > you|thanks|thank|how|that|me|if|hello|about", "to {v}", "Just a short note say thanks.", "The notes say how it is."),
    Row(".a .l? < v=allowed|supposed|meant|bound|due b=.M|touch|work|help~do > .DO|.i|.C|.P|.Z|.l|.m", "{v} to {b}", "I am allowed touch it.", "I am allowed to touch it."),
    Row("try|tried|trying < v=.M|help|answer|work~have~look~live~remove > .DO|.Cv|.m|.P|with", "to {v}", "I try handle returns too.", "I try to handle it."),
    Row("learned|learn|says|say|said|helped|means|mean|meant|know|have|had|has|got|laughed|talked|did|do < w=lot|bit > of|about|from|more|.Z|to|for|in|with", "a {w}", "I learned lot about bread.", "I know a lot."),
    Row("mean|means|meant|know|learned|learn|have|said|says|took|take|tell|tells|told me|us? < w=great|good deal > _", "a {w} deal", "It would mean great deal to me.", "It was a good deal."),
    Row("^ < thank > for|again|heaps|very", "thank you", "Thank for the tour.", "Thank you for it."),
    Row("many < thank > for|to|again|.Z|and", "thanks", "Many thank for the tour.", "Many thanks for it."),
    Row("!every|each|a|one|another best|warm|kind|kindest|warmest|good|many < w=wish|regard > .Z|to|for|from", "{w:plural}", "With best wish for the fair.", "With best wishes for it."),
)  # fmt: skip
"""“Able read”, “we both late”, “the end the tour”."""
