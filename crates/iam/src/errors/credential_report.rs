//! What credential reports are refused with. AWS says nothing but the code.

use protocol::error::{Code, Error};

fn wordless(code: Code) -> Error {
    Error { code, message: None }
}

pub(crate) fn no_credential_report() -> Error {
    wordless(Code::ReportNotPresent)
}

pub(crate) fn credential_report_expired() -> Error {
    wordless(Code::ReportExpired)
}

pub(crate) fn credential_report_in_progress() -> Error {
    wordless(Code::ReportInProgress)
}
