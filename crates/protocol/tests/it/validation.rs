//! Exact texts of refused requests, one case a row.

use protocol::Error;
use protocol::operation::Service;
use protocol::query::{self, Params};

fn outcome(call: &str) -> String {
    let (service, rest) = call.split_once(' ').unwrap();
    let (action, form) = rest.split_once('?').unwrap();
    let service = Service::ALL.into_iter().find(|known| known.signing_name() == service).unwrap();
    let operation = service.operation(action).unwrap();
    let decoded = Params::parse(form.as_bytes())
        .and_then(|params| query::decode_into((operation.new_input)().as_mut(), &params));
    match decoded {
        Ok(()) => "ok".to_owned(),
        Err(Error { code, message: Some(message) }) => format!("{code}: {message}"),
        Err(Error { code, message: None }) => code.to_string(),
    }
}

/// Each case of the file is two lines: `service Action?form`, then what comes of it, indented. In forms, `{a*1025}`
/// stands for 1025 times `a`.
#[test]
fn refused_requests_have_exactly_these_texts() {
    let mut lines =
        include_str!("validation.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut wrong = Vec::new();
    while let Some(call) = lines.next() {
        let expected = expand(lines.next().unwrap().trim_start());
        let actual = outcome(&expand(call));
        if actual != expected {
            wrong.push(format!("{call}\n  expected {expected}\n  actual   {actual}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn expand(text: &str) -> String {
    let mut expanded = String::new();
    let mut rest = text;
    while let Some((before, repeat)) = rest.split_once("{") {
        let Some(((unit, count), after)) =
            repeat.split_once('}').and_then(|(inside, after)| Some((inside.rsplit_once('*')?, after)))
        else {
            break;
        };
        expanded.push_str(before);
        expanded.push_str(&unit.repeat(count.parse().unwrap()));
        rest = after;
    }
    expanded + rest
}
