"""Makes the project's own scripts and style sheets small; of the checker's two scripts are left."""

from pathlib import Path

from scripts.publish.esbuild import esbuild

CHECKER = "assets/checker"
# What is asked for by name: by the page, and by the page's script. Each takes in all that it imports.
_ASKED_FOR = ("element.js", "worker.js")


def pack_scripts(site: Path) -> None:
    """Replace the scripts and style sheets in the folder of the built site by smaller ones that do the same.

    Raises:
        subprocess.CalledProcessError: one of them has a mistake.
    """
    folder = site / CHECKER
    modules = set(folder.glob("*.js"))
    asked_for = {folder / name for name in _ASKED_FOR}
    esbuild(*sorted(asked_for), "--bundle", "--format=esm", f"--outdir={folder}", "--allow-overwrite")
    for module in modules - asked_for:
        module.unlink()
    assets = site / "assets"
    others = sorted([*folder.glob("*.css"), *assets.glob("*.css"), *assets.glob("*.js")])
    esbuild(*others, f"--outdir={assets}", f"--outbase={assets}", "--allow-overwrite")
