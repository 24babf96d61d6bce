"""Opens the JSON door: one request text in, one answer text out, the same bytes on every interpreter."""

from rules.api.compact import dumps
from rules.api.decode import RequestError
from rules.api.encode import encode
from rules.api.request import read_request
from rules.engine.answer import Answer
from rules.engine.evaluate import evaluate
from rules.engine.replay import NOT_RUNNING, CaseError
from rules.wording import LANGUAGES, text


def answer(request: str) -> str:
    """Answer one request; never raises for anything a request may hold.

    Args:
        request: a JSON object ``{"flow": id, "events": [{"event": id, "at": moment}, …], "now": instant}``;
            ``observed``, ``own_limits`` and ``pauses`` may say more, see `rules.api.request`.

    Returns:
        The answer, or an object with an ``error`` that has a code, a JSON pointer and a message in
        both languages; compact JSON without a newline.
    """
    try:
        return encode(answer_to(request))
    except RequestError as error:
        return refusal(error.code, error.where)


def answer_to(request: str) -> Answer:
    """Return the answer to a request as a value.

    Raises:
        RequestError: the request cannot be answered.
    """
    case = read_request(request)
    try:
        return evaluate(case)
    except CaseError as error:
        raise RequestError(error.code, _where(error)) from error


def refusal(code: str, where: str) -> str:
    """Return the answer to a request that cannot be answered, with a message in both languages."""
    message = {lang: text(lang, RequestError(code, where).reason) for lang in LANGUAGES}
    return dumps({"error": {"code": code, "where": where, "message": message}})


def _where(error: CaseError) -> str:
    if error.index is not None:
        return f"/events/{error.index}"
    return "/observed/rule" if error.code == NOT_RUNNING else "/observed/at"
