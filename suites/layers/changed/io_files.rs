//! Streams of files, and where in them they are.
use super::io_inputs::input_at;
use super::io_outputs::output_at;
use super::io_streams::Kind;
use super::memory::{File, Place, Rc};
use super::wit::exports::wasi::io::streams as guests;
use super::wit::wasi::io::streams as hosts;
use core::cell::Cell;

/// The file of a stream, and where in it the stream is.
pub struct Source {
    pub file: Rc<File>,
    pub at: Rc<Cell<u64>>,
}

impl Source {
    pub fn advance(&self, by: u64) {
        self.at.set(self.at.get().saturating_add(by));
    }
}

/// A stream of a file.
pub fn input_of(file: &Rc<File>, host: hosts::InputStream, at: u64, ended: bool) -> guests::InputStream {
    let host = Rc::new(host);
    let place = Place {
        host: Rc::downgrade(&host),
        at: Rc::new(Cell::new(at)),
        ended: Rc::new(Cell::new(ended)),
    };
    let stream = input_at(file, host, &place);
    *file.reading.borrow_mut() = Some(place);
    stream
}

/// The stream that a descriptor has given before, if it is elsewhere.
pub fn earlier_input(file: &Rc<File>, at: u64) -> Option<guests::InputStream> {
    let reading = file.reading.borrow();
    let place = reading.as_ref().filter(|place| place.at.get() != at)?;
    let host = place.host.upgrade()?;
    Some(input_at(file, host, place))
}

/// A stream that writes to a file at a place.
pub fn output_of(file: &Rc<File>, host: hosts::OutputStream, at: u64) -> guests::OutputStream {
    let host = Rc::new(host);
    let place = Place {
        host: Rc::downgrade(&host),
        at: Rc::new(Cell::new(at)),
        ended: Rc::new(Cell::new(false)),
    };
    let of = Source {
        file: file.clone(),
        at: place.at.clone(),
    };
    let stream = output_at(host, Kind::File, place.ended.clone(), Some(of), None);
    *file.writing.borrow_mut() = Some(place);
    stream
}

/// A stream that appends to a file.
pub fn appending(file: &Rc<File>, host: hosts::OutputStream) -> guests::OutputStream {
    let of = Source {
        file: file.clone(),
        at: Rc::new(Cell::new(0)),
    };
    let end = Some(file.size());
    output_at(Rc::new(host), Kind::File, Rc::new(Cell::new(false)), Some(of), end)
}

/// The stream that a descriptor has given before, if it is elsewhere.
pub fn earlier_output(file: &Rc<File>, at: u64) -> Option<guests::OutputStream> {
    let writing = file.writing.borrow();
    let place = writing.as_ref().filter(|place| place.at.get() != at)?;
    let host = place.host.upgrade()?;
    let of = Source {
        file: file.clone(),
        at: place.at.clone(),
    };
    Some(output_at(host, Kind::File, place.ended.clone(), Some(of), None))
}
