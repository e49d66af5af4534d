//! What AWS holds against role trust policies, in its words, which differ from those for identity policies.
//!
//! Whether a named user, role or provider exists is not known here: that is for whoever holds the account.

use std::collections::BTreeSet;

use crate::arn::Arn;
use crate::document::{Document, Effect, Element, Malformed, Position, PrincipalBody, Statement};
use crate::glob::Pattern;
use crate::json::{self, Fault, Node, Value};
use crate::parse;
use crate::validate::{PARTITIONS, Verdict, named};

const ACTIONS: [&str; 6] = [
    "assumerole",
    "assumerolewithsaml",
    "assumerolewithwebidentity",
    "setcontext",
    "setsourceidentity",
    "tagsession",
];

/// Endings of service principals.
const SERVICES: [&str; 4] = [".amazonaws.com", ".amazonaws.com.cn", ".amazon.com", ".aws.internal"];

const COGNITO: &str = "cognito-identity.amazonaws.com";

/// Identity providers that need no ARN.
const BUILT_IN: [&str; 4] = [COGNITO, "accounts.google.com", "www.amazon.com", "graph.facebook.com"];

const GITHUB: &str = "token.actions.githubusercontent.com";

impl Document {
    /// Parses and judges a role trust policy, whose syntax errors have texts of their own.
    ///
    /// # Errors
    /// The message of the first stage that fails.
    ///
    /// ```
    /// use policy::Document;
    /// let why = Document::parse_trust("{").expect_err("not JSON");
    /// assert_eq!(why.message(), "This policy contains invalid Json");
    /// ```
    pub fn parse_trust(text: &str) -> Result<Document, Malformed> {
        let malformed = |message: String, fault: &Fault| Malformed {
            message,
            position: Position::of(text, fault.at),
            detail: fault.reason.to_owned(),
        };
        let root = json::read(text)
            .map_err(|fault| malformed("This policy contains invalid Json".to_owned(), &fault))?;
        let document =
            parse::document(text, &root).map_err(|fault| malformed(syntax_message(&fault, &root), &fault))?;
        document.validate_trust()?;
        Ok(document)
    }

    /// Judges a parsed document as a role trust policy. Either version of the language is fine.
    ///
    /// # Errors
    /// The message of the first stage that fails: statement ids, effects, principals, actions, resources, and what
    /// some identity providers demand of the conditions.
    pub fn validate_trust(&self) -> Result<(), Malformed> {
        self.unique_ids()?;
        if let Some(statement) = self.statements.iter().find(|statement| !statement.effect_exact) {
            let root = json::read(&self.text).ok();
            let written = root.as_ref().and_then(|root| wrong_effect(root)).unwrap_or_default();
            return Err(self.refused(Some(statement), &format!("Invalid effect: {written}")));
        }
        for statement in &self.statements {
            let fault = principal_fault(statement)
                .or_else(|| action_fault(statement).map(str::to_owned))
                .or_else(|| resource_fault(statement).map(str::to_owned))
                .or_else(|| provider_fault(statement));
            if let Some(message) = fault {
                return Err(self.refused(Some(statement), &message));
            }
        }
        Ok(())
    }

    /// The principals of type `AWS`, as written.
    pub fn aws_principals(&self) -> impl Iterator<Item = &str> {
        self.principals("AWS")
    }

    /// The principals of type `Federated`, as written.
    pub fn federated_principals(&self) -> impl Iterator<Item = &str> {
        self.principals("Federated")
    }

    fn principals<'a>(&'a self, of: &'a str) -> impl Iterator<Item = &'a str> {
        let bodies = self.statements.iter().filter_map(|statement| Some(&statement.principal.as_ref()?.body));
        let types = bodies.flat_map(|body| match body {
            PrincipalBody::Types(types) => types.as_slice(),
            PrincipalBody::Text(_) => &[],
        });
        types.filter(move |(kind, _)| kind == of).flat_map(|(_, values)| values).map(String::as_str)
    }

