"""Each engine runs once for all of these tests; each test has a window of its own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver.support.wait import WebDriverWait

from scripts.paths import SITE
from scripts.publish.offline import write_service_worker
from scripts.tools.serve import serve
from tests.engines.launch import ENGINES, PATIENCE, Engine
from tests.engines.reader import Reader

LISTENER = Path(__file__).with_name("listener.js")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the built site, under a path prefix; each page listens to what goes wrong on it."""
    if not (SITE / "assets" / "runtime" / "NOTICE.txt").is_file():
        pytest.fail("There is no built site: run `make build` first.")
    copy = tmp_path_factory.mktemp("engines") / "site"
    shutil.copytree(SITE, copy)
    shutil.copy(LISTENER, copy)
    for page in copy.rglob("*.html"):
        html = page.read_text("utf-8")
        page.write_text(
            html.replace("<head>", f'<head><script src="/REPO/{LISTENER.name}"></script>', 1), "utf-8"
        )
    write_service_worker(copy)
    with serve(copy, "/REPO/") as address:
        yield address


@pytest.fixture(scope="session", params=ENGINES)
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with ENGINES[request.param](tmp_path_factory.mktemp(request.param)) as started:
        yield started


@pytest.fixture
def phone(engine: Engine) -> Iterator[Engine]:
    """An engine with a window of a phone's size in front."""
    driver = engine.driver
    (first,) = driver.window_handles
    # Of all windows only one that a page has opened is as narrow as it is told to be, in every engine.
    driver.execute_script("open('about:blank', '', 'popup,width=390,height=844')")
    (opened,) = WebDriverWait(driver, PATIENCE).until(lambda _: set(driver.window_handles) - {first})
    driver.switch_to.window(opened)
    yield engine
    driver.close()
    driver.switch_to.window(first)


@pytest.fixture(params=["zh", "en"])
def reader(request: pytest.FixtureRequest, phone: Engine, site: str) -> Iterator[Reader]:
    """A reader of each language. Nothing that the reader does may be noted as an error."""
    reader = Reader(phone, site, request.param)
    yield reader
    assert reader.errors() == []
