"""Asks an adapter of wasi-testsuite for what it knows: run by from-adapter.ts.

adapter.py ADAPTER describe         prints {"name", "version", "dirs"} as JSON
adapter.py ADAPTER argv < JOB       prints the command as a JSON list; JOB is {"component", "args", "env", "dirs"}

The adapter is a module of functions, as wasi-testsuite's doc/adapters.md has it. Since 2026 its compute_argv takes one directory,
"root", which becomes the guest's "/"; before, it took pairs of host and guest path, which many adapters still do. The name of the
parameter says which.
"""

import importlib.util
import inspect
import json
import os
import sys

WORLD = "wasi:cli/command"
VERSION = "wasm32-wasip2"


def load(path):
    spec = importlib.util.spec_from_file_location("adapter", path)
    module = importlib.util.module_from_spec(spec)
    # What stands beside the adapter is the adapter's to import.
    sys.path.insert(0, os.path.dirname(os.path.abspath(path)))
    spec.loader.exec_module(module)
    for name in ("get_name", "get_version", "compute_argv"):
        if not callable(getattr(module, name, None)):
            raise TypeError(f"it has no function {name}")
    return module


def parameters(module):
    """The names of what compute_argv takes by place, without those that gather the rest."""
    places = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    return [one.name for one in inspect.signature(module.compute_argv).parameters.values() if one.kind in places]


def takes_dirs(module):
    names = parameters(module)
    return len(names) > 1 and "dirs" in names[1]


def further(name):
    """The value of a parameter after the first two: which of them an adapter takes has changed over time."""
    if "world" in name:
        return WORLD
    return VERSION if "version" in name else []


def argv(module, job):
    dirs = [(one["host"], one["guest"]) for one in job["dirs"]]
    directories = dirs if takes_dirs(module) else (dirs[0][0] if dirs else None)
    command = module.compute_argv(
        job["component"],
        (job["args"], dict(job["env"]), directories),
        *map(further, parameters(module)[2:]),
    )
    return [str(word) for word in command]


def main():
    _, path, question = sys.argv
    # The answer has stdout for itself: what an adapter prints, and what it runs, goes to stderr.
    answer = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    try:
        module = load(path)
        if question == "describe":
            facts = {"name": module.get_name(), "version": module.get_version(), "dirs": takes_dirs(module)}
        else:
            facts = argv(module, json.load(sys.stdin))
    except Exception as error:
        sys.exit(f"{type(error).__name__}: {error}")
    json.dump(facts, answer)
    answer.close()


main()
