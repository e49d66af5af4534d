//! Policies made of templates: a document in which `@{Name}` stands for what a request puts there.
//!
//! What is put there stays text of one string: it is set into the parsed document, so nobody closes a quote with it.

use crate::domain::delegation::Parameter;
use serde_json::Value;
use std::collections::BTreeSet;

/// The document with everything put in its place.
///
/// # Errors
/// A sentence: a placeholder without a parameter, a parameter without a placeholder, a list where there is no list.
pub(crate) fn render(template: &str, parameters: &[Parameter]) -> Result<String, String> {
    let document: Value =
        serde_json::from_str(template).map_err(|_| "The template is not JSON.".to_owned())?;
    let mut used = BTreeSet::new();
    let rendered = fill(document, parameters, &mut used)?;
    match parameters.iter().find(|parameter| !used.contains(parameter.name.as_str())) {
        Some(unused) => Err(format!("The template has no parameter {}.", unused.name)),
        None => Ok(rendered.to_string()),
    }
}

fn fill<'a>(
    value: Value,
    parameters: &'a [Parameter],
    used: &mut BTreeSet<&'a str>,
) -> Result<Value, String> {
    Ok(match value {
        Value::String(text) => match listed(&text, parameters) {
            Some(list) => {
                let one = |value| put(&text, parameters, Some((list, value)), used).map(Value::String);
                Value::Array(list.values.iter().map(one).collect::<Result<_, _>>()?)
            }
            None => put(&text, parameters, None, used)?.into(),
        },
        Value::Array(items) => {
            let mut filled = Vec::with_capacity(items.len());
            for item in items {
                let is_text = item.is_string();
                match fill(item, parameters, used)? {
                    Value::Array(several) if is_text => filled.extend(several),
                    one => filled.push(one),
                }
            }
            Value::Array(filled)
        }
        Value::Object(members) => {
            let filled =
                members.into_iter().map(|(name, member)| Ok((name, fill(member, parameters, used)?)));
            Value::Object(filled.collect::<Result<_, String>>()?)
        }
        other => other,
    })
}

/// The list that a text has a place for: there is to be a text for each of its values.
fn listed<'a>(text: &str, parameters: &'a [Parameter]) -> Option<&'a Parameter> {
    parameters
        .iter()
        .find(|parameter| parameter.is_list && text.contains(&format!("@{{{}}}", parameter.name)))
}

/// The text with all placeholders filled, that of `chosen` by its value.
fn put<'a>(
    text: &str,
    parameters: &'a [Parameter],
    chosen: Option<(&'a Parameter, &String)>,
    used: &mut BTreeSet<&'a str>,
) -> Result<String, String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("@{") {
        let (name, after) = after.split_once('}').ok_or("A placeholder of the template does not end.")?;
        let parameter = parameters.iter().find(|parameter| parameter.name == name);
        let parameter = parameter.ok_or_else(|| format!("The parameter {name} is missing."))?;
        let value = match (chosen, parameter.values.as_slice()) {
            (Some((list, value)), _) if list == parameter => value,
            (_, [value]) => value,
            _ => return Err(format!("Two lists stand in one place, and one of them is {name}.")),
        };
        used.insert(&parameter.name);
        out.push_str(before);
        out.push_str(value);
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parameter(name: &str, values: &[&str], is_list: bool) -> Parameter {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        Parameter { name: name.to_owned(), values, is_list }
    }

    #[test]
    fn texts_and_lists_find_their_places() {
        let template =
            r#"{"Action":["s3:GetObject"],"Resource":["arn:aws:s3:::@{bucket}/*","arn:@{more}/@{bucket}"]}"#;
        let given = [parameter("bucket", &["b"], false), parameter("more", &["x", "y"], true)];
        let rendered = render(template, &given).unwrap();
        assert_eq!(
            rendered,
            r#"{"Action":["s3:GetObject"],"Resource":["arn:aws:s3:::b/*","arn:x/b","arn:y/b"]}"#
        );
        let alone = render(r#"{"Resource":"@{more}"}"#, &given[1..]).unwrap();
        assert_eq!(alone, r#"{"Resource":["x","y"]}"#);
    }

    #[test]
    fn what_is_put_in_stays_text() {
        let hostile = [parameter("bucket", &[r#"b","Action":"*"#], false)];
        let rendered = render(r#"{"Resource":"arn:@{bucket}"}"#, &hostile).unwrap();
        assert_eq!(rendered, r#"{"Resource":"arn:b\",\"Action\":\"*"}"#);
        // A value is not looked through for placeholders.
        let nested = [parameter("a", &["@{b}"], false), parameter("b", &["c"], false)];
        assert_eq!(render(r#"["@{a}","@{b}"]"#, &nested).unwrap(), r#"["@{b}","c"]"#);
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        for (template, given, why) in [
            (r#"["@{a}"]"#, vec![], "The parameter a is missing."),
            (r#"["b"]"#, vec![parameter("a", &["x"], false)], "The template has no parameter a."),
            (
                r#"["@{a"]"#,
                vec![parameter("a", &["x"], false)],
                "A placeholder of the template does not end.",
            ),
            (
                r#"["@{a}@{b}"]"#,
                vec![parameter("a", &["x", "y"], true), parameter("b", &["x", "y"], true)],
                "Two lists stand in one place, and one of them is b.",
            ),
        ] {
            assert_eq!(render(template, &given), Err(why.to_owned()), "{template}");
        }
    }
}
