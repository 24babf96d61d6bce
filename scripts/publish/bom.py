"""Writes the bill of materials of the built site: what in it is by others, as CycloneDX has it."""

import json
from hashlib import sha256
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL

from scripts.publish.parts import PARTS, Part


def write_bom(archive: Path, bom: Path) -> None:
    """Write the bill of a zip of the site; the same zip makes the same bytes.

    Args:
        archive: the zip.
        bom: where to write.
    """
    content = sha256(archive.read_bytes()).hexdigest()
    whole = Component(
        name=archive.stem,
        type=ComponentType.APPLICATION,
        bom_ref="site",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=content)],
        licenses=[LicenseExpression("MIT")],
    )
    made = Bom(
        # Not by chance, which would be another at each build.
        serial_number=uuid5(NAMESPACE_URL, f"urn:sha256:{content}"),
        metadata=BomMetaData(component=whole),
        components=map(_component, PARTS),
    )
    made.register_dependency(whole, made.components)
    told = json.loads(make_outputter(made, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string())
    # When it was written says nothing of the site.
    del told["metadata"]["timestamp"]
    bom.write_text(json.dumps(told, ensure_ascii=False, indent=2, sort_keys=True) + "\n", "utf-8")


def _component(part: Part) -> Component:
    package = None
    if part.npm:
        package = PackageURL("npm", name=part.npm, version=part.version)
    elif part.python:
        package = PackageURL("pypi", name=part.python, version=part.version)
    return Component(
        name=part.name,
        version=part.version or None,
        bom_ref=part.name,
        description=f"In the site: {part.where}",
        licenses=[LicenseExpression(part.licence)],
        purl=package,
    )
