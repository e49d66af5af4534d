//! JSON text to [`Case`].

use std::sync::Arc;

use crate::arn::Arn;
use crate::compile::{Policy, PolicyKind, PolicySource};
use crate::context::{self, Context};
use crate::document::{Document, Position};
use crate::json::{self, Member, Node, Value};
use crate::policies::Policies;
use crate::principal::Principal;

use super::{Case, CaseFault, Expected, Load};

/// Reads a case whose policies may be names, which `load` turns into the texts of policies.
pub(super) fn case(text: &str, load: &mut Load<'_>) -> Result<Case, CaseFault> {
    Reader { text, load }
        .case()
        .map_err(|fault| CaseFault { position: Position::of(text, fault.at), reason: fault.reason })
}

struct Fault {
    at: usize,
    reason: String,
}

fn fault(node: &Node, reason: impl Into<String>) -> Fault {
    Fault { at: node.start, reason: reason.into() }
}

struct Reader<'t, 'l, 'f> {
    text: &'t str,
    load: &'l mut Load<'f>,
}

/// What stands in a case, by member.
#[derive(Default)]
struct Parts {
    id: Option<String>,
    note: Option<String>,
    principal: Option<Principal>,
    action: Option<String>,
    resource: Option<String>,
    resource_account: Option<String>,
    context: Context,
    identity: Vec<Arc<Policy>>,
    boundary: Option<Arc<Policy>>,
    session: Option<Vec<Arc<Policy>>>,
    resource_policy: Option<Arc<Policy>>,
    endpoint: Option<Arc<Policy>>,
    service_control: Vec<Vec<Arc<Policy>>>,
    resource_control: Vec<Vec<Arc<Policy>>>,
    expected: Option<Expected>,
}