    /// The text with others in place of some principals of type `AWS`. Everything else stays as written.
    pub fn with_aws_principals(&self, other: impl Fn(&str) -> Option<String>) -> String {
        let mut changed = String::new();
        let mut copied = 0;
        let root = json::read(&self.text).ok();
        for node in root.iter().flat_map(aws_values) {
            let Value::String(written) = &node.value else { continue };
            let Some(other) = other(written) else { continue };
            changed.push_str(self.text.get(copied..node.start).unwrap_or_default());
            changed.push('"');
            for character in other.chars() {
                if matches!(character, '"' | '\\') {
                    changed.push('\\');
                }
                changed.push(character);
            }
            changed.push('"');
            copied = node.end;
        }
        changed.push_str(self.text.get(copied..).unwrap_or_default());
        changed
    }

    fn unique_ids(&self) -> Verdict {
        let mut seen = BTreeSet::new();
        let unique = |statement: &Statement| match statement.sid.as_deref() {
            None | Some("") => true,
            Some(sid) => seen.insert(sid.to_owned()),
        };
        self.each(unique, "The Statement Ids in the policy are not unique")
    }
}

fn syntax_message(fault: &Fault, root: &Node) -> String {
    match fault.reason {
        parse::NO_STATEMENT => "Could not parse the policy: Statement is empty!".to_owned(),
        parse::VERSIONS => "The policy must contain a valid version string".to_owned(),
        parse::NO_EFFECT => "Missing required field Effect".to_owned(),
        parse::EFFECTS => format!("Invalid effect: {}", wrong_effect(root).unwrap_or_default()),
        parse::PRINCIPAL_FORM => "Principal must be a JSON object.".to_owned(),
        _ => "Syntax error in policy.".to_owned(),
    }
}

/// The first `Effect` that is not spelled as it must be.
fn wrong_effect(root: &Node) -> Option<&str> {
    let effects = items(member(root, "Statement")?).iter().filter_map(|statement| {
        match &member(statement, "Effect")?.value {
            Value::String(effect) => Some(effect.as_str()),
            _ => None,
        }
    });
    effects.into_iter().find(|effect| !matches!(*effect, "Allow" | "Deny"))
}

/// The values of all principals of type `AWS`, in the order of the text.
fn aws_values(root: &Node) -> impl Iterator<Item = &Node> {
    let statements = member(root, "Statement").map(items).unwrap_or_default();
    let principals = statements.iter().flat_map(|statement| {
        let either = ["Principal", "NotPrincipal"].map(|name| member(statement, name));
        either.into_iter().flatten()
    });
    principals.filter_map(|principal| member(principal, "AWS")).flat_map(items)
}

/// What is in a list; a value that is none is its only one.
fn items(node: &Node) -> &[Node] {
    match &node.value {
        Value::Array(items) => items,
        _ => std::slice::from_ref(node),
    }
}

fn member<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    match &node.value {
        Value::Object(members) => {
            members.iter().find(|member| member.name == name).map(|member| &member.node)
        }
        _ => None,
    }
}

fn principal_fault(statement: &Statement) -> Option<String> {
    let Some(principal) = &statement.principal else {
        return Some("Missing required field Principal".to_owned());
    };
    if principal.negated {
        let message = match statement.effect {
            Effect::Allow => "Allow with NotPrincipal is not allowed.",
            Effect::Deny => "AssumeRole policy must not contain NotPrincipal field.",
        };
        return Some(message.to_owned());
    }
    let types = match &principal.body {
        PrincipalBody::Text(text) if text == "*" => return None,
        PrincipalBody::Text(_) => return Some("Principal must be a JSON object.".to_owned()),
        PrincipalBody::Types(types) => types,
    };
    if types.is_empty() || types.iter().any(|(_, values)| values.is_empty()) {
        return Some("Missing required field Principal cannot be empty!".to_owned());
    }
    types.iter().find_map(|(kind, values)| {
        let (shown, valid): (&str, fn(&str) -> bool) = match kind.as_str() {
            "AWS" => ("AWS", is_caller),
            "Service" => ("SERVICE", is_service),
            "Federated" => ("FEDERATED", is_provider),
            "CanonicalUser" => return None,
            _ => return Some(format!("Invalid principal in policy: \"{kind}\"")),
        };
        let wrong = values.iter().find(|value| !valid(value))?;
        Some(format!("Invalid principal in policy: \"{shown}\":\"{wrong}\""))
    })
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether the text can name somebody: everyone, an account, a user, a role or a session; never a group or a pattern.
fn is_caller(text: &str) -> bool {
    let Some(arn) = account_arn(text) else {
        let unique_id = ["AIDA", "AROA"].iter().any(|start| text.starts_with(start))
            && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        return text == "*" || is_account(text) || unique_id;
    };
    if arn.resource.contains(['*', '?']) {
        return false;
    }
    let named = |kind: &str| arn.resource.strip_prefix(kind).is_some_and(ends_in_name);
    match arn.service {
        "iam" => arn.resource == "root" || named("user/") || named("role/"),
        "sts" => {
            named("federated-user/") || (named("assumed-role/") && arn.resource.matches('/').count() == 2)
        }
        _ => false,
    }
}

fn ends_in_name(path: &str) -> bool {
    !path.is_empty() && !path.ends_with('/')
}

/// An ARN of a known partition, without a region, in an account.
fn account_arn(text: &str) -> Option<Arn<'_>> {
    let known = |arn: &Arn<'_>| {
        PARTITIONS.contains(&arn.partition) && arn.region.is_empty() && is_account(arn.account)
    };
    Arn::parse(text).filter(known)
}

