//! Fills any shape with values that honour the model's constraints, from a seed.

use protocol::operation::{OperationInfo, Service};
use protocol::shape::{Constraint, Kind, Shape, Slot, TypeInfo};
use protocol::{Secret, Timestamp};

/// Every operation of both services.
pub(crate) fn operations() -> impl Iterator<Item = &'static OperationInfo> {
    Service::ALL.into_iter().flat_map(|service| service.operations().iter().copied())
}

/// A small generator (SplitMix64): a seed always gives the same values.
pub(crate) struct Filler(pub(crate) u64);

impl Filler {
    pub(crate) fn fill(&mut self, shape: &mut dyn Shape, all_optional: bool) {
        for (index, member) in shape.info().members.iter().enumerate() {
            if member.required || all_optional || self.below(2) == 0 {
                let value = shape.member_mut(index).unwrap();
                self.slot(value.slot(), member.of, all_optional);
            }
        }
        // A structure without any member has no form on the Query wire.
        if let Some(first) = shape.info().members.first()
            && (0..shape.info().members.len()).all(|index| shape.get(index).is_none())
            && let Some(value) = shape.member_mut(0)
        {
            self.slot(value.slot(), first.of, all_optional);
        }
    }

    fn slot(&mut self, slot: Slot<'_>, of: &TypeInfo, all_optional: bool) {
        match slot {
            Slot::String(place) => *place = self.text(&of.constraint),
            Slot::Secret(place) => *place = Secret::new(self.text(&of.constraint)),
            Slot::Integer(place) => {
                let min = of.constraint.min.unwrap_or(0);
                let max = of.constraint.max.unwrap_or(i32::MAX as u32);
                *place = (min + self.below(max - min)) as i32;
            }
            Slot::Boolean(place) => *place = self.below(2) == 0,
            Slot::Timestamp(place) => *place = Timestamp(i64::from(self.below(u32::MAX))),
            Slot::Blob(place) => {
                *place = (0..self.below(20)).map(|_| self.below(256) as u8).collect::<Vec<_>>().into()
            }
            Slot::Enum(place) => {
                let Kind::Enum(values) = of.kind else { panic!("{of:?}") };
                assert!(place.assign(values[self.below(values.len() as u32) as usize]));
            }
            Slot::Structure(shape) => self.fill(shape, all_optional),
            Slot::List(list) => {
                let Kind::List(item) = of.kind else { panic!("{of:?}") };
                for _ in 0..self.size(&of.constraint) {
                    self.slot(list.push(), item, all_optional);
                }
            }
            Slot::Map(map) => {
                let Kind::Map(key, value) = of.kind else { panic!("{of:?}") };
                for _ in 0..self.size(&of.constraint) {
                    let key = self.text(&key.constraint);
                    if (0..map.count()).all(|index| map.entry(index).unwrap().0 != key) {
                        self.slot(map.insert(key), value, all_optional);
                    }
                }
            }
        }
    }

    fn size(&mut self, constraint: &Constraint) -> u32 {
        constraint.min.unwrap_or(0).max(self.below(4)).min(constraint.max.unwrap_or(4))
    }

    /// A text within the bounds: a plain one that matches, with some characters changed where they may be.
    fn text(&mut self, constraint: &Constraint) -> String {
        let base = plain_texts(constraint).find(|text| satisfies(constraint, text));
        let mut text: Vec<char> =
            base.unwrap_or_else(|| panic!("no text for {constraint:?}")).chars().collect();
        for _ in 0..8 {
            let mut changed = text.clone();
            let character = ODD[self.below(ODD.len() as u32) as usize];
            let place = self.below(text.len() as u32 + 1) as usize;
            if self.below(2) == 0 && place < changed.len() {
                changed[place] = character;
            } else {
                changed.insert(place, character);
            }
            if satisfies(constraint, &changed.iter().collect::<String>()) {
                text = changed;
            }
        }
        text.into_iter().collect()
    }

    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % u64::from(bound.max(1))) as u32
    }
}

/// Characters that codecs are likely to get wrong.
const ODD: &[char] = &[
    'a', 'Z', '0', '_', '-', '.', '/', ' ', '+', '&', '=', '%', '<', '>', '"', '\'', '\n', '\r', '\t', 'é',
    '中', '😀',
];

/// Plain texts of several lengths and forms; for every pattern of the models at least one of them matches.
pub(crate) fn plain_texts(constraint: &Constraint) -> impl Iterator<Item = String> + use<> {
    let least = constraint.min.unwrap_or(0).max(1) as usize;
    let fixed =
        ["/", "/a/", "v1", "https://example.com/", "o-abcdefghij12", "o-abcdefghij12/r-abcd", "p-abcd1234"];
    [least, 12, 36]
        .into_iter()
        .flat_map(move |length| ["a", "1", "A"].map(|letter| letter.repeat(length)))
        .chain(fixed.map(str::to_owned))
}

/// Whether the text breaks none of the bounds.
pub(crate) fn satisfies(constraint: &Constraint, text: &str) -> bool {
    let length = text.chars().count() as u32;
    constraint.min.is_none_or(|min| length >= min)
        && constraint.max.is_none_or(|max| length <= max)
        && constraint.pattern.is_none_or(|pattern| pattern.matches(text))
}
