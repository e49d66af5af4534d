//! Runs a scenario, and says at which line the service did otherwise.

use super::parse::{Call, Check, Demand, Scenario, What};
use super::xml::Element;
use super::{Answer, Credentials, Executor};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Runs a scenario. Gives what went otherwise than the file says, as text; nothing if all is well.
pub(crate) fn run(scenario: &Scenario, executor: &mut dyn Executor) -> Result<(), String> {
    let mut run = Run {
        scenario,
        callers: BTreeMap::from([("root".to_owned(), executor.root())]),
        kept: BTreeMap::new(),
        now: BEGINNING,
        failures: String::new(),
        answers: Vec::new(),
        executor,
    };
    for step in &scenario.steps {
        match &step.what {
            What::Quota { name, value } => {
                if !run.executor.set_quota(name, *value) {
                    return Ok(());
                }
                run.callers.insert("root".to_owned(), run.executor.root());
            }
            What::Organization { text, policies } => {
                run.executor.set_organization(text, policies.as_deref());
                run.callers.insert("root".to_owned(), run.executor.root());
            }
            What::Advance(seconds) => {
                run.now += seconds;
                run.executor.advance(*seconds);
            }
            What::Paused => {
                if !run.executor.pause() {
                    return Ok(());
                }
            }
            What::Work => run.executor.work(),
            What::Key { user, caller } => run.key(step.line, user, caller),
            What::File { name, path } => run.file(step.line, name, path),
            What::Credentials { caller, texts } => run.credentials(step.line, caller, texts),
            What::Issuer => run.issuer(),
            What::Token { name, claims } => run.token(step.line, name, claims),
            What::Call(call) => run.call(step.line, call),
        }
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        run.rewrite();
    }
    if run.failures.is_empty() { Ok(()) } else { Err(run.failures) }
}

/// When every file begins: 2027-01-15T08:00:00Z.
const BEGINNING: i64 = 1_800_000_000;
/// Seconds for which an MFA device shows a code.
const STEP_SECONDS: i64 = 30;

struct Run<'a> {
    scenario: &'a Scenario,
    executor: &'a mut dyn Executor,
    callers: BTreeMap<String, Credentials>,
    kept: BTreeMap<String, String>,
    /// The service's clock, as far as it was moved.
    now: i64,
    failures: String,
    /// Answers to be written into the file: the line, whether it replaces one, the text.
    answers: Vec<(usize, bool, String)>,
}

