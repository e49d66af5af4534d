//! The lines of a credential report: columns, and what stands in them (IAM user guide, "Understanding the report
//! format").

use crate::activity::Activity;
use crate::domain::access_key::{AccessKey, KeyOwner, KeyStatus};
use crate::domain::login_profile::LoginProfile;
use crate::domain::names::AccountId;
use crate::domain::password_policy::PasswordPolicy;
use crate::domain::signing_certificate::SigningCertificate;
use crate::domain::user::User;
use crate::env::Instant;
use crate::errors::Fault;
use crate::limits::{ACCESS_KEYS_PER_USER, CERTIFICATES_PER_USER, Quotas};
use crate::multi_factor;
use crate::root_password::RootPassword;
use crate::schema::{Account, access_keys_of, account_key, of_principal};
use protocol::timestamp::Timestamp;
use store::Tx;

const COLUMNS: [&str; 22] = [
    "user",
    "arn",
    "user_creation_time",
    "password_enabled",
    "password_last_used",
    "password_last_changed",
    "password_next_rotation",
    "mfa_active",
    "access_key_1_active",
    "access_key_1_last_rotated",
    "access_key_1_last_used_date",
    "access_key_1_last_used_region",
    "access_key_1_last_used_service",
    "access_key_2_active",
    "access_key_2_last_rotated",
    "access_key_2_last_used_date",
    "access_key_2_last_used_region",
    "access_key_2_last_used_service",
    "cert_1_active",
    "cert_1_last_rotated",
    "cert_2_active",
    "cert_2_last_rotated",
];
/// There where somebody may have more credentials than there are columns.
const ADDITIONAL: &str = "additional_credentials_info";
/// Access keys, and certificates, that have columns.
const SHOWN: usize = 2;

const NOT_APPLICABLE: &str = "N/A";
const NO_INFORMATION: &str = "no_information";
const NOT_SUPPORTED: &str = "not_supported";
const ROOT_NAME: &str = "<root_account>";

/// How lines are written in this account.
pub(super) struct Rows {
    additional: bool,
}

/// What a line says of a password.
struct Password {
    enabled: bool,
    last_used: String,
    last_changed: String,
    next_rotation: String,
}

impl Rows {
    pub(super) fn new(quotas: &Quotas) -> Rows {
        let most = [ACCESS_KEYS_PER_USER, CERTIFICATES_PER_USER].map(|quota| quotas.get(quota));
        Rows { additional: most.iter().any(|most| *most > SHOWN as u64) }
    }

    /// The first line.
    pub(super) fn header(&self, out: &mut Vec<u8>) {
        let columns = COLUMNS.into_iter().chain(self.additional.then_some(ADDITIONAL));
        line(columns, out);
    }

    /// The line of the root user, behind the header.
    pub(super) fn root(
        &self,
        tx: &Tx,
        activity: &Activity,
        account: &Account,
        out: &mut Vec<u8>,
    ) -> Result<(), Fault> {
        let set = tx.get::<RootPassword>(&account_key(&account.id))?;
        let password = Password {
            enabled: set.is_some(),
            last_used: last_used(set.is_some(), set.as_ref().and_then(|password| password.last_used)),
            last_changed: date(set.as_ref().map(|password| password.changed)),
            next_rotation: NOT_SUPPORTED.to_owned(),
        };
        let arn = format!("arn:aws:iam::{}:root", account.id);
        let whose = [ROOT_NAME.to_owned(), arn, date(Some(account.created))];
        self.owner(tx, activity, (&account.id, &KeyOwner::Root), whose, password, out)
    }

    /// The line of a user, behind the one before.
    pub(super) fn user(
        &self,
        tx: &Tx,
        activity: &Activity,
        user: &User,
        policy: Option<&PasswordPolicy>,
        out: &mut Vec<u8>,
    ) -> Result<(), Fault> {
        let profile = tx.get::<LoginProfile>(&of_principal(&user.account, &user.id))?;
        let password = Password {
            enabled: profile.is_some(),
            last_used: last_used(profile.is_some(), user.password_last_used),
            last_changed: date(profile.as_ref().map(|profile| profile.changed)),
            next_rotation: date(profile.as_ref().and_then(|profile| profile.expires(policy))),
        };
        let whose = [user.name.to_string(), user.arn().to_string(), date(Some(user.created))];
        let owner = KeyOwner::User(user.id.clone());
        self.owner(tx, activity, (&user.account, &owner), whose, password, out)
    }

