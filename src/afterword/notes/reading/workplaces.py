"""What parts of a house, and kinds of houses, are called."""

DEPARTMENTS = frozenset(
    """accounting accounts admin administration board committee communications compliance customer data delivery
    design development engineering finance hr human it learning legal logistics marketing operations panel people
    product purchasing research resources retail risk sales science security service services software strategy
    support technology trustees""".split()
)
KINDS_OF_PLACE = frozenset(
    """school elementary primary secondary academy college university institute hospital hospitals infirmary clinic
    surgery practice trust library libraries museum gallery theatre bank union group partners associates services
    service solutions systems software technologies labs foods stores shop bakery kitchen hotel airways airlines
    logistics haulage transport transit ferries foundation council county city centre center insurance energy
    power mutual sports clothing fashion furniture books toys travel events catering cleaning court house lodge
    home homes care pharmacy veterinary vets studio studios games press media consulting engineering construction
    archives archive farm farms seed seeds outfitters north south east west royal national international new saint
    st""".split()
)
"""Words of a name that many employers share."""
LANDSCAPE = frozenset(
    """bay beach bridge brook cliff creek dale falls field fields ford forest garden gardens gate glen green grove
    harbour harbor heath hill hills lake lakes manor marsh meadow meadows mill moor mount oak oaks park pine pines point
    pond ridge river rock shore spring springs stone tower vale valley view water waters well wells wood
    woods""".split()
)
"""What many employers are called after: Kestrel Falls is not Kestrel Hills."""
