//! How the variables that a test configures are found among those that the host gives.
#![allow(dead_code)]
use guest::*;

/// Holds when each configured variable is given once, with its value unchanged. Variables have no order, and the host may give more.
pub fn arrive<T: AsRef<str>>(seen: &[(String, String)], configured: &[(T, T)]) -> Outcome {
    for (name, value) in configured {
        let name = name.as_ref();
        let values: Vec<&str> = seen
            .iter()
            .filter(|(one, _)| one == name)
            .map(|(_, value)| value.as_str())
            .collect();
        equal(
            &format!("get-environment: values of {name}"),
            values.as_slice(),
            &[value.as_ref()],
        )?;
    }
    Ok(())
}
