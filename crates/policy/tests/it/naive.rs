//! A second evaluator: reads the parsed document each time and follows the prose of the rules, slowly.
//!
//! It shares nothing with the compiled one but the document tree. How it reads numbers, dates and addresses stands in
//! `naive_values.rs`.

#[path = "naive_values.rs"]
mod values;

use std::cmp::Ordering;

use policy::*;

pub(crate) struct World<'a> {
    pub(crate) identity: &'a [Document],
    pub(crate) boundary: Option<&'a Document>,
    pub(crate) session: Option<&'a [Document]>,
    pub(crate) resource: Option<&'a Document>,
    pub(crate) trust: bool,
    pub(crate) endpoint: Option<&'a Document>,
    pub(crate) service_control: &'a [Vec<Document>],
    pub(crate) resource_control: &'a [Vec<Document>],
    pub(crate) grants: &'a [Document],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Named {
    No,
    Account,
    Origin,
    Direct,
}

/// Whether a set denies, and the strongest way in which it allows.
struct Said {
    denies: bool,
    allows: Named,
}

pub(crate) fn decide(request: &Request<'_>, world: &World<'_>) -> &'static str {
    let own = |documents: &[Document]| {
        documents.iter().map(|document| said(document, request, None)).fold(
            Said { denies: false, allows: Named::No },
            |a, b| Said { denies: a.denies | b.denies, allows: a.allows.max(b.allows) },
        )
    };
    let one = |document: Option<&Document>| document.map(|document| said(document, request, None));
    let identity = own(world.identity);
    let grants = own(world.grants);
    let boundary = one(world.boundary);
    let session = world.session.map(own);
    let about_callers = |document| said(document, request, Some(world.boundary.is_some()));
    let resource = world.resource.map(about_callers);
    let endpoint = world.endpoint.map(about_callers);
    let scp: Vec<Said> = world.service_control.iter().map(|level| own(level)).collect();
    let rcp: Vec<Said> = world.resource_control.iter().map(|level| own(level)).collect();

    let with_account = request.principal.account().is_some();
    let root = matches!(request.principal, Principal::Root { .. });
    let federated = matches!(request.principal, Principal::FederatedUser { .. });
    let mut all: Vec<&Said> = rcp.iter().chain(&resource).chain(&endpoint).collect();
    if with_account {
        all.extend(scp.iter().chain(&session));
    }
    if with_account && !root {
        all.extend([&identity, &grants]);
        all.extend(&boundary);
    }
    if all.iter().any(|said| said.denies) {
        return "explicitDeny";
    }
    let yes = |said: &Said| said.allows != Named::No;
    let organization =
        rcp.iter().all(yes) && (!with_account || scp.iter().all(yes)) && endpoint.as_ref().is_none_or(yes);
    let by_resource = resource.as_ref().map_or(Named::No, |said| said.allows);
    let cross = request.resource_account.is_some_and(|owner| Some(owner) != request.principal.account());
    let caller_limits =
        (root || boundary.as_ref().is_none_or(yes)) && session.as_ref().map_or(!federated, yes);
    let allowed = organization
        && if !with_account {
            by_resource != Named::No
        } else if cross {
            (yes(&identity) || root) && caller_limits && by_resource != Named::No
        } else if world.trust && by_resource == Named::No {
            false
        } else {
            by_resource == Named::Direct
                || (!root && yes(&grants))
                || ((yes(&identity) || root || by_resource == Named::Origin) && caller_limits)
        };
    if allowed { "allowed" } else { "implicitDeny" }
}

fn said(document: &Document, request: &Request<'_>, principal_side: Option<bool>) -> Said {
    let mut said = Said { denies: false, allows: Named::No };
    for statement in document.statements() {
        let mut named = Named::Direct;
        if let Some(has_boundary) = principal_side {
            let element = statement.principal.as_ref().expect("resource policies name principals");
            let matched = names(&element.body, request.principal);
            named = match (element.negated, matched) {
                (false, named) => named,
                (true, _) if has_boundary && statement.effect == Effect::Deny => Named::Direct,
                (true, Named::No) => Named::Direct,
                (true, _) => Named::No,
            };
        }
        let new = document.version() == Version::V2012;
        let applies = named != Named::No
            && listed(statement.action.as_ref(), |text| action(text, request.action))
            && (statement.resource.is_none() && principal_side.is_some()
                || listed(statement.resource.as_ref(), |text| resource(text, request, new)))
            && statement.conditions.iter().all(|entry| condition(entry, request.context, new));
        if applies && statement.effect == Effect::Deny {
            said.denies = true;
        } else if applies {
            said.allows = said.allows.max(named);
        }
    }
    said
}

