"""Verbs that are in the wrong form."""

import re

from afterword.notes.rules.slips.forms import (
    BARE,
    BASE,
    ED,
    ED_MORE,
    FIRST,
    ING,
    LIKE_TO,
    LONE,
    MORE_ING,
    PARTICIPLE,
    PAST,
    PAST_BASE,
    PAST_ING,
    PURE,
    THIRD,
    Table,
    any_of,
    turn,
)

NO_TIME = "".join(
    f"(?<!{one} )"
    for one in "day days week weeks month year years evening morning night hour minute season summer winter shift".split()
)
"""“The evening before halved your no-shows” is no slip: a time stands before “before”."""

NO_WISH = "".join(
    f"(?<!{one} )"
    for one in "insist insisted suggest suggested recommend recommended ask asked important vital".split()
)
"""“I asked that she have the last word” is no slip: it is wished for."""

VERBS: Table = (
    (rf"(?P<lead>look(?:ing|ed)? forward to) (?P<verb>{any_of(ING)})(?! of\b| that\b| which\b|(?<=work) (?:on \w+day|tomorrow|next)\b)", turn(ING, r"\g<lead> ")),
    (rf"(?P<lead>interested in|idea of|thought of) (?P<verb>{PURE})", turn(ING, r"\g<lead> ")),
    (rf"(?P<lead>thank(?:s| you)(?: (?:so|very) much| again)? for) (?P<verb>{any_of(ING)})(?= (?:me|us|the|your|my|time to)\b)", turn(ING, r"\g<lead> ")),
    (r"(?P<lead>thank(?:s| you)(?: (?:so|very) much| again)? for) (?P<verb>meet|speak|talk)(?= (?:with|to)\b)", turn(ING, r"\g<lead> ")),
    (rf"(?P<lead>(?:taking|took|take) (?:the )?time to|(?:pleasure|pleased|glad|happy|great|good|nice) to) (?P<verb>{'|'.join(ING.values())})", lambda m: f"{m['lead']} {BARE[m['verb'].lower()]}"),
    (rf"{LIKE_TO} (?P<verb>{any_of(BASE)})", turn(BASE, r"\g<lead> ")),
    (rf"(?P<lead>enjoyed|enjoy) to (?P<verb>{any_of(ING)})", turn(ING, r"\g<lead> ")),
    (r"(?P<lead>(?:(?<=i )(?:am|was)|i'm|(?<=we )are) (?:accustomed|used)) to (?P<verb>work|be|have|make|see|speak|meet|help)(?= )", turn(ING, r"\g<lead> to ")),
    (r"i (?:have|had) (?:a )?interest to (?P<verb>work|join|learn|help)", turn(ING, "I am interested in ")),
    (r"interested (?:to|of|on) (?P<then>[a-z]+ing)", r"interested in \g<then>"),
    (r"(?P<lead>great|good|nice|lovely) time to (?P<verb>talk|speak|meet|visit|discuss)(?= (?:with|to|you|the)\b)", turn(ING, r"\g<lead> time ")),
    (r"(?P<lead>look(?:ing)?) forward (?P<then>(?:hear|meet|see|work|speak|join|learn|talk)ing)", r"\g<lead> forward to \g<then>"),
    (r"(?P<lead>look(?:ing)?) forward for", r"\g<lead> forward to"),
    (r"i(?:'m| am) look(?= forward)", "I am looking"),
    (r"i am write", "I am writing"),    (r"(?P<lead>(?:was|am|were|i'm|been|so|very|really|especially|particularly|most) )(?P<verb>impress|inspire|fascinate|excite|convince|delight)(?= (?:by|with|about|that|to)\b)", turn(ED, r"\g<lead>")),
    (r"(?P<lead>i (?:am|was)(?: very| really| so| still)? )(?P<verb>interest(?:ing)?)(?= in\b)", turn(ED, r"\g<lead>")),
    (r"(?P<lead>i (?:am|was)(?: very| really| so| still)? )(?P<verb>exciting)(?= (?:about|to|for|by)\b)", turn(ED, r"\g<lead>")),
    (r"(?P<lead>(?:have|has) (?:already |also |just )?)(?P<verb>learn|enjoy|manage)(?= (?:a|in|at|for|as|the|with|to|many|much|from|your|that)\b)", turn(ED, r"\g<lead>")),
    (r"(?P<lead>have|has) work(?= (?:as|there)\b)", r"\g<lead> worked"),
    (r"find (?P<verb>attach|enclose)(?= )", turn(ED, "find ")),
    (r"as (?P<verb>discuss|mention|promise|agree)(?=,| (?:in|on|during|when|earlier|before)\b)", turn(ED, "as ")),
    (rf"(?P<lead>(?:of|about|without|instead of|before|by|after|thank(?:s| you)(?: (?:so|very) much| again)? for)) (?P<verb>{any_of(PAST)})(?= (?:me|us|the|your|my|a|an|to|you|so|such|with|it|that)\b)", turn(PAST_ING, r"\g<lead> ")),
    (r"(?P<lead>by|without|while|" + NO_TIME + r"(?:before|after)) (?!need|indeed|hundred|speed|feed|seed|weed)(?P<verb>[a-z]{2,}[^e\W]ed)(?= (?:the|my|your|an?|this|that|our|all|it)\b)", lambda m: f"{m['lead']} {re.sub('ied$', 'yed', m['verb'])[:-2]}ing"),
    (r"(?P<lead>thank(?:s| you)(?: (?:so|very) much| again)? for) (?P<verb>receive|welcome|introduce|accept|include|listen|teach|choose)(?= (?:me|us|to)\b)", turn(MORE_ING, r"\g<lead> ")),
    (rf"(?P<lead>without|instead of|good at|keen on|tired of|used to be|think(?:ing)? of|insist on|succeed(?:ed)? in|capable of|dream(?:t|ed|ing)? of|motivated for|worth) (?P<verb>{PURE})", turn(ING, r"\g<lead> ")),
    (rf"(?P<lead>(?:can|could|will|would|should|must|might|may|cannot|can't|couldn't|wouldn't|won't|did not|didn't|does not|doesn't|do not|don't)(?: (?:not|also|really|always|never|only|just|even))?) (?P<verb>{any_of(PAST)})", turn(PAST_BASE, r"\g<lead> ")),
    (rf"(?P<lead>(?:want|wanted|like|love|need|hope|wish|decided|plan|able|happy|glad|pleased|going|try|tried|how|ready|time|nice|great|good|pleasure|opportunity|chance) to) (?P<verb>{any_of(PAST)})", turn(PAST_BASE, r"\g<lead> ")),
    (rf"(?P<lead>(?:pleasure|honou?r|joy|opportunity|chance|possibility|able|want(?:ed)?|like|love|hope|ready|willing|need(?:ed)?|going|decided|easy|hard|important|possible)(?: for me)? to) (?P<verb>{any_of(BARE)})", turn(BARE, r"\g<lead> ")),
    (rf"(?P<lead>(?:have|has|had|having|i've|you've|we've|they've)(?: (?:not|already|also|never|just|ever|always|once))?) (?P<verb>{any_of(PARTICIPLE)})(?! up\b| out\b)", turn(PARTICIPLE, r"\g<lead> ")),
    (rf"(?P<before>^|, |; |and |but |that |because )(?P<who>i|you|we|they|he|she)(?P<mid>(?: (?:never|also|just|already|even))?) (?P<verb>{any_of(LONE)})(?= (?:a|an|the|this|that|it|my|your|such|so|in|to|many|some|there|all|him|her|them|very|good|well)\b)", lambda m: f"{m['before']}{m['who']}{m['mid']} {LONE[m['verb'].lower()]}"),
    (r"(?P<lead>enjoy(?:ed)?|avoid(?:ed)?|finish(?:ed)?|imagine|suggest(?:ed)?|consider(?:ed)?|keep|kept|practi[sc]ed?|miss(?:ed)?) (?P<verb>hear|meet|talk|speak|learn|discuss|see|listen|read|write|explain)(?= (?:to|with|about|the|your|you|from|how|what|it|that|a)\b)", turn({**ING, **MORE_ING}, r"\g<lead> ")),
    (rf"(?P<lead>appreciate(?:d)?|suggest(?:ed)?|recommend(?:ed)?|imagine|avoid(?:ed)?|finish(?:ed)?|practi[sc]ed?|miss(?:ed)?|keep|kept) to (?P<verb>{any_of(ING)})", turn(ING, r"\g<lead> ")),
    (rf"(?P<lead>enjoyed|liked|appreciated) very much to (?P<verb>{any_of(ING)})", lambda m: f"very much {m['lead']} {ING[m['verb'].lower()]}"),
    (r"(?P<lead>enjoyed|liked|appreciated) very much (?P<then>(?:the|your|our)(?= \w+(?: \w+)?(?:[.,;!?]| and | in | at |$))|meeting|speaking|talking|hearing|seeing|being)", r"very much \g<lead> \g<then>"),
    (r"(?P<lead>like|enjoy|appreciate) very much (?P<then>(?:the|your|our)(?= \w+(?: \w+)?(?:[.,;!?]| and | in | at |$)))", r"very much \g<lead> \g<then>"),
    (r"(?P<lead>it (?:is|was)(?: very| really| so| quite)?) (?P<verb>interest|excit|surpris|inspir|motivat|fascinat)ed(?= for (?:me|us)\b)", r"\g<lead> \g<verb>ing"),
    (r"(?P<lead>liked|enjoyed) a lot (?P<then>the|your|how|to|our|that|working|talking)", r"really \g<lead> \g<then>"),
    (rf"(?P<lead>thinking) to (?P<verb>{any_of(ING)})", turn(ING, r"\g<lead> of ")),
    (r"(?P<lead>writing|write|email(?:ing)?|calling|here|happy|glad|ready|opportunity|chance|possibility) for (?P<verb>thank|meet|tell|ask|say|learn|join|work|give|make|see|talk|speak|show|express|confirm|inform)(?= (?:you|the|your|my|in|with|to|a|about)\b)", r"\g<lead> to \g<verb>"),
    (rf"(?P<lead>(?:am|was|were|i'm|been|felt|feel|is|are)(?: (?:very|really|so|quite|deeply|extremely|most|especially|particularly|also|still|not))*) (?P<verb>{any_of(ED_MORE)})(?= (?:to|by|with|that|of|about|at|in|from|for|when|how)\b|[.,;!?]|$)", turn(ED_MORE, r"\g<lead> ")),
    (r"(?P<lead>(?:i am|i was|i'm)(?: (?:very|really|so|quite|still|also|most))*) (?P<verb>interesting|exciting|boring|tiring|fascinating|inspiring|surprising|motivating|satisfying|pleasing)(?= (?:to|by|with|that|about|at|for|when|how)\b|[.,;!?]|$)", lambda m: f"{m['lead']} {m['verb'][:-3]}ed"),
    (r"(?P<lead>(?:person|someone|somebody|man|woman|colleague|nurse|teacher|manager|boss|one) (?:who|that)) (?P<verb>like|want|have|know|need|work|think|make|take|love|enjoy|try|care|see|say|come|go|do|help|listen|learn)(?= )", turn(THIRD, r"\g<lead> ")),
    (rf"{FIRST}(?P<lead>(?:every|each) \w+|everybody|everyone|nobody|no one|somebody|someone|anyone|it|he|she) (?P<verb>{any_of(THIRD)})(?= (?:a|an|the|to|me|my|you|your|very|in|at|that|it|on|so|like|good|well)\b)", turn(THIRD, r"\g<lead> ")),
    (rf"{NO_WISH}(?P<lead>(?:that|because|and|but|if|when) (?:everybody|everyone|nobody|somebody|someone|he|she|it)) (?P<verb>like|want|have|know|need|think|make|take|love|enjoy|care|say|do|seem|mean)(?= (?:a|an|the|to|me|my|you|your|very|in|at|that|it|so|working|being)\b)", turn(THIRD, r"\g<lead> ")),
    (r"if i would (?P<verb>have|get|be|know|come|find|work|start)(?! (?:to|like)\b)", turn({"have": "had", "get": "got", "be": "were", "know": "knew", "come": "came", "find": "found", "work": "worked", "start": "started"}, "if I ")),
    (r"(?P<who>i|we|you|they|he|she|it)(?: (?P<be>am|are|is)|'(?P<bes>m|re|s)) (?P<verb>(?!being)[a-z]{3,}ing)(?P<mid>(?: \w+){0,4}) (?P<since>since (?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|many|several|i|my|last|the|two|three|four|five|six|seven|eight|nine|ten)\b)", lambda m: f"{m['who']} {'has' if m['who'].lower() in ('he', 'she', 'it') else 'have'} been {m['verb']}{m['mid']} {m['since']}"),
    (r"(?P<lead>have|has|had)(?P<mid>(?: (?:never|ever|always|also|not|just|already))?) be (?P<then>so|a|an|to|in|very|well|there|here|\w+ed|\w+ing|treated|shown|told)", r"\g<lead>\g<mid> been \g<then>"),
    (r"(?P<lead>pleasure|nice|good|great|lovely|happy|glad|honou?r) (?P<then>meet|see|hear|speak|learn) (?P<rest>you|from|with|to|about|all)", r"\g<lead> to \g<then> \g<rest>"),
    (r"(?P<lead>(?:was|is|be|been|'s)(?: \w+)? (?:pleasure|nice|good|great|lovely|honou?r)|happy|glad) talk (?P<rest>to|with|about)", r"\g<lead> to talk \g<rest>"),
    (r"for to (?P<then>[a-z]+)", r"to \g<then>"),
    (r"(?P<lead>sure|hope|glad|happy|want|like) to can", r"\g<lead> to be able to"),
    (r"i learn (?P<then>a lot|so much|much|many things)(?= (?:from|in|during|at) (?:our|the|this|your) (?:meeting|interview|conversation|talk|visit|discussion))", r"I learned \g<then>"),
    (r"(?<!everything )(?<!all )(?<!what )(?<!whatever )(?<!best )(?<!anything )(?P<lead>(?:you|we|they|he|she|it|i) (?:can|could|will|would|may|must|should)) to (?P<then>[a-z]+)", r"\g<lead> \g<then>"),
    (r"i(?: really| also)? (?:(?:would|'d) like|want|hope|wish) (?P<then>thank|say|tell|ask|learn|join|express|know|see|become|correct|explain|meet|speak)(?= (?:you|that|the|your|my|to|more|how|about|it|a|with|for)\b)", lambda m: re.sub(rf" {m['then']}$", f" to {m['then']}", m.group())),
    (r"(?P<lead>let(?:s)? (?:me|us)) to (?P<then>thank|say|tell|ask|know|introduce|explain|add|see|try)", r"\g<lead> \g<then>"),
)  # fmt: skip
"""-ing, -ed, to, and the s of the third person."""
