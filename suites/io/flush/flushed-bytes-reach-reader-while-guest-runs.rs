//! ---
//! title: Bytes for which blocking-flush returned ok reach the reader of stdout while the guest waits for the reader's answer
//! requirements: [io.streams.blocking-flush.reaches-reader]
//! level: should
//! stdin: [{ await-stdout: question }, { send: "1" }, { await-stdout: question and another }, { send: "2" }, close]
//! expect: { outcome: ok, stdout: question and another }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::cli::stdout::get_stdout;
use wasi::io::streams::OutputStream;

test!(run);

/// Writes bytes in as many writes as the permits take, which another test checks.
fn write(out: &OutputStream, bytes: &[u8]) -> Outcome {
    let mut written = 0;
    while written < bytes.len() {
        out.subscribe().block();
        let permit = needed("check-write", out.check_write())?;
        let length = permit.min((bytes.len() - written) as u64) as usize;
        needed("write", out.write(&bytes[written..written + length]))?;
        written += length;
    }
    Ok(())
}

fn run() -> Outcome {
    let (out, input) = (get_stdout(), get_stdin());
    for (text, answer) in [("question", b'1'), (" and another", b'2')] {
        write(&out, text.as_bytes())?;
        ok(&format!("blocking-flush after {text:?}"), out.blocking_flush())?;
        // It comes when the reader has seen the text, and the guest waits for it: a host that keeps the text waits forever.
        let mut seen = Vec::new();
        while seen.is_empty() {
            seen = needed("blocking-read of the answer", input.blocking_read(1))?;
        }
        equal(&format!("the answer to {text:?}"), &seen, &[answer].to_vec())?;
    }
    Ok(())
}
