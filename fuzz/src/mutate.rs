//! Mutations for the smoke run: a seed always gives the same inputs.

/// A small generator (SplitMix64).
pub struct Mutator(u64);

/// Pieces that parsers give a meaning to.
const PIECES: &[&str] = &[
    "%",
    "%00",
    "%zz",
    "+",
    "&",
    "=",
    ".member.1",
    ".member.999999",
    "*",
    "?",
    "${",
    "}",
    "\"",
    "\\u0000",
    "\\",
    "[",
    "{",
    "<",
    ">",
    "&amp;",
    "]]>",
    "<!DOCTYPE a>",
    "\r\n",
    "\n",
    "\0",
    "\u{85}",
    "\u{10ffff}",
    "é",
    ":",
    "/",
    "//",
    ",",
    "-1",
    "99999999999999999999",
    "1e400",
    "NaN",
    "true",
    "null",
    "aws4_request",
    "x-amz-date:",
    "AWS4-HMAC-SHA256 ",
];
/// Longest input.
const BYTES_MAX: usize = 64 << 10;

impl Mutator {
    /// A source that repeats itself for the same seed.
    pub fn new(seed: u64) -> Mutator {
        Mutator(seed)
    }

    /// A number below `count`; zero if there is none.
    pub fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let number = usize::try_from((z ^ (z >> 31)) >> 1).unwrap_or(0);
        number.checked_rem(count).unwrap_or(0)
    }

    /// An input made of one or two of the seeds.
    pub fn input(&mut self, seeds: &[Vec<u8>]) -> Vec<u8> {
        let mut input = seeds.get(self.below(seeds.len())).cloned().unwrap_or_default();
        if self.below(8) == 0 {
            let other = seeds.get(self.below(seeds.len())).map(Vec::as_slice).unwrap_or_default();
            input.truncate(self.below(input.len() + 1));
            input.extend_from_slice(&other[self.below(other.len() + 1)..]);
        }
        for _ in 0..=self.below(6) {
            self.change(&mut input);
        }
        input.truncate(BYTES_MAX);
        input
    }

    fn change(&mut self, input: &mut Vec<u8>) {
        let at = self.below(input.len() + 1);
        let end = (at + self.below(32)).min(input.len());
        match self.below(7) {
            0 => input.insert(at, u8::try_from(self.below(256)).unwrap_or(0)),
            1 => drop(input.drain(at..end)),
            2 => {
                let piece = PIECES[self.below(PIECES.len())];
                input.splice(at..at, piece.bytes());
            }
            3 => {
                let copy = input[at..end].to_vec();
                let times = self.below(64);
                input.splice(at..at, copy.repeat(times));
            }
            4 => input.truncate(at),
            _ => {
                if let Some(byte) = input.get_mut(at) {
                    *byte ^= 1 << self.below(8);
                }
            }
        }
    }
}
