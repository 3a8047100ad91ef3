//! ---
//! title: A write that check-write permits arrives once it is flushed
//! formerly: [draft-2023-08/permit/a-write-of-the-permit-arrives]
//! requirements: [draft-2023-08.check-write.permit, draft-2023-08.flush.arrives]
//! snapshots: ['2023-09']
//! expect: { outcome: ok, stdout: { pattern: 1000 } }
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::poll::poll_oneoff;
use draft::stdout::get_stdout;
use draft::streams::*;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    let bytes = pattern(0, 1000);
    let mut rest = &bytes[..];
    while !rest.is_empty() {
        let permit = ok("check-write", check_write(out))?;
        let (part, more) = rest.split_at(rest.len().min(permit as usize));
        if part.is_empty() {
            poll_oneoff(&[subscribe_to_output_stream(out)]);
            continue;
        }
        ok("write", write(out, part))?;
        rest = more;
    }
    ok("blocking-flush", blocking_flush(out))
}
