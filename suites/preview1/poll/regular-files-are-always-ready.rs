//! ---
//! title: poll_oneoff reports a regular file as ready to read and to write, also at its end
//! requirements: [preview1.poll-oneoff.regular-files]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let hour = 3_600_000_000_000;
    let file = opened(data, "a.txt")?;
    for place in ["at its start", "at its end"] {
        for (subscription, kind) in [
            (Subscription::readable(1, file), EVENT_READ),
            (Subscription::writable(1, file), EVENT_WRITE),
        ] {
            let events = poll_oneoff(&[subscription, Subscription::after(2, MONOTONIC, hour)]);
            let events = ok(&format!("poll_oneoff of a file {place}"), events)?;
            let seen: Vec<(u64, u16, u8)> = events
                .iter()
                .map(|event| (event.userdata, event.error, event.kind))
                .collect();
            equal(
                &format!("the events by poll_oneoff of a file {place}"),
                &seen[..],
                &[(1, 0, kind)],
            )?;
        }
        reads("fd_read", file, if place == "at its start" { "hello" } else { "" })?;
    }
    Ok(())
}
