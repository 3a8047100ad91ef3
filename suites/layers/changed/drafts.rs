//! What the drafts of 2023 had and 0.2 has not: a host may give it all the same.
use super::filesystem_preopens::directories;
use super::wit::exports::wasi::filesystem::types::Descriptor;
use super::wit::exports::wasi::{cli0_2_0 as cli, cli_base};
use super::Layer;
use guest::*;

impl cli::preopens::Guest for Layer {
    fn get_directories() -> Vec<(Descriptor, String)> {
        directories()
    }
    fn initial_cwd() -> Option<String> {
        None
    }
}

impl cli_base::environment::Guest for Layer {
    fn get_environment() -> Vec<(String, String)> {
        Vec::new()
    }
}

impl cli_base::preopens::Guest for Layer {
    fn get_directories() -> Vec<(Descriptor, String)> {
        directories()
    }
}
