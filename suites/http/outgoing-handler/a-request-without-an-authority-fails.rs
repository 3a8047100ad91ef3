//! ---
//! title: A request without an authority fails
//! formerly: [http/outgoing-handler/without-an-authority-fails]
//! requirements: [http.outgoing-handler.handle.invalid]
//! level: should
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
    let request = get()?;
    needed("set-authority", request.set_authority(None))?;
    handle_fails("handle without an authority", request)?;
    Ok(())
}
