//! The command line of `call`: a service, an operation, and flags for the members of its input.

use protocol::shape::{Kind, MemberInfo, Shape, Slot};
use protocol::{OperationInfo, Secret, Service, json};
use serde_json::{Map, Value};
use zeroize::Zeroize;

use super::names::{self, kebab};
use super::texts::{self, Texts};
use super::{help, service, value};
use crate::client::Connection;
use crate::config::nearest;

/// Flags that are not members of any input.
pub(super) const GLOBAL_FLAGS: [&str; 9] = [
    "profile",
    "endpoint",
    "endpoint-url",
    "region",
    "ca-bundle",
    "output",
    "cli-input-json",
    "allow-secrets-in-arguments",
    "help",
];

/// What the words ask for.
pub(super) enum Asked {
    /// This text.
    Help(String),
    /// This call.
    Call(Box<Request>),
}

/// A call that is ready to be sent.
pub(super) struct Request {
    /// The operation.
    pub(super) operation: &'static OperationInfo,
    /// Its input.
    pub(super) input: Box<dyn Shape>,
    /// Where and as whom.
    pub(super) connection: Connection,
}

/// What has been read of the words.
#[derive(Default)]
struct Line<'a> {
    service: Option<Service>,
    operation: Option<&'static OperationInfo>,
    connection: Connection,
    wants_help: bool,
    allows_secrets: bool,
    input_json: Option<&'a str>,
    members: Vec<(&'static MemberInfo, Vec<&'a str>)>,
}

/// Reads the words.
///
/// # Errors
/// A sentence about what is wrong or missing, with the nearest name. Never contains a value of a secret member.
pub(super) fn read(words: &[String], texts: &mut dyn Texts) -> Result<Asked, String> {
    let line = parse(words)?;
    if line.wants_help {
        return Ok(Asked::Help(match (line.service, line.operation) {
            (_, Some(operation)) => help::operation(operation),
            (Some(service), None) => help::operations(service),
            (None, None) => help::general(),
        }));
    }
    let Some(service) = line.service else {
        return Err("which service, iam or sts? More with: countersign call help".to_owned());
    };
    let Some(operation) = line.operation else {
        return Err(format!("which operation? All with: countersign call {} help", service.signing_name()));
    };
    let input = input(operation, &line, texts)?;
    Ok(Asked::Call(Box::new(Request { operation, input, connection: line.connection })))
}

fn parse(words: &[String]) -> Result<Line<'_>, String> {
    let mut line = Line::default();
    let mut words = words.iter().map(String::as_str).peekable();
    while let Some(word) = words.next() {
        let Some(flag) = flag_name(word) else {
            line.positional(word)?;
            continue;
        };
        let (name, inline) = match flag.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (flag, None),
        };
        let mut values: Vec<&str> = inline.into_iter().collect();
        let wanted = line.wanted(name)?;
        while inline.is_none() && values.len() < wanted {
            match words.next_if(|word| flag_name(word).is_none()) {
                Some(value) => values.push(value),
                None => break,
            }
        }
        line.flag(name, values)?;
    }
    Ok(line)
}

/// The flag, if the word is one. A certificate (`-----BEGIN`) and a single hyphen are values.
fn flag_name(word: &str) -> Option<&str> {
    word.strip_prefix("--").filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))
}

impl<'a> Line<'a> {
    fn positional(&mut self, word: &str) -> Result<(), String> {
        match (self.service, self.operation) {
            _ if word == "help" => self.wants_help = true,
            (None, _) => {
                let known = service(word).ok_or_else(|| format!("there is no service {word}: iam or sts"))?;
                self.service = Some(known);
            }
            (Some(service), None) => self.operation = Some(names::operation(service, word)?),
            // Not quoted: it may be part of a secret whose quotation marks were forgotten.
            _ => return Err("a value too many: one with spaces needs quotation marks".to_owned()),
        }
        Ok(())
    }

    /// How many values a flag takes at most.
    fn wanted(&self, name: &str) -> Result<usize, String> {
        match name {
            "help" | "allow-secrets-in-arguments" => Ok(0),
            _ if GLOBAL_FLAGS.contains(&name) => Ok(1),
            _ => match self.member(name)? {
                (member, _) if value::is_open_ended(member.of) => Ok(usize::MAX),
                (member, _) if matches!(member.of.kind, Kind::Boolean) => Ok(0),
                _ => Ok(1),
            },
        }
    }

    /// The member that a flag means, and whether the flag is its `--no-` form.
    fn member(&self, name: &str) -> Result<(&'static MemberInfo, bool), String> {
        let Some(operation) = self.operation else {
            return Err(format!(
                "--{name} comes before its operation: countersign call SERVICE OPERATION --{name}"
            ));
        };
        if let Some((_, member)) = names::member(operation.input, name) {
            return Ok((member, false));
        }
        let negated = name.strip_prefix("no-").and_then(|name| names::member(operation.input, name));
        if let Some((_, member)) = negated.filter(|(_, member)| matches!(member.of.kind, Kind::Boolean)) {
            return Ok((member, true));
        }
        let flags: Vec<String> = operation.input.members.iter().map(|member| kebab(member.name)).collect();
        let flags = || flags.iter().map(String::as_str).chain(GLOBAL_FLAGS);
        let near = flags().find(|flag| flag.starts_with(name)).or_else(|| nearest(name, flags()));
        let near = near.unwrap_or_default();
        Err(format!("{} has no --{name}; the nearest flag is --{near}", kebab(operation.name)))
    }

