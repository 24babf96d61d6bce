"""Holds everything the project states, one value for each fact, a module for each section of the fact sheet.

A value has all there is of its fact: how firmly it stands, what it rests on, its numbers and what it says in
both languages, so that comparing it with its source means opening one place. A limit is that of
`rules.rulebook.limits`; a number written out in a fact is stated by that fact alone.
"""

from rules.rulebook.facts.cancel_cod import FACTS as CANCEL_COD
from rules.rulebook.facts.cancel_online import FACTS as CANCEL_ONLINE
from rules.rulebook.facts.complaint import FACTS as COMPLAINT
from rules.rulebook.facts.help import FACTS as HELP
from rules.rulebook.facts.intervention import FACTS as INTERVENTION
from rules.rulebook.facts.law import FACTS as LAW
from rules.rulebook.facts.others import FACTS as OTHERS
from rules.rulebook.facts.return_cod import FACTS as RETURN_COD
from rules.rulebook.facts.return_online import FACTS as RETURN_ONLINE
from rules.rulebook.model import Fact

# In the order of the fact sheet, in which pages list them.
FACTS: tuple[Fact, ...] = (
    *INTERVENTION,
    *CANCEL_COD,
    *CANCEL_ONLINE,
    *RETURN_ONLINE,
    *RETURN_COD,
    *HELP,
    *LAW,
    *COMPLAINT,
    *OTHERS,
)
