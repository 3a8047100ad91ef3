//! ---
//! title: Sixty-four requests after one another are all answered, though the server closes each connection
//! requirements: [http.outgoing-handler.handle.sends]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, rounds: 64, do: [accept, request: { target: '/{round}' }, { respond: '{round}' }] }
//! timeout: 30
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    for round in 0..64 {
        let future = ok(
            &format!("handle of request {round}"),
            handle(request_to(0, &Method::Get, &format!("/{round}"), &[])?, None),
        )?;
        let response = ok(&format!("the response to request {round}"), awaited(&future)?)?;
        equal(
            &format!("the body of response {round}"),
            &texts(&[bytes_of(&response)?])[0],
            &round.to_string(),
        )?;
    }
    Ok(())
}
