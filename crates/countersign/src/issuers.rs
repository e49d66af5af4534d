//! Fetches the keys of token issuers: what a call asks for with `Step::FetchKeys`.
//!
//! Strangers can have this happen, so it is bounded in every way: a few fetches at a time, calls that want the same keys
//! share one, few calls wait, and each fetch has ten seconds and little memory. An issuer names the place of its keys
//! itself, so we do not go everywhere that it says: see [`reach`]. Redirects are not followed.

mod connect;
mod reach;
mod verifier;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use iam::web_identity::{Fetched, KeySetRequest, Unfetched, read_keys};
use tokio::sync::{Semaphore, watch};

use connect::Get;
use reach::Reach;
use verifier::PublicAuthorities;

/// Fetches that run at a time.
const FETCHES: usize = 8;
/// Calls that wait for keys at a time.
const WAITING: usize = 256;
/// For all of one fetch.
const TIMEOUT: Duration = Duration::from_secs(10);
/// Bytes of what an issuer says of itself, and of a set of keys.
const CONFIGURATION_BYTES: usize = 64 * 1024;
const KEYS_BYTES: usize = 512 * 1024;

/// The fetcher.
pub(crate) struct Issuers {
    fetches: Arc<Semaphore>,
    waiting: Semaphore,
    running: Arc<Mutex<BTreeMap<KeySetRequest, watch::Receiver<Option<Fetched>>>>>,
    authorities: Arc<PublicAuthorities>,
    loopback: bool,
}

impl Issuers {
    /// With `loopback`, for tests, issuers may be on this machine.
    pub(crate) fn new(loopback: bool) -> Issuers {
        Issuers {
            fetches: Arc::new(Semaphore::new(FETCHES)),
            waiting: Semaphore::new(WAITING),
            running: Arc::default(),
            authorities: Arc::new(PublicAuthorities::new()),
            loopback,
        }
    }

    /// Fetches keys; none if too many calls are waiting already.
    pub(crate) async fn fetch(&self, request: KeySetRequest) -> Option<Fetched> {
        let _place = self.waiting.try_acquire().ok()?;
        let mut result = self.join(request);
        result.wait_for(Option::is_some).await.ok()?.clone()
    }

    /// The fetch of these keys that runs, or a new one.
    fn join(&self, request: KeySetRequest) -> watch::Receiver<Option<Fetched>> {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(result) = running.get(&request) {
            return result.clone();
        }
        let (sender, receiver) = watch::channel(None);
        running.insert(request.clone(), receiver.clone());
        let (fetches, all) = (self.fetches.clone(), self.running.clone());
        let authorities = self.authorities.clone();
        let loopback = self.loopback;
        tokio::spawn(async move {
            // Taken out whatever happens: a fetch that panicked must not keep others waiting.
            let _entry = Entry(all, request.clone());
            let Ok(_permit) = fetches.acquire().await else { return };
            let fetch = keys(&request, &authorities, loopback);
            let fetched = tokio::time::timeout(TIMEOUT, fetch).await.unwrap_or(Err(Unfetched::Unreachable));
            if let Err(why) = &fetched {
                tracing::warn!(issuer = request.issuer(), ?why, "no keys of an issuer of tokens");
            }
            let _ = sender.send(Some(fetched));
        });
        receiver
    }
}

/// A running fetch in the list of them.
struct Entry(Arc<Mutex<BTreeMap<KeySetRequest, watch::Receiver<Option<Fetched>>>>>, KeySetRequest);

impl Drop for Entry {
    fn drop(&mut self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.1);
    }
}

async fn keys(request: &KeySetRequest, authorities: &Arc<PublicAuthorities>, loopback: bool) -> Fetched {
    let get = Get { request, authorities, loopback };
    let configuration = request.configuration().ok_or(Unfetched::Unusable)?;
    let (configuration, reach) = get.get(&configuration, Reach::Private, CONFIGURATION_BYTES).await?;
    let address = request.keys(&configuration)?;
    let (keys, _) = get.get(&address, reach, KEYS_BYTES).await?;
    read_keys(&keys)
}

#[cfg(test)]
mod tests;
