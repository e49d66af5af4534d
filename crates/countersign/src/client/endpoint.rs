//! Where a call goes and for which region it is signed.
//!
//! Without a configured endpoint it is AWS's own: IAM has one for each partition, STS one for each region.

use protocol::Service;
use ureq::http::Uri;

use super::Connection;
use super::profile::Profile;
use super::surroundings::Surroundings;

/// A parsed endpoint and the signing region.
#[derive(Debug)]
pub(super) struct Endpoint {
    /// The URL that is called.
    pub(super) url: String,
    /// Host and port as the `host` header has them.
    pub(super) authority: String,
    /// The path of the request line.
    pub(super) path: String,
    /// The region in the credential scope.
    pub(super) region: String,
    /// Whether the server is this machine: then no proxy helps.
    pub(super) is_loopback: bool,
    /// Whether the connection is encrypted.
    pub(super) is_encrypted: bool,
}

const DEFAULT_REGION: &str = "us-east-1";

/// AWS partitions: the prefix of their regions, IAM's endpoint and its signing region, the domain of the others.
const PARTITIONS: [(&str, &str, &str, &str); 2] = [
    ("cn-", "https://iam.cn-north-1.amazonaws.com.cn", "cn-north-1", "amazonaws.com.cn"),
    ("us-gov-", "https://iam.us-gov.amazonaws.com", "us-gov-west-1", "amazonaws.com"),
];
const COMMERCIAL: (&str, &str, &str) = ("https://iam.amazonaws.com", "us-east-1", "amazonaws.com");
/// Regions of partitions whose endpoints are not known here.
const UNKNOWN_PARTITIONS: [&str; 3] = ["us-iso", "eu-iso", "eusc-"];

/// Finds the endpoint of a service.
///
/// # Errors
/// An endpoint that is no URL, or none where AWS's is not known.
pub(super) fn find(
    service: Service,
    connection: &Connection,
    profile: &Profile,
    world: &dyn Surroundings,
) -> Result<Endpoint, String> {
    let region = connection
        .region
        .clone()
        .or_else(|| world.variable("AWS_REGION"))
        .or_else(|| world.variable("AWS_DEFAULT_REGION"))
        .or_else(|| profile.get("region").map(str::to_owned));
    if let Some(region) = region.as_deref().filter(|region| !is_region(region)) {
        return Err(format!("{region} is no region: it has lower-case letters, digits and hyphens only"));
    }
    match configured(service, connection, profile, world) {
        Some((url, source)) => {
            let region = region.unwrap_or_else(|| DEFAULT_REGION.to_owned());
            parse(&url, region).map_err(|why| format!("{source}: {why}"))
        }
        None => {
            let (url, region) = of_aws(service, region.as_deref())?;
            parse(&url, region)
        }
    }
}

/// The endpoint that is asked for, and where.
fn configured(
    service: Service,
    connection: &Connection,
    profile: &Profile,
    world: &dyn Surroundings,
) -> Option<(String, String)> {
    if let Some(url) = &connection.endpoint {
        return Some((url.clone(), "--endpoint".to_owned()));
    }
    let name = service.signing_name();
    let ignored = world
        .variable("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS")
        .or_else(|| profile.get("ignore_configured_endpoint_urls").map(str::to_owned));
    if ignored.is_some_and(|value| value.eq_ignore_ascii_case("true")) {
        return None;
    }
    for variable in [format!("AWS_ENDPOINT_URL_{}", name.to_uppercase()), "AWS_ENDPOINT_URL".to_owned()] {
        if let Some(url) = world.variable(&variable) {
            return Some((url, variable));
        }
    }
    let url = profile.of_service(name, "endpoint_url").or_else(|| profile.get("endpoint_url"))?;
    Some((url.to_owned(), format!("endpoint_url of profile {}", profile.name)))
}

fn of_aws(service: Service, region: Option<&str>) -> Result<(String, String), String> {
    let name = region.unwrap_or(DEFAULT_REGION);
    if UNKNOWN_PARTITIONS.iter().any(|prefix| name.starts_with(prefix)) {
        return Err(format!("the endpoint of region {name} is not known: give --endpoint"));
    }
    let partition = PARTITIONS.into_iter().find(|(prefix, ..)| name.starts_with(prefix));
    let (iam, iam_region, domain) =
        partition.map_or(COMMERCIAL, |(_, iam, iam_region, domain)| (iam, iam_region, domain));
    Ok(match (service, region) {
        (Service::Iam, _) => (iam.to_owned(), iam_region.to_owned()),
        (Service::Sts, Some(region)) => (format!("https://sts.{region}.{domain}"), region.to_owned()),
        (Service::Sts, None) => ("https://sts.amazonaws.com".to_owned(), DEFAULT_REGION.to_owned()),
    })
}

fn parse(url: &str, region: String) -> Result<Endpoint, String> {
    let uri: Uri = url.parse().map_err(|why| format!("not a URL: {why}"))?;
    let (Some(scheme @ ("http" | "https")), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
        return Err("a URL begins with http:// or https://".to_owned());
    };
    if authority.as_str().contains('@') || uri.query().is_some() {
        return Err("neither a user name nor a query belongs there".to_owned());
    }
    let host = authority.host().trim_matches(['[', ']']);
    let address: Option<std::net::IpAddr> = host.parse().ok();
    let default_port = if scheme == "https" { 443 } else { 80 };
    let shown = match authority.port_u16() {
        Some(port) if port != default_port => authority.as_str(),
        _ => authority.host(),
    };
    Ok(Endpoint {
        url: url.to_owned(),
        authority: shown.to_owned(),
        path: uri.path().to_owned(),
        region,
        is_loopback: host == "localhost" || address.is_some_and(|address| address.is_loopback()),
        is_encrypted: scheme == "https",
    })
}

fn is_region(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
