//! From a browser's request to a page: sessions, forged forms, and which page it is.

use std::future::Future;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::Arc;

use iam::call::Call;
use iam::domain::console_session::{ConsoleSession, SwitchedRole, Ticket};
use iam::env::{Entropy, Instant, Mint};
use iam::federated_session::FederatedTicket;
use iam::open_sessions::SignOut;
use iam::service::Service;
use iam::sign_in::{SecondFactor, SignIn};
use iam::sign_in_events::{Browser, Note};
use iam::webauthn::RelyingParty;
use protocol::value::Secret;

use crate::assets;
use crate::calls::{Calls, Standing};
use crate::federation;
use crate::form::Form;
use crate::layout::{self, Look};
use crate::pages::security_keys;
use crate::pages::sign_in::Shown;
use crate::pages::switch_role::Switch;
use crate::pages::{self, Page};
use crate::respond::Reply;
use crate::visit::Visit;

/// What all addresses of the console begin with.
pub const PREFIX: &str = "/console";
/// Seconds after which a browser gets a fresh ticket, so that its session does not run idle.
const FRESH_SECONDS: i64 = 60;

/// A result that takes time.
pub type Later<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What the process does for the console: whatever takes time.
pub trait Rim: Send + Sync {
    /// The service.
    fn service(&self) -> &Service;
    /// Takes a call to its end: hashes on the bounded pool, commits.
    fn finish<'a>(&'a self, call: Call<'a>) -> Later<'a, iam::call::Reply>;
    /// Tries a password; none if that cannot be done now.
    fn sign_in(&self, candidate: Candidate) -> Later<'_, Option<SignIn>>;
    /// Writes down what changes nothing; false if that cannot be done now.
    fn note(&self, note: Note, browser: Browser) -> Later<'_, bool>;
    /// Tries a code of an MFA device, or a security key; none if that cannot be done now.
    fn give_factor(&self, attempt: FactorAttempt) -> Later<'_, Option<SecondFactor>>;
    /// Opens the session of a sign-in token, and gives its ticket, if the token is good; none if that cannot be done now.
    fn federate(
        &self,
        token: Secret,
        browser: Browser,
        entropy: Entropy,
    ) -> Later<'_, Option<Option<Secret>>>;
    /// Ends a session that temporary credentials opened; false if that cannot be done now.
    fn end_federated(&self, id: String, browser: Browser) -> Later<'_, bool>;
    /// Ends sessions of the ticket's owner, and says how many; none if that cannot be done now.
    fn sign_out(&self, ticket: Ticket, which: SignOut, browser: Browser) -> Later<'_, Option<usize>>;
}

/// Who wants to sign in.
pub struct Candidate {
    /// Number or alias of the account.
    pub account: String,
    /// The user's name; none for the root user.
    pub user_name: Option<String>,
    /// The password.
    pub password: Secret,
    /// The client's address.
    pub peer: IpAddr,
    /// The browser.
    pub user_agent: Option<String>,
    /// The instant.
    pub now: Instant,
    /// Its randomness.
    pub entropy: Entropy,
}

/// What somebody gives beside the password.
pub enum GivenFactor {
    /// What was typed.
    Code(String),
    /// The answer of a security key.
    SecurityKey(KeyAnswer),
}

/// The answer of a security key to a page of this host.
pub struct KeyAnswer {
    /// Where the page is.
    pub party: RelyingParty,
    /// The id of the key.
    pub credential_id: Vec<u8>,
    /// `clientDataJSON`.
    pub client_data: Vec<u8>,
    /// `authenticatorData`.
    pub authenticator_data: Vec<u8>,
    /// `signature`.
    pub signature: Vec<u8>,
    /// `userHandle`.
    pub user_handle: Option<Vec<u8>>,
}

