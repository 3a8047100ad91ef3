//! A layer between a guest and the host's wasi:http/outgoing-handler alone: it hands on what it gets. All resources are the host's, to the guest as
//! to the layer.
#![no_std]
#![no_main]
// The allocator and the panic handler.
use guest as _;

#[allow(unexpected_cfgs)]
mod wit {
    wit_bindgen::generate!({
        path: "changed.wit",
        inline: "
            package test:layers;
            world layer {
                // Of a panic.
                import wasi:cli/stderr@0.2.0;
                import wasi:http/outgoing-handler@0.2.0;
                export wasi:http/outgoing-handler@0.2.0;
            }
        ",
        features: ["more"],
        std_feature,
        generate_all,
    });
}
use wit::exports::wasi::http::outgoing_handler::Guest;
use wit::wasi::http::outgoing_handler;
use wit::wasi::http::types::{ErrorCode, FutureIncomingResponse, OutgoingRequest, RequestOptions};

struct Layer;

impl Guest for Layer {
    fn handle(request: OutgoingRequest, options: Option<RequestOptions>) -> Result<FutureIncomingResponse, ErrorCode> {
        outgoing_handler::handle(request, options)
    }
}

wit::export!(Layer with_types_in wit);
