//! ---
//! title: Eleven hundred requests after one another are all answered, though the server closes each connection
//! requirements: [http.outgoing-handler.handle.any-number]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, rounds: 1100, do: [accept, request: { target: '/{round}' }, { respond: '{round}' }] }
//! timeout: 60
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    for round in 0..1100 {
        let request = request_to(0, &Method::Get, &format!("/{round}"), &[])?;
        let response = ok(&format!("the response to request {round}"), awaited(&sent(request)?)?)?;
        let body = texts(&[bytes_of(&response)?]);
        equal(
            &format!("the body of response {round}"),
            &body,
            &vec![round.to_string()],
        )?;
    }
    Ok(())
}
