//! ---
//! title: Setting one timeout leaves the other two as they were
//! requirements:
//!   - http.types.request-options.connect-timeout.set
//!   - http.types.request-options.first-byte-timeout.set
//!   - http.types.request-options.between-bytes-timeout.set
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let options = RequestOptions::new();
    let set = |index: u64| match index {
        0 => options.set_connect_timeout(Some(1_000_000_000)),
        1 => options.set_first_byte_timeout(Some(2_000_000_000)),
        _ => options.set_between_bytes_timeout(Some(3_000_000_000)),
    };
    for index in 0..3 {
        let seen = || {
            (
                options.connect_timeout(),
                options.first_byte_timeout(),
                options.between_bytes_timeout(),
            )
        };
        let before = seen();
        if set(index).is_err() {
            return not_applicable("the host does not support this timeout");
        }
        let mut expected = before;
        let value = Some((index + 1) * 1_000_000_000);
        match index {
            0 => expected.0 = value,
            1 => expected.1 = value,
            _ => expected.2 = value,
        }
        equal(&format!("timeouts after setter {index}"), &seen(), &expected)?;
    }
    Ok(())
}
