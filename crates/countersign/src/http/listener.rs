//! The listening socket: accepts, counts and finally drains connections.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio_rustls::TlsAcceptor;

use super::{Peer, Server, connection};

/// A bound socket that does not accept yet.
pub(crate) struct Listener {
    socket: TcpListener,
    tls: Option<TlsAcceptor>,
}

/// Tells a listener to stop.
pub(crate) struct Stop(watch::Sender<bool>);

/// Rest after a failed accept: the usual reason is a lack of file descriptors, which only time cures.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

impl Stop {
    /// A signal and its receiver for `Listener::serve`.
    pub(crate) fn new() -> (Self, watch::Receiver<bool>) {
        let (sender, receiver) = watch::channel(false);
        (Self(sender), receiver)
    }

    /// Stops accepting; requests in flight are answered, resting connections closed.
    pub(crate) fn stop(&self) {
        self.0.send_replace(true);
    }
}

impl Listener {
    /// Binds the address.
    ///
    /// # Errors
    /// As from binding.
    pub(crate) async fn bind(address: SocketAddr, tls: Option<TlsAcceptor>) -> io::Result<Self> {
        Ok(Self { socket: TcpListener::bind(address).await?, tls })
    }

    /// The address with the real port.
    ///
    /// # Errors
    /// As from asking the socket.
    pub(crate) fn address(&self) -> io::Result<SocketAddr> {
        self.socket.local_addr()
    }

    /// Serves until stopped, then waits at most `drain` for connections to end. The number of connections that were
    /// still busy then.
    pub(crate) async fn serve(
        self,
        server: Arc<Server>,
        mut stop: watch::Receiver<bool>,
        drain: Duration,
    ) -> usize {
        let most = server.limits.connections;
        let slots = Arc::new(Semaphore::new(most));
        let connections = stop.clone();
        tokio::select! {
            () = self.accept(&server, &slots, connections) => {}
            _ = stop.wait_for(|stop| *stop) => {}
        }
        drop(self.socket);
        let all = slots.acquire_many(u32::try_from(most).unwrap_or(u32::MAX));
        match tokio::time::timeout(drain, all).await {
            Ok(_) => 0,
            Err(_) => most - slots.available_permits(),
        }
    }

    async fn accept(&self, server: &Arc<Server>, slots: &Arc<Semaphore>, stop: watch::Receiver<bool>) {
        // The semaphore is never closed, so this loop ends only by being dropped.
        while let Ok(slot) = slots.clone().acquire_owned().await {
            match self.socket.accept().await {
                Ok((stream, peer)) => {
                    let tls = self.tls.clone();
                    tokio::spawn(converse(server.clone(), stream, peer, tls, stop.clone(), slot));
                }
                Err(why) => {
                    tracing::warn!(%why, "cannot accept a connection");
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                }
            }
        }
    }
}

async fn converse(
    server: Arc<Server>,
    stream: TcpStream,
    peer: SocketAddr,
    tls: Option<TlsAcceptor>,
    stop: watch::Receiver<bool>,
    slot: OwnedSemaphorePermit,
) {
    let open = &server.metrics.open_connections;
    open.fetch_add(1, Ordering::Relaxed);
    // Replies are single writes; waiting to merge them with later ones only delays them.
    let _ = stream.set_nodelay(true);
    let peer = Peer { address: peer.ip().to_canonical(), secure: tls.is_some() };
    match tls {
        None => connection::serve(server.clone(), stream, peer, stop).await,
        Some(tls) => {
            let handshake = tokio::time::timeout(server.limits.header, tls.accept(stream)).await;
            if let Ok(Ok(stream)) = handshake {
                connection::serve(server.clone(), stream, peer, stop).await;
            }
        }
    }
    open.fetch_sub(1, Ordering::Relaxed);
    drop(slot);
}
