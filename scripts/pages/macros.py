"""Gives the pages their macros: `{{ limit("return-online.merchant-decision") }}` and the like.

A page never states a limit or a number itself; it asks for it here, and gets it in its own language.
"""

from collections.abc import Callable
from typing import Any

from scripts.pages import PIECES
from scripts.pages.grounds import gather


def define_env(env: Any) -> None:  # noqa: ANN401 - the plugin's environment has no public type
    """Register every piece of content as a macro that speaks the language of the page.

    Args:
        env: the environment of mkdocs-macros.
    """

    def in_page_language(piece: Callable[..., str]) -> Callable[..., str]:
        return lambda *arguments, **options: piece(env.page.file.locale, *arguments, **options)

    for name, piece in PIECES.items():
        env.macro(in_page_language(piece), name)


def on_post_page_macros(env: Any) -> None:  # noqa: ANN401 - as above
    """Have what a section cites stand at its end, once the page's macros have given their pieces."""
    env.markdown = gather(env.page.file.locale, env.markdown)
