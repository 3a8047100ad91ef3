//! ---
//! title: A display whose name is UTC has offset 0 and no daylight saving time, also for times of which no zone is known
//! requirements: [clocks.timezone.display.utc-without-a-zone, clocks.timezone.display.utc-where-there-is-no-zone]
//! formerly: [clocks/timezone/what-is-utc-has-no-offset]
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

fn run() -> Outcome {
    for seconds in [0, 1_780_000_000, u64::MAX] {
        let nanoseconds = 999_999_999;
        let shown = display(Datetime { seconds, nanoseconds });
        if shown.name == "UTC" {
            equal(
                &format!("display of UTC at {seconds} s: utc-offset"),
                &shown.utc_offset,
                &0,
            )?;
            equal(
                &format!("display of UTC at {seconds} s: in-daylight-saving-time"),
                &shown.in_daylight_saving_time,
                &false,
            )?;
        } else {
            holds(
                &format!("display at {seconds} s: name"),
                !shown.name.is_empty(),
                "UTC, or the name of the zone",
                &shown.name,
            )?;
        }
    }
    Ok(())
}
