//! What is worth remembering of requests that changed nothing: when access keys were last used.
//!
//! Gathered in memory, so that a read stays a read, and written down now and then by [`crate::service::Service::record_activity`].
//! A power cut loses the last minutes of it; AWS, too, gives these facts no better resolution.

use crate::domain::access_key::KeyUse;
use crate::domain::ids::AccessKeyId;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Seconds between two uses of a key that are told apart (API reference, GetAccessKeyLastUsed).
const RESOLUTION_SECONDS: i64 = 15 * 60;

/// Uses of access keys since the start.
#[derive(Default)]
pub struct Activity(Mutex<BTreeMap<AccessKeyId, Entry>>);

struct Entry {
    used: KeyUse,
    written: bool,
}

impl Entry {
    /// Whether a use now would not be told from this one.
    fn is_fresh(&self, now: i64) -> bool {
        (0..RESOLUTION_SECONDS).contains(&(now - self.used.date.epoch_seconds()))
    }
}

impl Activity {
    /// Notes a use of a key. Uses within fifteen minutes of a noted one add nothing.
    pub fn key_used(&self, id: &AccessKeyId, used: impl FnOnce() -> KeyUse, now: i64) {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !entries.get(id).is_some_and(|entry| entry.is_fresh(now)) {
            entries.insert(id.clone(), Entry { used: used(), written: false });
        }
    }

    /// The latest noted use of a key.
    pub fn last_use(&self, id: &AccessKeyId) -> Option<KeyUse> {
        let entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        entries.get(id).map(|entry| entry.used.clone())
    }

    /// At most `limit` uses that are not written down yet.
    pub(crate) fn unwritten(&self, limit: usize) -> Vec<(AccessKeyId, KeyUse)> {
        let entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let unwritten = entries.iter().filter(|(_, entry)| !entry.written);
        unwritten.take(limit).map(|(id, entry)| (id.clone(), entry.used.clone())).collect()
    }

    /// Marks uses as written down, and forgets those that stand in the store alone from now on: otherwise every key
    /// that ever was would stay in memory.
    pub(crate) fn written(&self, uses: &[(AccessKeyId, KeyUse)], now: i64) {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for (id, used) in uses {
            if let Some(entry) = entries.get_mut(id).filter(|entry| entry.used == *used) {
                entry.written = true;
            }
        }
        entries.retain(|_, entry| !entry.written || entry.is_fresh(now));
    }

    /// Forgets everything.
    pub(crate) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::env::Instant;

    #[test]
    fn a_use_stays_in_memory_until_it_is_written_down_and_old() {
        let (activity, id) = (Activity::default(), AccessKeyId::verbatim("key"));
        let used = || KeyUse {
            date: Instant::from_epoch_seconds(1000),
            service: "iam".to_owned(),
            region: "us-east-1".to_owned(),
        };
        activity.key_used(&id, used, 1000);
        activity.written(&[], 1000 + 2 * RESOLUTION_SECONDS);
        let uses = activity.unwritten(1);
        assert_eq!(uses.len(), 1);
        activity.written(&uses, 1000 + RESOLUTION_SECONDS - 1);
        assert_eq!((activity.unwritten(1).len(), activity.last_use(&id)), (0, Some(used())));
        activity.written(&[], 1000 + RESOLUTION_SECONDS);
        assert_eq!(activity.last_use(&id), None);
    }
}
