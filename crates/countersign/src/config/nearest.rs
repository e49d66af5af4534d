//! The known name nearest to a mistyped one.

/// The candidate with the smallest edit distance to `word`; the first of equals. `None` only without candidates.
pub(crate) fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates.into_iter().min_by_key(|candidate| distance(word, candidate))
}

/// Levenshtein distance, ignoring case, `_` the same as `-`.
fn distance(left: &str, right: &str) -> usize {
    let fold = |c: char| if c == '_' { '-' } else { c.to_ascii_lowercase() };
    let right: Vec<char> = right.chars().map(fold).collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, l) in left.chars().map(fold).enumerate() {
        let mut cell = i + 1;
        let mut next = vec![cell];
        for (r, (diagonal, above)) in right.iter().zip(row.iter().zip(row.iter().skip(1))) {
            cell = (diagonal + usize::from(l != *r)).min(above + 1).min(cell + 1);
            next.push(cell);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    #[test]
    fn distance_counts_edits() {
        for (left, right, expected) in [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "", 3),
            ("kitten", "sitting", 3),
            ("listen", "lisen", 1),
            ("lisen", "listen", 1),
            ("data_dir", "DATA-DIR", 0),
            ("flaw", "lawn", 2),
        ] {
            assert_eq!(distance(left, right), expected, "{left} {right}");
        }
    }

    #[test]
    fn nearest_takes_the_smallest_distance() {
        assert_eq!(nearest("tsl-cert", ["listen", "tls-cert", "tls-key"]), Some("tls-cert"));
        assert_eq!(nearest("x", []), None);
    }
}
