//! `countersign policy evaluate`: cases in, decisions out, a line each, in the same order.

use std::io::{self, Write};
use std::path::PathBuf;

use policy::{Case, Explanation, Matched, Position};
use serde::Serialize;

use super::{FINE, UNREADABLE, lines, loader};

/// A decision as it is printed.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    decision: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    matched: Vec<Statement<'a>>,
    missing_context: &'a [String],
}

/// A statement that applied, and where it stands in the text of its policy.
#[derive(Serialize)]
struct Statement<'a> {
    policy: &'a str,
    kind: &'static str,
    index: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    sid: Option<&'a str>,
    start: Place,
    end: Place,
}

#[derive(Serialize)]
struct Place {
    line: usize,
    column: usize,
}

/// What is printed for a line that is no case.
#[derive(Serialize)]
struct Refused<'a> {
    line: usize,
    column: usize,
    error: &'a str,
}

pub(super) fn run() -> io::Result<u8> {
    let mut code = FINE;
    let mut load = loader(PathBuf::from("."));
    // It hands out every line at once: whoever asks may wait for the answer before asking on.
    let mut output = io::stdout().lock();
    lines::each(io::stdin().lock(), |number, text| {
        match Case::parse_with(text, &mut load) {
            Ok(case) => serde_json::to_writer(&mut output, &line(&case, &case.explain()))?,
            Err(why) => {
                code = UNREADABLE;
                let column = why.position().column;
                serde_json::to_writer(&mut output, &Refused { line: number, column, error: why.reason() })?;
            }
        }
        output.write_all(b"\n")
    })?;
    output.flush()?;
    Ok(code)
}

fn line<'a>(case: &'a Case, explanation: &'a Explanation) -> Line<'a> {
    Line {
        id: case.id(),
        decision: explanation.decision.outcome.name(),
        by: explanation.decision.by().map(policy::PolicyKind::name),
        reason: explanation.decision.whole_reason(case.request().action),
        matched: explanation.matched.iter().map(statement).collect(),
        missing_context: &explanation.missing_context,
    }
}

fn statement(matched: &Matched) -> Statement<'_> {
    let place = |Position { line, column }| Place { line, column };
    let (start, end) = matched.span();
    Statement {
        policy: &matched.source().id,
        kind: matched.source().kind.name(),
        index: matched.index(),
        sid: matched.sid(),
        start: place(start),
        end: place(end),
    }
}
