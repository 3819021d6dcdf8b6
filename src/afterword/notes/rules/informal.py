"""Warm, and not as one writes to a friend."""

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.notes.reading import Case, Passage
from afterword.notes.rules.rule import BRIEF, Remark, Rule, on, short

_DRESSED = r"(?:\uFE0F|[\U0001F3FB-\U0001F3FF])*[\U000E0020-\U000E007F]*"
_ONE = (
    r"(?:[\U0001F1E6-\U0001F1FF]{1,2}|"  # a flag is two letters
    rf"[\U0001F300-\U0001FAFF\u2600\u2615\u2639-\u263B\u26A1\u2705\u270A-\u270D\u2728\u2764\u2B50]{_DRESSED}"
    rf"(?:\u200D[\U0001F300-\U0001FAFF\u2600-\u27BF\u2B1B]{_DRESSED})*)"  # a family, a doctor
)
_EMOJI = re.compile(rf"{_ONE}(?: ?{_ONE})*")
"""Pictures in a row are spoken of once."""
_EMOTICON = re.compile(r"(?<![\w:/])(?:[:;=]['’]?-?[)(DPp/\\|*3]|<3|xD|XD|\^\^|\(:)(?![\w/])")
_SLANG = re.compile(
    r"(?<![\w’'-])(?:gonna|wanna|gotta|kinda|sorta|dunno|lemme|gimme|cuz|coz|lol|lmao|omg|rofl|imo|imho|btw|fyi|"
    r"thx|thanx|"
    r"tysm|tbh|ngl|idk|pls|plz|ur|u|r u|yeah|yep|yup|nope|nah|awesome|super (?:excited|cool|fun|nice|stoked|"
    r"pumped|interesting|happy|keen|grateful|impressed|easy|kind|helpful)|(?:so|way|pretty) (?:cool|neat|rad)|(?:place|it|that|this) (?:is|was) sick(?=,)|"
    r"(?:is|was|are|were) (?:lit|epic|insane|mega|rad|fab|ace|wicked|dope|bonkers)(?=[,.!;]| and| too)|cool (?:stuff|place|people|team|guys|folks)|"
    r"had (?:a|an absolute|such a) blast|you rock|(?:chuffed|thrilled) to bits|smashed it|"
    r"cracked me up|made my day lol|hit me up|ttyl|brb|afaik|tmi|rofl|you(?: are|['’]re)(?: all| both)? legends?|the (?:coolest|bomb)|hang out|hanging out|gotcha|oops|whoa|wow|woo+|yay|no brainer|"
    r"fingers crossed|peeps|cheers (?:mate|for|again|guys)|mate(?=[,.!?]|$)|buzzing(?= (?:all|about|after|with|since|from|to|when)|[,.!?])|def+o|catch (?:you|ya) later|see ya|laters|gutted|bummed|(?:so|totally|way|really|pretty) (?:awesome|sick|lit|epic|rad|dope|stoked|hyped)|hyped|ta (?:for|very much)|no biggie|my bad|for sure|ton[s]? of|freaking|heck of|hell of|damn|crap|bloody (?:good|great|brilliant)|you(?: are|['’]re) the best|catch up soon|speak soon|talk soon|chill|lads|folks at|big up|props to|hats off to you guys|"
    r"you(?:['’]re| are) (?:a|an absolute|such a|total) (?:star|legend|gem|babe|hero|angel)|(?:it|that|this) was (?:a|an absolute|such a|a total|a real) (?:blast|hoot|riot|scream|treat and a half|gas|laugh)|"
    r"amazeballs|pal(?=[,.!?]|$)|love you guys|lots of love|big hugs?|hugs|kisses|(?:great|nice|fun|good) to hang|ciao|toodle\w*|cracking (?:place|team|bunch|lot)|no probs?|holy (?:cow|moly|smokes?)|super[- ]duper|thanks a bunch|thanks a mil|(?:chat|catch you|see you|message you) soon(?= x|!|,? ?mate)|chat soon|what a (?:legend|star|hoot|blast)|best\. \w+\. ever|love it(?=[!,]|$)|bunch of nutters|thanks a million|thanks a ton|a million thanks|(?:drop|droppin['’]?|dropping) (?:you )?a (?:quick )?line|"
    r"keep me posted|fwd|gr8|b4|l8r|2day|2moro|tmrw|tmw|msg|cya|bestie|hella|wicked|ace(?=[,.!])|brill|fab(?=[,.! ])|totes|defs|obvs|deffo|soz|biz|(?:my|your) kinda|(?:crazy|insanely|stupidly|ridiculously) (?:good|cool|fun|nice|happy|excited)|"
    r"(?:so|really|just) (?:so )?want this|how['’]s (?:tricks|things|it going)|what['’]s up|long time no see|bucket ?load[s]?|heaps of|a bunch of (?:fun|thanks)|bummer|dang|heck|jeez|geez|gosh|omg|wowza|woot|yikes|ugh|meh|phew|"
    r"(?:you|the team|everyone|everybody|it|this) (?:was|were|is|are) (?:the bee['’]s knees|on fire|off the hook|da bomb|sweet|rad|top|a hoot)|easy peasy|game on|bring it on|hell yeah|rock ?on|"
    r"stoked|psyched|pumped|dope|legit|vibes?|vibed|you guys|dude|bro|y['’]all|ain['’]t|sup|heya|yo|hiya|"
    r"haha\w*|hehe\w*|"
    r"xoxo|xx|no worries|rock(?:ed|s) my world|blew my mind|mind[- ]blowing|crushed it|nailed "
    r"it|slay)(?![\w’'-])",
    re.IGNORECASE,
)
_DRAWN_OUT = re.compile(r"\b(?!www|xx|iii|mmm)[a-z]*([a-z])\1{2,}[a-z]*\b", re.IGNORECASE)
_SHOUT = re.compile(r"\b[A-Z]{2,}(?:[ ,]+[A-Z]{2,}){2,}\b")
_MANY = re.compile(r"!")


