use super::change::{freedom, Call, VARIABLE};
use super::filesystem_preopens::directories;
use super::io_inputs::input;
use super::io_outputs::output;
use super::io_streams::Kind;
use super::wit::exports::wasi::cli0_2_0 as guests;
use super::wit::exports::wasi::filesystem::types::Descriptor;
use super::wit::exports::wasi::io::streams::{InputStream, OutputStream};
use super::wit::wasi::cli0_2_0 as hosts;
use super::Layer;
use core::cell::Cell;
use guest::*;

/// An e and the accent that stands on it.
const COMBINED: &str = "e\u{301}";

/// How often something has been called.
struct Count(Cell<u64>);

// A component instance has one thread.
unsafe impl Sync for Count {}

impl Count {
    const fn new() -> Self {
        Self(Cell::new(0))
    }

    /// The calls before this one.
    fn next(&self) -> u64 {
        self.0.replace(self.0.get() + 1)
    }
}

fn first_line(text: &str) -> String {
    text.split('\n').next().unwrap_or_default().to_string()
}

fn has_astral(text: &str) -> bool {
    text.chars().any(|one| u32::from(one) > 0xffff)
}

fn without_astral(text: &str) -> String {
    let replaced = |one: char| if u32::from(one) > 0xffff { '\u{fffd}' } else { one };
    text.chars().map(replaced).collect()
}

