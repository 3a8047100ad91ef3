//! Lists of names and values, as hosts get them wrong that keep them in a map of their own.
use super::change::Call;
use guest::*;

pub type Entries = Vec<(String, Vec<u8>)>;

/// The bytes of a value that a faulty host keeps.
const KEPT: usize = 100;

fn is_name(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

/// The values of each name as one value.
fn joined(all: &[(String, Vec<u8>)]) -> Entries {
    let mut kept: Entries = Vec::new();
    for (name, value) in all {
        match kept.iter_mut().find(|(one, _)| is_name(one, name)) {
            Some((_, values)) => {
                values.extend_from_slice(b", ");
                values.extend_from_slice(value);
            }
            None => kept.push((name.clone(), value.clone())),
        }
    }
    kept
}

/// Equal pairs once.
fn without_equal(all: &[(String, Vec<u8>)]) -> Entries {
    let mut kept: Entries = Vec::new();
    for (name, value) in all {
        if !kept.iter().any(|(one, other)| is_name(one, name) && other == value) {
            kept.push((name.clone(), value.clone()));
        }
    }
    kept
}

/// The same places for each name, with its values in reverse order.
fn reversed(all: &[(String, Vec<u8>)]) -> Entries {
    let mut kept = all.to_vec();
    for (index, (name, _)) in all.iter().enumerate() {
        let is_same = |(one, _): &&(String, Vec<u8>)| is_name(one, name);
        let before = all[..index].iter().filter(is_same).count();
        if let Some((_, value)) = all.iter().rev().filter(is_same).nth(before) {
            kept[index].1.clone_from(value);
        }
    }
    kept
}

/// Bytes that are taken for characters of Latin-1, and encoded as UTF-8.
fn encoded(value: &[u8]) -> Vec<u8> {
    let text: String = value.iter().map(|byte| char::from(*byte)).collect();
    text.into_bytes()
}

impl Call {
    /// What is kept of entries, if a fault makes it other than what was given.
    pub fn kept(&self, all: &[(String, Vec<u8>)]) -> Option<Entries> {
        let once = joined(all).len() == all.len();
        if !once && self.is("the values of a name are joined") {
            return Some(joined(all));
        }
        if reversed(all) != all && self.is("the values of a name come in reverse order") {
            return Some(reversed(all));
        }
        if without_equal(all).len() < all.len() && self.is("equal pairs are one") {
            return Some(without_equal(all));
        }
        let mut kept = all.to_vec();
        if all.iter().any(|(_, value)| value.is_empty()) && self.is("a name whose value is empty is left out") {
            kept.retain(|(_, value)| !value.is_empty());
            return Some(kept);
        }
        if all.iter().any(|(_, value)| !value.is_ascii()) && self.is("bytes beyond ASCII are encoded once more") {
            for (_, value) in &mut kept {
                *value = encoded(value);
            }
            return Some(kept);
        }
        if all.iter().any(|(_, value)| value.len() > KEPT) && self.is("a long value is cut") {
            for (_, value) in &mut kept {
                value.truncate(KEPT);
            }
            return Some(kept);
        }
        None
    }
}
