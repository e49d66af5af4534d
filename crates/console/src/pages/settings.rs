//! Account settings: the password policy of all users, and the account's alias.

use iam::permitted::Names;
use maud::{Markup, html};
use protocol::generated::iam as api;
use serde_json::Value;

use super::Page;
use crate::calls::{Refusal, flag, items, text};
use crate::command::command;
use crate::layout;
use crate::respond::Reply;

/// Boxes of the policy, by the member that they set.
const BOXES: [(&str, &str); 6] = [
    ("RequireUppercaseCharacters", "A capital letter (A to Z)"),
    ("RequireLowercaseCharacters", "A small letter (a to z)"),
    ("RequireNumbers", "A digit (0 to 9)"),
    ("RequireSymbols", "A symbol: ! @ # $ % ^ & * ( ) _ + - = [ ] { } | '"),
    ("AllowUsersToChangePassword", "Users may change their own passwords"),
    ("HardExpiry", "Once a password has expired, only an administrator can set another one"),
];

/// Answers the page.
pub(crate) async fn answer(page: &Page<'_>) -> Reply {
    let outcome = if page.post { Some(act(page).await) } else { None };
    let failed = matches!(outcome, Some(Err(_)));
    let content = html! {
        @match &outcome {
            None => {},
            Some(Ok(words)) => (layout::done(words)),
            Some(Err(refusal)) => (layout::refused(refusal)),
        }
        (policy(page).await)
        (alias(page).await)
        (tokens(page).await)
        (issuer(page).await)
        (summary(page).await)
    };
    layout::page(page.look, if failed { 400 } else { 200 }, "Account settings", content)
}

