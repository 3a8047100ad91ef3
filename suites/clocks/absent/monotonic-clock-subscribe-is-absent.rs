//! ---
//! title: wasi:clocks/monotonic-clock does not offer subscribe, which a draft had
//! requirements: [clocks.monotonic-clock.subscribe.absent]
//! formerly: [clocks/absent/monotonic-clock-subscribe]
//! level: should
//! expect: { outcome: refuse-or-trap }
//! ---
#![no_std]
#![no_main]
use guest::*;

bare_test!(
    run,
    "
        package test:guest;
        world guest {
            import wasi:clocks/monotonic-clock@0.2.0;
        }
        package wasi:io@0.2.0 {
            interface poll { resource pollable; }
        }
        package wasi:clocks@0.2.0 {
            interface monotonic-clock {
                use wasi:io/poll@0.2.0.{pollable};
                subscribe: func(when: u64, absolute: bool) -> pollable;
            }
        }
    "
);

fn run() -> Outcome {
    absent!(
        "subscribe",
        wit::wasi::clocks::monotonic_clock::subscribe(0, false).handle()
    )
}