fn is_service(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
    let name = SERVICES.iter().find_map(|ending| text.strip_suffix(ending));
    name.is_some_and(|name| !name.is_empty() && name.bytes().all(plain))
}

fn is_provider(text: &str) -> bool {
    let named = |resource: &str| {
        ["saml-provider/", "oidc-provider/"]
            .iter()
            .any(|kind| resource.strip_prefix(kind).is_some_and(ends_in_name))
    };
    let arn = account_arn(text).filter(|arn| arn.service == "iam" && !arn.resource.contains(['*', '?']));
    BUILT_IN.contains(&text) || arn.is_some_and(|arn| named(arn.resource))
}

fn action_fault(statement: &Statement) -> Option<&'static str> {
    const OTHERS: &str = "AssumeRole policy may only specify STS AssumeRole actions.";
    if !named(&statement.action) {
        return Some("Missing required field Action");
    }
    let assumes = |action: &String| {
        let folded = action.to_ascii_lowercase();
        folded.strip_prefix("sts:").is_some_and(|name| {
            let pattern = Pattern::new(name);
            ACTIONS.iter().any(|known| pattern.matches(known))
        })
    };
    // Whatever NotAction leaves out, what remains are actions of other services.
    let only_assumes = |element: &Element| !element.negated && element.values.iter().all(assumes);
    if statement.action.as_ref().is_some_and(only_assumes) { None } else { Some(OTHERS) }
}

fn resource_fault(statement: &Statement) -> Option<&'static str> {
    statement.resource.as_ref().map(|element| {
        if element.negated {
            "AssumeRole policy must not contain resources."
        } else {
            "Has prohibited field Resource"
        }
    })
}

/// Providers that serve everybody: an Allow has to say whose identities it means.
fn provider_fault(statement: &Statement) -> Option<String> {
    let types = match &statement.principal.as_ref()?.body {
        PrincipalBody::Types(types) if statement.effect == Effect::Allow => types,
        _ => return None,
    };
    let mut providers = types.iter().filter(|(kind, _)| kind == "Federated").flat_map(|(_, values)| values);
    providers.find_map(|provider| {
        if provider == COGNITO && statement.conditions.is_empty() {
            return Some("A condition block must be present for the Cognito provider".to_owned());
        }
        let github = provider.ends_with(&format!("/{GITHUB}"));
        (github && !names_a_github_subject(statement)).then(|| {
            format!(
                "Trust policy with trusted principal {provider} must evaluate, using StringEquals, StringLike or \
                 StringEqualsIgnoreCase, {GITHUB}:sub or {GITHUB}:job_workflow_ref which is not scoped to all."
            )
        })
    })
}

/// `IfExists` and `ForAllValues` do not count: they hold without the key.
fn names_a_github_subject(statement: &Statement) -> bool {
    let keys = [format!("{GITHUB}:sub"), format!("{GITHUB}:job_workflow_ref")];
    statement.conditions.iter().any(|entry| {
        let operator = entry.operator.strip_prefix("ForAnyValue:").unwrap_or(&entry.operator);
        ["StringEquals", "StringLike", "StringEqualsIgnoreCase"].contains(&operator)
            && keys.iter().any(|key| key.eq_ignore_ascii_case(&entry.key))
            && !entry.values.is_empty()
            && entry.values.iter().all(|value| value.chars().any(|c| !matches!(c, '*' | '?')))
    })
}
