"""What is known: candidate, application, interview, interviewers, reflection, notes and what came of it.

Records are frozen and know nothing of storage, widgets or files; a change returns a new record.
"""

from afterword.records.base import Cleaned, Line, Record, Text
from afterword.records.candidate import Application, Candidate
from afterword.records.entry import Entry, Given, NotNeeded, Outcome, Sent, Snoozed
from afterword.records.finding import Finding
from afterword.records.imported import Imported
from afterword.records.interview import Interview
from afterword.records.meeting import Coordinator, Meeting
from afterword.records.note import Changes, Composition, Note, Provenance, Said, Unused
from afterword.records.people import Interviewer
from afterword.records.reflection import PutRight, Reflection, Strength
from afterword.records.reminder import Reminder

__all__ = [
    "Application",
    "Candidate",
    "Changes",
    "Cleaned",
    "Composition",
    "Coordinator",
    "Entry",
    "Finding",
    "Given",
    "Imported",
    "Interview",
    "Interviewer",
    "Line",
    "Meeting",
    "NotNeeded",
    "Note",
    "Outcome",
    "Provenance",
    "PutRight",
    "Record",
    "Reflection",
    "Reminder",
    "Said",
    "Sent",
    "Snoozed",
    "Strength",
    "Text",
    "Unused",
]