    fn flag(&mut self, name: &str, values: Vec<&'a str>) -> Result<(), String> {
        let first = values.first().copied();
        let one = || first.ok_or_else(|| format!("--{name} needs a value"));
        match name {
            "help" => self.wants_help = true,
            "allow-secrets-in-arguments" => self.allows_secrets = true,
            "profile" => self.connection.profile = Some(one()?.to_owned()),
            "endpoint" | "endpoint-url" => self.connection.endpoint = Some(one()?.to_owned()),
            "region" => self.connection.region = Some(one()?.to_owned()),
            "ca-bundle" => self.connection.ca_bundle = Some(one()?.to_owned()),
            "cli-input-json" => self.input_json = Some(one()?),
            "output" if one()? == "json" => {}
            "output" => return Err("--output knows json only".to_owned()),
            _ => {
                let (member, is_negated) = self.member(name)?;
                let values = match member.of.kind {
                    Kind::Boolean if is_negated && first.is_some() => {
                        return Err(format!("--{name} takes no value"));
                    }
                    Kind::Boolean if is_negated => vec!["false"],
                    Kind::Boolean if first.is_none() => vec!["true"],
                    Kind::List(_) => values,
                    _ => vec![one()?],
                };
                if self.members.iter().any(|(other, _)| std::ptr::eq(*other, member)) {
                    return Err(format!("--{} is there twice", kebab(member.name)));
                }
                self.members.push((member, values));
            }
        }
        Ok(())
    }
}

fn input(
    operation: &'static OperationInfo,
    line: &Line<'_>,
    texts: &mut dyn Texts,
) -> Result<Box<dyn Shape>, String> {
    let mut given = given(line, texts)?;
    let mut secrets = Vec::new();
    for (member, words) in &line.members {
        let named = |why: String| format!("--{}: {why}", kebab(member.name));
        if member.of.sensitive {
            let word = words.first().copied().unwrap_or_default();
            secrets.push((member.name, secret(member, word, line.allows_secrets, texts).map_err(named)?));
        } else {
            given.insert(member.name.to_owned(), value::read(member.of, words, texts).map_err(named)?);
        }
    }
    let is_given = |name: &str| {
        given.get(name).is_some_and(|value| !value.is_null())
            || secrets.iter().any(|(other, _)| *other == name)
    };
    let missing: Vec<String> = operation
        .input
        .members
        .iter()
        .filter(|member| member.required && !is_given(member.name))
        .map(|member| format!("--{}", kebab(member.name)))
        .collect();
    if !missing.is_empty() {
        return Err(format!("{} needs {}", kebab(operation.name), missing.join(", ")));
    }
    let mut input = (operation.new_input)();
    let mut given = Value::Object(given);
    let filled = json::from_value(input.as_mut(), &given).map_err(|why| why.to_string());
    wipe(&mut given);
    filled?;
    for (name, secret) in secrets {
        let member = operation.input.position(name).and_then(|index| input.member_mut(index));
        if let Some(Slot::Secret(slot)) = member.map(|member| member.slot()) {
            *slot = secret;
        }
    }
    Ok(input)
}

/// The members of `--cli-input-json`.
fn given(line: &Line<'_>, texts: &mut dyn Texts) -> Result<Map<String, Value>, String> {
    let Some(word) = line.input_json else { return Ok(Map::new()) };
    let path = word.strip_prefix("file://");
    let text = match path {
        Some(path) => texts.file(path)?,
        None => word.to_owned().into(),
    };
    let value = serde_json::from_str(&text).map_err(|why| format!("--cli-input-json: {why}"))?;
    let Value::Object(given) = value else {
        return Err("--cli-input-json: must be a JSON object".to_owned());
    };
    let members = line.operation.map_or(&[][..], |operation| operation.input.members);
    let secret = members.iter().find(|member| member.of.sensitive && given.contains_key(member.name));
    match secret {
        Some(member) if path.is_none() && !line.allows_secrets => {
            Err(format!("--cli-input-json: {} {IN_ARGUMENTS}", member.name))
        }
        _ => Ok(given),
    }
}

const IN_ARGUMENTS: &str = "is secret, and every user of this machine can see arguments: give - or file://PATH, or \
                            add --allow-secrets-in-arguments";

fn secret(
    member: &MemberInfo,
    word: &str,
    allows_arguments: bool,
    texts: &mut dyn Texts,
) -> Result<Secret, String> {
    match word.strip_prefix("file://") {
        Some(path) => Ok(Secret::from(texts::without_end(&texts.file(path)?))),
        None if word == "-" => texts.secret(member.name),
        None if allows_arguments => Ok(Secret::from(word)),
        None => Err(IN_ARGUMENTS.to_owned()),
    }
}

fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(items) => items.iter_mut().for_each(wipe),
        Value::Object(members) => members.values_mut().for_each(wipe),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests;
