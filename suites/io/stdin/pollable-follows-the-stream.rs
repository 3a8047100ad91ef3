//! ---
//! title: One pollable of stdin is ready while bytes wait, not ready once they were read, and ready again for more
//! requirements: [io.streams.input-subscribe.ready-means-bytes-or-end, io.poll.pollable.block.until-ready]
//! stdin: [{ send: one }, { await: first }, { send: two }, { await: second }, { send: end }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    // The same one each time: that it was ready once says nothing of later.
    let readable = input.subscribe();
    for (round, expected) in ["one", "two", "end"].into_iter().enumerate() {
        let mut text = Vec::new();
        while text.len() < expected.len() {
            readable.block();
            let bytes = ok(&format!("read in round {round}"), input.read(10))?;
            holds(
                &format!("the bytes that block has waited for in round {round}"),
                !bytes.is_empty(),
                "at least 1",
                &bytes,
            )?;
            text.extend(bytes);
        }
        equal(
            &format!("the bytes of round {round}"),
            &text,
            &expected.as_bytes().to_vec(),
        )?;
        equal(
            &format!("ready of the emptied stdin in round {round}"),
            &readable.ready(),
            &false,
        )?;
        match round {
            0 => signal("first"),
            1 => signal("second"),
            _ => (),
        }
    }
    Ok(())
}
