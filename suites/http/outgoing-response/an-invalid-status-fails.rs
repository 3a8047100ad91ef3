//! ---
//! title: set-status-code of a number that does not have three digits fails
//! requirements: [http.types.outgoing-response.status.invalid]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = OutgoingResponse::new(Fields::new());
    ok("set-status-code of 404", response.set_status_code(404))?;
    for status in [0, 42, 99, 1000, 65535] {
        err(
            &format!("set-status-code of {status}"),
            response.set_status_code(status),
            "an error",
        )?;
    }
    Ok(())
}
