//! ---
//! title: get-directories returns thirty preopened directories
//! requirements: [filesystem.preopens.get-directories.names]
//! formerly: [filesystem/preopens/many-are-all-there]
//! dirs:
//!   - { guest: /d10 }
//!   - { guest: /d11 }
//!   - { guest: /d12 }
//!   - { guest: /d13 }
//!   - { guest: /d14 }
//!   - { guest: /d15 }
//!   - { guest: /d16 }
//!   - { guest: /d17 }
//!   - { guest: /d18 }
//!   - { guest: /d19 }
//!   - { guest: /d20 }
//!   - { guest: /d21 }
//!   - { guest: /d22 }
//!   - { guest: /d23 }
//!   - { guest: /d24 }
//!   - { guest: /d25 }
//!   - { guest: /d26 }
//!   - { guest: /d27 }
//!   - { guest: /d28 }
//!   - { guest: /d29 }
//!   - { guest: /d30 }
//!   - { guest: /d31 }
//!   - { guest: /d32 }
//!   - { guest: /d33 }
//!   - { guest: /d34 }
//!   - { guest: /d35 }
//!   - { guest: /d36 }
//!   - { guest: /d37 }
//!   - { guest: /d38 }
//!   - { guest: /d39 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let mut names: Vec<&str> = found.iter().map(|(_, name)| name.as_str()).collect();
    names.sort_unstable();
    let expected: Vec<String> = (10..40).map(|number| format!("/d{number}")).collect();
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    equal("the names that get-directories returns", &names, &expected)
}
