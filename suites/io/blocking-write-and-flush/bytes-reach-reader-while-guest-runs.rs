//! ---
//! title: Bytes for which blocking-write-and-flush returned ok reach the reader of stdout while the guest waits for the reader's answer
//! requirements: [io.streams.blocking-write-and-flush.reaches-reader]
//! level: should
//! stdin: [{ await-stdout: question }, { send: "1" }, { await-stdout: question and another }, { send: "2" }, close]
//! expect: { outcome: ok, stdout: question and another }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let (out, input) = (get_stdout(), get_stdin());
    for (text, answer) in [("question", b'1'), (" and another", b'2')] {
        ok(
            &format!("blocking-write-and-flush of {text:?}"),
            out.blocking_write_and_flush(text.as_bytes()),
        )?;
        // It comes when the reader has seen the text, and the guest waits for it: a host that keeps the text waits forever.
        let mut seen = Vec::new();
        while seen.is_empty() {
            seen = needed("blocking-read of the answer", input.blocking_read(1))?;
        }
        equal(&format!("the answer to {text:?}"), &seen, &[answer].to_vec())?;
    }
    Ok(())
}
