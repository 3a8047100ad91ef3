//! ---
//! title: "A component between the guest and the host has its way with the variables: one goes, one comes, the others stay"
//! requirements: [cli.composition.environment]
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
    equal("HIDDEN, which the layer takes away", &value("HIDDEN"), &None)?;
    equal("LAYER, which the layer adds", &value("LAYER"), &Some("virtual"))?;
    equal("SHOWN, which the layer leaves", &value("SHOWN"), &Some("as it is"))
}
