//! The scenarios, in process; and that they leave no operation out.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use data_encoding::BASE32;

use crate::answers::Answers;
use crate::harness::{Client, World};
use crate::issuer;
use crate::scenario::{self, Answer, Credentials, Executor};
use crate::trail::Trail;
use iam::limits::{QUOTAS, Quotas};
use iam::operations::{self, Row};
use protocol::Service as Api;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What was seen of all calls of all scenarios.
#[derive(Default)]
struct Seen {
    answers: Answers,
    trail: Trail,
}

/// A fresh service for one file, the latest authorization message, and what is seen.
struct InProcess<'a>(World, Option<String>, &'a mut Seen);

impl Executor for InProcess<'_> {
    fn call(
        &mut self,
        caller: Option<&Credentials>,
        service: &'static str,
        params: &[(String, String)],
    ) -> Answer {
        let client = caller.map(|caller| Client { id: caller.id.clone(), secret: caller.secret.clone() });
        let token = caller.and_then(|caller| caller.token.as_deref());
        let pairs: Vec<(&str, &str)> =
            params.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let (reply, event) = self.0.audited(client.as_ref(), token, service, &pairs);
        if let Some(message) = reply.entry.as_ref().and_then(|entry| entry.authorization_message()) {
            self.1 = Some(message.to_owned());
        }
        let answer = Answer { status: reply.status, body: reply.into_text(&self.0.service).unwrap() };
        if let (Some((_, action)), Some(event)) = (params.iter().find(|(name, _)| name == "Action"), event) {
            let sensitive = self.2.answers.add(action, answer.status, &answer.body);
            self.2.trail.add(params, &answer.body, &event, &sensitive);
        }
        answer
    }

    fn advance(&mut self, seconds: i64) {
        self.0.advance(seconds);
    }

    fn set_quota(&mut self, name: &str, value: u64) -> bool {
        let mut quotas = Quotas::default();
        let known = quotas.set(name, value);
        self.0 = World::with_quotas(quotas);
        known
    }

    fn set_organization(&mut self, text: &str, policies: Option<&str>) {
        self.0 = match policies {
            Some(policies) => World::under_policies(text, policies),
            None => World::in_organization(text),
        };
    }

    fn pause(&mut self) -> bool {
        true
    }

    fn work(&mut self) {
        self.0.work();
    }

    fn root(&self) -> Credentials {
        let root = self.0.root();
        Credentials { id: root.id, secret: root.secret, token: None }
    }

    fn code(&self, seed: &str, step: i64) -> String {
        let seed = STANDARD.decode(seed).unwrap();
        iam::totp::code(&BASE32.decode(&seed).unwrap(), step)
    }

    fn issuer(&mut self) -> String {
        let issuer = "https://login.issuer.example.com";
        self.0.internet.serve(issuer, &issuer::scenario_keys());
        issuer.to_owned()
    }

    fn token(&self, claims: &str) -> String {
        issuer::scenario_token(claims)
    }

    fn denied(&self) -> Option<String> {
        self.1.clone()
    }
}

fn path(below_tests: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(below_tests)
}

fn rows() -> impl Iterator<Item = &'static Row> {
    Api::ALL.into_iter().flat_map(operations::rows)
}

#[test]
fn every_scenario_goes_as_it_is_written() {
    let scenarios = scenario::all(&path("scenarios"));
    assert!(scenarios.len() >= 10);
    let mut seen = Seen::default();
    let run = |scenario| scenario::run(scenario, &mut InProcess(World::new(), None, &mut seen)).err();
    let failures: Vec<String> = scenarios.iter().filter_map(run).collect();
    assert!(failures.is_empty(), "\n{}", failures.concat());
    let (wrong, untold) = seen.trail.finish();
    assert!(wrong.is_empty() && untold.is_empty(), "{wrong:#?} {untold:?}");
    let (wrong, table) = seen.answers.finish();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let file = path("data/answers.txt");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(file, table).unwrap();
    } else {
        assert_eq!(
            std::fs::read_to_string(file).unwrap(),
            table,
            "UPDATE_EXPECT=1 takes the difference over"
        );
    }
}

/// Both lists only get shorter: `UPDATE_EXPECT=1` takes names out and never puts one in.
#[test]
fn every_built_operation_succeeds_in_some_scenario() {
    let scenarios = scenario::all(&path("scenarios"));
    let calls = scenarios.iter().flat_map(scenario::Scenario::calls);
    let succeeded: BTreeSet<&str> = calls
        .filter(|call| call.answer.as_deref() == Some("200"))
        .filter_map(|call| call.action.as_deref())
        .collect();
    let uncovered = rows().filter(|row| row.built && !succeeded.contains(row.info.name));
    check_list("data/uncovered.txt", uncovered.map(|row| row.info.name).collect());
    check_list("data/pending.txt", rows().filter(|row| !row.built).map(|row| row.info.name).collect());
}

/// Each quota is reached in some scenario: after a line that sets it, or in its own name.
#[test]
fn every_quota_is_reached_in_some_scenario() {
    let mut reached = BTreeSet::new();
    for file in std::fs::read_dir(path("scenarios")).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let mut set = None;
        for line in text.lines() {
            set = line.strip_prefix("quota ").and_then(|rest| rest.split(' ').next()).or(set);
            if let Some(refusal) = line.strip_prefix("409 LimitExceeded: ") {
                let named =
                    refusal.strip_prefix("Cannot exceed quota for ").and_then(|rest| rest.split(':').next());
                reached.extend(named.or(set).map(str::to_owned));
            }
        }
    }
    let missing: Vec<_> =
        QUOTAS.iter().map(|quota| quota.name).filter(|name| !reached.contains(*name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

fn check_list(file: &str, actual: BTreeSet<&str>) {
    let listed = std::fs::read_to_string(path(file)).unwrap();
    let listed: BTreeSet<&str> = listed.lines().collect();
    let new: Vec<_> = actual.difference(&listed).collect();
    assert!(new.is_empty(), "{file} only gets shorter; these are not in it: {new:?}");
    let done: Vec<_> = listed.difference(&actual).collect();
    if !done.is_empty() && std::env::var_os("UPDATE_EXPECT").is_some() {
        let left: String = actual.iter().map(|name| format!("{name}\n")).collect();
        std::fs::write(path(file), left).unwrap();
    } else {
        assert!(done.is_empty(), "{file} is out of date, UPDATE_EXPECT=1 takes these out: {done:?}");
    }
}