impl guests::environment::Guest for Layer {
    fn get_environment() -> Vec<(String, String)> {
        let call = Call("environment#get-environment");
        let mut all = hosts::environment::get_environment();
        all.retain(|(name, _)| name != VARIABLE);
        if all.len() > 1 && freedom("variables come in another order") {
            all.reverse();
        }
        if call.is("a variable of the host is among them") {
            all.push((
                "WASI_CONFORMANCE_LEAK".to_string(),
                "a variable of the host process, which no guest may see".to_string(),
            ));
        }
        if freedom("a variable of the host's own is among the others") {
            all.push(("PATH".to_string(), "/bin".to_string()));
        }
        static CALLS: Count = Count::new();
        if CALLS.next() > 0 && !all.is_empty() && call.is("a second call gives none") {
            return Vec::new();
        }
        if all.iter().any(|(_, value)| value.contains(['"', '\''])) && call.is("quotes are removed") {
            all.iter_mut()
                .for_each(|(_, value)| *value = value.replace(['"', '\''], ""));
        }
        if all.iter().any(|(_, value)| value.contains('\n')) && call.is("values end at a newline") {
            all.iter_mut().for_each(|(_, value)| *value = first_line(value));
        }
        if all.iter().any(|(_, value)| value.contains('$')) && call.is("variables are expanded") {
            all.iter_mut().for_each(|(_, value)| *value = value.replace('$', ""));
        }
        if all.iter().any(|(_, value)| value.contains('\\')) && call.is("backslashes are removed") {
            all.iter_mut().for_each(|(_, value)| *value = value.replace('\\', ""));
        }
        if all.iter().any(|(_, value)| has_astral(value)) && call.is("characters beyond U+FFFF are replaced") {
            all.iter_mut().for_each(|(_, value)| *value = without_astral(value));
        }
        if all.iter().any(|(_, value)| value.contains(COMBINED)) && call.is("values are composed Unicode") {
            all.iter_mut()
                .for_each(|(_, value)| *value = value.replace(COMBINED, "\u{e9}"));
        }
        let twice =
            |all: &[(String, String)], index: usize| all[..index].iter().any(|(_, value)| *value == all[index].1);
        if (0..all.len()).any(|index| twice(&all, index)) && call.is("equal values come once") {
            let copy = all.clone();
            let mut index = 0;
            all.retain(|_| {
                index += 1;
                !twice(&copy, index - 1)
            });
        }
        if all.iter().any(|(_, value)| value.is_empty()) && call.is("empty ones are missing") {
            all.retain(|(_, value)| !value.is_empty());
        }
        if all.iter().any(|(_, value)| value.contains('=')) && call.is("values end at =") {
            for (_, value) in &mut all {
                *value = value.split('=').next().unwrap_or_default().to_string();
            }
        }
        if all.iter().any(|(_, value)| value.len() > 4096) && call.is("values end after 4096 bytes") {
            all.iter_mut().for_each(|(_, value)| value.truncate(4096));
        }
        if all.iter().any(|(_, value)| value.trim() != value) && call.is("values are trimmed") {
            all.iter_mut().for_each(|(_, value)| *value = value.trim().to_string());
        }
        if all
            .iter()
            .any(|(name, _)| name.bytes().any(|byte| byte.is_ascii_lowercase()))
            && call.is("names are in capitals")
        {
            all.iter_mut().for_each(|(name, _)| name.make_ascii_uppercase());
        }
        if !all.is_empty() && call.is("name and value are exchanged") {
            all = all.into_iter().map(|(name, value)| (value, name)).collect();
        }
        let values = all.into_iter().map(|(name, value)| (name, call.text("a value", value)));
        call.list(values.collect())
    }
    fn get_arguments() -> Vec<String> {
        let call = Call("environment#get-arguments");
        let mut all = hosts::environment::get_arguments();
        if freedom("the arguments lack the program's name") {
            all.remove(0);
            return all;
        }
        if freedom("the program's name is empty") {
            all[0].clear();
        }
        let mut own = all.split_off(1);
        static CALLS: Count = Count::new();
        if CALLS.next() > 0 && !own.is_empty() && call.is("a second call gives none") {
            return all;
        }
        if (1..own.len()).any(|index| own[..index].contains(&own[index])) && call.is("equal ones come once") {
            let mut once: Vec<String> = Vec::new();
            for one in own {
                if !once.contains(&one) {
                    once.push(one);
                }
            }
            own = once;
        }
        if own.iter().any(|one| one.contains(['"', '\''])) && call.is("quotes are removed") {
            own.iter_mut().for_each(|one| *one = one.replace(['"', '\''], ""));
        }
        if own.iter().any(|one| one.contains('\\')) && call.is("backslashes are removed") {
            own.iter_mut().for_each(|one| *one = one.replace('\\', ""));
        }
        if own.iter().any(|one| one.contains('\n')) && call.is("end at a newline") {
            own.iter_mut().for_each(|one| *one = first_line(one));
        }
        if own.iter().any(|one| one.contains('$')) && call.is("variables are expanded") {
            own.iter_mut().for_each(|one| *one = one.replace('$', ""));
        }
        if own.iter().any(|one| one.contains('*')) && call.is("stars are expanded") {
            own.retain(|one| !one.contains('*'));
        }
        if own.iter().any(|one| one == "--") && call.is("two dashes are missing") {
            own.retain(|one| one != "--");
        }
        if own.iter().any(|one| one.trim() != one) && call.is("are trimmed") {
            own.iter_mut().for_each(|one| *one = one.trim().to_string());
        }
        if own.len() > 255 && call.is("those after the 255th are missing") {
            own.truncate(255);
        }
        if own.iter().any(|one| has_astral(one)) && call.is("characters beyond U+FFFF are replaced") {
            own.iter_mut().for_each(|one| *one = without_astral(one));
        }
        if own.iter().any(|one| one.contains(COMBINED)) && call.is("are composed Unicode") {
            own.iter_mut().for_each(|one| *one = one.replace(COMBINED, "\u{e9}"));
        }
        if own.iter().any(|one| one.is_empty()) && call.is("empty ones are missing") {
            own.retain(|one| !one.is_empty());
        }
        if own.iter().any(|one| one.contains(' ')) && call.is("are split at spaces") {
            own = own
                .iter()
                .flat_map(|one| one.split(' '))
                .map(|one| one.to_string())
                .collect();
        }
        if own.iter().any(|one| one.len() > 4096) && call.is("end after 4096 bytes") {
            own.iter_mut().for_each(|one| one.truncate(4096));
        }
        if own.iter().any(|one| one.starts_with('-')) && call.is("options are taken for the host's") {
            own.retain(|one| !one.starts_with('-'));
        }
        if own.len() > 1 && call.is("come in another order") {
            own.reverse();
        }
        let own: Vec<String> = own.into_iter().map(|one| call.text("an argument", one)).collect();
        all.extend(call.list(own));
        all
    }
    fn initial_cwd() -> Option<String> {
        let call = Call("environment#initial-cwd");
        match hosts::environment::initial_cwd() {
            Some(_) if call.is("none for some") => None,
            Some(_) if call.is("another one") => Some("/somewhere".to_string()),
            Some(path) if !path.ends_with('/') && call.is("the path ends with a slash") => Some(path + "/"),
            Some(path) => Some(call.text("the path", path)),
            None if call.is("some for none") => Some("/somewhere".to_string()),
            None => match super::wit::wasi::filesystem::preopens::get_directories().pop() {
                Some((_, name)) if freedom("the working directory is that of a preopen") => Some(name),
                _ => None,
            },
        }
    }
    fn get_directories() -> Vec<(Descriptor, String)> {
        directories()
    }
}