async fn act(page: &Page<'_>) -> Result<&'static str, Refusal> {
    let (calls, form) = (page.calls, page.form);
    let account_alias = form.get("alias").trim().to_owned();
    match form.get("do") {
        "set-policy" => {
            calls.call::<api::UpdateAccountPasswordPolicy>(&typed_policy(page)?).await?;
            Ok("The password policy is set. It holds for passwords that are set from now on.")
        }
        "delete-policy" => {
            calls.call::<api::DeleteAccountPasswordPolicy>(&Default::default()).await?;
            Ok("The default policy holds again.")
        }
        "set-alias" => {
            calls.call::<api::CreateAccountAlias>(&api::CreateAccountAliasRequest { account_alias }).await?;
            Ok("The alias is set.")
        }
        "set-sts" => {
            let global_endpoint_token_version = match form.get("version") {
                "2" => api::GlobalEndpointTokenVersion::V2Token,
                _ => api::GlobalEndpointTokenVersion::V1Token,
            };
            let input = api::SetSecurityTokenServicePreferencesRequest { global_endpoint_token_version };
            calls.call::<api::SetSecurityTokenServicePreferences>(&input).await?;
            Ok("Tokens of the global endpoint are of this version from now on.")
        }
        "enable-issuer" => {
            calls.call::<api::EnableOutboundWebIdentityFederation>(&Default::default()).await?;
            Ok("The account gives out tokens.")
        }
        "disable-issuer" => {
            calls.call::<api::DisableOutboundWebIdentityFederation>(&Default::default()).await?;
            Ok("The account gives out no more tokens.")
        }
        "delete-alias" => {
            // That which there is, whatever was typed over it.
            let account_alias = form.get("now").to_owned();
            calls.call::<api::DeleteAccountAlias>(&api::DeleteAccountAliasRequest { account_alias }).await?;
            Ok("The alias is removed.")
        }
        _ => Ok("Nothing was asked for."),
    }
}

/// The whole policy as the form has it: what is left out is off, as in the API.
fn typed_policy(page: &Page<'_>) -> Result<api::UpdateAccountPasswordPolicyRequest, Refusal> {
    let number = |name: &str| match page.form.get(name).trim() {
        "" => Ok(None),
        text => text.parse::<i32>().map(Some).map_err(|_| Refusal {
            code: "ValidationError".to_owned(),
            message: "Write numbers in digits.".to_owned(),
        }),
    };
    let ticked = |name: &str| Some(page.form.has(name));
    Ok(api::UpdateAccountPasswordPolicyRequest {
        minimum_password_length: number("MinimumPasswordLength")?,
        require_symbols: ticked("RequireSymbols"),
        require_numbers: ticked("RequireNumbers"),
        require_uppercase_characters: ticked("RequireUppercaseCharacters"),
        require_lowercase_characters: ticked("RequireLowercaseCharacters"),
        allow_users_to_change_password: ticked("AllowUsersToChangePassword"),
        max_password_age: number("MaxPasswordAge")?,
        password_reuse_prevention: number("PasswordReusePrevention")?,
        hard_expiry: ticked("HardExpiry"),
    })
}

async fn policy(page: &Page<'_>) -> Markup {
    let reply = page.calls.call::<api::GetAccountPasswordPolicy>(&Default::default()).await;
    let missing = matches!(&reply, Err(refusal) if refusal.code == "NoSuchEntity");
    let policy = reply.as_ref().ok().and_then(|reply| reply.get("PasswordPolicy")).unwrap_or(&Value::Null);
    let example =
        typed_policy(page).ok().filter(|_| page.form.get("do") == "set-policy").unwrap_or_else(|| {
            let minimum_password_length = Some(14);
            api::UpdateAccountPasswordPolicyRequest { minimum_password_length, ..Default::default() }
        });
    let may_drop = !missing && page.may::<api::DeleteAccountPasswordPolicy>(&Default::default());
    let may = page.calls.may::<api::UpdateAccountPasswordPolicy>(&example, Names::Known);
    html! {
        section.card {
            h2 { "Password policy" }
            @match &reply {
                Err(refusal) if !missing => (layout::hidden(refusal)),
                _ => {
                    @if missing {
                        p { "The default holds: 8 characters at least, three kinds of them. Users may not change their "
                            "own passwords unless a policy allows it." }
                    }
                    @if !missing && may.is_err() { (in_words(policy)) }
                    (layout::offered(&may, "set the password policy", &policy_form(page, policy, may_drop && may.is_ok())))
                    @if may_drop && may.is_err() {
                        (layout::act(page.look, "/console/settings", ("delete-policy", "Go back to the default"), true))
                    }
                    (command::<api::UpdateAccountPasswordPolicy>(&example, ""))
                }
            }
        }
    }
}

fn policy_form(page: &Page<'_>, policy: &Value, may_drop: bool) -> Markup {
    html! {
        form method="post" action="/console/settings" {
            (layout::token(page.look))
            (number(policy, "MinimumPasswordLength", "Characters at least", "6", "128", "8"))
            fieldset {
                legend { "Rules" }
                @for (member, words) in BOXES {
                    label.box { input type="checkbox" name=(member) checked[flag(policy, member)]; " " (words) }
                }
            }
            (number(policy, "MaxPasswordAge", "Expires after days (empty: never)", "1", "1095", ""))
            (number(policy, "PasswordReusePrevention", "Passwords remembered (empty: none)", "1", "24", ""))
            div.buttons {
                button.main name="do" value="set-policy" { "Set policy" }
                @if may_drop {
                    button.danger name="do" value="delete-policy" formnovalidate { "Go back to the default" }
                }
            }
        }
    }
}

/// The policy for whoever may only read it.
fn in_words(policy: &Value) -> Markup {
    let number = |member: &str| policy.get(member).and_then(Value::as_i64);
    let or = |number: Option<i64>, none: &str| number.map_or(none.to_owned(), |number| number.to_string());
    html! {
        dl.facts {
            div { dt { "Characters at least" } dd { (or(number("MinimumPasswordLength"), "6")) } }
            div { dt { "Expires after days" } dd { (or(number("MaxPasswordAge"), "never")) } }
            div { dt { "Passwords remembered" } dd { (or(number("PasswordReusePrevention"), "none")) } }
        }
        ul.facts-list { @for (member, words) in BOXES { @if flag(policy, member) { li { (words) } } } }
    }
}

fn number(policy: &Value, member: &str, label: &str, least: &str, most: &str, otherwise: &str) -> Markup {
    let value =
        policy.get(member).and_then(Value::as_i64).map_or(otherwise.to_owned(), |value| value.to_string());
    html! {
        div.field {
            label for=(member) { (label) }
            input id=(member) name=(member) type="number" min=(least) max=(most) value=(value);
        }
    }
}

async fn alias(page: &Page<'_>) -> Markup {
    let reply = page.calls.call::<api::ListAccountAliases>(&Default::default()).await;
    let alias = reply.iter().flat_map(|reply| items(reply, "AccountAliases")).find_map(Value::as_str);
    // What was refused stays to be mended.
    let typed = Some(page.form.get("alias")).filter(|_| page.post && page.form.get("do") == "set-alias");
    let account_alias = alias.unwrap_or("name").to_owned();
    let remove = api::DeleteAccountAliasRequest { account_alias: account_alias.clone() };
    let example = api::CreateAccountAliasRequest { account_alias };
    html! {
        section.card {
            h2 { "Alias" }
            p.quiet { "Stands for the account's number " (page.look.account) " where people sign in." }
            @if let Err(refusal) = &reply { (layout::hidden(refusal)) }
            @if let Some(alias) = alias { p { "It is " strong { (alias) } "." } }
            (page.offer::<api::CreateAccountAlias>(&example, "set an alias", &html! {
                form method="post" action="/console/settings" {
                    (layout::token(page.look))
                    div.field {
                        label for="alias" { "Alias of the account" }
                        input #alias name="alias" required minlength="3" maxlength="63" value=[typed.or(alias)]
                            autocapitalize="none" spellcheck="false";
                    }
                    input type="hidden" name="now" value=[alias];
                    div.buttons {
                        button.main name="do" value="set-alias" { "Set alias" }
                        @if alias.is_some() && page.may::<api::DeleteAccountAlias>(&remove) {
                            button.danger name="do" value="delete-alias" formnovalidate { "Remove alias" }
                        }
                    }
                }
            }))
            (command::<api::CreateAccountAlias>(&example, ""))
        }
    }
}

/// What AWS's console calls the version of tokens from the global endpoint of STS.
async fn tokens(page: &Page<'_>) -> Markup {
    let reply = page.calls.call::<api::GetAccountSummary>(&Default::default()).await;
    let map = reply.as_ref().ok().and_then(|reply| reply.get("SummaryMap")).unwrap_or(&Value::Null);
    let now = map.get("GlobalEndpointTokenVersion").and_then(Value::as_i64).unwrap_or(1);
    let version = |version: i64, words: &str| {
        html! {
            label.box { input type="radio" name="version" value=(version) checked[now == version]; " " (words) }
        }
    };
    let global_endpoint_token_version = api::GlobalEndpointTokenVersion::V2Token;
    let example = api::SetSecurityTokenServicePreferencesRequest { global_endpoint_token_version };
    let what = "change the version of tokens";
    html! {
        section.card #sts {
            h2 { "Security Token Service" }
            p.quiet { "Which tokens the global endpoint, sts.amazonaws.com, gives out. Those of regional endpoints are of version 2." }
            @match &reply {
                Err(refusal) => (layout::hidden(refusal)),
                Ok(_) => p { "They are of version " strong { (now) } "." },
            }
            (page.offer::<api::SetSecurityTokenServicePreferences>(&example, what, &html! {
                form method="post" action="/console/settings#sts" {
                    (layout::token(page.look))
                    fieldset {
                        legend { "Tokens of the global endpoint" }
                        (version(1, "Version 1: good in regions that are enabled by default"))
                        (version(2, "Version 2: good in all regions, and longer"))
                    }
                    button.main name="do" value="set-sts" { "Set version" }
                }
            }))
            (command::<api::SetSecurityTokenServicePreferences>(&example, ""))
        }
    }
}

