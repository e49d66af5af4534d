//! Where issuers of tokens are, for tests: places with texts at them, and who asked for what.

use crate::issuer;
use iam::web_identity::{Fetched, KeySetRequest, Unfetched, read_keys};
use std::collections::BTreeMap;
use std::sync::Mutex;

/// Texts by URL, and every URL that was asked for.
#[derive(Default)]
pub(crate) struct Internet {
    texts: Mutex<BTreeMap<String, String>>,
    asked: Mutex<Vec<String>>,
}

impl Internet {
    /// Puts a text there.
    pub(crate) fn put(&self, url: &str, text: &str) {
        self.texts.lock().unwrap().insert(url.to_owned(), text.to_owned());
    }

    /// Puts an issuer there, with these keys.
    pub(crate) fn serve(&self, issuer: &str, keys: &str) {
        let place = issuer.trim_end_matches('/');
        let address = format!("{place}/keys");
        self.put(
            &format!("{place}/.well-known/openid-configuration"),
            &issuer::configuration(issuer, &address),
        );
        self.put(&address, keys);
    }

    /// Takes everything away.
    pub(crate) fn unplug(&self) {
        self.texts.lock().unwrap().clear();
    }

    /// What was asked for since the last time.
    pub(crate) fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }

    /// Fetches as the rim does.
    pub(crate) fn fetch(&self, request: &KeySetRequest) -> Fetched {
        let get = |address: iam::web_identity::Address| {
            let url = format!("https://{}{}", address.host, address.target);
            self.asked.lock().unwrap().push(url.clone());
            self.texts.lock().unwrap().get(&url).cloned().ok_or(Unfetched::Unreachable)
        };
        let configuration = get(request.configuration().ok_or(Unfetched::Unusable)?)?;
        let keys = get(request.keys(configuration.as_bytes())?)?;
        read_keys(keys.as_bytes())
    }
}