fn listed(element: Option<&Element>, matches: impl Fn(&str) -> bool) -> bool {
    let element = element.expect("generated statements are complete");
    element.values.iter().any(|text| matches(text)) ^ element.negated
}

fn names(body: &PrincipalBody, caller: &Principal) -> Named {
    let types = match body {
        PrincipalBody::Text(text) => return if text == "*" { Named::Direct } else { Named::No },
        PrincipalBody::Types(types) => types,
    };
    let mut best = Named::No;
    for (kind, value) in types.iter().flat_map(|(kind, values)| values.iter().map(move |value| (kind, value)))
    {
        let account = caller.account().unwrap_or("none");
        let root = format!("arn:aws:iam::{account}:root");
        let named = match (kind.as_str(), caller) {
            ("Service", Principal::Service(name)) if name == value => Named::Direct,
            ("Federated", Principal::Federated { provider }) if provider == value => Named::Direct,
            ("AWS", Principal::Service(_)) => Named::No,
            ("AWS", _) if value == "*" => Named::Direct,
            ("AWS", _) if value == account || *value == root => Named::Account,
            ("AWS", Principal::User { arn, id }) if arn == value || id == value => Named::Direct,
            ("AWS", Principal::AssumedRole { arn, .. } | Principal::FederatedUser { arn, .. })
                if arn == value =>
            {
                Named::Direct
            }
            ("AWS", Principal::AssumedRole { role_arn: origin, role_id: id, .. })
            | ("AWS", Principal::FederatedUser { user_arn: origin, user_id: id, .. })
                if origin == value || id == value =>
            {
                Named::Origin
            }
            _ => Named::No,
        };
        best = best.max(named);
    }
    best
}

fn action(pattern: &str, action: &str) -> bool {
    let (pattern, action) = (pattern.to_lowercase(), action.to_lowercase());
    if pattern == "*" {
        return true;
    }
    let (Some((vendor, name)), Some((service, called))) = (pattern.split_once(':'), action.split_once(':'))
    else {
        return false;
    };
    !pattern.contains(' ') && (vendor == "*" || vendor == service) && glob(&literal(name, true), called)
}

fn resource(pattern: &str, request: &Request<'_>, variables: bool) -> bool {
    if pattern == "*" {
        return true;
    }
    let asked: Vec<&str> = request.resource.splitn(6, ':').collect();
    let wanted: Vec<&str> = pattern.splitn(6, ':').collect();
    asked.len() == 6
        && asked.iter().enumerate().all(|(number, part)| match wanted.get(number) {
            None => true,
            Some(text) if number < 5 => glob(&literal(text, true), part),
            Some(text) => {
                expand(text, true, variables, request.context).is_some_and(|tokens| glob(&tokens, part))
            }
        })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Token {
    Char(char),
    One,
    Star,
}

pub(crate) fn literal(text: &str, wild: bool) -> Vec<Token> {
    let token = |c| match c {
        '*' if wild => Token::Star,
        '?' if wild => Token::One,
        c => Token::Char(c),
    };
    text.chars().map(token).collect()
}

/// The textbook matcher: a table of which prefixes match which.
pub(crate) fn glob(pattern: &[Token], text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    let mut row = vec![false; text.len() + 1];
    row[0] = true;
    for token in pattern {
        let mut next = vec![false; text.len() + 1];
        for at in 0..=text.len() {
            next[at] = match token {
                Token::Star => row[at] || (at > 0 && next[at - 1]),
                Token::One => at > 0 && row[at - 1],
                Token::Char(c) => at > 0 && row[at - 1] && text[at - 1] == *c,
            };
        }
        row = next;
    }
    row[text.len()]
}

fn expand(text: &str, wild: bool, variables: bool, context: &Context) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find("${").filter(|_| variables) {
        let Some(end) = rest[start..].find('}') else { break };
        tokens.extend(literal(&rest[..start], wild));
        let inner = &rest[start + 2..start + end];
        rest = &rest[start + end + 1..];
        if ["*", "?", "$"].contains(&inner) {
            tokens.extend(literal(inner, false));
            continue;
        }
        let mut words = inner.splitn(2, ", ");
        let key = words.next().expect("split gives at least one");
        let value = match context.get(key) {
            Some(Value::One(value)) => value.to_string(),
            _ => words.next()?.trim_matches('\'').to_owned(),
        };
        tokens.extend(literal(&value, false));
    }
    tokens.extend(literal(rest, wild));
    Some(tokens)
}

