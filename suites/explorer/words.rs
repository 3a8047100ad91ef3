//! Programs as text: words with a space between (docs/explore.md has the format), and the bytes that calls write.
use guest::*;
use wasi::filesystem::types::{Advice, Datetime, DescriptorFlags, NewTimestamp, OpenFlags, PathFlags};

/// The words of a line, taken one after the other. A word that is missing is an empty one.
pub struct Words<'a>(core::str::SplitAsciiWhitespace<'a>);

impl<'a> Words<'a> {
    pub fn of(line: &'a str) -> Self {
        Words(line.split_ascii_whitespace())
    }

    pub fn next(&mut self) -> &'a str {
        self.0.next().unwrap_or("")
    }

    /// The number of a slot: the word without its first letter.
    pub fn slot(&mut self) -> usize {
        self.next().get(1..).and_then(|digits| digits.parse().ok()).unwrap_or(0)
    }

    /// A number, or `now`, or `now+` or `now-` and a number of nanoseconds.
    pub fn instant(&mut self, now: u64) -> u64 {
        let word = self.next();
        match word.strip_prefix("now") {
            Some("") => now,
            Some(rest) => match (rest.get(..1), rest.get(1..).and_then(|number| number.parse().ok())) {
                (Some("+"), Some(number)) => now.saturating_add(number),
                (_, number) => now.saturating_sub(number.unwrap_or(0)),
            },
            None => word.parse().unwrap_or(0),
        }
    }

    /// The slots of all words that are left.
    pub fn slots(&mut self) -> Vec<usize> {
        let mut all = Vec::new();
        while let Some(word) = self.0.next() {
            all.push(word.get(1..).and_then(|digits| digits.parse().ok()).unwrap_or(0));
        }
        all
    }

    pub fn number(&mut self) -> u64 {
        self.next().parse().unwrap_or(0)
    }

    /// A text: the word starts with `"`, and `%xx` in it is a byte.
    pub fn text(&mut self) -> String {
        let word = self.next().as_bytes();
        let mut bytes = Vec::with_capacity(word.len());
        let mut at = 1;
        while at < word.len() {
            if word[at] == b'%' {
                bytes.push(hexadecimal(word[at + 1]) << 4 | hexadecimal(word[at + 2]));
                at += 3;
            } else {
                bytes.push(word[at]);
                at += 1;
            }
        }
        String::from_utf8(bytes).unwrap_or_default()
    }

    pub fn path_flags(&mut self) -> PathFlags {
        if self.next().contains('f') {
            PathFlags::SYMLINK_FOLLOW
        } else {
            PathFlags::empty()
        }
    }

    pub fn open_flags(&mut self) -> OpenFlags {
        self.next().chars().fold(OpenFlags::empty(), |flags, letter| {
            flags
                | match letter {
                    'c' => OpenFlags::CREATE,
                    'd' => OpenFlags::DIRECTORY,
                    'e' => OpenFlags::EXCLUSIVE,
                    't' => OpenFlags::TRUNCATE,
                    _ => OpenFlags::empty(),
                }
        })
    }

    pub fn descriptor_flags(&mut self) -> DescriptorFlags {
        let word = self.next();
        let mut flags = DescriptorFlags::empty();
        for (letter, flag) in FLAGS {
            if word.contains(letter) {
                flags |= flag;
            }
        }
        flags
    }

    /// `keep`, `now`, or seconds and nanoseconds with a dot between.
    pub fn timestamp(&mut self) -> NewTimestamp {
        match self.next() {
            "keep" => NewTimestamp::NoChange,
            "now" => NewTimestamp::Now,
            word => {
                let (seconds, nanoseconds) = word.split_once('.').unwrap_or((word, "0"));
                NewTimestamp::Timestamp(Datetime {
                    seconds: seconds.parse().unwrap_or(0),
                    nanoseconds: nanoseconds.parse().unwrap_or(0),
                })
            }
        }
    }

    pub fn advice(&mut self) -> Advice {
        match self.number() {
            0 => Advice::Normal,
            1 => Advice::Sequential,
            2 => Advice::Random,
            3 => Advice::WillNeed,
            4 => Advice::DontNeed,
            _ => Advice::NoReuse,
        }
    }
}

const FLAGS: [(char, DescriptorFlags); 6] = [
    ('r', DescriptorFlags::READ),
    ('w', DescriptorFlags::WRITE),
    ('s', DescriptorFlags::FILE_INTEGRITY_SYNC),
    ('i', DescriptorFlags::DATA_INTEGRITY_SYNC),
    ('q', DescriptorFlags::REQUESTED_WRITE_SYNC),
    ('m', DescriptorFlags::MUTATE_DIRECTORY),
];

pub fn letters_of(flags: DescriptorFlags) -> String {
    let letters: String = FLAGS
        .iter()
        .filter(|(_, flag)| flags.contains(*flag))
        .map(|(letter, _)| *letter)
        .collect();
    if letters.is_empty() {
        "-".to_owned()
    } else {
        letters
    }
}

fn hexadecimal(digit: u8) -> u8 {
    (digit as char).to_digit(16).unwrap_or(0) as u8
}

/// A name as a word of the trace.
pub fn quoted(text: &str) -> String {
    let mut word = String::from("\"");
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"._~/-".contains(&byte) {
            word.push(byte as char);
        } else {
            word.push_str(&format!("%{byte:02x}"));
        }
    }
    word
}

/// The bytes that a call writes: different at each place, and for each seed.
pub fn bytes_of(seed: u64, length: u64) -> Vec<u8> {
    (0..length).map(|at| ((seed * 31 + at) % 251) as u8 + 1).collect()
}

/// FNV-1a of 32 bits: bytes in the trace are their number and this.
pub fn hash(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    })
}