/// A second factor, and the session that awaits it.
pub struct FactorAttempt {
    /// The session.
    pub ticket: Ticket,
    /// What was given.
    pub given: GivenFactor,
    /// The client's address.
    pub peer: IpAddr,
    /// The browser.
    pub user_agent: Option<String>,
    /// The instant.
    pub now: Instant,
    /// Its randomness.
    pub entropy: Entropy,
}

/// The console of one service.
pub struct Console {
    pub(crate) rim: Arc<dyn Rim>,
}

impl Console {
    /// The console over what `rim` serves.
    pub fn new(rim: Arc<dyn Rim>) -> Console {
        Console { rim }
    }

    /// Answers one request.
    pub async fn answer(&self, visit: &Visit<'_>) -> Reply {
        let reply = self.find(visit).await;
        Reply { label: pages::label(visit.path), ..reply }
    }

    async fn find(&self, visit: &Visit<'_>) -> Reply {
        let path = visit.path.strip_prefix(PREFIX).unwrap_or_default();
        if let Some(file) = assets::find(path) {
            return file;
        }
        let post = match visit.method {
            "GET" | "HEAD" => false,
            "POST" => true,
            _ => return layout::message(405, "Not here", "This address takes no such request."),
        };
        let mut form = Form::parse(if post { visit.body } else { &[] });
        form.add(visit.query.as_bytes());
        // Programs bring credentials of their own, not a browser's cookies. Who signs in there is asked again below.
        if post && visit.path != federation::PATH && visit.is_from_elsewhere() {
            return forged();
        }
        let ticket =
            visit.cookie(&visit.cookie_name("session")).and_then(|text| self.service().open_ticket(text));
        let open = ticket.and_then(|ticket| {
            let session = self.service().console_session(&ticket, visit.now).ok()?;
            Some((ticket, session))
        });
        let cookie = visit.cookie(&visit.cookie_name("federated")).filter(|_| open.is_none());
        let federated = cookie.and_then(|text| self.service().federated_session(text, visit.now));
        if visit.path == federation::PATH {
            return self.federation(visit, &form, open.is_some() || federated.is_some()).await;
        }
        match (open, federated) {
            (Some((ticket, session)), _) => self.signed_in(visit, path, post, &form, ticket, &session).await,
            (None, Some(session)) => self.federated(visit, path, post, &form, session).await,
            (None, None) => self.stranger(visit, path, post, &form).await,
        }
    }

    pub(crate) fn service(&self) -> &Service {
        self.rim.service()
    }

    /// The token of a visitor's forms, derived from a cookie of its own, as there is no session yet; and the cookie.
    pub(crate) fn new_visitor(&self, visit: &Visit<'_>) -> (String, String) {
        let visitor = Mint::new(visit.entropy.clone()).uuid("console visitor");
        (self.visitor_token(&visitor), visit.set_cookie("visitor", &visitor))
    }

    /// Whether the form was made for the visitor who sends it.
    pub(crate) fn is_of_visitor(&self, visit: &Visit<'_>, form: &Form) -> bool {
        let known = visit.cookie(&visit.cookie_name("visitor")).filter(|known| !known.is_empty());
        known.is_some_and(|known| form.get("token") == self.visitor_token(known))
    }

    fn visitor_token(&self, visitor: &str) -> String {
        self.service().form_token(&format!("visitor/{visitor}"))
    }

