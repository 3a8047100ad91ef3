//! The resource `fields` of `wasi:http/types`.
use super::change::{freedom, Call};
use super::http_entries::Entries;
use super::wit::exports::wasi::http::types::{self as guests, HeaderError};
use super::wit::wasi::http::types as hosts;
use guest::*;
extern crate alloc;
use alloc::rc::Rc;

/// Fields of the host. A fault has two resources share them.
pub struct Fields(Rc<hosts::Fields>);

/// Whether the guest must not use the name: which ones is the host's choice.
fn is_forbidden(name: &str) -> bool {
    ["content-length", "cookie", "te", "trailer"]
        .iter()
        .any(|one| one.eq_ignore_ascii_case(name))
        && freedom("more names of headers are forbidden")
}

pub fn fields(host: hosts::Fields) -> guests::Fields {
    guests::Fields::new(Fields(Rc::new(host)))
}

/// What a guest hands over.
pub fn host_fields(fields: guests::Fields) -> hosts::Fields {
    let Fields(host) = fields.into_inner::<Fields>();
    Rc::try_unwrap(host).unwrap_or_else(|shared| hosts::Fields::clone(&shared))
}

/// Fields of entries, without those that the host forbids.
fn made(entries: &[(String, Vec<u8>)]) -> hosts::Fields {
    let host = hosts::Fields::new();
    for (name, value) in entries {
        host.append(name, value).ok();
    }
    host
}

/// The same for fields that cannot be changed. The request whose headers they are stays, so that they do.
fn made_immutable(entries: &[(String, Vec<u8>)]) -> hosts::Fields {
    let request = hosts::OutgoingRequest::new(made(entries));
    let headers = request.headers();
    core::mem::forget(request);
    headers
}

/// What a request, a response or a body keeps of the fields that it is given.
pub fn kept(call: Call, host: hosts::Fields) -> hosts::Fields {
    match call.kept(&host.entries()) {
        Some(entries) => made(&entries),
        None => host,
    }
}

/// Adds a header where there is none of the name.
pub fn add(host: &hosts::Fields, name: &str) {
    if !host.has(&name.to_string()) {
        host.append(&name.to_string(), &ADDED.to_vec()).ok();
    }
}

/// The value of a header that a host has added of itself. The guest is not shown it.
const ADDED: &[u8] = b"added";

/// The headers that a guest sends, as it gave them.
fn given(entries: &[(String, Vec<u8>)]) -> Entries {
    entries.iter().filter(|(_, value)| value != ADDED).cloned().collect()
}

/// The headers that came, as a host shows them that may put in one.
pub fn shown(call: Call, host: hosts::Fields) -> guests::Fields {
    if freedom("what comes has a header more") {
        let mut entries = host.entries();
        entries.push(("x-forwarded-for".to_string(), b"127.0.0.1".to_vec()));
        return fields(made_immutable(&entries));
    }
    headers(call, host)
}

/// The headers of a request or a response, which the guest must not change.
pub fn headers(call: Call, host: hosts::Fields) -> guests::Fields {
    let entries = host.entries();
    if given(&entries).len() < entries.len() {
        return fields(made_immutable(&given(&entries)));
    }
    if let Some(entries) = call.kept(&host.entries()) {
        return fields(made_immutable(&entries));
    }
    if !host.entries().is_empty() && call.is("is empty") {
        return fields(hosts::Fields::new());
    }
    if call.is("can be changed") {
        return fields(host.clone());
    }
    fields(host)
}

impl Call {
    fn header_error(&self, error: hosts::HeaderError) -> HeaderError {
        let (name, given, other) = match error {
            hosts::HeaderError::InvalidSyntax => ("invalid-syntax", HeaderError::InvalidSyntax, HeaderError::Forbidden),
            hosts::HeaderError::Forbidden => ("forbidden", HeaderError::Forbidden, HeaderError::InvalidSyntax),
            hosts::HeaderError::Immutable => ("immutable", HeaderError::Immutable, HeaderError::Forbidden),
        };
        if self.has(name, "comes as another error") {
            return other;
        }
        given
    }

    /// Whether a fault takes invalid entries.
    fn takes(&self, entries: &[(String, Vec<u8>)]) -> bool {
        let is_plain = |byte: &u8| !byte.is_ascii_control() || *byte == b'\t';
        let is_worse = |byte: &u8| matches!(byte, 0 | b'\r' | b'\n');
        let values = || entries.iter().map(|(_, value)| value);
        let is_name = entries
            .iter()
            .all(|(name, _)| hosts::Fields::new().delete(name).is_ok());
        if is_name
            && !values().any(|value| value.iter().any(is_worse))
            && !values().all(|value| value.iter().all(is_plain))
        {
            return self.is("control characters in a value are taken");
        }
        let begins_well = |(name, _): &(String, Vec<u8>)| name.starts_with(|one: char| one.is_ascii_alphanumeric());
        entries.iter().all(begins_well) && !is_name && self.is("the first character of a name alone is looked at")
    }

