//! ---
//! title: authority returns each authority that set-authority was given, and none
//! requirements: [http.types.outgoing-request.authority.set]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = OutgoingRequest::new(Fields::new());
    for authority in ["localhost", "localhost:80", "127.0.0.1:8080", "example.test"] {
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
    ok("set-authority of none", request.set_authority(None))?;
    equal("authority after none", &request.authority(), &None)
}
