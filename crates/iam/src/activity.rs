//! What is worth remembering of requests that changed nothing: when access keys and roles were last used, and for
//! which actions.
//!
//! Gathered in memory, so that a read stays a read, and written down now and then by [`crate::service::Service::record_activity`].
//! A power cut loses the last minutes of it; AWS, too, gives these facts no better resolution.

use crate::domain::access_key::KeyUse;
use crate::domain::access_report::ActionUse;
use crate::domain::ids::{AccessKeyId, UniqueId};
use crate::domain::role::RoleUse;
use crate::env::Instant;
use crate::principal::{Caller, Identity};
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Seconds between two uses of a key that are told apart (API reference, GetAccessKeyLastUsed).
const RESOLUTION_SECONDS: i64 = 15 * 60;

/// Uses of access keys and roles since the start.
#[derive(Default)]
pub struct Activity {
    keys: Uses<AccessKeyId, KeyUse>,
    roles: Uses<UniqueId, RoleUse>,
    calls: Uses<Called, ActionUse>,
}

/// A user or role, the service it called, and the action.
pub(crate) type Called = (UniqueId, &'static str, &'static str);

/// The latest uses of one kind of thing.
pub(crate) struct Uses<K, U>(Mutex<BTreeMap<K, Entry<U>>>);

/// A use, which was at some time.
pub(crate) trait Use: Clone + PartialEq {
    /// When.
    fn date(&self) -> Instant;
}

impl Use for KeyUse {
    fn date(&self) -> Instant {
        self.date
    }
}

impl Use for RoleUse {
    fn date(&self) -> Instant {
        self.date
    }
}

impl Use for ActionUse {
    fn date(&self) -> Instant {
        self.date
    }
}

struct Entry<U> {
    used: U,
    written: bool,
}

impl<U: Use> Entry<U> {
    /// Whether a use now would not be told from this one.
    fn is_fresh(&self, now: i64) -> bool {
        (0..RESOLUTION_SECONDS).contains(&(now - self.used.date().epoch_seconds()))
    }
}

impl<K, U> Default for Uses<K, U> {
    fn default() -> Uses<K, U> {
        Uses(Mutex::default())
    }
}

impl Activity {
    /// Uses of access keys.
    pub(crate) fn keys(&self) -> &Uses<AccessKeyId, KeyUse> {
        &self.keys
    }

    /// Uses of roles, by the unique id.
    pub(crate) fn roles(&self) -> &Uses<UniqueId, RoleUse> {
        &self.roles
    }

    /// Calls of users and roles.
    pub(crate) fn calls(&self) -> &Uses<Called, ActionUse> {
        &self.calls
    }

    /// Notes a call, whatever comes of it. A session counts for its role, or for the user who vouches for it.
    pub(crate) fn note_call(
        &self,
        caller: &Caller,
        (service, action): (&'static str, &'static str),
        region: &str,
        now: Instant,
    ) {
        let principal = match &caller.identity {
            Identity::User(user) => &user.id,
            Identity::AssumedRole(assumed) => &assumed.role.id,
            Identity::FederatedUser(federated) => match &federated.issuer {
                Some(user) => &user.id,
                None => return,
            },
            Identity::Root | Identity::RootTask(_) => return,
        };
        let used = || ActionUse { date: now, region: region.to_owned() };
        self.calls.note(&(principal.clone(), service, action), used, now.epoch_seconds());
    }

    /// The calls of one user or role that are in memory.
    pub(crate) fn calls_of(&self, principal: &UniqueId) -> Vec<((&'static str, &'static str), ActionUse)> {
        let entries = self.calls.entries();
        let from = entries.range((principal.clone(), "", "")..);
        let own = from.take_while(|((id, ..), _)| id == principal);
        own.map(|((_, service, action), entry)| ((*service, *action), entry.used.clone())).collect()
    }

    /// The users and roles of which calls are in memory.
    pub(crate) fn callers(&self) -> Vec<UniqueId> {
        let entries = self.calls.entries();
        let mut callers: Vec<UniqueId> = entries.keys().map(|(id, ..)| id.clone()).collect();
        callers.dedup();
        callers
    }

    /// Forgets everything.
    pub(crate) fn clear(&self) {
        self.keys.entries().clear();
        self.roles.entries().clear();
        self.calls.entries().clear();
    }
}

impl<K: Clone + Ord, U: Use> Uses<K, U> {
    fn entries(&self) -> MutexGuard<'_, BTreeMap<K, Entry<U>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes a use. Uses within fifteen minutes of a noted one add nothing.
    pub(crate) fn note(&self, id: &K, used: impl FnOnce() -> U, now: i64) {
        let mut entries = self.entries();
        if !entries.get(id).is_some_and(|entry| entry.is_fresh(now)) {
            entries.insert(id.clone(), Entry { used: used(), written: false });
        }
    }

    /// The latest noted use.
    pub(crate) fn last(&self, id: &K) -> Option<U> {
        self.entries().get(id).map(|entry| entry.used.clone())
    }

    /// At most `limit` uses that are not written down yet.
    pub(crate) fn unwritten(&self, limit: usize) -> Vec<(K, U)> {
        let entries = self.entries();
        let unwritten = entries.iter().filter(|(_, entry)| !entry.written);
        unwritten.take(limit).map(|(id, entry)| (id.clone(), entry.used.clone())).collect()
    }

    /// Marks uses as written down, and forgets those that stand in the store alone from now on: otherwise every key
    /// that ever was would stay in memory.
    pub(crate) fn written(&self, uses: &[(K, U)], now: i64) {
        let mut entries = self.entries();
        for (id, used) in uses {
            if let Some(entry) = entries.get_mut(id).filter(|entry| entry.used == *used) {
                entry.written = true;
            }
        }
        entries.retain(|_, entry| !entry.written || entry.is_fresh(now));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_use_stays_in_memory_until_it_is_written_down_and_old() {
        let (activity, id) = (Uses::default(), AccessKeyId::verbatim("key"));
        let used = || KeyUse {
            date: Instant::from_epoch_seconds(1000),
            service: "iam".to_owned(),
            region: "us-east-1".to_owned(),
        };
        activity.note(&id, used, 1000);
        activity.written(&[], 1000 + 2 * RESOLUTION_SECONDS);
        let uses = activity.unwritten(1);
        assert_eq!(uses.len(), 1);
        activity.written(&uses, 1000 + RESOLUTION_SECONDS - 1);
        assert_eq!((activity.unwritten(1).len(), activity.last(&id)), (0, Some(used())));
        activity.written(&[], 1000 + RESOLUTION_SECONDS);
        assert_eq!(activity.last(&id), None);
    }
}
