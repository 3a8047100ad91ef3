//! ---
//! title: A request with Content-Length and Transfer-Encoding is rejected, or is sent with one of the two
//! requirements: [http.outgoing-handler.handle.rejects]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   # A request with both is a failure of this step.
//!   server: { protocol: tcp, do: [accept, request, respond: hello] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let both = [("content-length", "5"), ("transfer-encoding", "chunked")];
    let future = match Fields::from_list(&pairs(&both)) {
        // One of the names is forbidden.
        Err(_) => sent(get()?)?,
        Ok(headers) => {
            let request = OutgoingRequest::new(headers);
            needed("set-method", request.set_method(&Method::Post))?;
            needed("set-scheme", request.set_scheme(Some(&Scheme::Http)))?;
            needed("set-authority", request.set_authority(Some(&authority_at(0)?)))?;
            needed("set-path-with-query", request.set_path_with_query(Some("/")))?;
            let body = needed("body", request.body())?;
            match handle(request, None) {
                Err(_) => sent(get()?)?,
                Ok(future) => {
                    let stream = needed("write", body.write())?;
                    needed("the write of the body", write_all(&stream, b"hello"))?;
                    drop(stream);
                    needed("finish", OutgoingBody::finish(body, None))?;
                    future
                }
            }
        }
    };
    answered(&future)
}
