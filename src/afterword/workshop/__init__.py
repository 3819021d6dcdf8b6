"""The workshop: exercises, session plans, role cards and resources as data, and their small readers."""
