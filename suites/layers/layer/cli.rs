use super::streams::{Input, Output};
use super::wit::exports::wasi::cli as guests;
use super::wit::exports::wasi::io::streams::{InputStream, OutputStream};
use super::wit::wasi::cli as hosts;
use super::Layer;
use guest::*;

impl guests::environment::Guest for Layer {
    fn get_environment() -> Vec<(String, String)> {
        crate::change::environment(hosts::environment::get_environment())
    }
    fn get_arguments() -> Vec<String> {
        hosts::environment::get_arguments()
    }
    fn initial_cwd() -> Option<String> {
        hosts::environment::initial_cwd()
    }
}

impl guests::exit::Guest for Layer {
    fn exit(status: Result<(), ()>) {
        hosts::exit::exit(status);
    }
}

impl guests::stdin::Guest for Layer {
    fn get_stdin() -> InputStream {
        let host = hosts::stdin::get_stdin();
        InputStream::new(Input { host, changed: true })
    }
}

impl guests::stdout::Guest for Layer {
    fn get_stdout() -> OutputStream {
        OutputStream::new(Output(hosts::stdout::get_stdout()))
    }
}

impl guests::stderr::Guest for Layer {
    fn get_stderr() -> OutputStream {
        OutputStream::new(Output(hosts::stderr::get_stderr()))
    }
}
