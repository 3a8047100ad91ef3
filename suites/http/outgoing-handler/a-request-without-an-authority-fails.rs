//! ---
//! title: A request with the scheme HTTP or HTTPS and without an authority fails
//! formerly: [http/outgoing-handler/without-an-authority-fails]
//! requirements: [http.outgoing-handler.handle.needs-authority]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [nobody-comes] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    for (name, scheme) in [("HTTP", Scheme::Http), ("HTTPS", Scheme::Https)] {
        let request = get()?;
        needed("set-scheme", request.set_scheme(Some(&scheme)))?;
        needed("set-authority", request.set_authority(None))?;
        handle_fails(&format!("handle with {name} and without an authority"), request)?;
    }
    Ok(())
}