impl Reader<'_, '_, '_> {
    fn case(&mut self) -> Result<Case, Fault> {
        let root =
            json::read(self.text).map_err(|fault| Fault { at: fault.at, reason: fault.reason.to_owned() })?;
        let mut parts = Parts::default();
        for member in members(&root)? {
            self.member(&mut parts, member)?;
        }
        let lacks = |name: &str| fault(&root, format!("a case needs \"{name}\""));
        let principal = parts.principal.ok_or_else(|| lacks("principal"))?;
        let policies = Policies::new(parts.identity)
            .with_boundary(parts.boundary)
            .with_session(parts.session)
            .with_resource(parts.resource_policy)
            .with_endpoint(parts.endpoint);
        let policies = if is_service_linked(&principal) {
            policies
        } else {
            policies.with_service_control(parts.service_control).with_resource_control(parts.resource_control)
        };
        Ok(Case {
            id: parts.id,
            note: parts.note,
            principal,
            action: parts.action.ok_or_else(|| lacks("action"))?,
            resource: parts.resource.ok_or_else(|| lacks("resource"))?,
            resource_account: parts.resource_account,
            context: parts.context,
            policies,
            expected: parts.expected,
        })
    }

    fn member(&mut self, parts: &mut Parts, member: &Member) -> Result<(), Fault> {
        let node = &member.node;
        match member.name.as_str() {
            "id" => parts.id = Some(text(node)?),
            "note" => parts.note = Some(text(node)?),
            "mark" => drop(text(node)?),
            "principal" => parts.principal = Some(principal(node)?),
            "action" => parts.action = Some(text(node)?),
            "resource" => parts.resource = Some(text(node)?),
            "resourceAccount" => parts.resource_account = Some(text(node)?),
            "context" => parts.context = context(node)?,
            "identity" => parts.identity = self.list(node, PolicyKind::Identity, "identity")?,
            "boundary" => parts.boundary = Some(self.one(node, PolicyKind::Boundary, "boundary")?),
            "session" => parts.session = Some(self.list(node, PolicyKind::Session, "session")?),
            name @ ("resourcePolicy" | "trustPolicy") => {
                let kind = if name == "trustPolicy" { PolicyKind::Trust } else { PolicyKind::Resource };
                let policy = self.one(node, kind, name)?;
                if parts.resource_policy.replace(policy).is_some() {
                    return Err(fault(
                        node,
                        "a role's resource policy is its trust policy: give one of them",
                    ));
                }
            }
            "endpointPolicy" => {
                parts.endpoint = Some(self.one(node, PolicyKind::Endpoint, "endpointPolicy")?);
            }
            "scp" => parts.service_control = self.levels(node, PolicyKind::ServiceControl)?,
            "rcp" => parts.resource_control = self.levels(node, PolicyKind::ResourceControl)?,
            "expect" => parts.expected = Some(expected(node)?),
            other => {
                let reason = format!("a case has no member \"{}\"", other.escape_debug());
                return Err(Fault { at: member.start, reason });
            }
        }
        Ok(())
    }

    /// A list of lists: levels of an organization, root first.
    fn levels(&mut self, node: &Node, kind: PolicyKind) -> Result<Vec<Vec<Arc<Policy>>>, Fault> {
        let Value::Array(levels) = &node.value else {
            return Err(fault(node, "levels are a list of lists of policies"));
        };
        let numbered = levels.iter().enumerate();
        numbered
            .map(|(number, level)| self.list(level, kind, &format!("{}[{number}]", kind.name())))
            .collect()
    }

    /// A list of policies, or one.
    fn list(&mut self, node: &Node, kind: PolicyKind, name: &str) -> Result<Vec<Arc<Policy>>, Fault> {
        let Value::Array(nodes) = &node.value else { return Ok(vec![self.one(node, kind, name)?]) };
        let numbered = nodes.iter().enumerate();
        numbered.map(|(number, node)| self.one(node, kind, &format!("{name}[{number}]"))).collect()
    }

    /// A policy: an object, the text of one, or a name that `load` knows.
    fn one(&mut self, node: &Node, kind: PolicyKind, name: &str) -> Result<Arc<Policy>, Fault> {
        let (text, id) = match &node.value {
            Value::Object(_) => {
                (self.text.get(node.start..node.end).unwrap_or_default().to_owned(), name.to_owned())
            }
            Value::String(text) if text.trim_start().starts_with('{') => (text.clone(), name.to_owned()),
            Value::String(file) => {
                ((self.load)(file).map_err(|why| fault(node, format!("{file}: {why}")))?, file.clone())
            }
            _ => return Err(fault(node, "a policy is an object, its text, or the name of a file")),
        };
        let document = Document::parse(&text).map_err(|why| {
            let Position { line, column } = why.position();
            fault(node, format!("{id} is no policy: {} (line {line}, column {column} of it)", why.detail()))
        })?;
        Ok(Arc::new(Policy::compile(&document, PolicySource::inline(kind, id))))
    }
}

/// Roles of services are bound by no policy of the organization.
fn is_service_linked(principal: &Principal) -> bool {
    let Principal::AssumedRole { role_arn, .. } = principal else { return false };
    Arn::parse(role_arn).is_some_and(|arn| arn.resource.starts_with("role/aws-service-role/"))
}

fn members(node: &Node) -> Result<&[Member], Fault> {
    match &node.value {
        Value::Object(members) => Ok(members),
        _ => Err(fault(node, "an object was expected")),
    }
}

fn text(node: &Node) -> Result<String, Fault> {
    match &node.value {
        Value::String(text) => Ok(text.clone()),
        _ => Err(fault(node, "a string was expected")),
    }
}

fn context(node: &Node) -> Result<Context, Fault> {
    let mut context = Context::new();
    for Member { name, node, .. } in members(node)? {
        let value = match &node.value {
            Value::Null => continue,
            Value::Array(values) => {
                context::Value::Many(values.iter().map(scalar).collect::<Result<_, _>>()?)
            }
            _ => context::Value::from(scalar(node)?),
        };
        context.insert(name.clone(), value);
    }
    Ok(context)
}

