//! `wasi:filesystem/preopens`.
use super::change::{freedom, Call};
use super::filesystem_descriptors::preopened;
use super::memory::live;
use super::wit::exports::wasi::filesystem::{preopens::Guest, types as guests};
use super::wit::wasi::filesystem::preopens as hosts;
use super::Layer;
use guest::*;

pub fn directories() -> Vec<(guests::Descriptor, String)> {
    let call = Call("preopens#get-directories");
    let mut all = hosts::get_directories();
    if all.len() > 1 && freedom("preopens come in another order") {
        all.reverse();
    }
    if !all.is_empty() && call.is("the last is missing") {
        all.pop();
    }
    if all.len() > 1 && call.is("names are exchanged") {
        let first = all[0].1.clone();
        all[0].1 = core::mem::replace(&mut all[1].1, first);
    }
    if (1..all.len()).any(|index| all[..index].iter().any(|(_, name)| *name == all[index].1))
        && call.is("a name comes once")
    {
        let mut names: Vec<String> = Vec::new();
        all.retain(|(_, name)| {
            let known = names.contains(name);
            names.push(name.clone());
            !known
        });
    }
    static CALLS: core::sync::atomic::AtomicU64 = core::sync::atomic::AtomicU64::new(0);
    let is_first = CALLS.fetch_add(1, core::sync::atomic::Ordering::Relaxed) == 0;
    if !is_first && !all.is_empty() && call.is("a second call gives none") {
        return Vec::new();
    }
    if !is_first
        && all
            .iter()
            .any(|(host, _)| !live().iter().any(|one| one.is_same_object(host)))
    {
        if call.is("what was dropped is missing from then on") {
            all.retain(|(host, _)| live().iter().any(|one| one.is_same_object(host)));
        }
    }
    all.into_iter()
        .enumerate()
        .map(|(device, (host, name))| (preopened(host, device), call.text("a name", name)))
        .collect()
}

impl Guest for Layer {
    fn get_directories() -> Vec<(guests::Descriptor, String)> {
        directories()
    }
    fn initial_cwd() -> Option<String> {
        None
    }
}
