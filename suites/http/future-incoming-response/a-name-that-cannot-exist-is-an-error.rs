//! ---
//! title: A request to a name with a label that is too long for any name is an error
//! requirements: [http.outgoing-handler.handle.protocol-errors, http.types.future-incoming-response.get.error]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    handle_fails("the response", get_of_no_name()?)?;
    Ok(())
}
