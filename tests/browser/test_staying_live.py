"""A page stays live, whatever happens to the kernel behind it; what was typed stays too."""

import os
import signal
import time
from itertools import count

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

REFLECT = "01-reflect.ipynb"
numbers = count(1)


@pytest.fixture
def name():
    """A company that no other test typed."""
    return f"Northwind Clinics {next(numbers)}"


@pytest.fixture
def reflecting(workbook, page, name):
    """The Reflect page with a company typed and saved."""
    workbook.open(page, REFLECT)
    type_company(workbook, page, name)
    return page


def type_company(workbook, page, name):
    """Type the company, and wait until the journal on the disk has it."""
    company(page).fill(name)
    until = time.monotonic() + 30
    while not any(name.encode() in file.read_bytes() for file in workbook.home.glob("journal.sqlite*")):
        assert time.monotonic() < until, f"{name} was not saved"
        page.wait_for_timeout(50)


def company(page):
    """The field of the company."""
    return page.get_by_label("Company", exact=True)


def test_reloading_keeps_what_was_typed(workbook, reflecting, name):
    """The kernel is the same, and so are its widgets."""
    reflecting.reload()
    workbook.until_live(reflecting)
    expect(company(reflecting)).to_have_value(name)
    type_company(workbook, reflecting, f"{name} Ltd")


def test_two_tabs_on_one_page_show_the_same(workbook, reflecting, context, name):
    """What is typed in one is in the other."""
    other = context.new_page()
    workbook.open(other, REFLECT)
    expect(company(other)).to_have_value(name)
    type_company(workbook, other, f"{name} Ltd")
    expect(company(reflecting)).to_have_value(f"{name} Ltd")


def test_a_kernel_that_died_is_replaced_under_the_page(workbook, reflecting, name):
    """The page loads anew by itself, live, with what was typed."""
    with reflecting.expect_event("load", timeout=60_000):
        os.kill(workbook.kernel, signal.SIGKILL)
    workbook.until_live(reflecting)
    expect(company(reflecting)).to_have_value(name)
    type_company(workbook, reflecting, f"{name} Ltd")


def test_a_kernel_that_is_restarted_is_met_again_in_every_tab(workbook, reflecting, context, name):
    """Whoever restarts it, and on whichever page the tabs are."""
    other = context.new_page()
    workbook.open(other, "02-write.ipynb")
    (kernel,) = workbook.get("kernels")
    with other.expect_event("load", timeout=60_000), reflecting.expect_event("load", timeout=60_000):
        workbook.post(f"kernels/{kernel['id']}/restart")
    workbook.until_live(other)
    workbook.until_live(reflecting)
    expect(company(reflecting)).to_have_value(name)


def test_a_form_that_the_browser_missed_is_met_again(workbook, reflecting, name):
    """JupyterLab writes an error where the form should stand; the page loads anew by itself."""
    missed = "() => { document.querySelector('.jp-OutputArea-output').textContent = 'Error displaying widget'; }"
    with reflecting.expect_event("load", timeout=60_000):
        reflecting.evaluate(missed)
    workbook.until_live(reflecting)
    expect(company(reflecting)).to_have_value(name)