impl guests::exit::Guest for Layer {
    fn exit(status: Result<(), ()>) {
        let call = Call("exit#exit");
        if call.is("returns") {
            return;
        }
        let status = match status {
            Ok(()) if call.is("ok is a failure") => Err(()),
            Err(()) if call.is("err is a success") => Ok(()),
            status => status,
        };
        hosts::exit::exit(status);
    }
}

impl super::wit::exports::wasi::cli0_2_12::exit::Guest for Layer {
    fn exit(status: Result<(), ()>) {
        <Layer as guests::exit::Guest>::exit(status);
    }
    fn exit_with_code(code: u8) {
        let call = Call("exit#exit-with-code");
        if call.is("returns") {
            return;
        }
        let code = if code > 0 && call.is("the code is one less") {
            code - 1
        } else if code > 0 && call.is("all codes are a success") {
            0
        } else if code > 1 && call.is("every failure is code 1") {
            1
        } else if code > 127 && call.is("the code has 7 bits") {
            code & 127
        } else if code == 0 && call.is("0 is a failure") {
            1
        } else {
            code
        };
        super::wit::wasi::cli0_2_12::exit::exit_with_code(code);
    }
}

impl guests::stdin::Guest for Layer {
    fn get_stdin() -> InputStream {
        let call = Call("stdin#get-stdin");
        let ended = call.is("is at its end");
        input(hosts::stdin::get_stdin(), Kind::Stdin, ended)
    }
}

impl guests::stdout::Guest for Layer {
    fn get_stdout() -> OutputStream {
        if Call("stdout#get-stdout").is("is stderr") {
            return output(hosts::stderr::get_stderr(), Kind::Stdout);
        }
        output(hosts::stdout::get_stdout(), Kind::Stdout)
    }
}

impl guests::stderr::Guest for Layer {
    fn get_stderr() -> OutputStream {
        if Call("stderr#get-stderr").is("is stdout") {
            return output(hosts::stdout::get_stdout(), Kind::Stderr);
        }
        output(hosts::stderr::get_stderr(), Kind::Stderr)
    }
}

/// A terminal: nothing can be asked of it.
pub struct Terminal;

impl guests::terminal_input::Guest for Layer {
    type TerminalInput = Terminal;
}
impl guests::terminal_input::GuestTerminalInput for Terminal {}

impl guests::terminal_output::Guest for Layer {
    type TerminalOutput = Terminal;
}
impl guests::terminal_output::GuestTerminalOutput for Terminal {}

/// Whether the guest is to see a terminal.
fn terminal(call: Call, is: bool) -> bool {
    if is {
        !call.is("none for a terminal")
    } else {
        call.is("some for what is not a terminal")
    }
}

impl guests::terminal_stdin::Guest for Layer {
    fn get_terminal_stdin() -> Option<guests::terminal_stdin::TerminalInput> {
        let is = hosts::terminal_stdin::get_terminal_stdin().is_some();
        terminal(Call("terminal-stdin#get-terminal-stdin"), is)
            .then(|| guests::terminal_input::TerminalInput::new(Terminal))
    }
}

impl guests::terminal_stdout::Guest for Layer {
    fn get_terminal_stdout() -> Option<guests::terminal_stdout::TerminalOutput> {
        let is = hosts::terminal_stdout::get_terminal_stdout().is_some();
        terminal(Call("terminal-stdout#get-terminal-stdout"), is)
            .then(|| guests::terminal_output::TerminalOutput::new(Terminal))
    }
}

impl guests::terminal_stderr::Guest for Layer {
    fn get_terminal_stderr() -> Option<guests::terminal_stderr::TerminalOutput> {
        let is = hosts::terminal_stderr::get_terminal_stderr().is_some();
        terminal(Call("terminal-stderr#get-terminal-stderr"), is)
            .then(|| guests::terminal_output::TerminalOutput::new(Terminal))
    }
}
