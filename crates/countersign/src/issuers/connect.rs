//! One GET to an issuer: name, address, connection, TLS, answer.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Empty, Limited};
use hyper::header::{ACCEPT, CONNECTION, HOST, USER_AGENT};
use hyper::{Request, StatusCode};
use hyper_util::rt::TokioIo;
use iam::web_identity::{Address, KeySetRequest, Unfetched};
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use super::reach::{Reach, reach};
use super::verifier::{IssuerVerifier, PublicAuthorities};

/// For one attempt at one address.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);
/// Addresses of a name that are tried.
const ADDRESSES_MAX: usize = 4;
const AGENT: &str = concat!("countersign/", env!("CARGO_PKG_VERSION"));

/// GETs for the keys of one issuer.
pub(super) struct Get<'a> {
    pub(super) request: &'a KeySetRequest,
    pub(super) authorities: &'a Arc<PublicAuthorities>,
    pub(super) loopback: bool,
}

impl Get<'_> {
    /// What is there, and how far inside that was; nothing from farther inside than `most`.
    pub(super) async fn get(
        &self,
        address: &Address,
        most: Reach,
        limit: usize,
    ) -> Result<(Bytes, Reach), Unfetched> {
        if address.plaintext && !self.loopback {
            return Err(Unfetched::Unusable);
        }
        let (stream, reach) = self.connect(address, most).await?;
        let body = if address.plaintext {
            exchange(stream, address, limit).await?
        } else {
            exchange(self.secure(stream, &address.host).await?, address, limit).await?
        };
        Ok((body, reach))
    }

    /// The address is checked and then used, so that no second look at the name can lead elsewhere.
    async fn connect(&self, address: &Address, most: Reach) -> Result<(TcpStream, Reach), Unfetched> {
        let name = (address.host.as_str(), address.port);
        let found = tokio::net::lookup_host(name).await.map_err(|_| Unfetched::Unreachable)?;
        let allowed = |to: SocketAddr| {
            let reach = reach(to.ip(), self.loopback).filter(|reach| *reach <= most)?;
            Some((to, reach))
        };
        for (to, reach) in found.filter_map(allowed).take(ADDRESSES_MAX) {
            if let Ok(Ok(stream)) = tokio::time::timeout(CONNECT_TIMEOUT, TcpStream::connect(to)).await {
                return Ok((stream, reach));
            }
        }
        Err(Unfetched::Unreachable)
    }

    async fn secure(
        &self,
        stream: TcpStream,
        host: &str,
    ) -> Result<tokio_rustls::client::TlsStream<TcpStream>, Unfetched> {
        let verifier =
            IssuerVerifier { request: self.request.clone(), authorities: self.authorities.clone() };
        let config = ClientConfig::builder_with_provider(self.authorities.provider())
            .with_safe_default_protocol_versions()
            .map_err(|_| Unfetched::Unreachable)?;
        let mut config =
            config.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        let name = ServerName::try_from(host.to_owned()).map_err(|_| Unfetched::Unusable)?;
        let connected = TlsConnector::from(Arc::new(config)).connect(name, stream).await;
        connected
            .map_err(|error| if is_untrusted(&error) { Unfetched::Untrusted } else { Unfetched::Unreachable })
    }
}

fn is_untrusted(error: &io::Error) -> bool {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    matches!(inner, Some(rustls::Error::InvalidCertificate(_)))
}

async fn exchange<S>(stream: S, address: &Address, limit: usize) -> Result<Bytes, Unfetched>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let handshake = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await;
    let (mut sender, connection) = handshake.map_err(|_| Unfetched::Unreachable)?;
    let default = if address.plaintext { 80 } else { 443 };
    let host = match address.port {
        port if port == default => address.host.clone(),
        port => format!("{}:{port}", address.host),
    };
    let request = Request::get(&address.target)
        .header(HOST, host)
        .header(USER_AGENT, AGENT)
        .header(ACCEPT, "application/json")
        .header(CONNECTION, "close")
        .body(Empty::<Bytes>::new())
        .map_err(|_| Unfetched::Unusable)?;
    let answer = async {
        let response = sender.send_request(request).await.map_err(|_| Unfetched::Unreachable)?;
        if response.status() != StatusCode::OK {
            return Err(Unfetched::Unusable);
        }
        // Longer than the limit is no answer, and neither is one that breaks off.
        let body = Limited::new(response.into_body(), limit).collect().await;
        Ok(body.map_err(|_| Unfetched::Unusable)?.to_bytes())
    };
    // The connection ends with the answer: nobody waits for what else may come.
    tokio::pin!(answer);
    tokio::select! {
        answer = &mut answer => answer,
        _ = connection => answer.await,
    }
}
