//! Gives back what it takes. The layer of `changed-http.rs` imports the resources of a guest that is served under two names, which are one
//! in the composition; a handle passes from one to the other only between components.
#![no_std]
#![no_main]
// The allocator and the panic handler.
use guest as _;

#[allow(unexpected_cfgs)]
mod wit {
    wit_bindgen::generate!({
        path: "changed.wit",
        world: "adopter",
        features: ["more"],
        std_feature,
        generate_all,
    });
}
use wit::exports::test::changed::same::{Guest, IncomingRequest, ResponseOutparam};

struct Adopter;

impl Guest for Adopter {
    fn request(of: IncomingRequest) -> IncomingRequest {
        of
    }
    fn outparam(of: ResponseOutparam) -> ResponseOutparam {
        of
    }
}

wit::export!(Adopter with_types_in wit);
