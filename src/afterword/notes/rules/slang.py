"""What people write to friends, and not to those who may hire them: patterns, a line each."""

SLANG = r"""
    u (?:guys|are|all|have|made|were|know|said|told|can|will|need)
    (?:r )?u|ur|xx|yo|b4
    gonna
    wanna
    gotta
    kinda
    sorta
    dunno
    lemme
    gimme
    cuz
    coz
    lol
    lmao
    omg
    rofl
    imo
    imho
    btw
    fyi
    thx
    thanx
    tysm
    tbh
    ngl
    idk
    pls
    plz
    yeah
    yep
    yup
    nope
    nah
    awesome
    super (?:excited|cool|fun|nice|stoked|pumped|interesting|happy|keen|grateful|impressed|easy|kind|helpful)
    (?:so|way|pretty) (?:cool|neat|rad)
    (?:place|it|that|this) (?:is|was) sick(?=,)
    (?:is|was|are|were) (?:lit|epic|insane|mega|rad|fab|ace|wicked|dope|bonkers)(?=[,.!;]| and| too)
    cool (?:stuff|place|people|team|guys|folks)
    had (?:a|an absolute|such a) blast
    you rock
    (?:chuffed|thrilled) to bits
    smashed it
    cracked me up
    made my day lol
    hit me up
    ttyl
    brb
    afaik
    tmi
    you(?: are|'re)(?: all| both)? legends?
    the (?:coolest|bomb)
    hang out
    hanging out
    gotcha
    oops
    whoa
    wow
    woo+
    yay
    no brainer
    fingers crossed
    peeps
    cheers (?:mate|for|again|guys)
    mate(?=[,.!?]|$)
    buzzing(?= (?:all|about|after|with|since|from|to|when)|[,.!?])
    def+o
    catch (?:you|ya) later
    see ya
    laters
    gutted
    bummed
    (?:so|totally|way|really|pretty) (?:awesome|sick|lit|epic|rad|dope|stoked|hyped)
    hyped
    ta (?:for|very much)
    no biggie
    my bad
    for sure
    ton[s]? of
    freaking
    heck of
    hell of
    damn
    crap
    bloody (?:good|great|brilliant)
    you(?: are|'re) the best
    catch up soon
    speak soon
    talk soon
    chill
    lads
    folks at
    big up
    props to
    hats off to you guys
    you(?:'re| are) (?:a|an absolute|such a|total) (?:star|legend|gem|babe|hero|angel)
    (?:it|that|this) was (?:a|an absolute|such a|a total|a real) (?:blast|hoot|riot|scream|treat and a half|gas|laugh)
    amazeballs
    pal(?=[,.!?]|$)
    love you guys
    lots of love
    big hugs?
    hugs
    kisses
    (?:great|nice|fun|good) to hang
    ciao
    toodle\w*
    cracking (?:place|team|bunch|lot)
    no probs?
    holy (?:cow|moly|smokes?)
    super[- ]duper
    thanks a bunch
    thanks a mil
    (?:chat|catch you|see you|message you) soon(?= x|!|,? ?mate)
    chat soon
    what a (?:legend|star|hoot|blast)
    best\. \w+\. ever
    love it(?=[!,]|$)
    bunch of nutters
    thanks a million
    thanks a ton
    a million thanks
    (?:drop|droppin'?|dropping) (?:you )?a (?:quick )?line
    keep me posted
    fwd
    gr8
    l8r
    2day
    2moro
    tmrw
    tmw
    msg
    cya
    bestie
    hella
    wicked
    ace(?=[,.!])
    brill
    fab(?=[,.! ])
    totes
    defs
    obvs
    deffo
    soz
    biz
    (?:my|your) kinda
    (?:crazy|insanely|stupidly|ridiculously) (?:good|cool|fun|nice|happy|excited)
    (?:so|really|just) (?:so )?want this
    how's (?:tricks|things|it going)
    what's up
    long time no see
    bucket ?load[s]?
    heaps of
    a bunch of (?:fun|thanks)
    bummer
    dang
    heck
    jeez
    geez
    gosh
    wowza
    woot
    yikes
    ugh
    meh
    phew
    (?:you|the team|everyone|everybody|it|this) (?:was|were|is|are) (?:the bee's knees|on fire|off the hook|da bomb|sweet|rad|top|a hoot)
    easy peasy
    game on
    bring it on
    hell yeah
    rock ?on
    stoked
    psyched
    pumped
    dope
    legit
    vibes?
    vibed
    you guys
    dude
    bro
    y'all
    ain't
    sup
    heya
    hiya
    haha\w*
    hehe\w*
    xoxo
    no worries
    rock(?:ed|s) my world
    blew my mind
    mind[- ]blowing
    crushed it
    nailed it
    slay
    """
