"""The host process of the runner wasmtime-py: runs a component of wasi:cli/command on the package wasmtime of PyPI.

wasmtime_py.py --version                                                              prints "wasmtime-py VERSION"
wasmtime_py.py [--dir HOST::GUEST]... [--env NAME=VALUE]... COMPONENT [ARGUMENT]...
"""

import argparse
import os
import sys

PACKAGE = "wasmtime"
RUN = "wasi:cli/run@0.2."
# As the wasmtime command ends for a trap.
TRAPPED = 134


def version():
    from importlib import metadata

    try:
        return f"wasmtime-py {metadata.version(PACKAGE)}"
    except metadata.PackageNotFoundError:
        sys.exit(f"{sys.executable} has no package {PACKAGE}")


def parse(words):
    parser = argparse.ArgumentParser(allow_abbrev=False)
    parser.add_argument("--dir", action="append", default=[])
    parser.add_argument("--env", action="append", default=[])
    parser.add_argument("component")
    # All that follows is the guest's, also what looks like an option.
    parser.add_argument("args", nargs=argparse.REMAINDER)
    return parser.parse_args(words)


def configuration(job):
    from wasmtime import WasiConfig

    wasi = WasiConfig()
    wasi.argv = [os.path.basename(job.component), *job.args]
    wasi.env = [pair.split("=", 1) for pair in job.env]
    wasi.inherit_stdin()
    wasi.inherit_stdout()
    wasi.inherit_stderr()
    for pair in job.dir:
        wasi.preopen_dir(*pair.split("::", 1))
    return wasi


def run(job):
    """Whether run gave ok. What the host raises, it raises."""
    from wasmtime import Engine, Store
    from wasmtime.component import Component, Linker

    engine = Engine()
    store = Store(engine)
    store.set_wasi(configuration(job))
    linker = Linker(engine)
    linker.add_wasip2()
    component = Component.from_file(engine, job.component)
    exported = next((name for name in component.type.exports(engine) if name.startswith(RUN)), None)
    if exported is None:
        sys.exit(f"{job.component} exports no {RUN}x")
    index = component.get_export_index("run", component.get_export_index(exported))
    result = linker.instantiate(store, component).get_func(store, index)(store)
    return result.tag == "ok"


def main():
    if sys.argv[1:] == ["--version"]:
        print(version())
        return 0
    job = parse(sys.argv[1:])
    from wasmtime import ExitTrap, Trap, WasmtimeError

    try:
        return 0 if run(job) else 1
    except ExitTrap as ended:
        return ended.code
    except (Trap, WasmtimeError) as error:
        print(f"error: {error}", file=sys.stderr)
        return TRAPPED


sys.exit(main())
