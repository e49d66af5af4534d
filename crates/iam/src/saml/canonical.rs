//! Exclusive XML Canonicalization 1.0 (W3C recommendation of 18 July 2002) of one element with all that is in it.
//!
//! Names are taken from the text of the document: the tree knows namespaces, and signatures are over prefixes too.
//! Documents have no processing instructions ([`super::xml`]), and elements no great depth.

use roxmltree::{Attribute, Node, NodeId};
use std::collections::{BTreeMap, BTreeSet};

/// How an element is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Method {
    /// Whether comments stay.
    pub(crate) comments: bool,
    /// Prefixes whose namespaces are written as if they were in use everywhere; the default one is empty.
    pub(crate) inclusive: BTreeSet<String>,
}

/// Prefixes and what is written of them on the elements around; those not in it are unbound.
type Written<'a> = BTreeMap<&'a str, &'a str>;

/// The canonical form of `apex`, without the element `left_out` and what is in that.
pub(crate) fn canonical(apex: Node<'_, '_>, left_out: Option<NodeId>, method: &Method) -> String {
    let mut writer = Writer { left_out, method, out: String::new() };
    writer.element(apex, &Written::new());
    writer.out
}

struct Writer<'a> {
    left_out: Option<NodeId>,
    method: &'a Method,
    out: String,
}

impl Writer<'_> {
    fn node(&mut self, node: Node<'_, '_>, around: &Written<'_>) {
        if self.left_out == Some(node.id()) {
            return;
        }
        if node.is_element() {
            self.element(node, around);
        } else if node.is_text() {
            self.text(node.text().unwrap_or_default());
        } else if node.is_comment() && self.method.comments {
            self.out.extend(["<!--", node.text().unwrap_or_default(), "-->"]);
        }
    }

    fn element(&mut self, element: Node<'_, '_>, around: &Written<'_>) {
        let name = element_name(element);
        let mut attributes: Vec<_> =
            element.attributes().map(|found| (attribute_name(element, &found), found)).collect();
        let in_use = std::iter::once(prefix(name));
        let in_use =
            in_use.chain(attributes.iter().map(|(name, _)| prefix(name)).filter(|used| !used.is_empty()));
        let used: BTreeSet<&str> = in_use.chain(self.method.inclusive.iter().map(String::as_str)).collect();
        self.out.extend(["<", name]);
        let mut written = around.clone();
        // An empty prefix sorts first, which is where the default namespace belongs.
        for prefix in used.into_iter().filter(|prefix| *prefix != "xml") {
            let bound = match prefix {
                "" => element.default_namespace(),
                prefix => element.lookup_namespace_uri(Some(prefix)),
            };
            let bound = bound.unwrap_or_default();
            if around.get(prefix).copied().unwrap_or_default() != bound {
                self.out.push_str(" xmlns");
                if !prefix.is_empty() {
                    self.out.extend([":", prefix]);
                }
                self.out.push_str("=\"");
                self.value(bound);
                self.out.push('"');
                written.insert(prefix, bound);
            }
        }
        attributes
            .sort_by_key(|(_, attribute)| (attribute.namespace().unwrap_or_default(), attribute.name()));
        for (name, attribute) in attributes {
            self.out.extend([" ", name, "=\""]);
            self.value(attribute.value());
            self.out.push('"');
        }
        self.out.push('>');
        for child in element.children() {
            self.node(child, &written);
        }
        self.out.extend(["</", name, ">"]);
    }

    fn text(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '\r' => self.out.push_str("&#xD;"),
                _ => self.out.push(character),
            }
        }
    }

    fn value(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '"' => self.out.push_str("&quot;"),
                '\t' => self.out.push_str("&#x9;"),
                '\n' => self.out.push_str("&#xA;"),
                '\r' => self.out.push_str("&#xD;"),
                _ => self.out.push(character),
            }
        }
    }
}

/// The name of an element as it is spelled.
fn element_name<'a>(element: Node<'a, '_>) -> &'a str {
    let text = element.document().input_text().get(element.range()).unwrap_or_default();
    let text = text.strip_prefix('<').unwrap_or_default();
    text.split([' ', '\t', '\r', '\n', '/', '>']).next().unwrap_or_default()
}

/// The name of an attribute as it is spelled.
fn attribute_name<'a>(element: Node<'a, '_>, attribute: &Attribute<'_, '_>) -> &'a str {
    element.document().input_text().get(attribute.range_qname()).unwrap_or_default()
}

fn prefix(name: &str) -> &str {
    name.split_once(':').map_or("", |(prefix, _)| prefix)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::saml::xml;
    use serde::Deserialize;

    #[derive(Deserialize)]
    struct Case {
        xml: String,
        apex: String,
        comments: bool,
        inclusive: Vec<String>,
        canonical: String,
    }

    /// What libxml2 makes of the same.
    #[test]
    fn an_independent_implementation_writes_the_same() {
        let cases: Vec<Case> =
            serde_json::from_str(include_str!("../../tests/data/saml/canonical.json")).unwrap();
        assert!(cases.len() > 20);
        for case in cases {
            let document = xml::parse(&case.xml, 1000).unwrap();
            let apex = document.descendants().find(|node| node.attribute("ID") == Some(case.apex.as_str()));
            let method = Method { comments: case.comments, inclusive: case.inclusive.into_iter().collect() };
            assert_eq!(canonical(apex.unwrap(), None, &method), case.canonical, "{}", case.xml);
        }
    }
}
