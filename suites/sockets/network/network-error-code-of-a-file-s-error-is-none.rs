//! ---
//! title: network-error-code of the error of a stream of a file returns none
//! requirements: [sockets.network.network-error-code.none]
//! level: should
//! since: 0.2.2
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);
network_error_code!();

fn run() -> Outcome {
    // The guest was started: from here on a failure is not the lack of a later version.
    signal("started");
    let data = preopen!("/data")?;
    let writable = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    // Neither can be read; a host may say so here, or when the stream is read.
    for stream in [writable.read_via_stream(0), data.read_via_stream(0)]
        .into_iter()
        .flatten()
    {
        if let Err(StreamError::LastOperationFailed(error)) = stream.blocking_read(10) {
            return equal("network-error-code", &network_error_code(&error), &None);
        }
    }
    not_applicable("the host makes no stream of a file whose reads fail")
}
