//! ---
//! title: status-code returns each status from 200 to 599 that set-status-code was given
//! requirements: [http.types.outgoing-response.status.set]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = OutgoingResponse::new(Fields::new());
    for status in (200..600).rev() {
        ok(
            &format!("set-status-code of {status}"),
            response.set_status_code(status),
        )?;
        equal(&format!("status-code after {status}"), &response.status_code(), &status)?;
    }
    Ok(())
}