fn scalar(node: &Node) -> Result<String, Fault> {
    match &node.value {
        Value::String(text) | Value::Number(text) => Ok(text.clone()),
        Value::Bool(value) => Ok(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => {
            Err(fault(node, "a context value is a string, a number, a boolean, or a list of these"))
        }
    }
}

/// No policy can name this one.
const UNKNOWN_ID: &str = "?";

fn principal(node: &Node) -> Result<Principal, Fault> {
    let Value::Object(members) = &node.value else {
        return named(node, &text(node)?, None, None);
    };
    let (mut arn, mut origin, mut id) = (None, None, None);
    for Member { name, start, node } in members {
        match name.as_str() {
            "Service" => return Ok(Principal::Service(text(node)?)),
            "Federated" => return Ok(Principal::Federated { provider: text(node)? }),
            "AWS" => arn = Some(text(node)?),
            "Role" | "User" => origin = Some(text(node)?),
            "Id" => id = Some(text(node)?),
            _ => {
                let reason = "a principal has AWS with Role or User and Id, or Service, or Federated";
                return Err(Fault { at: *start, reason: reason.to_owned() });
            }
        }
    }
    let arn = arn.ok_or_else(|| fault(node, "this principal names nobody"))?;
    named(node, &arn, origin, id)
}

/// A caller by ARN, with the role or user behind a session and the unique id where policies speak of them.
fn named(node: &Node, text: &str, origin: Option<String>, id: Option<String>) -> Result<Principal, Fault> {
    if text == "anonymous" {
        return Ok(Principal::Anonymous);
    }
    let unknown = || {
        let reason =
            "a principal is the ARN of a root user, user, assumed role or federated user, or \"anonymous\"";
        fault(node, reason)
    };
    let arn = Arn::parse(text).ok_or_else(unknown)?;
    let id = id.unwrap_or_else(|| UNKNOWN_ID.to_owned());
    let mut words = arn.resource.splitn(3, '/');
    match (arn.service, words.next(), words.next()) {
        ("iam", Some("root"), None) => Ok(Principal::Root { account: arn.account.to_owned() }),
        ("iam", Some("user"), Some(_)) => Ok(Principal::User { arn: text.to_owned(), id }),
        ("sts", Some("assumed-role"), Some(role)) => {
            let role_arn = || format!("arn:{}:iam::{}:role/{role}", arn.partition, arn.account);
            Ok(Principal::AssumedRole {
                arn: text.to_owned(),
                role_arn: origin.unwrap_or_else(role_arn),
                role_id: id,
            })
        }
        ("sts", Some("federated-user"), Some(_)) => Ok(Principal::FederatedUser {
            arn: text.to_owned(),
            user_arn: origin.unwrap_or_else(|| UNKNOWN_ID.to_owned()),
            user_id: id,
        }),
        _ => Err(unknown()),
    }
}

fn expected(node: &Node) -> Result<Expected, Fault> {
    let (mut decision, mut by, mut matched) = (None, None, None);
    for Member { name, start, node } in members(node)? {
        match (name.as_str(), &node.value) {
            ("decision", Value::String(word))
                if matches!(word.as_str(), "allowed" | "explicitDeny" | "implicitDeny") =>
            {
                decision = Some(word.clone());
            }
            ("decision", _) => {
                return Err(fault(node, "a decision is allowed, explicitDeny or implicitDeny"));
            }
            ("by", _) => by = Some(text(node)?),
            ("matched", Value::Array(sids)) => {
                matched = Some(sids.iter().map(text).collect::<Result<_, _>>()?);
            }
            _ => {
                let reason =
                    "what is expected has decision, by (a kind of policy) and matched (a list of Sids)";
                return Err(Fault { at: *start, reason: reason.to_owned() });
            }
        }
    }
    let decision = decision.ok_or_else(|| fault(node, "what is expected needs a decision"))?;
    Ok(Expected { decision, by, matched })
}
