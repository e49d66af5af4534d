//! Where the rim meets the service: opens the store and hands out what the listener and the control socket call.

use std::io::{self, Read, Write};
use std::path::Path;
use std::sync::Arc;

use zeroize::Zeroizing;

use crate::clock::Clock;
use crate::config::Config;
use crate::control::Archive;
use crate::files::MasterKey;
use crate::hash_pool::HashPool;
use crate::http::{Answer, Arrival, Reply, Respond};
use crate::metrics::Metrics;

/// What the service gets from the rim.
pub(crate) struct Rim {
    /// Seals the secrets in the store.
    pub(crate) master_key: MasterKey,
    /// Time for work that no request asked for.
    pub(crate) clock: Arc<Clock>,
    /// Where passwords are hashed.
    pub(crate) hash_pool: HashPool,
    /// Where commits are measured.
    pub(crate) metrics: Arc<Metrics>,
}

/// An open service.
pub(crate) struct Opened {
    /// Answers calls.
    pub(crate) respond: Arc<dyn Respond>,
    /// Writes and reads backups.
    pub(crate) archive: Arc<dyn Archive>,
    /// The root user, if this start made it.
    pub(crate) root: Option<Root>,
}

/// The root user of a new account.
pub(crate) struct Root {
    /// 12 digits.
    pub(crate) account_id: String,
    /// The access key id.
    pub(crate) access_key_id: String,
    /// The secret, unless the operator chose it.
    pub(crate) secret_access_key: Option<Zeroizing<String>>,
}

/// Opens the store in the data directory, making it on the first start.
///
/// # Errors
/// A sentence for the operator.
pub(crate) fn open(_config: &Config, _rim: Rim) -> Result<Opened, String> {
    let service = Arc::new(Unavailable);
    Ok(Opened { respond: service.clone(), archive: service, root: None })
}

/// Opens the store of a directory that no server is running on.
///
/// # Errors
/// As from opening the store.
pub(crate) fn open_archive(_directory: &Path) -> io::Result<Box<dyn Archive>> {
    Ok(Box::new(Unavailable))
}

/// The names of all operations, for the metrics.
pub(crate) fn operations() -> impl Iterator<Item = &'static str> {
    std::iter::empty()
}

/// Refuses everything: there is no store yet.
struct Unavailable;

const WHY: &str = "this build has no store";

impl Respond for Unavailable {
    fn respond(&self, arrival: Arrival) -> Answer {
        Answer::Now(Reply {
            status: 503,
            content_type: "text/xml",
            headers: Vec::new(),
            body: format!(
                "<ErrorResponse><Error><Type>Receiver</Type><Code>ServiceUnavailable</Code><Message>{WHY}</Message>\
                 </Error><RequestId>{}</RequestId></ErrorResponse>\n",
                arrival.request_id.as_str()
            )
            .into_bytes(),
            operation: crate::metrics::NO_OPERATION,
            principal: String::new(),
            code: "ServiceUnavailable",
        })
    }

    fn health(&self) -> Result<(), String> {
        Err(WHY.into())
    }

    fn reset(&self) -> Result<(), String> {
        Err(WHY.into())
    }
}

impl Archive for Unavailable {
    fn export(&self, _out: &mut dyn Write) -> io::Result<()> {
        Err(io::Error::other(WHY))
    }

    fn import(&self, _input: &mut dyn Read) -> io::Result<String> {
        Err(io::Error::other(WHY))
    }
}
