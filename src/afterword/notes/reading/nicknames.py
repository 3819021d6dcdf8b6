"""Short forms of first names: whoever signs as Tom may stand on the page as Thomas."""

from functools import cache

_FAMILIES = """
abigail abby gail; agnieszka aga; albert al bert; alexander alex sandy sasha xander alec; alexandra alex sasha
lexi; alfred alf fred alfie; alison ali; amanda mandy; andrew andy drew; angela angie; anthony tony; antonia toni;
barbara barb babs; benjamin ben benny; bernadette bernie; bernard bernie; bradley brad; caroline carrie; catherine
cathy kate katie cath; charles charlie chuck chas; charlotte lottie charlie; christina chris tina; christine chris
chrissie; christopher chris kit; cynthia cindy; daniel dan danny; david dave davey; deborah deb debbie; dennis
den; dominic dom; donald don donnie; dorothy dot dottie; douglas doug; edward ed eddie ted ned; edwin ed eddie;
eleanor ellie nell; elizabeth liz lizzie beth betty eliza libby; emily em; emma em; eugene gene; ezekiel zeke;
frances fran frankie; francis frank frankie; franklin frank; frederick fred freddie; gabriel gabe; gabrielle gabby;
geoffrey geoff; george georgie; gerald gerry jerry; gerard gerry; gregory greg; gwendolyn gwen; harold harry hal;
harriet hattie; helen nell; henry harry hank; isabel izzy bella; isabella izzy bella; jacob jake; jacqueline jackie;
james jim jimmy jamie; janet jan; jason jay; jeffrey jeff; jennifer jen jenny; jeremy jerry; jessica jess; joanna jo;
joanne jo; john johnny jack; jonathan jon jonny; joseph joe joey; josephine jo josie; joshua josh; judith judy jude;
julian jules; julia jules; katherine kathy kate katie kath kat; kathleen kathy kath; kenneth ken kenny; kimberly kim;
lawrence larry laurie; leonard len lenny leo; leslie les; lillian lily; louis lou; louise lou; lucille lucy; lucinda
lucy; madeleine maddy; magdalena magda lena; marcus marc; margaret maggie meg peggy marge peg; marilyn mary; martin
marty; matthew matt; maximilian max; megan meg; melissa mel; michael mike mick mickey; michelle shelly; mohammed mo;
nancy nan; natalie nat; natasha tasha; nathan nate nat; nathaniel nate nat; nicholas nick nicky; nicola nicky nic;
oliver ollie; olivia liv livvy; pamela pam; patricia pat trish tricia patty; patrick pat paddy; penelope penny; peter
pete; philip phil; phillip phil; priscilla cilla; rachel rach; raymond ray; rebecca becky bec becca; reginald reg;
richard rick dick rich ricky; robert bob rob bobby robbie bert; roberta bobbie; roderick rod; rodney rod; roger rodge;
ronald ron ronnie; rosemary rose rosie; russell russ; samantha sam; samuel sam sammy; sandra sandy; sebastian seb;
shirley shirl; simon si; stanley stan; stephanie steph; stephen steve stevie; steven steve stevie; stuart
stu; susan sue susie; susannah sue susie; suzanne sue suzie; sylvia syl; teresa terry tess tessa;
terence terry; theodore theo ted teddy; theresa terry tess tessa; thomas tom tommy; timothy tim timmy; tobias toby;
valerie val; veronica ronnie; victor vic; victoria vicky tori; vincent vin vince vinny; virginia ginny; walter walt
wally; wilfred wilf; william will bill billy; winifred win winnie; zachary zach zack
"""


@cache
def _short_forms() -> dict[str, frozenset[str]]:
    known: dict[str, set[str]] = {}
    for family in _FAMILIES.split(";"):
        full, *short = family.split()
        known.setdefault(full, set()).update(short)
        for name in short:
            known.setdefault(name, set()).add(full)
    return {name: frozenset(others) for name, others in known.items()}


def also_called(first: str) -> frozenset[str]:
    """Return the short forms of a folded first name, or the names that it is short for."""
    return _short_forms().get(first, frozenset())
