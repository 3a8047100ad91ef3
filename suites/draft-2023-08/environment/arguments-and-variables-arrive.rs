//! ---
//! title: Arguments and variables arrive as configured, the same each time
//! formerly: [draft-2023-08/environment/arguments-and-variables]
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
        // Whether a program's name comes before them is the host's choice.
        let found = arguments.get(arguments.len().saturating_sub(2)..).unwrap_or_default();
        equal(
            "the last arguments by get-arguments",
            found,
            &["one".into(), "two words".into()],
        )?;
        let expected = "2, or 3 with the program's name";
        holds(
            "the number of arguments by get-arguments",
            arguments.len() <= 3,
            expected,
            &arguments,
        )?;
        let mut variables = get_environment();
        variables.sort();
        let expected = [("A".into(), "1".into()), ("B".into(), "x=y".into())];
        equal("the variables by get-environment", &variables[..], &expected[..])?;
    }
    Ok(())
}
