//! The credential report: everybody's passwords, keys and devices as a table to take along.

use maud::{Markup, html};
use protocol::generated::iam as api;

use super::Page;
use crate::calls::{Refusal, text};
use crate::command;
use crate::layout;
use crate::respond::Reply;

/// Answers the page.
pub(crate) async fn answer(page: &Page<'_>) -> Reply {
    if page.form.has("download") {
        return match download(page).await {
            Ok(report) => report,
            Err(refusal) => show(page, 400, missing(&refusal)),
        };
    }
    if !page.post {
        return show(page, 200, html! {});
    }
    match page.calls.call::<api::GenerateCredentialReport>(&Default::default()).await {
        Ok(reply) if text(&reply, "State") == "COMPLETE" => show(
            page,
            200,
            layout::done("The report is ready. One that is younger than four hours is not made anew."),
        ),
        Ok(_) => {
            show(page, 200, layout::done("The report is being made. It takes a moment in a large account."))
        }
        Err(refusal) => show(page, 403, layout::refused(&refusal)),
    }
}

/// The report as a file.
async fn download(page: &Page<'_>) -> Result<Reply, Refusal> {
    let report = page.calls.credential_report().await?;
    Ok(Reply::download("text/csv; charset=utf-8", "credential-report.csv", report))
}

/// AWS says nothing but the code, so the page says what to do.
fn missing(refusal: &Refusal) -> Markup {
    let words = match refusal.code.as_str() {
        "ReportNotPresent" | "NoSuchEntity" => "There is no report yet. Have one made first.",
        "ReportExpired" => "The report is older than four hours. Have a new one made.",
        "ReportInProgress" => "The report is being made. Try again in a moment.",
        _ => return layout::refused(refusal),
    };
    html! { p.notice.warn role="alert" { (words) } }
}

fn show(page: &Page<'_>, status: u16, notice: Markup) -> Reply {
    let content = html! {
        (notice)
        section.card {
            p { "One line for each user and for root: when the password was set and used, whether there is an MFA device, and "
                "the age and last use of access keys and certificates." }
            div.buttons {
                (page.offer::<api::GenerateCredentialReport>(&Default::default(), "have reports made", &html! {
                    form method="post" action="/console/report" {
                        (layout::token(page.look))
                        button.main { "Make a report" }
                    }
                }))
                (page.offer::<api::GetCredentialReport>(&Default::default(), "read the report", &html! {
                    a.button href="/console/report?download=csv" { "Download as CSV" }
                }))
            }
            (command::shown(&[
                command::line::<api::GenerateCredentialReport>(&Default::default(), ""),
                command::line::<api::GetCredentialReport>(&Default::default(), "--query Content --output text | base64 -d"),
            ]))
        }
    };
    layout::page(page.look, status, "Credential report", content)
}
