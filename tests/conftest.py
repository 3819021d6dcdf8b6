"""What every test shares."""

import os

from hypothesis import HealthCheck, settings

# A run on a build machine tries the same examples each time; at a desk each run tries new ones.
settings.register_profile("desk", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("build", settings.get_profile("desk"), derandomize=True)
settings.load_profile("build" if os.environ.get("CI") else "desk")


def pytest_collection_modifyitems(items):
    """Put the tests with a browser last: its driver leaves an event loop running, and forms save later where one is."""
    items.sort(key=lambda item: "playwright" in item.fixturenames)
