use super::change::{freedom, Call};
use super::wit::exports::wasi::random as guests;
use super::wit::wasi::random as hosts;
use super::Layer;
use guest::*;

/// Bytes of a source of random ones.
fn bytes(call: Call, length: u64, give: fn(u64) -> Vec<u8>) -> Vec<u8> {
    let mut bytes = give(length);
    if length == 0 {
        if call.is("gives a byte where none was asked for") {
            bytes.push(7);
        }
        return bytes;
    }
    if call.is("gives a byte too few") {
        bytes.pop();
    } else if call.is("gives a byte too many") {
        bytes.push(7);
    } else if call.is("gives the same bytes each time") {
        bytes
            .iter_mut()
            .enumerate()
            .for_each(|(index, byte)| *byte = (index * 167 + index / 7) as u8);
    } else if length > 1 && call.is("gives one byte again and again") {
        let first = bytes[0];
        bytes.fill(first);
    } else if length > 256 && call.is("fills no more than 256 bytes") {
        bytes[256..].fill(0);
    } else if length > 1 && call.is("leaves the last byte 0") {
        if let Some(last) = bytes.last_mut() {
            *last = 0;
        }
    } else if call.is("gives ASCII alone") {
        bytes.iter_mut().for_each(|byte| *byte &= 0x7f);
    } else if call.is("gives even bytes alone") {
        bytes.iter_mut().for_each(|byte| *byte &= 0xfe);
    }
    bytes
}

fn number(call: Call, give: fn() -> u64) -> u64 {
    if call.is("gives the same number each time") {
        return 0x5bd1_e995_9e37_79b9;
    }
    let number = give();
    if call.is("gives 32 bits") {
        return number & 0xffff_ffff;
    }
    if call.is("gives 53 bits") {
        return number >> 11;
    }
    if call.is("gives even numbers alone") {
        return number & !1;
    }
    if call.is("gives its upper half twice") {
        return number >> 32 | number & 0xffff_ffff_0000_0000;
    }
    number
}

impl guests::random::Guest for Layer {
    fn get_random_bytes(length: u64) -> Vec<u8> {
        bytes(Call("random#get-random-bytes"), length, hosts::random::get_random_bytes)
    }
    fn get_random_u64() -> u64 {
        number(Call("random#get-random-u64"), hosts::random::get_random_u64)
    }
}

/// From a generator that starts from the same number each time and has a short period.
fn repeated(length: u64) -> Vec<u8> {
    (0..length).map(|index| (index % 251 * 167 % 256) as u8).collect()
}

impl guests::insecure::Guest for Layer {
    fn get_insecure_random_bytes(length: u64) -> Vec<u8> {
        if freedom("insecure random bytes repeat") {
            return repeated(length);
        }
        if freedom("insecure random bytes are zeroes") {
            return vec![0; length as usize];
        }
        bytes(
            Call("insecure#get-insecure-random-bytes"),
            length,
            hosts::insecure::get_insecure_random_bytes,
        )
    }
    fn get_insecure_random_u64() -> u64 {
        if freedom("insecure random bytes repeat") {
            return 0x5bd1_e995_9e37_79b9;
        }
        if freedom("insecure random bytes are zeroes") {
            return 0;
        }
        number(
            Call("insecure#get-insecure-random-u64"),
            hosts::insecure::get_insecure_random_u64,
        )
    }
}

impl guests::insecure_seed::Guest for Layer {
    fn insecure_seed() -> (u64, u64) {
        let call = Call("insecure-seed#insecure-seed");
        if freedom("the insecure seed repeats") {
            return (1, 2);
        }
        if freedom("the insecure seed is zeroes") {
            return (0, 0);
        }
        let (first, second) = hosts::insecure_seed::insecure_seed();
        if call.is("gives zeroes") {
            return (0, 0);
        }
        if call.is("gives one number twice") {
            return (first, first);
        }
        (first, second)
    }
}
