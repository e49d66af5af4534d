//! `countersign serve`: the server from its first line to its last.

use std::io::Write;
use std::sync::Arc;

use tokio::runtime::Runtime;
use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::banner::{FirstStart, banner};
use crate::clock::Clock;
use crate::config::{self, Config, Flags};
use crate::control::Control;
use crate::hash_pool::HashPool;
use crate::http::{self, Listener, Server, Stop};
use crate::metrics::Metrics;
use crate::service::{self, Opened, Rim, Root};
use crate::{files, panics, telemetry};

/// Serves until SIGTERM or SIGINT.
pub(crate) fn run(flags: &Flags) -> Result<(), String> {
    let config = config::load(flags, std::env::vars_os())?;
    let metrics = Arc::new(Metrics::new(service::operations()));
    // Declared first so that it is dropped last: it writes the lines of all others' ends.
    let _telemetry = telemetry::start(config.log_format, config.log_level, metrics.clone())
        .map_err(|why| format!("cannot start logging: {why}"))?;
    panics::log_them();
    files::prepare(&config.data_dir)?;
    let clock = Arc::new(Clock::default());
    let hash_pool = HashPool::start(config.hash_threads, config.hash_queue, metrics.clone())
        .map_err(|why| format!("cannot start threads for hashing: {why}"))?;
    let tls = config.tls().map(|(certificate, key)| http::acceptor(certificate, key)).transpose()?;
    let runtime = Runtime::new().map_err(|why| format!("cannot start threads: {why}"))?;
    let listener = runtime
        .block_on(Listener::bind(config.listen, tls))
        .map_err(|why| format!("cannot listen on {}: {why}", config.listen))?;
    let address = endpoint(&config, &listener)?;
    let rim = Rim { clock: clock.clone(), hash_pool, address, metrics: metrics.clone() };
    let Opened { respond, archive, root, housekeeper, keeper } = service::open(&config, rim)?;
    let _control = Control::start(&config.data_dir, archive)
        .inspect_err(|why| tracing::warn!(%why, "no control socket: backups need the server stopped"));
    let server = Server::new(respond, clock, metrics, config.limits, config.test_mode);
    let outcome = runtime.block_on(serve(&config, listener, Arc::new(server), root));
    // Connections that outlasted the drain end here.
    runtime.shutdown_background();
    drop(housekeeper);
    drop(keeper);
    outcome
}

async fn serve(
    config: &Config,
    listener: Listener,
    server: Arc<Server>,
    root: Option<Root>,
) -> Result<(), String> {
    let mut terminate = listen_for(SignalKind::terminate())?;
    let mut interrupt = listen_for(SignalKind::interrupt())?;
    announce(config, &listener, root)?;
    let (stop, stopped) = Stop::new();
    let serving = listener.serve(server, stopped, config.drain);
    tokio::pin!(serving);
    tokio::select! {
        _ = &mut serving => return Err("the listener ended by itself".into()),
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    tracing::info!("stopping");
    stop.stop();
    tokio::select! {
        busy = serving => tracing::info!(busy, "stopped"),
        _ = terminate.recv() => tracing::warn!("stopped at once on a second signal"),
        _ = interrupt.recv() => tracing::warn!("stopped at once on a second signal"),
    }
    Ok(())
}

/// Tells the operator where the server is and, on the first start, how to use it.
fn announce(config: &Config, listener: &Listener, root: Option<Root>) -> Result<(), String> {
    let endpoint = endpoint(config, listener)?;
    let text = match &root {
        None => format!("Countersign is ready: {endpoint}\n"),
        Some(root) => banner(&FirstStart {
            endpoint: &endpoint,
            account_id: &root.account_id,
            access_key_id: &root.access_key_id,
            secret_access_key: root.secret_access_key.as_ref().map(|secret| secret.as_str()),
        }),
    };
    let mut out = std::io::stdout();
    if let Err(why) = out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        tracing::warn!(%why, "cannot write to standard output");
    }
    let test_mode = config.test_mode;
    if test_mode {
        tracing::warn!(
            "TEST MODE: every program on this machine can erase all data and move the clock. Never use it for real."
        );
    }
    tracing::info!(endpoint, data_dir = %config.data_dir.display(), test_mode, "listening");
    Ok(())
}

fn endpoint(config: &Config, listener: &Listener) -> Result<String, String> {
    let address = listener.address().map_err(|why| format!("no address: {why}"))?;
    let scheme = if config.tls().is_some() { "https" } else { "http" };
    Ok(format!("{scheme}://{address}"))
}

fn listen_for(kind: SignalKind) -> Result<Signal, String> {
    signal(kind).map_err(|why| format!("cannot listen for signals: {why}"))
}
