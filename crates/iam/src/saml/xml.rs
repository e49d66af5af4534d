//! XML from strangers, read within limits.
//!
//! Nothing is ever resolved or fetched: there are no document types, no entities beyond the five of XML, no processing
//! instructions. A parser's work can grow faster than its input (in-scope namespaces, attributes of one element), so the
//! text is looked through before it is parsed.

use roxmltree::{Document, Node, ParsingOptions};

/// The namespace of metadata (SAML 2.0 metadata, section 1.1).
pub(crate) const METADATA: &str = "urn:oasis:names:tc:SAML:2.0:metadata";
/// The namespace of assertions (SAML 2.0 core, section 1.1).
pub(crate) const ASSERTION: &str = "urn:oasis:names:tc:SAML:2.0:assertion";
/// The namespace of responses (the same).
pub(crate) const PROTOCOL: &str = "urn:oasis:names:tc:SAML:2.0:protocol";
/// The namespace of XML signatures (XML Signature 1.1, section 1.3).
pub(crate) const SIGNATURE: &str = "http://www.w3.org/2000/09/xmldsig#";

/// How deep elements may be nested.
const DEPTH_MAX: usize = 64;
/// Attributes of one element, declarations of namespaces included.
const ATTRIBUTES_MAX: usize = 64;
/// Declarations of namespaces in a document.
const NAMESPACES_MAX: usize = 1024;

/// A text that is not read, and why. The reason repeats nothing of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable(pub(crate) &'static str);

/// The document in `text`, of at most so many elements, texts and comments.
///
/// # Errors
/// A text that is not well-formed, or is beyond the limits.
pub(crate) fn parse(text: &str, nodes_max: u32) -> Result<Document<'_>, Unreadable> {
    look_through(text)?;
    let options = ParsingOptions { nodes_limit: nodes_max, ..ParsingOptions::default() };
    Document::parse_with_options(text, options).map_err(|_| Unreadable("it is not well-formed XML"))
}

/// The children of an element that are elements with this name.
pub(crate) fn children<'a, 'input>(
    of: Node<'a, 'input>,
    namespace: &'static str,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    of.children().filter(move |child| child.has_tag_name((namespace, name)))
}

/// All text of an element that has no elements in it, comments left out.
pub(crate) fn text(of: Node<'_, '_>) -> Option<String> {
    if of.children().any(|child| child.is_element()) {
        return None;
    }
    Some(of.children().filter(|child| child.is_text()).filter_map(|child| child.text()).collect())
}

/// Follows tags alone, so that it costs no more than the length of the text.
fn look_through(text: &str) -> Result<(), Unreadable> {
    const UNCLOSED: Unreadable = Unreadable("it is not well-formed XML");
    if text.starts_with('\u{feff}') {
        return Err(Unreadable("it begins with a byte order mark"));
    }
    let mut rest = match text.strip_prefix("<?xml") {
        Some(declaration) => declaration.split_once("?>").ok_or(UNCLOSED)?.1,
        None => text,
    };
    let (mut depth, mut namespaces) = (0_usize, 0_usize);
    while let Some((_, markup)) = rest.split_once('<') {
        if let Some(comment) = markup.strip_prefix("!--") {
            rest = comment.split_once("-->").ok_or(UNCLOSED)?.1;
            continue;
        }
        if let Some(data) = markup.strip_prefix("![CDATA[") {
            rest = data.split_once("]]>").ok_or(UNCLOSED)?.1;
            continue;
        }
        match markup.bytes().next() {
            Some(b'!') => return Err(Unreadable("it has a document type")),
            Some(b'?') => return Err(Unreadable("it has processing instructions")),
            Some(b'/') => {
                depth = depth.saturating_sub(1);
                rest = markup.split_once('>').ok_or(UNCLOSED)?.1;
                continue;
            }
            _ => {}
        }
        let (tag, attributes, after) = tag(markup).ok_or(UNCLOSED)?;
        rest = after;
        namespaces += tag.matches("xmlns").count();
        depth += usize::from(!tag.ends_with('/'));
        if depth > DEPTH_MAX || attributes > ATTRIBUTES_MAX || namespaces > NAMESPACES_MAX {
            return Err(Unreadable("it is too deep or has too many attributes"));
        }
    }
    Ok(())
}

/// A tag up to its `>`, how many quoted values it has, and what follows.
fn tag(markup: &str) -> Option<(&str, usize, &str)> {
    let (mut quote, mut values) = (None, 0);
    for (index, byte) in markup.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), _) if byte == open => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') => {
                values += 1;
                quote = Some(byte);
            }
            (None, b'>') => return Some((markup.get(..index)?, values, markup.get(index + 1..)?)),
            (None, _) => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> Option<&'static str> {
        parse(text, 10_000).err().map(|why| why.0)
    }

    #[test]
    fn nothing_is_declared_resolved_or_fetched() {
        assert_eq!(
            refused(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b='>'>&amp;<!-- <b> --><![CDATA[<]]></a>"
            ),
            None
        );
        let bomb = "<!DOCTYPE a [<!ENTITY b \"cc\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>";
        assert_eq!(refused(bomb), Some("it has a document type"));
        let external = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>";
        assert_eq!(refused(external), Some("it has a document type"));
        for malformed in
            ["<a>&b;</a>", "<a", "<a></b>", "", "<a/><b/>", "<a b='1' b='2'/>", "<x:a/>", "<a>\u{1}</a>"]
        {
            assert_eq!(refused(malformed), Some("it is not well-formed XML"), "{malformed}");
        }
        assert_eq!(refused("<a><?php x?></a>"), Some("it has processing instructions"));
        assert_eq!(refused("\u{feff}<a/>"), Some("it begins with a byte order mark"));
    }

    #[test]
    fn what_costs_more_than_its_length_is_refused_before_it_is_parsed() {
        let many = Some("it is too deep or has too many attributes");
        let deep = |depth| format!("{}{}", "<a>".repeat(depth), "</a>".repeat(depth));
        assert_eq!(refused(&deep(DEPTH_MAX)), None);
        assert_eq!(refused(&deep(DEPTH_MAX + 1)), many);
        assert_eq!(refused(&deep(1_000_000)), many);
        let wide = |count: usize| {
            let attributes: String = (0..count).map(|number| format!(" a{number}=\"<\"")).collect();
            format!("<a{}/>", attributes.replace('<', "&lt;"))
        };
        assert_eq!(refused(&wide(ATTRIBUTES_MAX)), None);
        assert_eq!(refused(&wide(ATTRIBUTES_MAX + 1)), many);
        let namespaces = |count| format!("<a>{}</a>", "<b xmlns:c='d'/>".repeat(count));
        assert_eq!(refused(&namespaces(NAMESPACES_MAX)), None);
        assert_eq!(refused(&namespaces(NAMESPACES_MAX + 1)), many);
        assert_eq!(parse(&namespaces(100), 50).err(), Some(Unreadable("it is not well-formed XML")));
    }

    #[test]
    fn text_is_read_across_comments_and_never_with_elements_in_it() {
        let document = parse("<a><b>user<!-- x -->@example.com</b><c>user<d/>@evil</c></a>", 100).unwrap();
        let texts: Vec<_> = document.root_element().children().map(text).collect();
        assert_eq!(texts, [Some("user@example.com".to_owned()), None]);
    }
}
