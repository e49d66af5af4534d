//! Policy documents: shown, edited with errors at their lines, and compared.

use maud::{Markup, html};
pub(crate) use policy::Purpose;
use policy::{Finding, Severity};

use crate::calls::Refusal;

/// The longest document that is looked at unasked.
const LOOKED_AT_MAX: usize = 10_000;

/// A document as replies carry it: percent-encoded.
pub(crate) fn decoded(text: &str) -> String {
    // A plus sign is one here, not a space.
    protocol::percent::decode_form(text.replace('+', "%2B").as_bytes()).unwrap_or_else(|| text.to_owned())
}

/// The document with a line for each value; as it is if it is no JSON.
pub(crate) fn pretty(text: &str) -> String {
    if text.contains('\n') {
        return text.to_owned();
    }
    indented(text)
}

/// Sets line ends and indents between tokens, and keeps everything else, in its order.
fn indented(text: &str) -> String {
    let mut out = String::new();
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);

    let line = |out: &mut String, depth: usize| {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", depth));
    };
    for letter in text.chars() {
        if quoted {
            out.push(letter);
            quoted = letter != '"' || escaped;
            escaped = letter == '\\' && !escaped;
            continue;
        }
        match letter {
            '"' => {
                quoted = true;
                out.push('"');
            }
            '{' | '[' => {
                depth += 1;
                out.push(letter);
                line(&mut out, depth);
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                line(&mut out, depth);
                out.push(letter);
            }
            ',' => {
                out.push(',');
                line(&mut out, depth);
            }
            ':' => out.push_str(": "),
            ' ' | '\t' | '\r' | '\n' => {}
            other => out.push(other),
        }
    }
    out
}

/// A part of a document without the indent that all but its first line have.
pub(crate) fn dedented(text: &str) -> String {
    let text = text.trim();
    let rows = text.lines().skip(1).filter(|row| !row.trim().is_empty());
    let indent = rows.map(|row| row.len() - row.trim_start().len()).min().unwrap_or(0);
    let rows = text.lines().enumerate();
    let rows: Vec<&str> = rows
        .map(|(index, row)| if index == 0 { row } else { row.get(indent..).unwrap_or_default() })
        .collect();
    rows.join("\n")
}

/// What the engine refuses in a document, and where.
pub(crate) fn fault(text: &str, purpose: Purpose) -> Option<Finding> {
    policy::check(text, purpose).into_iter().find(|finding| finding.severity == Severity::Error)
}

/// A document for whoever may read it only.
pub(crate) fn shown(text: &str) -> Markup {
    html! { pre.lines tabindex="0" { code { (text) } } }
}

/// The editor, and below it what is wrong with what it holds.
pub(crate) fn editor(name: &str, label: &str, text: &str, purpose: Purpose, check: bool) -> Markup {
    editor_named(name, name, label, text, purpose, check)
}

/// The same where a page has several: each needs an id of its own.
pub(crate) fn editor_named(
    id: &str,
    name: &str,
    label: &str,
    text: &str,
    purpose: Purpose,
    check: bool,
) -> Markup {
    let findings = match text.len() {
        0 => Vec::new(),
        length if length > LOOKED_AT_MAX && !check => Vec::new(),
        _ => policy::check(text, purpose),
    };
    let fault = findings.iter().find(|finding| finding.severity == Severity::Error);
    let found_id = format!("{id}-found");
    let place = fault.map(|fault| format!("{},{}", fault.position.line, fault.position.column));
    html! {
        div.field.wide {
            label for=(id) { (label) }
            textarea.document id=(id) name=(name) spellcheck="false" autocapitalize="none" autocomplete="off"
                aria-invalid=[fault.map(|_| "true")] aria-describedby=(found_id) data-at=[place] { (text) }
            div id=(found_id) aria-live="polite" {
                @for finding in &findings { (found(text, finding)) }
            }
        }
    }
}

/// What was found, in words, and the line that it is in.
fn found(text: &str, finding: &Finding) -> Markup {
    let at = finding.position;
    let line = text.lines().nth(at.line.saturating_sub(1)).unwrap_or_default();
    let column = at.column.saturating_sub(1);
    let before: String = line.chars().take(column).collect();
    let from: String = line.chars().skip(column).collect();
    let (class, word) = match finding.severity {
        Severity::Error => ("wrong", ""),
        Severity::Warning => ("doubtful", "is this meant? "),
    };
    html! {
        p.(class) { strong { "Line " (at.line) ", column " (at.column) ": " } (word) (finding.message) }
        @if finding.severity == Severity::Error { pre.lines { code { (before) span.at { "▸" (from) } } } }
    }
}

/// The refusal of a document, unless the editor says it better.
pub(crate) fn refusal_beside_editor(refusal: &Refusal, text: &str, purpose: Purpose) -> Markup {
    match fault(text, purpose) {
        Some(_) if refusal.code == "MalformedPolicyDocument" => html! {
            p.notice.bad role="alert" { (refusal.message.trim_end_matches('.')) ". " a href="#document" { "Where it is" } "." }
        },
        _ => crate::layout::refused(refusal),
    }
}

#[cfg(test)]
mod tests {
    use super::{Purpose, decoded, dedented, fault, pretty};

    #[test]
    fn documents_are_laid_out_without_changing_their_texts() {
        let text = r#"{"Statement":[{"Sid":"a, b: {\"c\"}","Action":"iam:*"}]}"#;
        let laid_out = pretty(text);
        assert_eq!(
            laid_out,
            "{\n  \"Statement\": [\n    {\n      \"Sid\": \"a, b: {\\\"c\\\"}\",\n      \"Action\": \"iam:*\"\n    }\n  ]\n}"
        );
        assert_eq!(pretty(&laid_out), laid_out);
        assert_eq!(dedented("\n  {\n    \"a\": 1\n  }"), "{\n  \"a\": 1\n}");
        assert_eq!(decoded("%7B%22a+b%22%7D"), "{\"a+b\"}");
    }

    #[test]
    fn a_fault_has_its_line() {
        let text = "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [}\n}";
        assert_eq!(fault(text, Purpose::Inline).unwrap().position.line, 3);
        let permissions =
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:*","Resource":"*"}}"#;
        assert!(
            fault(permissions, Purpose::Inline).is_none() && fault(permissions, Purpose::Trust).is_some()
        );
    }
}