    async fn stranger(&self, visit: &Visit<'_>, path: &str, post: bool, form: &Form) -> Reply {
        if path != "/sign-in" {
            return Reply::redirect("/console/sign-in");
        }
        let known = visit.cookie(&visit.cookie_name("visitor")).unwrap_or_default();
        if !post || known.is_empty() {
            let (token, cookie) = self.new_visitor(visit);
            let account = self.service().account().to_string();
            let account = if form.has("account") { form.get("account") } else { &account };
            let shown = Shown { token: &token, account, user: "", root: form.has("root") };
            return pages::sign_in::page(200, &shown, None).with_cookie(cookie);
        }
        if !self.is_of_visitor(visit, form) {
            return forged();
        }
        let candidate = Candidate {
            account: form.get("account").trim().to_owned(),
            user_name: (!form.has("root")).then(|| form.get("user").trim().to_owned()),
            password: Secret::new(form.get("password").to_owned()),
            peer: visit.peer,
            user_agent: visit.header("user-agent").map(str::to_owned),
            now: visit.now,
            entropy: visit.entropy.clone(),
        };
        let again = |status, why| {
            let (account, user) = (form.get("account"), form.get("user"));
            let shown = Shown { token: form.get("token"), account, user, root: form.has("root") };
            pages::sign_in::page(status, &shown, Some(why))
        };
        match self.rim.sign_in(candidate).await {
            Some(SignIn::Open(session)) => {
                let reply = Reply::redirect(first_page(&session))
                    .with_cookie(visit.set_cookie("visitor", ""))
                    .with_cookie(visit.set_cookie("federated", ""));
                self.with_ticket(visit, reply, &session)
            }
            Some(SignIn::Failed) => again(401, pages::sign_in::FAILED),
            Some(SignIn::TooMany) => again(429, pages::sign_in::TOO_MANY),
            Some(SignIn::Expired) => again(403, pages::sign_in::EXPIRED),
            None => again(503, pages::sign_in::BUSY),
        }
    }

    async fn signed_in(
        &self,
        visit: &Visit<'_>,
        path: &str,
        post: bool,
        form: &Form,
        ticket: Ticket,
        session: &ConsoleSession,
    ) -> Reply {
        let token = self.service().form_token(&format!("session/{}", ticket.id()));
        if post && form.get("token") != token {
            return forged();
        }
        if let Some(which) = pages::sessions::meant(path, form).filter(|_| post) {
            let elsewhere = matches!(which, SignOut::Others | SignOut::One(_));
            return match self.rim.sign_out(ticket, which, visit.browser()).await {
                Some(ended) if elsewhere => pages::sessions::ended(ended),
                Some(_) => Reply::redirect("/console/sign-in")
                    .with_cookie(visit.set_cookie("session", ""))
                    .with_cookie(visit.set_cookie("federated", ""))
                    .with_cookie(visit.set_cookie("role", "")),
                None => layout::message(503, "Not now", "You are still signed in. Try again in a moment."),
            };
        }
        if session.awaits_code {
            return self.second_factor(visit, path, post, form, ticket, &token).await;
        }
        if session.must_change && path != "/change-password" {
            return Reply::redirect("/console/change-password");
        }
        let seen = ticket.seen();
        let own = matches!(path, "/switch-role" | "/change-password");
        let role = visit.cookie(&visit.cookie_name("role"));
        let role = role.and_then(|text| self.service().open_role(text, ticket.id()));
        let (role, beside) = if own { (None, role) } else { (role, None) };
        let switched = role.is_some();
        let session_id = ticket.id().to_owned();
        let calls = Calls::new(self, visit, role.map_or(Standing::Session(ticket), Standing::Temporary));
        let account = self.service().account().to_string();
        let arn = calls.own_arn().await;
        let acting = match beside {
            Some(role) => Some(Calls::new(self, visit, Standing::Temporary(role)).own_arn().await),
            None => switched.then(|| arn.clone()),
        };
        let look = Look {
            token: &token,
            account: &account,
            arn,
            switched,
            acting: acting.filter(|session| !session.is_empty()),
            path,
            days_left: session.days_left(visit.now),
        };
        let page = Page { calls: &calls, look: &look, form, post };
        let reply = self.page(visit, &page, &session_id).await;
        let reply = Reply { principal: look.arn.clone(), ..reply };
        match calls.renewed() {
            Some(renewed) => self.with_ticket(visit, reply, &renewed),
            None if visit.now.epoch_seconds() - seen.epoch_seconds() >= FRESH_SECONDS => {
                self.with_ticket(visit, reply, session)
            }
            None => reply,
        }
    }