    /// The result of a change of fields that may be refused, which concerns these entries.
    fn changed(
        &self,
        fields: &hosts::Fields,
        entries: &[(String, Vec<u8>)],
        result: Result<(), hosts::HeaderError>,
    ) -> Result<(), HeaderError> {
        let Err(error) = result else {
            return if self.is("fails where it is to succeed") {
                Err(HeaderError::InvalidSyntax)
            } else {
                Ok(())
            };
        };
        if self.is("an error comes as ok") {
            return Ok(());
        }
        if matches!(error, hosts::HeaderError::InvalidSyntax) && self.takes(entries) {
            return Ok(());
        }
        // Fields that cannot be changed refuse this too.
        if !matches!(error, hosts::HeaderError::Immutable) && self.is("a change that failed changes something") {
            fields.append(&"x-changed".to_string(), &b"changed".to_vec()).ok();
        }
        Err(self.header_error(error))
    }

    fn entries(&self, all: Entries) -> Entries {
        let mut all = self.list(all);
        if all.len() > 1 && self.is("the entries come in reverse order") {
            all.reverse();
        }
        if let Some((_, value)) = all.iter_mut().find(|(_, value)| !value.is_empty()) {
            *value = self.bytes(core::mem::take(value));
        }
        if let Some((name, _)) = all.iter_mut().find(|(name, _)| !name.is_empty()) {
            *name = self.text("the name", core::mem::take(name));
        }
        all
    }
}

impl Fields {
    /// The names that begin with this one.
    fn longer_names(&self, name: &str) -> Vec<String> {
        let is_longer = |one: &String| one.len() > name.len() && one.starts_with(&name.to_ascii_lowercase());
        let names = self.0.entries().into_iter().map(|(one, _)| one);
        names.filter(is_longer).collect()
    }

    fn is_spelled(&self, name: &str) -> bool {
        self.0.entries().iter().any(|(one, _)| *one == name)
    }
}

