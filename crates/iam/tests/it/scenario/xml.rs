//! As much XML as answers are made of: elements, text and five entities.

/// An element.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) children: Vec<Element>,
}

impl Element {
    /// The root element of a document; none if this is none.
    pub(crate) fn parse(text: &str) -> Option<Element> {
        let mut open = vec![Element::default()];
        let mut rest = text;
        while let Some((before, tag)) = rest.split_once('<') {
            let (tag, after) = tag.split_once('>')?;
            open.last_mut()?.text.push_str(&unescape(before));
            rest = after;
            if tag.starts_with('/') {
                let closed = open.pop()?;
                open.last_mut()?.children.push(closed);
            } else {
                let name = tag.split([' ', '/']).next()?.to_owned();
                open.push(Element { name, ..Element::default() });
                if tag.ends_with('/') && !tag.contains('"') {
                    let closed = open.pop()?;
                    open.last_mut()?.children.push(closed);
                }
            }
        }
        open.pop()?.children.pop()
    }

    /// The element at a path such as `Users.2.Arn`, below this one.
    pub(crate) fn at(&self, path: &str) -> Option<&Element> {
        path.split('.').try_fold(self, |element, step| match step.parse::<usize>() {
            Ok(index) => element.children.get(index.checked_sub(1)?),
            Err(_) => element.children.iter().find(|child| child.name == step),
        })
    }

    /// The first child whose name ends like this.
    pub(crate) fn child_ending(&self, end: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name.ends_with(end))
    }
}

fn unescape(text: &str) -> String {
    let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#xD;", "\r")];
    let text = named.iter().fold(text.to_owned(), |text, (entity, plain)| text.replace(entity, plain));
    text.replace("&amp;", "&")
}