    /// The password was right, and a code of an MFA device is still to come: there is no other page until then.
    async fn second_factor(
        &self,
        visit: &Visit<'_>,
        path: &str,
        post: bool,
        form: &Form,
        ticket: Ticket,
        token: &str,
    ) -> Reply {
        if path != "/sign-in/code" {
            return Reply::redirect("/console/sign-in/code");
        }
        let party = visit.relying_party();
        let Ok(factors) = self.service().factors(&ticket, party.as_ref(), visit.now) else {
            return Reply::redirect("/console/sign-in");
        };
        let shown = pages::second_factor::Shown { token, factors: &factors, party: party.as_ref() };
        if !post {
            return pages::second_factor::page(200, &shown, None);
        }
        let (given, wrong) = match (form.has("client"), party.clone()) {
            (true, Some(party)) => match security_keys::answer(form, party) {
                Some(answer) => (GivenFactor::SecurityKey(answer), pages::second_factor::WRONG_KEY),
                None => {
                    return pages::second_factor::page(400, &shown, Some(pages::second_factor::WRONG_KEY));
                }
            },
            _ => (GivenFactor::Code(form.get("code").to_owned()), pages::second_factor::WRONG),
        };
        let attempt = FactorAttempt {
            ticket,
            given,
            peer: visit.peer,
            user_agent: visit.header("user-agent").map(str::to_owned),
            now: visit.now,
            entropy: visit.entropy.clone(),
        };
        match self.rim.give_factor(attempt).await {
            Some(SecondFactor::Open(session)) => {
                self.with_ticket(visit, Reply::redirect(first_page(&session)), &session)
            }
            Some(SecondFactor::Wrong) => pages::second_factor::page(401, &shown, Some(wrong)),
            Some(SecondFactor::TooMany) => {
                pages::second_factor::page(429, &shown, Some(pages::sign_in::TOO_MANY))
            }
            None => pages::second_factor::page(503, &shown, Some(pages::sign_in::BUSY)),
        }
    }

    /// Somebody whom a program signed in with temporary credentials.
    async fn federated(
        &self,
        visit: &Visit<'_>,
        path: &str,
        post: bool,
        form: &Form,
        session: FederatedTicket,
    ) -> Reply {
        let FederatedTicket { id, seen, credentials } = session;
        let token = self.service().form_token(&format!("session/{id}"));
        if post && form.get("token") != token {
            return forged();
        }
        if post && matches!(path, "/sign-out" | "/sign-out-everywhere") {
            return match self.rim.end_federated(id, visit.browser()).await {
                true => Reply::redirect("/console/sign-in").with_cookie(visit.set_cookie("federated", "")),
                false => layout::message(503, "Not now", "You are still signed in. Try again in a moment."),
            };
        }
        let calls = Calls::new(self, visit, Standing::Temporary(credentials));
        let arn = calls.own_arn().await;
        if arn.is_empty() {
            return Reply::redirect("/console/sign-in").with_cookie(visit.set_cookie("federated", ""));
        }
        let account = self.service().account().to_string();
        let (switched, acting, days_left) = (false, None, None);
        let look = Look { token: &token, account: &account, arn, switched, acting, path, days_left };
        let page = Page { calls: &calls, look: &look, form, post };
        let reply = match path {
            "/switch-role" => {
                layout::message(403, "Not possible", "Sign in as a user to switch to a role of this account.")
            }
            _ => self.page(visit, &page, &id).await,
        };
        let reply = Reply { principal: look.arn.clone(), ..reply };
        if visit.now.epoch_seconds() - seen.epoch_seconds() < FRESH_SECONDS {
            return reply;
        }
        let cookie = self.service().federated_cookie(&id, visit.now, &visit.entropy);
        reply.with_cookie(visit.set_cookie("federated", cookie.expose()))
    }

