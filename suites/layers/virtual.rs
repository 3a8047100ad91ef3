//! A layer that shows the guest another world than the host's: one variable less and one more, stdin in capitals, preopens
//! under `/virtual`, a monotonic clock that is a thousand days ahead.
#![no_std]
#![no_main]
use guest::*;

mod layer;

mod change {
    use super::*;

    /// Nanoseconds.
    const AHEAD: u64 = 1000 * 24 * 3600 * 1_000_000_000;

    pub fn environment(mut all: Vec<(String, String)>) -> Vec<(String, String)> {
        all.retain(|(name, _)| name != "HIDDEN");
        all.push(("LAYER".to_string(), "virtual".to_string()));
        all
    }

    pub fn input(mut bytes: Vec<u8>) -> Vec<u8> {
        bytes.make_ascii_uppercase();
        bytes
    }

    pub fn preopen(name: String) -> String {
        format!("/virtual{name}")
    }

    pub fn now(instant: u64) -> u64 {
        instant + AHEAD
    }

    /// The host's instant for one of the guest's.
    pub fn host(instant: u64) -> u64 {
        instant.saturating_sub(AHEAD)
    }
}
