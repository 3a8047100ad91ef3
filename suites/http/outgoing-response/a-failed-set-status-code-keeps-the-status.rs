//! ---
//! title: set-status-code that fails leaves the status as it was
//! requirements: [http.types.outgoing-response.status.failed-change]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = OutgoingResponse::new(Fields::new());
    needed("set-status-code of 404", response.set_status_code(404))?;
    for status in [0, 42, 99, 1000, 65535] {
        if response.set_status_code(status).is_ok() {
            return not_applicable("set-status-code takes a status that is not valid");
        }
        equal(&format!("status-code after {status}"), &response.status_code(), &404)?;
    }
    Ok(())
}