    async fn page(&self, visit: &Visit<'_>, page: &Page<'_>, session_id: &str) -> Reply {
        match page.look.path {
            "" | "/" | "/sign-in" | "/sign-in/code" => Reply::redirect("/console/credentials"),
            "/change-password" => pages::change_password::answer(page).await,
            "/credentials" => pages::credentials::answer(page).await,
            "/users" => pages::users::answer(page).await,
            "/users/new" => pages::new_user::answer(page).await,
            "/groups" => pages::groups::list(page).await,
            "/group" => pages::groups::one(page).await,
            "/settings" => pages::settings::answer(page).await,
            "/user" => pages::user::answer(page).await,
            "/user/access" => pages::access::answer(page).await,
            "/policies" => pages::policies::list(page).await,
            "/policies/new" => pages::policies::create(page).await,
            "/policy" => pages::policy::answer(page).await,
            "/roles" => pages::roles::answer(page).await,
            "/roles/new" => pages::new_role::answer(page).await,
            "/roles/service-linked" => pages::service_linked_role::create(page).await,
            "/role" => pages::role::answer(page).await,
            "/why" => pages::why::answer(page).await,
            "/who-can" => pages::who_can::answer(page).await,
            "/providers" => pages::providers::answer(page).await,
            "/report" => pages::report::answer(page).await,
            "/trail" => pages::trail::answer(page).await,
            "/trail/event" => pages::event::answer(page).await,
            "/old-keys" => pages::old_keys::answer(page).await,
            "/switch-role" => match pages::switch_role::answer(page, session_id).await {
                Switch::Page(reply) => reply,
                Switch::To(role, to) => {
                    let note = Note::SwitchRole { from: page.look.arn.clone(), to };
                    match self.rim.note(note, visit.browser()).await {
                        true => self.with_role(visit, &role),
                        false => layout::message(503, "Not now", "Try again in a moment."),
                    }
                }
                Switch::Back => self.switch_back(visit, session_id).await,
            },
            _ => layout::page(
                page.look,
                404,
                "Not found",
                maud::html! {
                    section.card { p.empty { "There is no such page." } }
                },
            ),
        }
    }

    /// The session of the role is noted to end, if it has not ended by itself.
    async fn switch_back(&self, visit: &Visit<'_>, session_id: &str) -> Reply {
        let role = visit.cookie(&visit.cookie_name("role"));
        let role = role.and_then(|text| self.service().open_role(text, session_id));
        if let Some(role) = role
            && let Some(of) = Calls::new(self, visit, Standing::Temporary(role)).own_session().await
            && !self.rim.note(Note::ExitRole(of), visit.browser()).await
        {
            return layout::message(503, "Not now", "Try again in a moment.");
        }
        Reply::redirect("/console/roles").with_cookie(visit.set_cookie("role", ""))
    }

    fn with_role(&self, visit: &Visit<'_>, role: &SwitchedRole) -> Reply {
        match self.service().seal_role(role, &visit.entropy) {
            Some(text) => {
                Reply::redirect("/console/roles").with_cookie(visit.set_cookie("role", text.expose()))
            }
            None => layout::message(500, "Not possible", "The session of this role is too long."),
        }
    }

    fn with_ticket(&self, visit: &Visit<'_>, reply: Reply, session: &ConsoleSession) -> Reply {
        match self.service().seal_ticket(&session.ticket(visit.now), &visit.entropy) {
            Ok(ticket) => reply.with_cookie(visit.set_cookie("session", ticket.expose())),
            Err(_) => {
                layout::message(500, "Something broke", "The session could not be kept. Sign in again.")
            }
        }
    }
}

pub(crate) fn forged() -> Reply {
    let text = "The form had been open for too long, or came from another site. Nothing was done.";
    layout::message(403, "Please try again", text)
}

/// Where somebody comes to who has just signed in.
fn first_page(session: &ConsoleSession) -> &'static str {
    match session {
        ConsoleSession { awaits_code: true, .. } => "/console/sign-in/code",
        ConsoleSession { must_change: true, .. } => "/console/change-password",
        _ => "/console/credentials",
    }
}
