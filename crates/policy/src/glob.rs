//! Wildcard matching: `*` is any run of characters, `?` exactly one, nothing else is special.
//!
//! A pattern is cut at its stars once. Matching pins the first and last segment to the ends and finds the others
//! from left to right, each once, so no pattern makes it backtrack.

#[cfg(test)]
mod steps;

use std::borrow::Cow;
use std::collections::BTreeMap;

/// A piece of a pattern before compilation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Atom<'a> {
    /// Text that stands for itself.
    Text(Cow<'a, str>),
    /// Any run of characters.
    Star,
    /// Exactly one character.
    One,
}

/// A compiled wildcard pattern.
///
/// ```
/// use policy::Pattern;
/// assert!(Pattern::new("iam:Get*").matches("iam:GetUser"));
/// assert!(!Pattern::new("a?c").matches("ac"));
/// ```
#[derive(Debug, Clone)]
pub struct Pattern(Shape);

#[derive(Debug, Clone)]
enum Shape {
    Any,
    Literal(Box<str>),
    Prefix(Box<str>),
    /// No star, but `?`.
    Whole(Segment),
    /// `first*middle*…*last`; empty segments are empty literals.
    Stars {
        first: Segment,
        middle: Vec<Segment>,
        last: Segment,
    },
}

/// What stands between two stars.
#[derive(Debug, Clone)]
enum Segment {
    Literal(Box<str>),
    Masked(Box<Masked>),
}

impl Pattern {
    /// Compiles a pattern in which `*` and `?` are wildcards.
    pub fn new(text: &str) -> Pattern {
        Pattern::from_atoms(&atoms(text))
    }

    pub(crate) fn from_atoms(atoms: &[Atom<'_>]) -> Pattern {
        let mut segments =
            atoms.split(|atom| *atom == Atom::Star).map(Segment::new).collect::<Vec<_>>().into_iter();
        let first = segments.next().unwrap_or_else(Segment::empty);
        let Some(last) = segments.next_back() else {
            return Pattern(match first {
                Segment::Literal(text) => Shape::Literal(text),
                masked @ Segment::Masked(_) => Shape::Whole(masked),
            });
        };
        let middle: Vec<Segment> = segments.filter(|segment| !segment.is_empty()).collect();
        Pattern(match first {
            first if !(middle.is_empty() && last.is_empty()) => Shape::Stars { first, middle, last },
            Segment::Literal(text) if text.is_empty() => Shape::Any,
            Segment::Literal(text) => Shape::Prefix(text),
            first @ Segment::Masked(_) => Shape::Stars { first, middle, last },
        })
    }

    /// Whether the whole of `text` matches; letter case counts, and wildcards in `text` are plain characters.
    pub fn matches(&self, text: &str) -> bool {
        match &self.0 {
            Shape::Any => true,
            Shape::Literal(literal) => **literal == *text,
            Shape::Prefix(prefix) => text.starts_with(&**prefix),
            Shape::Whole(segment) => segment.strip_prefix(text) == Some(""),
            Shape::Stars { first, middle, last } => {
                let inner = first.strip_prefix(text).and_then(|rest| last.strip_suffix(rest));
                inner
                    .and_then(|rest| middle.iter().try_fold(rest, |rest, segment| segment.find(rest)))
                    .is_some()
            }
        }
    }

    /// Whether it is `*`, which matches everything.
    pub(crate) fn is_any(&self) -> bool {
        matches!(self.0, Shape::Any)
    }

    /// What everything that matches starts with.
    pub(crate) fn start(&self) -> &str {
        match &self.0 {
            Shape::Literal(text) | Shape::Prefix(text) => text,
            Shape::Stars { first: Segment::Literal(text), .. } => text,
            Shape::Any | Shape::Whole(_) | Shape::Stars { first: Segment::Masked(_), .. } => "",
        }
    }

    /// The only text that matches, if there is only one.
    pub(crate) fn as_literal(&self) -> Option<&str> {
        match &self.0 {
            Shape::Literal(text) => Some(text),
            _ => None,
        }
    }
}

/// Cuts a pattern into atoms.
pub(crate) fn atoms(text: &str) -> Vec<Atom<'_>> {
    let mut atoms = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['*', '?']) {
        let (plain, wild) = rest.split_at(at);
        if !plain.is_empty() {
            atoms.push(Atom::Text(plain.into()));
        }
        atoms.push(if wild.starts_with('*') { Atom::Star } else { Atom::One });
        rest = wild.get(1..).unwrap_or_default();
    }
    if !rest.is_empty() {
        atoms.push(Atom::Text(rest.into()));
    }
    atoms
}

impl Segment {
    fn empty() -> Segment {
        Segment::Literal("".into())
    }

