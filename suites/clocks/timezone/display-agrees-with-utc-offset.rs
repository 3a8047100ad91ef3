//! ---
//! title: display returns a name and an offset below a day for each time; utc-offset returns the same offset
//! requirements: [clocks.timezone.display.describes-a-time, clocks.timezone.display.offset-below-a-day, clocks.timezone.utc-offset.as-display]
//! formerly: [clocks/timezone/describes-times-of-all-seasons]
//! needs: [timezone]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wit::wasi::clocks::timezone::*;
use wit::wasi::clocks::wall_clock::Datetime;

bare_test!(
    run,
    "
        package test:zone;
        world zone {
            import wasi:clocks/timezone@0.2.0;
        }
        package wasi:clocks@0.2.0 {
            interface wall-clock {
                record datetime { seconds: u64, nanoseconds: u32 }
            }
            interface timezone {
                use wall-clock.{datetime};
                record timezone-display { utc-offset: s32, name: string, in-daylight-saving-time: bool }
                display: func(when: datetime) -> timezone-display;
                utc-offset: func(when: datetime) -> s32;
            }
        }
    "
);

/// A month in seconds, roughly: the steps meet both ends of daylight saving time.
const MONTH: u64 = 30 * 86_400;

fn run() -> Outcome {
    for month in 0..700 {
        let seconds = month * MONTH;
        let when = Datetime {
            seconds,
            nanoseconds: 0,
        };
        let shown = display(when);
        let offset = shown.utc_offset;
        holds(
            &format!("display at {seconds} s: utc-offset"),
            offset < 86_400,
            "less than a day",
            &offset,
        )?;
        holds(
            &format!("display at {seconds} s: name"),
            !shown.name.is_empty(),
            "a name",
            &shown.name,
        )?;
        equal(&format!("utc-offset at {seconds} s"), &utc_offset(when), &offset)?;
    }
    Ok(())
}
