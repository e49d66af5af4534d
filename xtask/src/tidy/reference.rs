//! `docs/reference/operations.md`: what guards each operation, read from the rows of `crates/iam/src/operations.rs`.
//!
//! The rows are read as text, one row a line, because this crate writes code that those crates need to build, and so
//! depends on none of them. A row that it cannot read is an error.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use super::settings;
use super::tree::Tree;

/// Where it stands.
pub(crate) const PATH: &str = "docs/reference/operations.md";
const ROWS: &str = "crates/iam/src/operations.rs";
const KINDS: &str = "crates/iam/src/access.rs";

/// Writes the pages of `docs/reference`.
///
/// # Errors
/// Rows that cannot be read, or a disk that cannot be written.
pub(crate) fn write(root: &Path) -> Result<(), String> {
    let tree = Tree::read(root)?;
    for (path, page) in [(PATH, page(&tree)?), (settings::PATH, settings::page(&tree)?)] {
        let file = root.join(path);
        let folder = file.parent().unwrap_or(root);
        let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&file, page));
        written.map_err(|why| format!("{path}: {why}"))?;
    }
    Ok(())
}

/// The pages are what would be written, and the README counts the same.
pub(crate) fn check(tree: &Tree) -> Result<Vec<String>, String> {
    let page = page(tree)?;
    let mut findings = Vec::new();
    for (path, page) in [(PATH, &page), (settings::PATH, &settings::page(tree)?)] {
        if !tree.file(path).is_ok_and(|file| file.text == *page) {
            findings.push(format!("{path} is stale: run `cargo xtask reference`"));
        }
    }
    let count = page.lines().find_map(|line| Some(line.split_once(" are built.")?.0)).unwrap_or_default();
    if !tree.file("README.md")?.text.contains(count) {
        findings.push(format!("README.md: should say: {count} are built"));
    }
    Ok(findings)
}

/// One row of the table in `operations.rs`.
struct Row {
    service: String,
    name: String,
    built: bool,
    mode: String,
    target: String,
    keys: String,
    also: String,
}

fn page(tree: &Tree) -> Result<String, String> {
    let kinds = kinds(&tree.file(KINDS)?.text);
    let mut rows = Vec::new();
    for (number, line) in tree.file(ROWS)?.lines() {
        let line = line.trim();
        for (start, built) in [("row::<", true), ("unsigned::<", true), ("pending::<", false)] {
            if let Some(rest) = line.strip_prefix(start) {
                let row =
                    row(rest, built, &kinds).ok_or_else(|| format!("{ROWS}:{number}: cannot be read"))?;
                rows.push(row);
            }
        }
    }
    let built = rows.iter().filter(|row| row.built).count();
    let mut page = format!(
        "# Operations\n\nWritten by `cargo xtask reference` from the rows of [`{ROWS}`](../../{ROWS}); never edited.\n\n\
         {built} of {} operations are built. The others are authenticated, validated and authorized like any other, and \
         then answer `NotImplemented` (status 501); the operations that AWS takes without a signature answer so at once.\n\n\
         *Resource* is what the caller's policies are asked about. *Condition keys* are those beyond the keys of every \
         request. *Also* names further permissions that some calls need.\n",
        rows.len(),
    );
    for (service, title) in [("iam", "IAM"), ("sts", "STS")] {
        let _ = write!(
            page,
            "\n## {title}\n\n| operation | built | access | resource | condition keys | also |\n|---|---|---|---|---|---|\n"
        );
        for row in rows.iter().filter(|row| row.service == service) {
            let Row { name, mode, target, keys, also, .. } = row;
            let built = if row.built { "yes" } else { "" };
            let _ = writeln!(page, "| {name} | {built} | {mode} | {target} | {keys} | {also} |");
        }
    }
    Ok(page)
}

/// The word in the ARN of each kind of resource, by the name of its constant.
fn kinds(text: &str) -> BTreeMap<String, String> {
    let constants = text.lines().filter_map(|line| line.strip_prefix("pub const ")?.split_once(": Kind = "));
    constants
        .filter_map(|(name, value)| {
            let mut words = value.split('"').skip(1).step_by(2);
            let word = if value.starts_with("Kind {") { words.nth(1) } else { words.next() };
            Some((name.to_owned(), word?.to_owned()))
        })
        .collect()
}

/// Reads `iam::CreateUser>(Write, New(USER, "UserName"), &[RequestTags]).also(&[…]),`.
fn row(text: &str, built: bool, kinds: &BTreeMap<String, String>) -> Option<Row> {
    let (operation, rest) = text.split_once(">(")?;
    let (service, name) = operation.split_once("::")?;
    let (main, also) = match rest.split_once(").also(&[") {
        Some((main, also)) => (main, also.strip_suffix("]),")?),
        None => (rest.strip_suffix("),")?, ""),
    };
    let (mode, rest) = main.split_once(", ")?;
    let (wanted, keys) = rest.rsplit_once(", &[")?;
    Some(Row {
        service: service.to_owned(),
        name: name.to_owned(),
        built,
        mode: mode.to_lowercase(),
        target: target(wanted, kinds)?,
        keys: list(keys.strip_suffix(']')?, key)?,
        also: list(also, |item| further(item, name))?,
    })
}

