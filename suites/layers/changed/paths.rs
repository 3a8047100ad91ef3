//! What hosts make of the letters of a path.
use super::change::Call;
use guest::*;

impl Call {
    /// A path as a host takes it that goes by its letters alone.
    pub fn path(&self, path: String) -> String {
        if path.starts_with('/') && path.len() > 1 && self.is("an absolute path is one below the directory") {
            return path.trim_start_matches('/').to_string();
        }
        if path.contains("..") && self.is("dots are resolved by letters") {
            let mut parts: Vec<&str> = Vec::new();
            for part in path.split('/') {
                if part == ".." {
                    parts.pop();
                } else {
                    parts.push(part);
                }
            }
            let resolved = parts.join("/");
            return if resolved.is_empty() { ".".to_string() } else { resolved };
        }
        if path.is_empty() && self.is("an empty path is the directory") {
            return ".".to_string();
        }
        if path.len() > 1 && path.ends_with('/') && self.is("a slash at the end is dropped") {
            return path.trim_end_matches('/').to_string();
        }
        if path.contains('\0') && self.is("a path ends at NUL") {
            return path.split('\0').next().unwrap_or_default().to_string();
        }
        if path.contains('\\') && self.is("a backslash is a slash") {
            return path.replace('\\', "/");
        }
        self.name(path)
    }

    /// The same of the names in it.
    fn name(&self, path: String) -> String {
        let is_dotted = |part: &str| part.starts_with("..") && part != "..";
        if path.split('/').any(is_dotted) && self.is("a name that begins with two dots leads out") {
            return "..".to_string();
        }
        let ends = |part: &str| part.ends_with(' ') || part.ends_with('.') && !matches!(part, "." | "..");
        if path.split('/').any(ends) && self.is("blanks and dots at the end of a name are dropped") {
            let parts: Vec<&str> = path
                .split('/')
                .map(|part| {
                    if ends(part) {
                        part.trim_end_matches([' ', '.'])
                    } else {
                        part
                    }
                })
                .collect();
            return parts.join("/");
        }
        if path.bytes().any(|byte| byte.is_ascii_uppercase()) && self.is("capitals are small letters") {
            return path.to_ascii_lowercase();
        }
        if path.contains('%') && self.is("percent signs are decoded") {
            return path
                .replace("%41", "A")
                .replace("%20", " ")
                .replace("%2F", "/")
                .replace("%2f", "/")
                .replace("%2e", ".")
                .replace("%2E", ".");
        }
        if path.contains("e\u{301}") && self.is("Unicode is composed") {
            return path.replace("e\u{301}", "\u{e9}");
        }
        if path.chars().any(|one| u32::from(one) > 0xffff) && self.is("characters beyond U+FFFF are replaced") {
            return path
                .chars()
                .map(|one| if u32::from(one) > 0xffff { '\u{fffd}' } else { one })
                .collect();
        }
        path
    }
}

/// A path without what does not change where it leads, for a host that keeps no spelling.
pub fn tidy(path: &str) -> String {
    let parts: Vec<&str> = path
        .split('/')
        .filter(|part| !part.is_empty() && *part != ".")
        .collect();
    let tidy = parts.join("/");
    if tidy.is_empty() {
        ".".to_string()
    } else {
        tidy
    }
}