impl Run<'_> {
    fn fail(&mut self, line: usize, expected: &str, actual: &str) {
        let (path, text) = (self.scenario.path.display(), &self.scenario.lines[line]);
        let _ = writeln!(self.failures, "{path}:{}: {}", line + 1, text.trim());
        let _ = writeln!(self.failures, "    expected: {expected}\n    actual:   {actual}");
    }

    fn key(&mut self, line: usize, user: &str, caller: &str) {
        let params = [("Action", "CreateAccessKey"), ("Version", version("iam")), ("UserName", user)];
        let params = params.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let root = self.executor.root();
        let answer = self.executor.call(Some(&root), "iam", &params);
        let made = Element::parse(&answer.body);
        let text = |name: &str| {
            let element = made.as_ref()?.child_ending("Result")?.at("AccessKey")?.at(name)?;
            Some(element.text.clone())
        };
        match (text("AccessKeyId"), text("SecretAccessKey")) {
            (Some(id), Some(secret)) => {
                self.kept.insert(format!("{caller}.id"), id.clone());
                self.kept.insert(format!("{caller}.secret"), secret.clone());
                self.callers.insert(caller.to_owned(), Credentials { id, secret, token: None });
            }
            _ => self.fail(line, "an access key", &status_line(&answer)),
        }
    }

    fn file(&mut self, line: usize, name: &str, path: &str) {
        let data = self.scenario.path.with_file_name("../data");
        match std::fs::read_to_string(data.join(path)) {
            Ok(text) => {
                self.kept.insert(name.to_owned(), text);
            }
            Err(why) => self.fail(line, "a file of test data", &why.to_string()),
        }
    }

    fn credentials(&mut self, line: usize, caller: &str, texts: &[String]) {
        let filled: Result<Vec<String>, String> = texts.iter().map(|text| self.fill(text)).collect();
        match filled.as_deref() {
            Ok([id, secret, token @ ..]) => {
                let token = token.first().cloned();
                let made = Credentials { id: id.clone(), secret: secret.clone(), token };
                self.callers.insert(caller.to_owned(), made);
            }
            Ok(_) => self.fail(line, "an id and a secret", "fewer"),
            Err(why) => self.fail(line, "credentials", why),
        }
    }

    fn issuer(&mut self) {
        let issuer = self.executor.issuer();
        let place = issuer.split_once("://").map(|(_, place)| place.to_owned()).unwrap_or_default();
        self.kept.insert("issuer".to_owned(), issuer);
        self.kept.insert("issuer.place".to_owned(), place);
    }

    fn token(&mut self, line: usize, name: &str, claims: &str) {
        match self.fill(claims) {
            Ok(claims) => {
                let token = self.executor.token(&claims);
                self.kept.insert(name.to_owned(), token);
            }
            Err(why) => self.fail(line, "claims", &why),
        }
    }

    fn call(&mut self, line: usize, call: &Call) {
        let caller = match call.caller.as_str() {
            "anonymous" => None,
            name => match self.callers.get(name) {
                Some(credentials) => Some(credentials.clone()),
                None => return self.fail(line, "a caller of that name", "none: is there a `key` before?"),
            },
        };
        let params = match self.params(call) {
            Ok(params) => params,
            Err(why) => return self.fail(line, "values that are known", &why),
        };
        let answer = self.executor.call(caller.as_ref(), call.service, &params);
        let actual = status_line(&answer);
        let expected = call.answer.as_deref().map(|text| self.fill(text)).transpose();
        match expected {
            Ok(Some(expected)) if expected == actual => {}
            Ok(expected) => {
                self.answers.push((call.end, expected.is_some(), self.unfill(&actual)));
                if std::env::var_os("UPDATE_EXPECT").is_none() {
                    self.fail(line, expected.as_deref().unwrap_or("an answer in the file"), &actual);
                }
            }
            Err(why) => self.fail(line, "an answer without unknown values", &why),
        }
        let document = Element::parse(&answer.body).unwrap_or_default();
        let result = document.child_ending("Result").unwrap_or(&document);
        for check in &call.checks {
            self.check(check, result, &answer);
        }
    }

    fn params(&self, call: &Call) -> Result<Vec<(String, String)>, String> {
        let mut params = Vec::new();
        params.extend(call.action.clone().map(|action| ("Action".to_owned(), action)));
        let version = match &call.version {
            None => Some(version(call.service).to_owned()),
            Some(given) => given.clone(),
        };
        params.extend(version.map(|version| ("Version".to_owned(), version)));
        for (name, value) in &call.params {
            params.push((name.clone(), self.fill(value)?));
        }
        Ok(params)
    }

    fn check(&mut self, check: &Check, result: &Element, answer: &Answer) {
        let found = result.at(&check.path);
        let shown = found.map_or("absent", |element| element.text.as_str());
        match &check.demand {
            Demand::Is(text) => match self.fill(text) {
                Ok(text) if found.is_some() && shown == text => {}
                Ok(text) => self.fail(check.line, &text, &format!("{shown}\n{}", answer.body)),
                Err(why) => self.fail(check.line, text, &why),
            },
            Demand::Contains(part) => match self.fill(part) {
                Ok(part) if found.is_some() && shown.contains(&part) => {}
                Ok(part) => self.fail(check.line, &part, shown),
                Err(why) => self.fail(check.line, part, &why),
            },
            Demand::Has(count) => {
                let actual = found.map(|element| element.children.len());
                if actual != Some(*count) {
                    self.fail(
                        check.line,
                        &format!("{count} members"),
                        &format!("{actual:?}\n{}", answer.body),
                    );
                }
            }
            Demand::Absent if found.is_none() => {}
            Demand::Absent => self.fail(check.line, "absent", shown),
            Demand::Keep(name) if found.is_some() => {
                self.kept.insert(name.clone(), shown.to_owned());
            }
            Demand::Keep(name) => self.fail(check.line, &format!("something to keep as {name}"), "absent"),
        }
    }

    /// Puts kept values in place of `${name}`. Policy variables have a colon in their name and stay.
    fn fill(&self, text: &str) -> Result<String, String> {
        let mut out = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            let (name, after) = after.split_once('}').ok_or("a value's name that does not end")?;
            out.push_str(before);
            match self.kept.get(name) {
                Some(value) => out.push_str(value),
                None if name.starts_with("code.") => out.push_str(&self.code(name)?),
                None if name.starts_with("now") => {
                    let seconds = name["now".len()..].parse().unwrap_or(0);
                    out.push_str(&(self.now + seconds).to_string());
                }
                None if name == "denied" => {
                    out.push_str(&self.executor.denied().ok_or("nothing was denied")?);
                }
                None if name.contains(':') => out.push_str(&format!("${{{name}}}")),
                None => return Err(format!("nothing is kept as {name}")),
            }
            rest = after;
        }
        Ok(out + rest)
    }

    fn code(&self, name: &str) -> Result<String, String> {
        let mut parts = name.split('.').skip(1);
        let seed = parts.next().and_then(|seed| self.kept.get(seed)).ok_or("no seed is kept by that name")?;
        let steps: i64 =
            parts.next().and_then(|steps| steps.parse().ok()).ok_or("how many steps from now?")?;
        Ok(self.executor.code(seed, self.now / STEP_SECONDS + steps))
    }

    /// Names kept ids again, for an answer that goes into the file.
    fn unfill(&self, text: &str) -> String {
        let ids = self.kept.iter().filter(|(_, value)| value.len() >= 20);
        ids.fold(text.to_owned(), |text, (name, value)| text.replace(value.as_str(), &format!("${{{name}}}")))
    }

    fn rewrite(&self) {
        let mut lines = self.scenario.lines.clone();
        for (line, replaces, text) in self.answers.iter().rev() {
            if *replaces {
                lines[*line] = text.clone();
            } else {
                lines.insert(*line, text.clone());
            }
        }
        if lines != self.scenario.lines {
            std::fs::write(&self.scenario.path, lines.join("\n") + "\n").expect("a file that can be written");
        }
    }
}

fn version(service: &str) -> &'static str {
    if service == "sts" { "2011-06-15" } else { "2010-05-08" }
}

/// The answer as files have it.
fn status_line(answer: &Answer) -> String {
    let status = answer.status;
    let document = Element::parse(&answer.body).unwrap_or_default();
    match document.at("Error.Code") {
        Some(code) => match document.at("Error.Message") {
            Some(message) => format!("{status} {}: {}", code.text, message.text),
            None => format!("{status} {}", code.text),
        },
        None => status.to_string(),
    }
}
