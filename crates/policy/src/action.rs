//! Actions: `service:Name`, compared without regard to letter case. The service is literal; the name is a pattern.

use crate::glob::Pattern;

/// A compiled `Action` or `NotAction` entry.
#[derive(Debug, Clone)]
pub(crate) enum ActionPattern {
    /// `*`.
    Any,
    /// `service:pattern`; `None` is the service `*`.
    Named { service: Option<Box<str>>, name: Pattern },
    /// Not of either form; matches nothing.
    Never,
}

impl ActionPattern {
    pub(crate) fn new(text: &str) -> ActionPattern {
        if text == "*" {
            return ActionPattern::Any;
        }
        let folded = text.to_ascii_lowercase();
        match folded.split_once(':') {
            Some(_) if text.contains(char::is_whitespace) => ActionPattern::Never,
            Some((service, name)) => ActionPattern::Named {
                service: (service != "*").then(|| service.into()),
                name: Pattern::new(name),
            },
            None => ActionPattern::Never,
        }
    }

    /// Whether it matches some action of the service, in lower case.
    pub(crate) fn reaches(&self, of: &str) -> bool {
        match self {
            ActionPattern::Any => true,
            ActionPattern::Named { service, .. } => service.as_deref().is_none_or(|service| service == of),
            ActionPattern::Never => false,
        }
    }

    /// Whether it matches every action of the service.
    pub(crate) fn covers(&self, of: &str) -> bool {
        match self {
            ActionPattern::Named { name, .. } => name.is_any() && self.reaches(of),
            ActionPattern::Any | ActionPattern::Never => self.reaches(of),
        }
    }

    pub(crate) fn matches(&self, action: &Action<'_>) -> bool {
        match self {
            ActionPattern::Any => true,
            ActionPattern::Named { service, name } => {
                service.as_deref().is_none_or(|service| service == action.service)
                    && name.matches(action.name)
            }
            ActionPattern::Never => false,
        }
    }
}

/// A request's action in lower case, taken apart.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Action<'a> {
    pub(crate) whole: &'a str,
    pub(crate) service: &'a str,
    pub(crate) name: &'a str,
}

impl<'a> Action<'a> {
    /// From `service:name` in lower case; text without a colon is matched by `*` only.
    pub(crate) fn new(folded: &'a str) -> Action<'a> {
        let (service, name) = folded.split_once(':').unwrap_or(("", folded));
        Action { whole: folded, service, name }
    }
}

/// Longest action that is folded without allocating; AWS's longest is about half of it.
const INLINE: usize = 128;

/// Room for an action in lower case.
pub(crate) enum Folded {
    Inline([u8; INLINE], usize),
    Heap(String),
}

impl Folded {
    pub(crate) fn new(text: &str) -> Folded {
        let mut inline = [0; INLINE];
        match inline.get_mut(..text.len()) {
            Some(room) => {
                room.copy_from_slice(text.as_bytes());
                room.make_ascii_lowercase();
                Folded::Inline(inline, text.len())
            }
            None => Folded::Heap(text.to_ascii_lowercase()),
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        match self {
            // ASCII folding keeps UTF-8 valid, so the empty text is never taken.
            Folded::Inline(bytes, length) => {
                bytes.get(..*length).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
            }
            Folded::Heap(text) => text,
        }
    }
}
