//! A layer that changes nothing: what the guest asks for, it asks the host for. Streams and descriptors are resources of its own
//! with the host's inside; pollables and errors are the host's, handed on.
#![no_std]
#![no_main]
use guest::*;

mod layer;

/// Nothing is otherwise than the host gives it.
mod change {
    use super::*;

    pub fn environment(all: Vec<(String, String)>) -> Vec<(String, String)> {
        all
    }

    pub fn input(bytes: Vec<u8>) -> Vec<u8> {
        bytes
    }

    pub fn preopen(name: String) -> String {
        name
    }

    pub fn now(instant: u64) -> u64 {
        instant
    }

    pub fn host(instant: u64) -> u64 {
        instant
    }
}
