"""What a request cannot be answered for is told by code and place, to whoever calls from Python too."""

from rules.api.decode import RequestError


def test_an_error_says_what_is_wrong_and_where():
    assert str(RequestError("bad-moment", "/events/0/at")) == "bad-moment at '/events/0/at'"
    assert str(RequestError("not-json")) == "not-json at ''"