    fn new(atoms: &[Atom<'_>]) -> Segment {
        if atoms.contains(&Atom::One) {
            return Segment::Masked(Box::new(Masked::new(atoms)));
        }
        let texts = atoms.iter().map(|atom| match atom {
            Atom::Text(text) => text,
            Atom::Star | Atom::One => "",
        });
        Segment::Literal(texts.collect::<String>().into())
    }

    fn is_empty(&self) -> bool {
        matches!(self, Segment::Literal(text) if text.is_empty())
    }

    fn strip_prefix<'t>(&self, text: &'t str) -> Option<&'t str> {
        #[cfg(test)]
        steps::add(self.length());
        match self {
            Segment::Literal(literal) => text.strip_prefix(&**literal),
            Segment::Masked(masked) => {
                let mut rest = text.chars();
                let fits =
                    masked.slots.iter().all(|slot| rest.next().is_some_and(|c| slot.is_none_or(|s| s == c)));
                fits.then_some(rest.as_str())
            }
        }
    }

    fn strip_suffix<'t>(&self, text: &'t str) -> Option<&'t str> {
        #[cfg(test)]
        steps::add(self.length());
        match self {
            Segment::Literal(literal) => text.strip_suffix(&**literal),
            Segment::Masked(masked) => {
                let mut rest = text.chars();
                let mut slots = masked.slots.iter().rev();
                let fits = slots.all(|slot| rest.next_back().is_some_and(|c| slot.is_none_or(|s| s == c)));
                fits.then_some(rest.as_str())
            }
        }
    }

    /// What follows the leftmost occurrence.
    fn find<'t>(&self, text: &'t str) -> Option<&'t str> {
        match self {
            Segment::Literal(literal) => {
                let found = text.split_once(&**literal).map(|(_, rest)| rest);
                // The library's search looks at each byte of text and literal a constant number of times.
                #[cfg(test)]
                steps::add(literal.len() + text.len() - found.map_or(0, str::len));
                found
            }
            Segment::Masked(masked) => masked.find(text),
        }
    }

    #[cfg(test)]
    fn length(&self) -> usize {
        match self {
            Segment::Literal(text) => text.len(),
            Segment::Masked(masked) => masked.slots.len(),
        }
    }
}

/// A segment with `?` in it. It is searched with one bit per pattern character (the Shift-And method), so that
/// `*a?a?a?b*` costs the same on any text.
#[derive(Debug, Clone)]
struct Masked {
    /// `None` is `?`.
    slots: Box<[Option<char>]>,
    /// Which slots are `?`.
    wild: Box<[u64]>,
    /// For each piece of a character, by plane, the slots whose character has that piece. A character fits a slot if
    /// all its pieces do. Whole characters would need as many masks as there are characters in the segment, which
    /// grows with the square of its length.
    planes: [BTreeMap<u8, Box<[u64]>>; PLANES],
}

const PLANES: usize = 3;

/// A character in pieces of seven bits.
fn pieces(c: char) -> [u8; PLANES] {
    let piece = |shift: u32| u8::try_from(u32::from(c) >> shift & 0x7f).unwrap_or(0);
    [piece(0), piece(7), piece(14)]
}

impl Masked {
    fn new(atoms: &[Atom<'_>]) -> Masked {
        let mut slots = Vec::new();
        for atom in atoms {
            match atom {
                Atom::Text(text) => slots.extend(text.chars().map(Some)),
                Atom::Star | Atom::One => slots.push(None),
            }
        }
        let empty = || -> Box<[u64]> { vec![0; slots.len().div_ceil(64)].into() };
        let set = |mask: &mut [u64], slot: usize| {
            if let Some(word) = mask.get_mut(slot / 64) {
                *word |= 1 << (slot % 64);
            }
        };
        let (mut wild, mut planes) = (empty(), [const { BTreeMap::new() }; PLANES]);
        for (number, slot) in slots.iter().enumerate() {
            #[cfg(test)]
            steps::add(1);
            match slot {
                None => set(&mut wild, number),
                Some(c) => {
                    for (plane, piece) in planes.iter_mut().zip(pieces(*c)) {
                        let mask = plane.entry(piece).or_insert_with(|| {
                            #[cfg(test)]
                            steps::add(slots.len().div_ceil(64));
                            empty()
                        });
                        set(mask, number);
                    }
                }
            }
        }
        Masked { wild, planes, slots: slots.into() }
    }

    fn find<'t>(&self, text: &'t str) -> Option<&'t str> {
        if text.len() < self.slots.len() {
            return None;
        }
        let mut state = vec![0_u64; self.wild.len()];
        let last_bit = (self.slots.len().wrapping_sub(1)) % 64;
        let mut rest = text.chars();
        while let Some(c) = rest.next() {
            #[cfg(test)]
            steps::add(self.wild.len());
            let [first, second, third] = pieces(c);
            let [low, middle, high] = &self.planes;
            let masks = (low.get(&first), middle.get(&second), high.get(&third));
            let mut carry = 1;
            for (number, (word, wild)) in state.iter_mut().zip(&self.wild).enumerate() {
                let literal = match masks {
                    (Some(low), Some(middle), Some(high)) => {
                        let word = |mask: &[u64]| mask.get(number).copied().unwrap_or(0);
                        word(low) & word(middle) & word(high)
                    }
                    _ => 0,
                };
                let next = *word >> 63;
                *word = ((*word << 1) | carry) & (wild | literal);
                carry = next;
            }
            if state.last().is_some_and(|word| word >> last_bit & 1 == 1) {
                return Some(rest.as_str());
            }
        }
        None
    }
}
