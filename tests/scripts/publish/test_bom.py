"""The bill of materials is one as CycloneDX has it, and the same for the same zip."""

import json
from hashlib import sha256
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from scripts.publish.bom import write_bom
from scripts.publish.parts import PARTS


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    made = tmp_path / "site.zip"
    made.write_bytes(b"a site")
    return made


def bill(archive: Path, name: str = "bom.json") -> str:
    write_bom(archive, archive.with_name(name))
    return archive.with_name(name).read_text("utf-8")


def test_it_follows_the_schema(archive: Path):
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(bill(archive)) is None


def test_it_names_the_zip_by_its_hash_and_every_part(archive: Path):
    told = json.loads(bill(archive))
    assert told["metadata"]["component"]["hashes"] == [
        {"alg": "SHA-256", "content": sha256(b"a site").hexdigest()}
    ]
    components = {part["name"]: part for part in told["components"]}
    assert set(components) == {part.name for part in PARTS}
    assert components["Pyodide"]["purl"] == "pkg:npm/pyodide@314.0.7"
    assert components["Pyodide"]["licenses"] == [{"expression": "MPL-2.0"}]


def test_the_same_zip_has_the_same_bill_and_another_zip_another(archive: Path):
    first = bill(archive)
    assert bill(archive, "again.json") == first
    archive.write_bytes(b"another site")
    assert json.loads(bill(archive))["serialNumber"] != json.loads(first)["serialNumber"]
