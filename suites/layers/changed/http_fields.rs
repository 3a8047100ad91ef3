//! The resource `fields` of `wasi:http/types`.
use super::change::{freedom, Call};
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

type Entries = Vec<(String, Vec<u8>)>;

pub fn fields(host: hosts::Fields) -> guests::Fields {
    guests::Fields::new(Fields(Rc::new(host)))
}

/// What a guest hands over.
pub fn host_fields(fields: guests::Fields) -> hosts::Fields {
    let Fields(host) = fields.into_inner::<Fields>();
    Rc::try_unwrap(host).unwrap_or_else(|shared| hosts::Fields::clone(&shared))
}

/// The headers of a request or a response, which the guest must not change.
pub fn headers(call: Call, host: hosts::Fields) -> guests::Fields {
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

    /// The result of a change of fields that may be refused.
    fn changed(&self, fields: &hosts::Fields, result: Result<(), hosts::HeaderError>) -> Result<(), HeaderError> {
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
        let entries = call.entries(entries);
        match hosts::Fields::from_list(&entries) {
            Ok(_) if call.is("fails where it is to succeed") => Err(HeaderError::InvalidSyntax),
            Ok(host) => Ok(fields(host)),
            Err(_) if call.is("an error comes as ok") => Ok(fields(hosts::Fields::new())),
            Err(error) => Err(call.header_error(error)),
        }
    }
    fn get(&self, name: String) -> Vec<Vec<u8>> {
        let call = Call("fields.get");
        let is_spelled = self.0.entries().iter().any(|(one, _)| *one == name);
        let mut values = self.0.get(&name);
        if !is_spelled && !values.is_empty() && call.is("the case of the name matters") {
            return Vec::new();
        }
        if values.len() > 1 && call.is("the values come in reverse order") {
            values.reverse();
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
        let is_spelled = self.0.entries().iter().any(|(one, _)| *one == name);
        if !is_spelled && self.0.has(&name) && call.is("the case of the name matters") {
            return false;
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
        let result = self.0.set(&name, &values);
        if result.is_ok() && values.len() > 1 && call.is("the last value alone is set") {
            self.0.set(&name, &values[values.len() - 1..]).ok();
        }
        call.changed(&self.0, result)
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
            return call.changed(&self.0, result);
        }
        let result = self.0.delete(&name);
        if result.is_ok() && values.is_empty() && call.is("fails for a name that is absent") {
            return Err(HeaderError::InvalidSyntax);
        }
        call.changed(&self.0, result)
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
                self.0.set(&name, &[value]).ok();
            } else if call.is("the value comes first") {
                self.0.set(&name, &[&[value][..], &before].concat()).ok();
            }
        } else if result.is_ok() && call.is("ok without an effect") {
            self.0.delete(&name).ok();
        }
        call.changed(&self.0, result)
    }
    fn entries(&self) -> Entries {
        Call("fields.entries").entries(self.0.entries())
    }
    fn clone(&self) -> guests::Fields {
        let call = Call("fields.clone");
        if !self.0.entries().is_empty() && call.is("is empty") {
            return fields(hosts::Fields::new());
        }
        if call.is("shares its entries with the original") {
            return guests::Fields::new(Fields(self.0.clone()));
        }
        fields(hosts::Fields::clone(&self.0))
    }
}