/// Whether the account says who its principals are, to others, and under which name.
async fn issuer(page: &Page<'_>) -> Markup {
    let reply = page.calls.call::<api::GetOutboundWebIdentityFederationInfo>(&Default::default()).await;
    let off = matches!(&reply, Err(refusal) if refusal.code == "FeatureDisabled");
    let button = |what: &str, label: &str, danger: bool| {
        layout::act(page.look, "/console/settings#issuer", (what, label), danger)
    };
    html! {
        section.card #issuer {
            h2 { "Outbound web identity federation" }
            p.quiet { "Principals take tokens that say who they are to services elsewhere, which check them with what this issuer publishes." }
            @match &reply {
                Ok(reply) => {
                    p { "The account gives out tokens. Their issuer is " code { (text(reply, "IssuerIdentifier")) } }
                    (page.offer::<api::DisableOutboundWebIdentityFederation>(&Default::default(), "switch it off",
                        &button("disable-issuer", "Switch off", true)))
                    (command::<api::DisableOutboundWebIdentityFederation>(&Default::default(), ""))
                }
                Err(refusal) if !off => (layout::hidden(refusal)),
                Err(_) => {
                    p.empty { "The account gives out no tokens." }
                    (page.offer::<api::EnableOutboundWebIdentityFederation>(&Default::default(), "switch it on",
                        &button("enable-issuer", "Switch on", false)))
                    (command::<api::EnableOutboundWebIdentityFederation>(&Default::default(), ""))
                }
            }
        }
    }
}

/// What there is in the account, and how much of it there may be.
const COUNTED: [(&str, &str, &str); 5] = [
    ("Users", "Users", "UsersQuota"),
    ("Groups", "Groups", "GroupsQuota"),
    ("Roles", "Roles", "RolesQuota"),
    ("Policies", "Policies", "PoliciesQuota"),
    ("Instance profiles", "InstanceProfiles", "InstanceProfilesQuota"),
];

async fn summary(page: &Page<'_>) -> Markup {
    let reply = page.calls.call::<api::GetAccountSummary>(&Default::default()).await;
    let map = reply.as_ref().ok().and_then(|reply| reply.get("SummaryMap")).unwrap_or(&Value::Null);
    let number = |name: &str| map.get(name).and_then(Value::as_i64).unwrap_or(0);
    html! {
        section.card {
            h2 { "How much there is" }
            @match &reply {
                Err(refusal) => (layout::hidden(refusal)),
                Ok(_) => dl.facts {
                    @for (name, count, quota) in COUNTED {
                        div { dt { (name) } dd { strong { (number(count)) } " of " (number(quota)) } }
                    }
                },
            }
            (command::<api::GetAccountSummary>(&Default::default(), ""))
        }
    }
}