    fn owner(
        &self,
        tx: &Tx,
        activity: &Activity,
        (account, owner): (&AccountId, &KeyOwner),
        whose: [String; 3],
        password: Password,
        out: &mut Vec<u8>,
    ) -> Result<(), Fault> {
        let mut fields = Vec::from(whose);
        fields.push(password.enabled.to_string());
        fields.extend([password.last_used, password.last_changed, password.next_rotation]);
        fields.push(multi_factor::is_enabled(tx, account, owner)?.to_string());
        let keys = tx.scan::<AccessKey>(&access_keys_of(account, owner), None, usize::MAX)?;
        for number in 0..SHOWN {
            fields.extend(key(activity, keys.get(number)));
        }
        let mut certificates =
            tx.scan::<SigningCertificate>(&access_keys_of(account, owner), None, usize::MAX)?;
        certificates
            .sort_by_key(|certificate| (certificate.status == KeyStatus::Active, certificate.uploaded));
        for number in 0..SHOWN {
            let certificate = certificates.get(number);
            let active = certificate.is_some_and(|certificate| certificate.status == KeyStatus::Active);
            fields.extend([active.to_string(), date(certificate.map(|certificate| certificate.uploaded))]);
        }
        if self.additional {
            fields.push(additional(keys.len(), certificates.len()));
        }
        out.push(b'\n');
        line(fields.iter().map(String::as_str), out);
        Ok(())
    }
}

/// What there is beyond the columns.
fn additional(keys: usize, certificates: usize) -> String {
    let kinds =
        [(keys, "access keys: ListAccessKeys"), (certificates, "certificates: ListSigningCertificates")];
    let more = kinds.into_iter().map(|(count, kind)| (count.saturating_sub(SHOWN), kind));
    let told: Vec<String> =
        more.filter(|(more, _)| *more > 0).map(|(more, kind)| format!("{more} more {kind}")).collect();
    if told.is_empty() { NOT_APPLICABLE.to_owned() } else { told.join("; ") }
}

fn key(activity: &Activity, key: Option<&AccessKey>) -> [String; 5] {
    let none = || NOT_APPLICABLE.to_owned();
    let Some(key) = key else { return [false.to_string(), none(), none(), none(), none()] };
    // What is in memory is the newer one.
    let used = activity.keys().last(&key.id).or_else(|| key.last_used.clone());
    let active = (key.status == KeyStatus::Active).to_string();
    let created = date(Some(key.created));
    match used {
        Some(used) => [active, created, date(Some(used.date)), used.region, used.service],
        None => [active, created, none(), none(), none()],
    }
}

fn last_used(enabled: bool, used: Option<Instant>) -> String {
    match used {
        _ if !enabled => NOT_APPLICABLE.to_owned(),
        Some(used) => date(Some(used)),
        None => NO_INFORMATION.to_owned(),
    }
}

/// As the report writes instants, unlike answers.
fn date(instant: Option<Instant>) -> String {
    let Some(Timestamp(seconds)) = instant.map(Instant::timestamp) else { return NOT_APPLICABLE.to_owned() };
    let text = Timestamp(seconds).to_string();
    format!("{}+00:00", text.trim_end_matches('Z'))
}

/// One line without its end (RFC 4180). Names and paths may hold commas and quotes.
fn line<'a>(fields: impl Iterator<Item = &'a str>, out: &mut Vec<u8>) {
    for (number, field) in fields.enumerate() {
        if number > 0 {
            out.push(b',');
        }
        if field.contains([',', '"', '\r', '\n']) {
            out.push(b'"');
            out.extend_from_slice(field.replace('"', "\"\"").as_bytes());
            out.push(b'"');
        } else {
            out.extend_from_slice(field.as_bytes());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_holds_whatever_a_name_may_hold() {
        let mut out = Vec::new();
        line([r"a", r"b,c", r#"/say "hi"/"#, "", "=1+1"].into_iter(), &mut out);
        assert_eq!(String::from_utf8(out).unwrap(), r#"a,"b,c","/say ""hi""/",,=1+1"#);
    }
}
