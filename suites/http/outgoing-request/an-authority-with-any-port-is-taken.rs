//! ---
//! title: set-authority takes each port, and fails for a port that is not a number
//! requirements: [http.types.outgoing-request.authority.set, http.types.outgoing-request.authority.invalid]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = OutgoingRequest::new(Fields::new());
    for port in [1, 80, 443, 999, 1000, 9999, 10000, 32768, 65535] {
        let authority = format!("example.test:{port}");
        ok(
            &format!("set-authority of {authority}"),
            request.set_authority(Some(&authority)),
        )?;
        equal(
            &format!("authority after {authority}"),
            &request.authority(),
            &Some(authority.clone()),
        )?;
    }
    for authority in [
        "localhost:abc",
        "localhost:80a",
        "localhost:-1",
        "localhost:8 0",
        "localhost:0x50",
    ] {
        err(
            &format!("set-authority of {authority:?}"),
            request.set_authority(Some(authority)),
            "an error",
        )?;
    }
    Ok(())
}
