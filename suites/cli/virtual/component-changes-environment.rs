//! ---
//! title: "A component between guest and host changes the variables: it removes one, adds one and leaves another"
//! requirements: [cli.composition.environment]
//! formerly: [cli/virtual/the-environment-is-the-layers]
//! env: [[HIDDEN, secret], [SHOWN, as it is]]
//! behind: virtual
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_environment;

test!(run);

fn run() -> Outcome {
    let all = get_environment();
    let value = |name: &str| all.iter().find(|(one, _)| one == name).map(|(_, value)| value.as_str());
    equal(
        "get-environment: HIDDEN, which the component removes",
        &value("HIDDEN"),
        &None,
    )?;
    equal(
        "get-environment: LAYER, which the component adds",
        &value("LAYER"),
        &Some("virtual"),
    )?;
    equal(
        "get-environment: SHOWN, which the component leaves",
        &value("SHOWN"),
        &Some("as it is"),
    )
}