fn condition(entry: &ConditionEntry, context: &Context, variables: bool) -> bool {
    let value = context.get(&entry.key);
    let name = entry.operator.rsplit(':').next().expect("split gives at least one");
    let base = name.trim_end_matches("IfExists");
    if base == "Null" {
        let absent = value.is_none() || *value.unwrap_or(&Value::Many(vec![])) == Value::Many(vec![]);
        return entry
            .values
            .iter()
            .any(|value| value.eq_ignore_ascii_case(if absent { "true" } else { "false" }));
    }
    let negated = base.contains("Not");
    let positive = base.replace("Not", "");
    let truth = |x: &str| entry.values.iter().any(|p| compare(&positive, x, p, context, variables)) ^ negated;
    let if_exists = name.ends_with("IfExists");
    let all = entry.operator.starts_with("ForAllValues:");
    let any = entry.operator.starts_with("ForAnyValue:");
    match value {
        None if all => true,
        None if any => if_exists,
        None => if_exists || negated,
        Some(Value::One(x)) => truth(x),
        Some(Value::Many(xs)) if all => xs.iter().all(|x| truth(x)),
        Some(Value::Many(xs)) if any => xs.iter().any(|x| truth(x)),
        Some(Value::Many(_)) => false,
    }
}

fn compare(operator: &str, x: &str, p: &str, context: &Context, variables: bool) -> bool {
    let text = |wild| expand(p, wild, variables, context);
    let lower = |tokens: Vec<Token>| -> Vec<Token> {
        let lower = |token| match token {
            Token::Char(c) => Token::Char(c.to_lowercase().next().expect("a letter")),
            token => token,
        };
        tokens.into_iter().map(lower).collect()
    };
    match operator {
        "StringEquals" => text(false).is_some_and(|tokens| glob(&tokens, x)),
        "StringLike" => text(true).is_some_and(|tokens| glob(&tokens, x)),
        "StringEqualsIgnoreCase" => text(false).is_some_and(|tokens| glob(&lower(tokens), &x.to_lowercase())),
        "Bool" => {
            ["true", "false"].contains(&x.to_lowercase().as_str())
                && text(false).is_some_and(|tokens| glob(&lower(tokens), &x.to_lowercase()))
        }
        "ArnEquals" | "ArnLike" => text(true).is_some_and(|tokens| {
            let wanted: Vec<&[Token]> = tokens.splitn(6, |token| *token == Token::Char(':')).collect();
            let asked: Vec<&str> = x.splitn(6, ':').collect();
            wanted.len() == 6 && asked.len() == 6 && wanted.iter().zip(asked).all(|(p, x)| glob(p, x))
        }),
        "BinaryEquals" => values::base64(x).is_some_and(|x| values::base64(p) == Some(x)),
        "IpAddress" => values::in_range(x, p),
        _ => match operator.strip_prefix("Numeric") {
            Some(relation) => match (values::number(x), values::number(p)) {
                (Some(x), Some(p)) => relate(relation, x.order(&p)),
                _ => false,
            },
            None => match (values::date(x), values::date(p)) {
                (Some(x), Some(p)) => {
                    relate(operator.strip_prefix("Date").expect("the last family"), x.cmp(&p))
                }
                _ => false,
            },
        },
    }
}

fn relate(relation: &str, order: Ordering) -> bool {
    match relation {
        "Equals" => order == Ordering::Equal,
        "LessThan" => order == Ordering::Less,
        "LessThanEquals" => order != Ordering::Greater,
        "GreaterThan" => order == Ordering::Greater,
        "GreaterThanEquals" => order != Ordering::Less,
        _ => panic!("no such relation: {relation}"),
    }
}
