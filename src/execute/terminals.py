"""Runs a command with terminals for some of its standard streams, each one of its own: terminals.py stdin,stdout COMMAND ARGUMENT...

What the command writes to its terminals goes to this process's stdout and stderr as it was written; this process's stdin is typed
at its terminal line by line, and the end of it as the character that ends input. The command keeps the process group, so that it is
killed with this process, and its exit code or signal becomes this process's.
"""

import os
import resource
import select
import signal
import sys
import termios

STREAMS = ("stdin", "stdout", "stderr")
END_OF_INPUT = b"\x04"


def open_terminal():
    """Opens a terminal that neither echoes nor changes what is written; input still comes in lines."""
    ours, theirs = os.openpty()
    mode = termios.tcgetattr(theirs)
    mode[1] &= ~termios.OPOST
    mode[3] &= ~termios.ECHO
    termios.tcsetattr(theirs, termios.TCSANOW, mode)
    return ours, theirs


def start(argv, terminals):
    """Starts the command; its ends of the terminals are then open in it alone."""
    child = os.fork()
    if child == 0:
        for stream, (ours, theirs) in terminals.items():
            os.close(ours)
            os.dup2(theirs, STREAMS.index(stream))
            os.close(theirs)
        # Python ignores it, and a child inherits that.
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
        try:
            os.execvp(argv[0], argv)
        except OSError as error:
            os.write(2, f"{argv[0]}: {error.strerror}\n".encode())
            os._exit(127)
    for _, theirs in terminals.values():
        os.close(theirs)
    return child


def read_some(source):
    """Reads what is there; nothing at the end, which a terminal reports as an error."""
    try:
        return os.read(source, 65536)
    except OSError:
        return b""


def relay(terminals, woken):
    """Passes on what comes, until the command has ended and all that it wrote is passed on."""
    sinks = {terminals[name][0]: number for number, name in enumerate(STREAMS) if number > 0 and name in terminals}
    typist = terminals["stdin"][0] if "stdin" in terminals else None
    sources = set(sinks) | ({0} if typist is not None else set())
    ended = False
    at_line_start = True
    while True:
        ready, _, _ = select.select([*sources, woken], [], [], 0 if ended else None)
        if woken in ready:
            os.read(woken, 64)
            ended = True
            sources.discard(0)
            continue
        if ended and not ready:
            return
        for source in ready:
            data = read_some(source)
            if source == 0:
                if data:
                    at_line_start = data.endswith(b"\n")
                else:
                    sources.discard(0)
                    # In the middle of a line the first one only hands over the line.
                    data = END_OF_INPUT if at_line_start else END_OF_INPUT * 2
                os.write(typist, data)
            elif not data:
                sources.discard(source)
            else:
                try:
                    os.write(sinks[source], data)
                except BrokenPipeError:
                    pass


def main():
    names, *argv = sys.argv[1:]
    terminals = {name: open_terminal() for name in names.split(",")}
    woken, wake = os.pipe()
    os.set_blocking(wake, False)
    signal.set_wakeup_fd(wake)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    child = start(argv, terminals)
    relay(terminals, woken)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if number != signal.SIGKILL:
            signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
    sys.exit(os.WEXITSTATUS(status))


main()
