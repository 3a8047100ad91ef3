//! The functions of one snapshot of the drafts of 2023 (`snapshots.yaml`), those that only moved under the name of their newer place,
//! so that one guest can be built for several snapshots.
#![no_std]

#[allow(unexpected_cfgs)]
#[cfg(feature = "snapshot-2023-07")]
mod bindings {
    wit_bindgen::generate!({
        path: ["wit/poll", "wit/clocks", "wit/io-2023-07", "wit/filesystem-2023-07", "wit/cli-base-2023-07", "wit/command-2023-07"],
        world: "guest:draft/command",
        std_feature,
        generate_all,
    });
    pub use wasi::cli_base as cli;
    pub use wasi::cli_base::preopens;
    pub use wasi::filesystem::filesystem as types;
}

#[allow(unexpected_cfgs)]
#[cfg(feature = "snapshot-2023-08")]
mod bindings {
    wit_bindgen::generate!({
        path: ["wit/poll", "wit/clocks", "wit/io-2023-08", "wit/filesystem", "wit/cli", "wit/cli-base-gone", "wit/command"],
        world: "guest:draft/command",
        std_feature,
        generate_all,
    });
    pub use wasi::cli;
    pub use wasi::filesystem::{preopens, types};
}

#[allow(unexpected_cfgs)]
#[cfg(feature = "snapshot-2023-09")]
mod bindings {
    wit_bindgen::generate!({
        path: ["wit/poll", "wit/clocks", "wit/io-2023-09", "wit/filesystem", "wit/cli", "wit/cli-base-gone", "wit/command"],
        world: "guest:draft/command",
        std_feature,
        generate_all,
    });
    pub use wasi::cli;
    pub use wasi::filesystem::{preopens, types};
}

pub use bindings::cli::{environment, stderr, stdin, stdout};
#[cfg(not(feature = "snapshot-2023-07"))]
pub use bindings::wasi::cli_base as gone;
pub use bindings::wasi::clocks::monotonic_clock;
pub use bindings::wasi::io::streams;
pub use bindings::wasi::poll::poll;
pub use bindings::{preopens, types};

/// Writes to stdout by whichever way the snapshot has: for canaries.
pub fn print(text: &[u8]) -> guest::Outcome {
    #[cfg(feature = "snapshot-2023-09")]
    return guest::ok(
        "blocking-write-and-flush",
        streams::blocking_write_and_flush(stdout::get_stdout(), text),
    );
    #[cfg(not(feature = "snapshot-2023-09"))]
    {
        let mut rest = text;
        while !rest.is_empty() {
            let (taken, _) = guest::ok("blocking-write", streams::blocking_write(stdout::get_stdout(), rest))?;
            rest = &rest[taken as usize..];
        }
        Ok(())
    }
}

/// Exports the command's `run`. The function given returns an `Outcome`: `ok` when the guest saw what the draft asks for.
#[macro_export]
macro_rules! draft_test {
    ($body:ident) => {
        #[cfg_attr(feature = "snapshot-2023-07", export_name = "run")]
        #[cfg_attr(not(feature = "snapshot-2023-07"), export_name = "wasi:cli/run#run")]
        extern "C" fn exported_run() -> i32 {
            guest::run(env!("CARGO_BIN_NAME"), $body).is_err().into()
        }
    };
}
