"""Makes of a core one that records which of its functions are entered.

Each function has one bit, in as many global variables as that takes; each function's body begins by setting
its own. So nothing is called, no number of a function shifts, and the variables can be read at any time.
"""

from scripts.runtime.lean.instructions import Op, i32_const
from scripts.runtime.lean.wasm import (
    Export,
    Id,
    Kind,
    Reader,
    content_of,
    exports,
    first_instruction,
    functions,
    replaced,
    sections,
    sized,
    taken_in,
    unsigned,
    vector,
)

BITS = 32
# What the variables are called outside, before their number.
ENTERED = "entered."
# A variable of type i32 that changes, zero at first.
_VARIABLE = bytes([0x7F, 1, Op.I32_CONST, 0, Op.END])


def instrument(core: bytes) -> bytes:
    """Return the core with a record of the functions that are entered.

    Bit `n % BITS` of the variable exported as `entered.`, and `n // BITS`, is that of the function `n`.
    """
    parts = sections(core)
    variables = Reader(content_of(parts, Id.GLOBAL))
    own = variables.unsigned()
    first = own + taken_in(parts, Kind.GLOBAL)
    code = list(functions(parts))
    more = -(-(taken_in(parts, Kind.FUNCTION) + len(code)) // BITS)

    def recording(number: int, body: bytes) -> bytes:
        begin = first_instruction(body)
        variable = unsigned(first + number // BITS)
        record = b"".join(
            (
                bytes([Op.GLOBAL_GET]) + variable,
                i32_const(1 << number % BITS),
                bytes([Op.I32_OR]),
                bytes([Op.GLOBAL_SET]) + variable,
            )
        )
        return body[:begin] + record + body[begin:]

    handed_out = list(exports(content_of(parts, Id.EXPORT)))
    handed_out += [Export(f"{ENTERED}{it}".encode(), Kind.GLOBAL, first + it) for it in range(more)]
    changed = {
        Id.GLOBAL: unsigned(own + more) + variables.content[variables.at :] + _VARIABLE * more,
        Id.EXPORT: vector(it.encoded() for it in handed_out),
        Id.CODE: vector(sized(recording(number, body)) for number, body in code),
    }
    return replaced(parts, changed)
