//! GenerateCredentialReport and GetCredentialReport.
//!
//! Asking for a report writes down that it is wanted; it is made beside requests, page by page, as of one revision
//! (see [`crate::credential_report`]). Whoever reads it gets it piece by piece.

use crate::credential_report::Content;
use crate::domain::credential_report::{CredentialReport, Progress, Standing};
use crate::errors::{self, Fault};
use crate::operations::Handler;
use crate::schema::account_key;
use crate::service::Cx;
use protocol::generated::iam as api;

impl Handler for api::GenerateCredentialReport {
    fn run(
        cx: &mut Cx<'_>,
        _input: api::GenerateCredentialReportRequest,
    ) -> Result<api::GenerateCredentialReportResponse, Fault> {
        let standing = existing(cx)?.map(|report| report.standing(cx.now));
        let (state, description) = match standing {
            Some(Standing::Current) => (api::ReportStateType::Complete, None),
            Some(Standing::Writing) => (api::ReportStateType::Inprogress, None),
            None | Some(Standing::Expired) => {
                let id = cx.mint.uuid("credential report");
                let account = cx.account.clone();
                cx.tx.put(&CredentialReport { account, id, progress: Progress::Writing })?;
                let told = "No report exists. Starting a new report generation task";
                (api::ReportStateType::Started, Some(told.to_owned()))
            }
        };
        cx.memo.work = standing != Some(Standing::Current);
        Ok(api::GenerateCredentialReportResponse { state: Some(state), description })
    }
}

impl Handler for api::GetCredentialReport {
    fn run(
        cx: &mut Cx<'_>,
        _input: api::GetCredentialReportRequest,
    ) -> Result<api::GetCredentialReportResponse, Fault> {
        let report = existing(cx)?.ok_or_else(errors::no_credential_report)?;
        match (report.standing(cx.now), &report.progress) {
            (Standing::Current, Progress::Complete { generated, .. }) => {
                let generated = generated.timestamp();
                cx.memo.content = Content::of(report);
                Ok(api::GetCredentialReportResponse {
                    // Stands for the whole until the answer is sent.
                    content: Some(Content::PLACE.to_vec().into()),
                    report_format: Some(api::ReportFormatType::TextCsv),
                    generated_time: Some(generated),
                })
            }
            (Standing::Expired, _) => Err(errors::credential_report_expired().into()),
            _ => Err(errors::credential_report_in_progress().into()),
        }
    }
}

fn existing(cx: &Cx<'_>) -> Result<Option<CredentialReport>, Fault> {
    Ok(cx.tx.get::<CredentialReport>(&account_key(cx.account))?)
}
