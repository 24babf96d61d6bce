"""Tries the rules with small changes, one at a time, and says which of them no test has noticed.

Run as `make mutate`, or `make mutate SAMPLE=300` for some, always the same. Which modules are changed and
which tests have to notice stands in `pyproject.toml`; what no test can notice, with the reason, in
`equal.toml`. Decorated functions and what stands outside of functions are not changed.
"""

import sys
from argparse import ArgumentParser

from scripts.mutate import mutants
from scripts.mutate.verdict import read_equal, verdict


def main() -> int:
    """Try all mutants or a sample; return 1 where one is neither noticed nor listed, or too few are."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, help="how many to try; without it all of them")
    wanted = parser.parse_args().sample
    mutants.prepare()
    mutants.run(mutants.sample(wanted) if wanted else [])
    noticed = mutants.results()
    survivors = list(mutants.changes(name for name, is_noticed in noticed.items() if not is_noticed))
    equal = read_equal()
    killed, known = sum(noticed.values()), sum(survivor in equal for survivor in survivors)
    print(f"{len(noticed)} mutants: {killed} noticed, {known} equal, {len(survivors) - known} not noticed.")
    wrong = list(verdict(killed, survivors, equal))
    print(*wrong, sep="\n")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
