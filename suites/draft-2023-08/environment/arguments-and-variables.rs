//! ---
//! title: Arguments and variables arrive as configured, the same each time
//! requirements: [draft-2023-08.environment.exact]
//! snapshots: ['2023-07', '2023-08', '2023-09']
//! args: [one, two words]
//! env: [[A, "1"], [B, x=y]]
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::environment::*;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    for _ in 0..2 {
        let arguments = get_arguments();
        equal("how many arguments there are, with the name", &arguments.len(), &3)?;
        equal("the arguments", &arguments[1..], &["one".into(), "two words".into()])?;
        let mut variables = get_environment();
        variables.sort();
        let expected = [("A".into(), "1".into()), ("B".into(), "x=y".into())];
        equal("the variables", &variables[..], &expected[..])?;
    }
    Ok(())
}
