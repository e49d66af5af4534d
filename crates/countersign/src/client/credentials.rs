//! Whose signature a call carries: flags before the environment before the files, as in the AWS CLI.
//!
//! Ways to credentials that would call other services first (roles, single sign-on, containers, instances) are not
//! walked: they are recognised and named, so that nobody searches for a mistake of their own.

use protocol::{Secret, Timestamp};
use serde::Deserialize;

use super::profile::Profile;
use super::surroundings::Surroundings;

/// An access key, with the token of a temporary one.
pub(super) struct Credentials {
    /// The access key id.
    pub(super) access_key_id: String,
    /// The secret access key.
    pub(super) secret_access_key: Secret,
    /// The session token of temporary credentials.
    pub(super) session_token: Option<Secret>,
}

/// What a `credential_process` prints.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ProcessOutput {
    version: u32,
    access_key_id: String,
    secret_access_key: String,
    session_token: Option<String>,
    expiration: Option<String>,
}

/// Settings that ask for credentials in a way not known here, and what that way is.
const UNSUPPORTED: [(&str, &str); 6] = [
    ("role_arn", "assuming a role"),
    ("web_identity_token_file", "assuming a role with a web identity"),
    ("credential_source", "assuming a role"),
    ("sso_session", "single sign-on (SSO)"),
    ("sso_start_url", "single sign-on (SSO)"),
    ("login_session", "signing in with a browser"),
];

/// The same for variables of the environment.
const UNSUPPORTED_VARIABLES: [(&str, &str); 3] = [
    ("AWS_WEB_IDENTITY_TOKEN_FILE", "assuming a role with a web identity"),
    ("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "a container's credentials"),
    ("AWS_CONTAINER_CREDENTIALS_FULL_URI", "a container's credentials"),
];

const INSTEAD: &str = "get temporary credentials elsewhere and set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and \
                       AWS_SESSION_TOKEN, or set credential_process in the profile";

/// Finds credentials.
///
/// # Errors
/// A sentence for the person who called: what is half there, not supported, or missing. Never a secret.
pub(super) fn find(profile: &Profile, world: &dyn Surroundings) -> Result<Credentials, String> {
    if !profile.by_flag
        && let Some(credentials) = from_environment(world)?
    {
        return Ok(credentials);
    }
    for (setting, way) in UNSUPPORTED {
        if profile.get(setting).is_some() {
            let name = &profile.name;
            return Err(format!("profile {name} sets {setting}: {way} is not supported here; {INSTEAD}"));
        }
    }
    if let Some(credentials) = from_profile(profile)? {
        return Ok(credentials);
    }
    if let Some(line) = profile.get("credential_process") {
        return from_process(line, world)
            .map_err(|why| format!("credential_process of profile {}: {why}", profile.name));
    }
    for (variable, way) in UNSUPPORTED_VARIABLES {
        if world.variable(variable).is_some() {
            return Err(format!("{variable} is set: {way} is not supported here; {INSTEAD}"));
        }
    }
    Err(format!(
        "no credentials: neither AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY nor profile {} in ~/.aws/credentials or \
         ~/.aws/config has any",
        profile.name
    ))
}

fn from_environment(world: &dyn Surroundings) -> Result<Option<Credentials>, String> {
    let secret = world.variable("AWS_SECRET_ACCESS_KEY").map(Secret::new);
    match (world.variable("AWS_ACCESS_KEY_ID"), secret) {
        (Some(access_key_id), Some(secret_access_key)) => {
            let session_token = world.variable("AWS_SESSION_TOKEN").map(Secret::new);
            Ok(Some(Credentials { access_key_id, secret_access_key, session_token }))
        }
        (Some(_), None) => Err("AWS_ACCESS_KEY_ID is set and AWS_SECRET_ACCESS_KEY is not".to_owned()),
        (None, _) => Ok(None),
    }
}

fn from_profile(profile: &Profile) -> Result<Option<Credentials>, String> {
    let half = |there, missing| format!("profile {} sets {there} and not {missing}", profile.name);
    match (profile.get("aws_access_key_id"), profile.get("aws_secret_access_key")) {
        (Some(id), Some(secret)) => Ok(Some(Credentials {
            access_key_id: id.to_owned(),
            secret_access_key: Secret::from(secret),
            session_token: profile.get("aws_session_token").map(Secret::from),
        })),
        (Some(_), None) => Err(half("aws_access_key_id", "aws_secret_access_key")),
        (None, Some(_)) => Err(half("aws_secret_access_key", "aws_access_key_id")),
        (None, None) => Ok(None),
    }
}

fn from_process(line: &str, world: &dyn Surroundings) -> Result<Credentials, String> {
    let words = split(line).ok_or("a quotation mark is not closed")?;
    let output = world.run(&words).map_err(|why| why.to_string())?;
    // The parser's own message could quote what it read.
    let output: ProcessOutput = serde_json::from_slice(&output)
        .map_err(|_| "it did not print JSON with Version, AccessKeyId and SecretAccessKey")?;
    let ProcessOutput { access_key_id, secret_access_key, session_token, .. } = output;
    let secret_access_key = Secret::new(secret_access_key);
    let session_token = session_token.filter(|token| !token.is_empty()).map(Secret::new);
    if output.version != 1 {
        return Err(format!("it printed version {}, and 1 is the only one known", output.version));
    }
    if let Some(text) = &output.expiration {
        let at = Timestamp::parse(text).ok_or("the Expiration it printed is no time")?;
        if at.seconds() <= world.now() {
            return Err(format!("the credentials it printed expired at {at}"));
        }
    }
    Ok(Credentials { access_key_id, secret_access_key, session_token })
}

/// The words of a command line: quotation marks hold together, a backslash keeps the next character, no shell.
fn split(line: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        match (quote, character) {
            (Some(mark), _) if character == mark => quote = None,
            (None, '"' | '\'') => {
                quote = Some(character);
                word.get_or_insert_default();
            }
            (None, ' ' | '\t' | '\n') => words.extend(word.take()),
            (None | Some('"'), '\\') => word.get_or_insert_default().push(characters.next()?),
            _ => word.get_or_insert_default().push(character),
        }
    }
    words.extend(word);
    quote.is_none().then_some(words)
}