def _check(case: Case) -> Iterator[Remark]:
    heads = [p for p in (case.parts.subject, case.parts.salutation) if p]
    for passage in (*heads, *case.parts.sentences):
        for start, end, message, is_picture in _read(passage.text):
            mild = is_picture and case.channel in BRIEF
            yield on(passage.part(start, end), message, severity="tip" if mild else None)
    yield from _exclamations(case, [*heads, case.parts.main])
    yield from _greeting(case)


@lru_cache(maxsize=512)
def _read(text: str) -> tuple[tuple[int, int, str, bool], ...]:
    """Where a sentence sounds like a chat, what to say of it, and whether it is a picture; read once."""
    return tuple(
        (m.start(), m.end(), said.format(short(m.group())), pattern is _EMOJI)
        for pattern, said in _TABLE
        for m in pattern.finditer(text)
        if text[m.start() - 1 : m.start()] not in _QUOTES and m.group() not in _NAMES
    )


_QUOTES = ("“", '"', "‘")
"""What opens somebody else's words."""
_NAMES = ("U", "R", "IMO", "LIT", "Lit")
"""Initials, and names of things."""
_TABLE = (
    (_EMOJI, "A picture such as {} does not read well in a note like this. Let the words carry it."),
    (_EMOTICON, "“{}” is for friends. Let the words carry it."),
    (_SLANG, "“{}” sounds like a chat. Say it as you would say it across a desk."),
    (_DRAWN_OUT, "“{}” sounds like a chat. Write the word as it is."),
    (_SHOUT, "“{}” in capitals reads as shouting. Use small letters."),
)


def _exclamations(case: Case, spoken: list[Passage]) -> Iterator[Remark]:
    company = case.interview.application.company
    marks = [p.at(m) for p in spoken for m in p.matches(_MANY) if not _is_name(p, m.start(), company)]
    if len(marks) > 1:
        message = f"There are {len(marks)} exclamation marks. One is plenty; end the other sentences with a full stop."
        yield on(marks[1], message, ".")


def _is_name(passage: Passage, place: int, company: str) -> bool:
    return "!" in company and passage.text[: place + 1].endswith(company[: company.index("!") + 1])


def _greeting(case: Case) -> Iterator[Remark]:
    greeting = case.parts.salutation
    if greeting.text[:4].casefold().rstrip(" ,!") == "hey":
        yield on(greeting.part(0, 3), "“Hey” is for friends. “Dear” or “Hello” is safe.", "Hello", "Dear")


RULE = Rule(
    id="informal",
    severity="should",
    reason="Emoji, slang and rows of exclamation marks make a reader wonder how you would write to their customers.",
    source="princeton",
    check=_check,
    flags=(
        "I loved the green van «😀».",
        "I loved the green van «:)»",
        "The stops were «awesome» to hear about.",
        "I am «gonna» look for parking everywhere.",
        "What a van! And what a map«!» I mean it! ",
        "I would «LOVE TO DRIVE» it.",
        "Thanks again, «u» made my day.",
    ),
    passes=(
        "What a map! I could have looked at it for an hour.",
        "Ward U is where I read; see https://example.org/:/maps for the ratio 3:2.",
        "I have used SQL, XML and the MARC 21 format.",
        "It was a cool morning, and the light was good.",
    ),
)
