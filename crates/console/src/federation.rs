//! The federation endpoint: a program turns temporary credentials into an address that signs a browser in.
//!
//! `getSigninToken` proves the credentials by a call of the API. `login` shows a form, and the form opens the session: a
//! link on another site brings no cookie of ours, so only a form of our own can tell that somebody is signed in already.
//! Errors name what is wrong with the request and nothing of the credentials.

use iam::domain::console_session::SwitchedRole;
use iam::sign_in_events::Note;
use maud::html;
use protocol::value::Secret;
use serde_json::{Value, json};

use crate::calls::{Calls, Standing, text};
use crate::form::Form;
use crate::layout;
use crate::respond::Reply;
use crate::router::{Console, forged};
use crate::visit::Visit;

/// The path of the endpoint, as on AWS's sign-in host.
pub const PATH: &str = "/federation";
/// What a session may last, in seconds.
const SECONDS: std::ops::RangeInclusive<i64> = 900..=43_200;
/// The longest session that is read, in bytes.
const SESSION_LENGTH_MAX: usize = 20_000;

impl Console {
    /// Answers the endpoint. `signed_in` says whether the browser has a session already.
    pub(crate) async fn federation(&self, visit: &Visit<'_>, form: &Form, signed_in: bool) -> Reply {
        match form.get("Action") {
            "getSigninToken" => match self.sign_in_token(visit, form).await {
                Ok(token) => Reply::json(200, &json!({ "SigninToken": token.expose() })),
                Err(why) => Reply::json(400, &json!({ "message": why })),
            },
            "login" => self.login(visit, form, signed_in).await,
            _ => Reply::json(400, &json!({ "message": "Action must be getSigninToken or login." })),
        }
    }

    async fn sign_in_token(&self, visit: &Visit<'_>, form: &Form) -> Result<Secret, &'static str> {
        let seconds = match form.get("SessionDuration") {
            "" => None,
            text => Some(text.parse().ok().filter(|seconds| SECONDS.contains(seconds)))
                .map(|seconds| seconds.ok_or("SessionDuration must be 900 to 43200."))
                .transpose()?,
        };
        let session = Some(form.get("Session")).filter(|session| session.len() <= SESSION_LENGTH_MAX);
        let session: Value =
            session.and_then(|session| serde_json::from_str(session).ok()).unwrap_or_default();
        let credentials = || SwitchedRole {
            console_session: String::new(),
            access_key_id: text(&session, "sessionId").to_owned(),
            secret_access_key: Secret::from(text(&session, "sessionKey")),
            session_token: Secret::from(text(&session, "sessionToken")),
        };
        if ["sessionId", "sessionKey", "sessionToken"].iter().any(|name| !is_word(text(&session, name))) {
            return Err("Session must be JSON with sessionId, sessionKey and sessionToken.");
        }
        let calls = Calls::new(self, visit, Standing::Temporary(credentials()));
        let of = calls.own_session().await.ok_or("The credentials of the session are not valid.")?;
        let federated = of.arn.contains(":federated-user/");
        if !federated && !of.arn.contains(":assumed-role/") {
            return Err("The session must come from AssumeRole or GetFederationToken.");
        }
        if federated && seconds.is_some() {
            return Err("SessionDuration is for sessions of roles.");
        }
        let token = self.service().sign_in_token(&credentials(), &of, seconds, visit.now, &visit.entropy);
        let note = Note::GetSigninToken { of, access_key_id: text(&session, "sessionId").to_owned() };
        match self.rim.note(note, visit.browser()).await {
            true => Ok(token),
            false => Err("No token can be given right now. Try again in a moment."),
        }
    }

    async fn login(&self, visit: &Visit<'_>, form: &Form, signed_in: bool) -> Reply {
        if signed_in {
            // Else whoever has a link could slip another identity under somebody who works.
            let text = "You are signed in already. Sign out first, then open the address again.";
            return layout::message(400, "Already signed in", text);
        }
        if visit.method != "POST" || !form.has("token") {
            return self.offer_login(visit, form);
        }
        if visit.is_from_elsewhere() || !self.is_of_visitor(visit, form) {
            return forged();
        }
        let token = Secret::from(form.get("SigninToken"));
        match self.rim.federate(token, visit.browser(), visit.entropy.clone()).await {
            Some(Some(cookie)) => Reply::redirect(&destination(form.get("Destination")))
                .with_cookie(visit.set_cookie("visitor", ""))
                .with_cookie(visit.set_cookie("federated", cookie.expose())),
            Some(None) => too_late(),
            None => layout::message(
                503,
                "Not now",
                "Signing in is not possible right now. Try again in a moment.",
            ),
        }
    }

    /// The form that signs in; our script sends it at once. It changes nothing.
    fn offer_login(&self, visit: &Visit<'_>, form: &Form) -> Reply {
        let sign_in_token = form.get("SigninToken");
        let Some(of) = self.service().sign_in_token_of(sign_in_token, visit.now) else { return too_late() };
        let (token, cookie) = self.new_visitor(visit);
        let content = html! {
            section.card {
                p { "A program signs you in as " strong { (of) } "." }
                form method="post" action=(PATH) data-at-once {
                    input type="hidden" name="token" value=(token);
                    input type="hidden" name="Action" value="login";
                    input type="hidden" name="SigninToken" value=(sign_in_token);
                    input type="hidden" name="Destination" value=(destination(form.get("Destination")));
                    button.main { "Sign in" }
                }
            }
        };
        layout::narrow(200, "Sign in", content).with_cookie(cookie)
    }
}

fn too_late() -> Reply {
    let text = "This address is good for fifteen minutes, and they are over. Ask for another one.";
    layout::message(400, "Too late", text)
}

/// Texts that can be in a header.
fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// A page of ours, whatever was asked for.
fn destination(asked: &str) -> String {
    let rest = asked.strip_prefix("/console/").unwrap_or_default();
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_?=&%/.:".contains(&byte);
    match !rest.is_empty() && rest.bytes().all(plain) {
        true => asked.to_owned(),
        false => "/console/users".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::destination;

    #[test]
    fn destinations_are_pages_of_ours() {
        assert_eq!(destination("/console/user?name=a%20b"), "/console/user?name=a%20b");
        for other in [
            "https://evil.example/",
            "//evil.example",
            "/console",
            "/console/x\"y",
            "/console/;url=https://e",
        ] {
            assert_eq!(destination(other), "/console/users", "{other}");
        }
    }
}
