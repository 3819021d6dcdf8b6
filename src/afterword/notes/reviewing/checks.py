"""Which of Harper's checks are heard, and how sure they are.

Measured on 3,016 corrected sentences of second-language writers (JFLEG) and on the shelf of good notes in the tests:
a check that spoke up in either without being right is off, or only doubted.
"""

from typing import Literal

SlipKind = Literal["Spelling", "Joined", "Grammar", "Doubtful"]

HARPERS_OFF = frozenset(
    """AWhile AvoidAndAlso AvoidContractions AvoidCurses BlacklistWhitelist BoringWords CommaFixes CompoundNouns
    CondenseAllThe Copyright CorrectNumberSuffix CurrencyPlacement Dashes DisjointPrefixes DiscourseMarkers
    DotInitialisms EllipsisLength Excellent ExpandTimeShorthands FillerWords FreePredicate Freezing Hedging
    InDemandInDepth LetsConfusion LitotesDirectPositive LongSentences LookingForwardTo MergeWords
    MissingDeterminer MissingPreposition MissingTo Months NationalCapitals NoFrenchSpaces NominalWants NotTo
    NounVerbConfusion NumericRangeEnDash OkToOkay OrthographicConsistency OxfordComma PluralDecades
    PronounKnew QuoteSpacing RedundantSelf Regionalisms RoadMap SentenceCapitalization
    CapitalizePersonalPronouns Spaces SpelledNumbers Starving SubjunctiveWasToWere UnclosedQuotes
    UpdatePlaceNames UseEllipsisCharacter UseTitleCase VeryLess VeryUnique QuiteQuiet WouldNeverHave
    Everyone GoodAt RedundantThat ThatWhich YourPredicateAdjective""".split()
)
"""Style, taste and guesses; LookingForwardTo prints to the terminal; first letters are a rule of our own."""

_OFF_KINDS = frozenset(
    {"Readability", "Style", "Enhancement", "Formatting", "Redundancy", "Regionalism", "Capitalization"}
)

_SURE = frozenset(
    """AnA EveryTime AdjectiveDoubleDegree AnAnother ArriveTo AskNoPreposition BestRegards Bought Cant DespiteOf
    DidPast Didnt Discuss DoesOrDose DontCan DoubleModal HaveNegNoAny HeDos HopHope HowItLooksLike
    IAmAgreement IfWouldve Impressed InflectedVerbAfterTo InterestedIn ItsContraction ItsPossessive
    KindRegards LetToDo LookForwardTo ModalBeAdjective ModalOf Myself NowWay OughtToBe
    PassionateAbout Payed PossessiveYour ProgressiveNeedsBe PronounInflectionBe PronounVerbAgreement
    RegularIrregulars RepeatedWords ResponsibleFor SeamToSeem SimplePastToPastParticiple
    SinceDuration SingleBe SupposedTo ThanksALot ThatThan The TheAnother TheMy TheTheToThatThe TheirToThere
    TheirToTheyre ThenThan ThereIsAgreement ThereOwn ThereToTheir TheyToThem TheyreConfusions TheyreToTheir
    ToLoseTooLoose ToTo ToTooIdioms ToTwoToo TooTo UseToUsedTo WantBe WereWhere WillNonLemma WorthToDo
    WrongApostrophe WrongNegative YourOutClauseAgreement""".split()
)


def kind_of_check(check: str, kind: str) -> SlipKind | None:
    """Return how a finding of Harper's is heard; None where it is not."""
    if check in HARPERS_OFF or kind in _OFF_KINDS:
        return None
    if check in ("SpellCheck", "SplitWords"):
        return "Spelling"
    if check == "OpenCompounds":
        return "Joined"
    return "Grammar" if check in _SURE else "Doubtful"
