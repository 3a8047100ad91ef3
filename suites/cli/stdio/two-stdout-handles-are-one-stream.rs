//! ---
//! title: Two handles of stdout write to one stream, and what each has flushed arrives in order
//! requirements: [cli.stdout.get-stdout.is-stdout]
//! level: should
//! expect: { outcome: ok, stdout: one two three four }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let (first, second) = (get_stdout(), get_stdout());
    for (handle, part) in [
        (&first, "one "),
        (&second, "two "),
        (&first, "three "),
        (&second, "four"),
    ] {
        ok(
            &format!("blocking-write-and-flush of {part:?} to stdout"),
            handle.blocking_write_and_flush(part.as_bytes()),
        )?;
    }
    Ok(())
}