impl guests::GuestFields for Fields {
    fn new() -> Self {
        let host = hosts::Fields::new();
        if Call("fields.constructor").is("they hold an entry") {
            host.append(&"x-changed".to_string(), &b"changed".to_vec()).ok();
        }
        Fields(Rc::new(host))
    }
    fn from_list(entries: Entries) -> Result<guests::Fields, HeaderError> {
        let call = Call("fields.from-list");
        if entries.iter().any(|(name, _)| is_forbidden(name)) {
            return Err(HeaderError::Forbidden);
        }
        if entries.is_empty() && call.is("an empty list fails") {
            return Err(HeaderError::InvalidSyntax);
        }
        let entries = call.entries(entries);
        let mut entries = call.kept(&entries).unwrap_or(entries);
        let is_ordered = entries.is_sorted_by(|(one, _), (other, _)| one >= other);
        if !is_ordered && freedom("the names of headers come in an order of the host") {
            entries.sort_by(|(one, _), (other, _)| other.cmp(one));
        }
        match hosts::Fields::from_list(&entries) {
            Ok(_) if call.is("fails where it is to succeed") => Err(HeaderError::InvalidSyntax),
            Ok(host) => Ok(fields(host)),
            Err(_) if call.is("an error comes as ok") => Ok(fields(hosts::Fields::new())),
            Err(hosts::HeaderError::InvalidSyntax) if call.takes(&entries) => Ok(fields(made(&entries))),
            Err(error) => Err(call.header_error(error)),
        }
    }
    fn get(&self, name: String) -> Vec<Vec<u8>> {
        let call = Call("fields.get");
        let is_spelled = self.is_spelled(&name);
        let mut values = self.0.get(&name);
        if !is_spelled && !values.is_empty() && call.is("the case of the name matters") {
            return Vec::new();
        }
        if values.len() > 1 && call.is("the values come in reverse order") {
            values.reverse();
        }
        if values.len() > 1 && call.is("the values are joined into one") {
            values = vec![values.join(&b", "[..])];
        }
        if values.is_empty() && call.is("an empty value in place of nothing") {
            return vec![Vec::new()];
        }
        let longer = self.longer_names(&name);
        if !longer.is_empty() && call.is("values of longer names come too") {
            values.extend(longer.iter().flat_map(|one| self.0.get(one)));
        }
        let mut values = call.list(values);
        if let Some(value) = values.iter_mut().find(|value| !value.is_empty()) {
            *value = call.bytes(core::mem::take(value));
        }
        if values.iter().any(Vec::is_empty) && call.is("an empty value is left out") {
            values.retain(|value| !value.is_empty());
        }
        values
    }
    fn has(&self, name: String) -> bool {
        let call = Call("fields.has");
        let is_spelled = self.is_spelled(&name);
        if !is_spelled && self.0.has(&name) && call.is("the case of the name matters") {
            return false;
        }
        if self.0.get(&name).iter().any(Vec::is_empty) && call.is("false where the value is empty") {
            return false;
        }
        if !self.0.has(&name) && !self.longer_names(&name).is_empty() && call.is("true where a longer name is there") {
            return true;
        }
        call.truth(self.0.has(&name))
    }
    fn set(&self, name: String, values: Vec<Vec<u8>>) -> Result<(), HeaderError> {
        let call = Call("fields.set");
        if is_forbidden(&name) {
            return Err(HeaderError::Forbidden);
        }
        if call.is("ok without an effect") {
            return Ok(());
        }
        let before = self.0.get(&name);
        let is_spelled = self.is_spelled(&name);
        let result = self.0.set(&name, &values);
        if result.is_ok() && values.len() > 1 && call.is("the last value alone is set") {
            self.0.set(&name, &values[values.len() - 1..]).ok();
        } else if result.is_ok() && values.len() > 1 && call.is("the first value alone is set") {
            self.0.set(&name, &values[..1]).ok();
        } else if result.is_ok() && !before.is_empty() && call.is("the earlier values stay") {
            self.0.set(&name, &[&before[..], &values].concat()).ok();
        } else if result.is_ok()
            && !before.is_empty()
            && !is_spelled
            && call.is("the values of the name in another case stay")
        {
            self.0.set(&name, &[&before[..], &values].concat()).ok();
        } else if result.is_ok()
            && !before.is_empty()
            && values.is_empty()
            && call.is("no values leave the earlier ones")
        {
            self.0.set(&name, &before).ok();
        }
        let entries: Entries = values.into_iter().map(|value| (name.clone(), value)).collect();
        call.changed(&self.0, &entries, result)
    }
    fn delete(&self, name: String) -> Result<(), HeaderError> {
        let call = Call("fields.delete");
        if is_forbidden(&name) {
            return Err(HeaderError::Forbidden);
        }
        let values = self.0.get(&name);
        if !values.is_empty() && call.is("ok without an effect") {
            return Ok(());
        }
        if values.len() > 1 && call.is("the first value alone is deleted") {
            let result = self.0.set(&name, &values[1..]);
            return call.changed(&self.0, &[], result);
        }
        if !values.is_empty() && !self.is_spelled(&name) && call.is("the case of the name matters") {
            return Ok(());
        }
        let longer = self.longer_names(&name);
        if !longer.is_empty() && call.is("longer names are deleted too") {
            longer.iter().for_each(|one| _ = self.0.delete(one));
        }
        let others: Vec<String> = self.0.entries().into_iter().map(|(one, _)| one).collect();
        let result = self.0.delete(&name);
        if result.is_ok() && others.iter().any(|one| self.0.has(one)) && call.is("all names are deleted") {
            others.iter().for_each(|one| _ = self.0.delete(one));
        }
        if result.is_ok() && values.is_empty() && call.is("fails for a name that is absent") {
            return Err(HeaderError::InvalidSyntax);
        }
        call.changed(&self.0, &[(name, Vec::new())], result)
    }
    fn append(&self, name: String, value: Vec<u8>) -> Result<(), HeaderError> {
        let call = Call("fields.append");
        if is_forbidden(&name) {
            return Err(HeaderError::Forbidden);
        }
        let before = self.0.get(&name);
        let result = self.0.append(&name, &value);
        if result.is_ok() && !before.is_empty() {
            if call.is("the value replaces the others") {
                self.0.set(&name, &[value.clone()]).ok();
            } else if call.is("the value comes first") {
                self.0.set(&name, &[&[value.clone()][..], &before].concat()).ok();
            } else if before.contains(&value) && call.is("a value that is there is not added") {
                self.0.set(&name, &before).ok();
            } else if value.is_empty() && call.is("an empty value is not added") {
                self.0.set(&name, &before).ok();
            } else if call.is("the values are joined into one") {
                self.0
                    .set(&name, &[[&before[..], &[value.clone()]].concat().join(&b", "[..])])
                    .ok();
            }
        } else if result.is_ok() && call.is("ok without an effect") {
            self.0.delete(&name).ok();
        }
        call.changed(&self.0, &[(name, value)], result)
    }
    fn entries(&self) -> Entries {
        let call = Call("fields.entries");
        let all = call.entries(self.0.entries());
        call.kept(&all).unwrap_or(all)
    }
    fn clone(&self) -> guests::Fields {
        let call = Call("fields.clone");
        if !self.0.entries().is_empty() && call.is("is empty") {
            return fields(hosts::Fields::new());
        }
        if call.is("shares its entries with the original") {
            return guests::Fields::new(Fields(self.0.clone()));
        }
        if let Some(entries) = call.kept(&self.0.entries()) {
            return fields(made(&entries));
        }
        fields(hosts::Fields::clone(&self.0))
    }
}
