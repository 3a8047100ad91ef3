//! What stands between the host and a guest that is served: it answers requests for `/layer` itself, and hands on all others. All resources are the
//! host's, to the guest as to the layer.
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
                import wasi:http/incoming-handler@0.2.0;
                export wasi:http/incoming-handler@0.2.0;
            }
        ",
        features: ["more"],
        std_feature,
        generate_all,
    });
}
use wit::exports::wasi::http::incoming_handler::Guest;
use wit::wasi::http::incoming_handler;
use wit::wasi::http::types::{Fields, IncomingRequest, OutgoingBody, OutgoingResponse, ResponseOutparam};

struct Layer;

impl Guest for Layer {
    fn handle(request: IncomingRequest, out: ResponseOutparam) {
        if request.path_with_query().as_deref() != Some("/layer") {
            return incoming_handler::handle(request, out);
        }
        drop(request);
        let response = OutgoingResponse::new(Fields::new());
        let body = response.body().expect("the body is there once");
        ResponseOutparam::set(out, Ok(response));
        let stream = body.write().expect("the stream is there once");
        // A client that has gone sees nothing of either.
        _ = stream.blocking_write_and_flush(b"the layer");
        drop(stream);
        _ = OutgoingBody::finish(body, None);
    }
}

wit::export!(Layer with_types_in wit);
