"""A page's policy lets run what stands in the page as it was built, and nothing else."""

import pytest

from scripts.publish.policy import policy_of, with_policy

# `printf 'f()' | openssl dgst -sha256 -binary | base64`, and the same of `a {}`.
F = "sha256-GcEEE0IkDzIP5EQ6DXZaDPORqT5RTBELX8Fyzyg9yvo="
A = "sha256-mkSHzL7faOU7/U/v8Umg+058R69+vN2A2xmE3Fz1q98="


def directives(policy: str) -> dict[str, list[str]]:
    return {name: values for name, *values in (part.split() for part in policy.split("; "))}


def test_a_script_in_the_page_is_named_by_its_hash():
    assert directives(policy_of("<script>f()</script>"))["script-src"] == ["'self'", f"'{F}'"]


def test_a_script_with_an_address_and_data_are_not():
    page = '<script src="a.js"></script><script type="module" src="b.js"></script>'
    page += '<script type="application/ld+json">{}</script><script id="x" type="application/json">{}</script>'
    assert directives(policy_of(page))["script-src"] == ["'self'"]


def test_a_script_that_stands_twice_is_named_once():
    page = "<script>f()</script>" * 2
    assert directives(policy_of(page))["script-src"] == ["'self'", f"'{F}'"]


def test_a_style_in_the_page_is_named_by_its_hash():
    assert directives(policy_of("<style>a {}</style>"))["style-src"] == ["'self'", f"'{A}'"]


def test_a_page_without_scripts_of_the_site_may_write_no_html():
    assert directives(policy_of("<p>"))["trusted-types"] == ["'none'"]
    assert directives(policy_of('<script src="a.js"></script>'))["trusted-types"] == ["default", "answer"]


def test_the_policy_and_its_guard_stand_before_all_that_runs():
    page = '<head><meta charset="utf-8"><script>f()</script><script src="a.js"></script>'
    made = with_policy(page, "g()")
    places = [made.index(part) for part in ("Content-Security-Policy", "<script>g()", "<script>f()", "src=")]
    assert places == sorted(places)
    # One for f() and one for the guard.
    assert made.count("sha256-") == 2


def test_a_page_that_does_not_name_its_encoding_is_an_error():
    with pytest.raises(ValueError, match="charset"):
        with_policy("<p>", "g()")
