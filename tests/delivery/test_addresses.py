"""What is said of an address, and to whom it would go."""

import pytest

from afterword.delivery import address_problem
from afterword.delivery.addresses import mailbox

HOW = "write it like name@example.org."


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("", f"There is no address yet; {HOW}"),
        ("   ", f"There is no address yet; {HOW}"),
        (
            "maria.northwind.example",
            "“maria.northwind.example” is not an address that mail can reach "
            f"(an e-mail address must have an @-sign); {HOW}",
        ),
        (
            "maria@northwind",
            "“maria@northwind” is not an address that mail can reach "
            f"(the part after the @-sign is not valid, it should have a period); {HOW}",
        ),
        (
            "maria okafor@northwind.example",
            "“maria okafor@northwind.example” is not an address that mail can reach "
            f"(the e-mail address contains invalid characters before the @-sign: SPACE); {HOW}",
        ),
        (
            "a@b.org, c@d.org",
            f"“a@b.org, c@d.org” holds more than one @; give one address for each person, and {HOW}",
        ),
        (
            "Maria Okafor <m.okafor@northwind.example>",
            "“Maria Okafor <m.okafor@northwind.example>” holds more than the address; "
            "write m.okafor@northwind.example alone.",
        ),
        ("maria@northwind.example.", None),
        ("mailto:maria@northwind.example", None),
        ("maria@-northwind.example", None),
        ("maria..okafor@northwind.example", None),
        ("maria\u202e@northwind.example", None),
        ("maria@localhost", None),
        ("m" * 300 + "@northwind.example", None),
        ("maria@" + "n" * 300 + ".example", None),
    ],
)
def test_a_wrong_address_gets_one_sentence_that_says_what_to_do(address: str, sentence: str | None) -> None:
    """The whole sentence is asserted where it is ours; the others are one sentence that ends with what to do."""
    said = address_problem(address)
    assert said is not None
    assert said == sentence or (sentence is None and said.endswith(f"; {HOW}"))
    assert said.count(". ") == 0
    assert mailbox(address) is None


@pytest.mark.parametrize(
    ("address", "username", "domain"),
    [
        ("m.okafor@northwind.example", "m.okafor", "northwind.example"),
        ("o'brien+jobs@example.co.uk", "o'brien+jobs", "example.co.uk"),
        ("info@müller.example", "info", "xn--mller-kva.example"),
        ("info@straße.example", "info", "xn--strae-oqa.example"),
        ("zoë@example.org", "zoë", "example.org"),
        ("用户@例子.example", "用户", "xn--fsqu00a.example"),
    ],
)
def test_a_right_address_is_taken_as_it_is(address: str, username: str, domain: str) -> None:
    """Its domain is spelled in the ASCII that every mail program takes, by the rules that keep ß a ß."""
    assert address_problem(address) is None
    assert mailbox(address) == (username, domain)
