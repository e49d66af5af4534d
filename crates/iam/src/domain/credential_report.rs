//! The credential report of an account: there is one, and how far it has come.

use super::names::AccountId;
use crate::env::Instant;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use serde::{Deserialize, Serialize};

/// For how long a report is handed out, and no other is made (IAM user guide, "Generate credential reports").
const LIFETIME_SECONDS: i64 = 4 * 3600;
/// Bytes of a part but the last: a multiple of three, so that the base 64 of parts can be put behind one another.
pub(crate) const PART_LENGTH: usize = 48 << 10;
/// Quick, and small enough: the same words stand in each line.
const COMPRESSION: u8 = 4;

/// A report that was asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CredentialReport {
    /// The account.
    pub account: AccountId,
    /// Tells it from the one before.
    pub id: String,
    /// How far it has come.
    pub progress: Progress,
}

/// How far a report has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Progress {
    /// It is being written.
    Writing,
    /// All of it is there.
    Complete {
        /// The instant that it shows.
        generated: Instant,
        /// In how many parts.
        parts: u64,
        /// Its length.
        bytes: u64,
    },
}

/// What a report is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is being written.
    Writing,
    /// It can be read.
    Current,
    /// It is too old.
    Expired,
}

/// A piece of a report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CredentialReportPart {
    /// The account.
    pub account: AccountId,
    /// Counted from zero.
    pub number: u64,
    /// Compressed, in base 64.
    packed: String,
}

impl CredentialReport {
    /// What it is good for at `now`.
    pub fn standing(&self, now: Instant) -> Standing {
        match self.progress {
            Progress::Writing => Standing::Writing,
            Progress::Complete { generated, .. } if now < generated.plus_seconds(LIFETIME_SECONDS) => {
                Standing::Current
            }
            Progress::Complete { .. } => Standing::Expired,
        }
    }
}

impl CredentialReportPart {
    pub(crate) fn new(account: &AccountId, number: u64, text: &[u8]) -> CredentialReportPart {
        let packed = STANDARD_NO_PAD.encode(compress_to_vec(text, COMPRESSION));
        CredentialReportPart { account: account.clone(), number, packed }
    }

    /// The piece itself; none if it is damaged.
    pub(crate) fn text(&self) -> Option<Vec<u8>> {
        let packed = STANDARD_NO_PAD.decode(&self.packed).ok()?;
        decompress_to_vec_with_limit(&packed, PART_LENGTH).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant::from_epoch_seconds(1_800_000_000);

    #[test]
    fn a_report_is_good_for_four_hours() {
        let account = AccountId::new("123456789012").unwrap();
        let progress = Progress::Complete { generated: NOW, parts: 1, bytes: 1 };
        let mut report = CredentialReport { account, id: String::new(), progress };
        assert_eq!(report.standing(NOW), Standing::Current);
        assert_eq!(report.standing(NOW.plus_seconds(4 * 3600 - 1)), Standing::Current);
        assert_eq!(report.standing(NOW.plus_seconds(4 * 3600)), Standing::Expired);
        report.progress = Progress::Writing;
        assert_eq!(report.standing(NOW.plus_seconds(4 * 3600)), Standing::Writing);
    }

    #[test]
    fn a_part_gives_back_what_was_put_in() {
        let account = AccountId::new("123456789012").unwrap();
        let text: Vec<u8> = (0..PART_LENGTH).map(|n| (n * n % 251) as u8).collect();
        let part = CredentialReportPart::new(&account, 7, &text);
        assert_eq!(part.text(), Some(text));
        let damaged = CredentialReportPart { packed: part.packed[8..].to_owned(), ..part };
        assert_eq!(damaged.text(), None);
    }
}
