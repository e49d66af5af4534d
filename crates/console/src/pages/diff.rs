//! What differs between two documents, line by line.

use maud::{Markup, html};

/// A line and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Line<'a> {
    Both(&'a str),
    Old(&'a str),
    New(&'a str),
}

/// Lines of a document that are compared: more than a policy may have.
const LINES_MAX: usize = 1500;

/// The new document, with what is not in the old one, and what the old one had in its place.
pub(crate) fn shown(old: &str, new: &str) -> Markup {
    html! {
        pre.lines.diff tabindex="0" {
            code {
                @for line in compare(old, new) {
                    @match line {
                        Line::Both(text) => span { "  " (text) },
                        Line::Old(text) => span.old { "− " (text) },
                        Line::New(text) => span.new { "+ " (text) },
                    }
                }
            }
        }
    }
}

/// By the longest common subsequence: what stays is as much as possible.
fn compare<'a>(old: &'a str, new: &'a str) -> Vec<Line<'a>> {
    let old: Vec<&str> = old.lines().take(LINES_MAX).collect();
    let new: Vec<&str> = new.lines().take(LINES_MAX).collect();
    let common = common(&old, &new);
    let at = |i: usize, j: usize| common.get(i).and_then(|row| row.get(j)).copied().unwrap_or(0);
    let (mut i, mut j) = (0, 0);
    let mut lines = Vec::new();
    loop {
        match (old.get(i), new.get(j)) {
            (Some(left), Some(right)) if left == right => {
                lines.push(Line::Both(left));
                (i, j) = (i + 1, j + 1);
            }
            (Some(left), right) if right.is_none() || at(i + 1, j) >= at(i, j + 1) => {
                lines.push(Line::Old(left));
                i += 1;
            }
            (_, Some(right)) => {
                lines.push(Line::New(right));
                j += 1;
            }
            (_, None) => return lines,
        }
    }
}

/// For each pair of places, how many lines are common from there on.
fn common(old: &[&str], new: &[&str]) -> Vec<Vec<u16>> {
    let mut below = vec![0; new.len() + 1];
    let mut rows = vec![below.clone()];
    for left in old.iter().rev() {
        let mut row = vec![0_u16; new.len() + 1];
        let mut right_of = 0;
        for (j, right) in new.iter().enumerate().rev() {
            let diagonal: u16 = below.get(j + 1).copied().unwrap_or(0);
            let under: u16 = below.get(j).copied().unwrap_or(0);
            right_of = if left == right { diagonal + 1 } else { under.max(right_of) };
            if let Some(cell) = row.get_mut(j) {
                *cell = right_of;
            }
        }
        rows.push(row.clone());
        below = row;
    }
    rows.reverse();
    rows
}

#[cfg(test)]
mod tests {
    use super::Line::{Both, New, Old};
    use super::compare;

    #[test]
    fn what_stays_is_told_from_what_comes_and_goes() {
        assert_eq!(
            compare("a\nb\nc\nd", "a\nx\nc\nd\ne"),
            [Both("a"), Old("b"), New("x"), Both("c"), Both("d"), New("e")]
        );
        assert_eq!(compare("", "a"), [New("a")]);
        assert_eq!(compare("a\nb", ""), [Old("a"), Old("b")]);
        assert_eq!(compare("a", "a"), [Both("a")]);
    }
}
