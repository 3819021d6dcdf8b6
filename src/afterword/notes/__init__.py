"""Notes: composed from a reflection (``composing``), coached until they are worth sending (``reviewing``)."""