fn list(text: &str, shown: impl Fn(&str) -> Option<String>) -> Option<String> {
    let mut items = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        // Arguments hold commas too: an item ends at the first comma outside of parentheses.
        let mut depth = 0_i32;
        let end = rest.char_indices().find(|(_, c)| {
            depth += i32::from(*c == '(') - i32::from(*c == ')');
            *c == ',' && depth == 0
        });
        let (item, after) = rest.split_at(end.map_or(rest.len(), |(at, _)| at));
        items.push(shown(item.trim())?);
        rest = after.trim_start_matches([',', ' ']);
    }
    Some(items.join(", "))
}

fn call(text: &str) -> Option<(&str, Vec<&str>)> {
    match text.split_once('(') {
        None => Some((text, Vec::new())),
        Some((name, arguments)) => Some((
            name,
            arguments.strip_suffix(')')?.split(", ").map(|word| word.trim_matches('"')).collect(),
        )),
    }
}

fn target(text: &str, kinds: &BTreeMap<String, String>) -> Option<String> {
    let kind = |name: &str| kinds.get(name).cloned();
    Some(match call(text)? {
        ("Unrestricted", _) => "none: no permission is needed".to_owned(),
        ("Further", _) => "none of its own".to_owned(),
        ("Account", _) => "`*`".to_owned(),
        ("Caller", _) => "the calling user".to_owned(),
        ("Listing", arguments) => format!("{} below `PathPrefix`", kind(arguments.first()?)?),
        ("New", arguments) => format!("new {} `{}`", kind(arguments.first()?)?, arguments.get(1)?),
        ("Unnamed", arguments) => format!("new {}", kind(arguments.first()?)?),
        ("Existing", arguments) => format!("{} `{}`", kind(arguments.first()?)?, arguments.get(1)?),
        ("OwnOrExisting", arguments) => format!("user `{}`, else the calling user", arguments.first()?),
        ("OwnExistingOrAll", arguments) => {
            format!(
                "user `{}`, else the calling user; all users if `{}`",
                arguments.first()?,
                arguments.get(1)?
            )
        }
        ("KeyOwner", arguments) => format!("owner of `{}`", arguments.first()?),
        ("ByArn", arguments) if *arguments.first()? == "PRINCIPAL" => {
            format!("user, group, role or policy with the ARN `{}`", arguments.get(1)?)
        }
        ("ByArn", arguments) => format!("{} with the ARN `{}`", kind(arguments.first()?)?, arguments.get(1)?),
        ("Assumed", arguments) => {
            format!("role with the ARN `{}`, by its trust policy too", arguments.first()?)
        }
        ("RootUser", arguments) => format!("root user of `{}`", arguments.first()?),
        ("ServiceLinkedRole", arguments) => format!("service-linked role of `{}`", arguments.first()?),
        ("DeletedRole", arguments) => format!("service-linked role that `{}` names", arguments.first()?),
        _ => return None,
    })
}

fn key(text: &str) -> Option<String> {
    let shown = match text {
        "RequestTags" => "`aws:RequestTag/…`, `aws:TagKeys`",
        "TagKeys" => "`aws:TagKeys`",
        "PolicyArn" => "`iam:PolicyARN`",
        "BoundaryPassed" | "BoundaryAttached" => "`iam:PermissionsBoundary`",
        "AwsServiceName" => "`iam:AWSServiceName`",
        "RoleSession" => {
            "`sts:RoleSessionName`, `sts:ExternalId`, `sts:SourceIdentity`, `sts:TransitiveTagKeys`, `sts:RequestContextProviders`"
        }
        "Delegation" => "`iam:DelegationDuration`, `iam:NotificationChannel`, `iam:TemplateArn`",
        "DelegationOwner" => "`iam:DelegationRequestOwner`",
        "OrganizationsPolicyId" => "`iam:OrganizationsPolicyId`",
        "RoleTemplateArn" => "`iam:RoleTemplateARN`",
        "AccountPropertyNamespaces" => "`iam:AccountPropertyNamespaces`",
        "CredentialMade" => {
            "`iam:ServiceSpecificCredentialServiceName`, `iam:ServiceSpecificCredentialAgeDays`"
        }
        "CredentialMeant" => "`iam:ServiceSpecificCredentialServiceName`",
        "TaskPolicyArn" => "`sts:TaskPolicyArn`",
        "WebIdentityToken" => "`sts:IdentityTokenAudience`, `sts:DurationSeconds`, `sts:SigningAlgorithm`",
        _ => return None,
    };
    Some(shown.to_owned())
}

fn further(text: &str, operation: &str) -> Option<String> {
    if text == "RoleManager" {
        return Some("`iam:CreateServiceLinkedRole` if it switches role manager on".to_owned());
    }
    Some(match call(text)? {
        ("TagOnCreate", arguments) => format!("`{}` if tagged", arguments.first()?),
        ("NewName", _) => format!("`iam:{operation}` on the new name"),
        ("TemplatedRole", _) => {
            "`iam:CreateRole` and `iam:AttachRolePolicy` on the new role, or `iam:GetRole` on the acquired one".to_owned()
        },
        ("PassRole", arguments) => format!("`iam:PassRole` on role `{}`", arguments.first()?),
        _ => return None,
    })
}
