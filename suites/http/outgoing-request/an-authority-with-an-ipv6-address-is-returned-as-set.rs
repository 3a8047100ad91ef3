//! ---
//! title: authority returns the IPv6 address, with and without a port, that set-authority was given
//! requirements: [http.types.outgoing-request.authority.set]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = OutgoingRequest::new(Fields::new());
    for authority in ["[::1]", "[::1]:443"] {
        ok(
            &format!("set-authority of {authority}"),
            request.set_authority(Some(authority)),
        )?;
        equal(
            &format!("authority after {authority}"),
            &request.authority(),
            &Some(authority.to_string()),
        )?;
    }
    Ok(())
}
