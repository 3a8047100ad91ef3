//! ---
//! title: set-status-code of a number from 600 to 999 fails
//! requirements: [http.types.outgoing-response.status.range]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = OutgoingResponse::new(Fields::new());
    ok("set-status-code of 599", response.set_status_code(599))?;
    for status in [600, 700, 999] {
        err(
            &format!("set-status-code of {status}"),
            response.set_status_code(status),
            "an error",
        )?;
    }
    Ok(())
}
