"""Works out where a case stands and what runs out when. Imports `rulebook` and `dates`."""
