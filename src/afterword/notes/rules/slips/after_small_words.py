"""Slips in the form of a verb after a small word: “from watch it”, “should to know”, “have invite you”, “was build”."""

from afterword.notes.rules.slips.pattern import Row

AFTER_SMALL_WORDS: tuple[Row, ...] = (
    # After a preposition
    Row("^^|,|and|but|because .wt .l? .pbv .O? a? lot|much|more|most|something|things? < p=from|about|in|at|on|for|with v=.b~put~cut~set~let~read > .DX|me|us|them|him|.Q", "{p} {v:ing}", "I learned a lot from watch the handover.", "I learned a lot from watch makers, and more at work."),
    Row("^^|,|and|but|because .wt .a .l? .r? .E < p=about|at|of|in|on|with|from v=.b~put~cut~set~let~read > .D|me|us|them|him|.Q|people|children|patients|customers", "{p} {v:ing}", "You are serious about train the apprentices.", "You are serious about train times and good at work."),
    Row("experience|interest|way|ways|chance|joy|idea|habit|job|part|practice|skill|art|point|passion|knack|success|benefit|importance|means|process|task|purpose|reason|method|responsibility|pleasure|feeling|fear|hope|thought|story|stories|difficulty|risk|cost < p=in|of|from|about|for|at v=.M > .DOX|.Q", "{p} {v:ing}", "I have experience in watch the gauges.", "I have experience in watch repair."),
    Row("p=before|after|since|while|when|by v=.M~finish~graduate~benefit~present > i|we|the|my|your|our|a|an|it|them|him|her|me|us", "{p} {v:ing}", "Before sweep the floor I rang.", "Before you sweep the floor, ring, and since wash-day it shines."),
    Row("before|after < v=leave|meet|speak|talk|come|hear|finish|arrive|see > i|we|you|with|to|from|about|,|.Z|home|there|here|.O", "{v:ing}", "Before leave I looked again.", "Before they leave I look again."),
    Row("without < v=.M~fail~mistake~notice~pause~struggle~break~delay~cheat > .DO|.q|.X|$|.C|too|being|.i", "{v:ing}", "Without know the list I can only guess.", "Without fail the list was there."),
    Row("capable|tired|afraid|proud|fond|sick|aware|certain|ashamed|convinced|instead of < v=.M~gossip > .DOXC|.Q|.m|on|in|with|to", "{v:ing}", "I am afraid of try the lift.", "I am afraid of trying it."),
    Row("thank|thanks you? .rl*2 much? for < v=.M|let|show > .D|me|us|him|them|with|so|to|and|how|what", "{v:ing}", "Thank you for let me in and for stay late.", "Thank you for work well done."),
    # After can, will, should
    Row(".wtX|.cC|people|.C .l? < x=can|could|should|must|would|might|may|'ll|will l=.l? to v=.b~be", "{x} {l} {v}", "You should to know it.", "I have the will to learn, and what you may to me seem."),
    Row("^|.y .wt < x=can|could|should|must|would|might|may|'ll|will l=.l? to be", "{x} {l} be", "It would to be a pleasure.", "It would, to be fair."),
    Row("!.DZ < x=can|could|should|must|would|might|may|cannot|can't|couldn't|wouldn't|won't|shouldn't|'ll l=.l*2 v=.L > _", "{x} {l} {v:base}", "I can saw the point and could took it.", "I can drive, and the can went over."),
    Row("!.D .wt < x=can|could|should|must|would|might|may|will|'ll l=.l? v=.v~does~is~has > .DOq|.i|.l|.Z", "{x} {l} {v:base}", "I know it will takes the time.", "It will take time."),
    # After to
    Row("to v=.L~fell~saw~rose~ground~wound~shook > _", "to {v:base}", "I was glad to took part.", "I used to fell trees and to take part."),
    Row("me|us|you|them|him|her|able|glad|happy|nice|good|great|lovely|pleased|want|wanted|like|hope < to saw", "to see", "It helped me to saw the bay.", "I was able to see them saw wood."),
    Row("to v=.d > the|a|an|my|your|our|their|his|her|me|us|him|them|it|how|what|why", "to {v:base}", "I want to explained the plan.", "I listened to detailed plans."),
    Row("want|wants|wanted|hope|hoped|need|needed|needs|like|love|able|happy|glad|ready|willing|keen|eager|chance|opportunity|pleasure|try|tried|decided|plan|planned|agreed|promise|promised|learned|refuse|refused|manage|managed|offered|excited|pleased|sorry|honoured|honored|good|nice|great|lovely|wonderful|interesting|easy|hard|difficult|important|possible to l=.l? < v=.d > .i|.l|$|.m|.C|.r", "{v:base}", "I would be happy to explained in person.", "I was pleased to detailed plans listening."),
    Row("able|willing|chance|opportunity|decided|agreed|promised|refused|managed|offered|hope|hoped|ready|allowed|invited|asked|supposed|going|trying to < g=.F|working|visiting|helping|showing|training|planning|running|coming|going > _", "{g:base}", "I had the opportunity to visiting your lab.", "I had the opportunity to visit."),
    # After have
    Row("could|should|would|must|might|may|couldn't|wouldn't|shouldn't not? < have l=.l*2 v=.M|like|love|help|prefer|enjoy|need|want > .DOXq|to|about|for|with|at|more|there|here|.Z|.l|that", "have {l} {v:done}", "I should have ask about it.", "I should have asked, and would have to ask; you may have many questions."),
    Row("^ i|we|you|they|you've < h=have|'ve l=.l*2 work > with|alongside|together|closely", "{h} {l} worked", "I have work with three schools.", "I have work to do with three schools."),
    Row("^ s=i|we|you|they h='ve|have l=also|always|already|just|never|long|now|often|really|recently v=.b~come~become~run~read~cut~put~set~let~cost~hit~shut > .DOXi|how|to|that|what|.Z|a", "{s} {h} {l} {v:done}", "I have always love it.", "I have always loved it."),
    Row("h=haven't|hasn't|hadn't l=.l? v=.b~come~become~run~read~cut~put~set~let~cost~hit~shut > .DOXi|how|to|that|what|.Z|a|any|yet", "{h} {l} {v:done}", "I haven't finish it.", "I haven't finished."),
    # After be
    Row("^|.y i|we|you|they|he|she|it < a=am|is|are|was|were|'m|'re l=.l*2 r=.r? v=invite|ask|tell|show|give|teach|offer|impress|convince|inspire|motivate|touch|surprise|delight|fascinate|allow|encourage|send|introduce|welcome|train|hire|employ|promote|expect|pay|choose|select|call|greet|raise|bring|amaze|prepare|qualify|shock|excite|interest|please|disappoint|relieve|honour|honor|determine|commit|dedicate|involve|move|attract|reassure|concern|confuse|satisfy|schedule|require|help|build|make|know|use|organise|organize|design|plan|paint|write|do > to|by|that|as|into|in|with|at|for|from|how|when|on|and|.Z|.r|.l|well", "{a} {l} {r} {v:done}", "I was invite to sit at the desk.", "I was welcome to stay, and what I was is a cook; it was open to all."),
    Row(".cC|.X|everything|it < a=was|were l=.l? w=well|also|all|already|then|first|.r? v=build|make|write|design|organise|organize|explain|paint|do|fill|choose|draw|give|send|take|say|prepare|arrange|lead|serve|bake|pack|produce|know|share|solve|teach|tell|show|invite|break|find|hold|grow|sell|buy > for|by|from|in|with|on|at|as|into|every|each|very|so|.Z|and|.l|when", "{a} {l} {w} {v:done}", "The room was build for forty children.", "The room was built for it, and the first thing we did was plan; the rule was ask first."),
    Row(".C|.R are|were < l=.l? v=.B~do~be~meet~need~go > in|by|every|at|on|up|from|with", "{l} {v:done}", "The forms are fill in by hand.", "The forms are filled in; all they do is go on, and the things we did were begin at nine."),
    Row("^ i < w=be|been v=working|looking|learning|waiting|trying|teaching|living|doing", "have been {v}", "I been working here.", "I have been working here."),
    Row("would|will|could|can|should|must|might|may|'ll l=.l*2 < g=working|coming|helping|visiting|bringing|taking|learning|joining|starting|meeting|being|having|.F > .DO|.i|.j|to|.m|.C|there|here", "{g:base}", "I could bringing my own tools.", "I could bring them, and a will being read is dull."),
    Row("^^|, i|we|you really|also|just|truly|very? < g=enjoying|appreciating|liking|loving|wanting > .D|it|.C|to|how", "{g:past}", "I really enjoying the visit.", "I am really enjoying it."),
    # After let, make, see
    Row("letting|having|making me|us|him|her|them|people|everyone|you|visitors|children|students|patients|customers|guests < to v=.M > .DOXi|how|what|in|.Z|.l", "{v}", "Thank you for letting me to see the archive.", "Thank you for letting me go to see it."),
    Row("let|lets|letting me|us|him|her|them|people|everyone|visitors|children|students|patients|customers|guests < v=.F|.L|working|helping|watched|tried|asked|helped|used|touched|worked|learned|visited|started > .DOXi|how|what|.Z|.l", "{v:base}", "You let me watched the press.", "You let me watch."),
    Row("talk|talks|talked|talking|think|thinking|thought|spoke|spoken|speak|idea|way|ways|possibility|interested|good|serious|passionate|careful|keen|happy|excited|experience|importance < p=about|of|in|at|on to v=.b", "{p} {v:ing}", "We talked about to move the count.", "I thought I was about to move."),
)  # fmt: skip
"""“From watch it”, “should to know”, “was build”."""
