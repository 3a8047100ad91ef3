//! What stands between the host and a guest that is served behind the layer of `changed-http.rs`. It changes nothing.
#![no_std]
#![no_main]
// The allocator and the panic handler.
use guest as _;

#[allow(unexpected_cfgs)]
mod wit {
    wit_bindgen::generate!({
        path: "changed.wit",
        world: "front",
        features: ["more"],
        std_feature,
        generate_all,
    });
}
use wit::exports::test::changed::handler::{Guest, IncomingRequest, ResponseOutparam};
use wit::test::changed::served;
use wit::wasi::http::incoming_handler;

struct Front;

impl Guest for Front {
    fn handle(request: IncomingRequest, out: ResponseOutparam) {
        incoming_handler::handle(served::request(request), served::outparam(out));
    }
}

wit::export!(Front with_types_in wit);
