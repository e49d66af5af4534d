//! Pages of a listing: `MaxItems` in, `IsTruncated` and `Marker` out.
//!
//! A marker holds the place where the next page begins, not a snapshot: entries that come or go between two pages
//! are seen or not, and none is shown twice.

use crate::errors::{self, Fault};
use crate::limits::{PAGE_ITEMS_DEFAULT, PAGE_RECORDS_EXAMINED_MAX};
use crate::service::Cx;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use protocol::error::Error;
use store::{Key, Record};

/// Which page is asked for.
pub(crate) struct Page {
    operation: &'static str,
    after: Option<Key>,
    items_max: usize,
}

/// A page, and where the next one begins.
pub(crate) struct Listed<T> {
    /// What is on it.
    pub(crate) items: Vec<T>,
    /// Set if there is more.
    pub(crate) marker: Option<String>,
}

impl Page {
    /// Reads the members that every paginated operation has.
    ///
    /// # Errors
    /// A marker that this operation did not give out.
    pub(crate) fn of(
        operation: &'static str,
        marker: Option<&str>,
        max_items: Option<i32>,
    ) -> Result<Page, Error> {
        let after = match marker {
            Some(marker) => Some(decode(operation, marker).ok_or_else(errors::invalid_marker)?),
            None => None,
        };
        let items_max = max_items.and_then(|items| usize::try_from(items).ok()).unwrap_or(PAGE_ITEMS_DEFAULT);
        Ok(Page { operation, after, items_max })
    }
}

/// The records below `prefix` that `wanted` likes, one page of them, in the order of their keys.
///
/// # Errors
/// Those of the store.
pub(crate) fn scan<R: Record>(
    cx: &mut Cx<'_>,
    page: Page,
    prefix: &Key,
    wanted: impl Fn(&R) -> bool,
) -> Result<Listed<R>, Fault> {
    let mut items = Vec::new();
    let mut after = page.after.filter(|after| after.starts_with(prefix));
    let mut examined = 0;
    loop {
        // One more than is missing tells whether there is another page.
        let missing = page.items_max.saturating_sub(items.len()) + 1;
        let batch = cx.tx.scan::<R>(prefix, after.as_ref(), missing)?;
        let exhausted = batch.len() < missing;
        for record in batch {
            examined += 1;
            if items.len() == page.items_max || examined > PAGE_RECORDS_EXAMINED_MAX {
                return Ok(Listed { marker: after.map(|after| encode(page.operation, &after)), items });
            }
            after = Some(record.key());
            if wanted(&record) {
                items.push(record);
            }
        }
        if exhausted {
            return Ok(Listed { items, marker: None });
        }
    }
}

/// One page of a list that is at hand as a whole, and at most `most` of it.
pub(crate) fn slice<T>(page: &Page, most: usize, items: Vec<T>) -> Listed<T> {
    let key = |number: usize| Key::new().number(number as u64);
    let places = 0..items.len();
    let begin = match &page.after {
        Some(after) => places.clone().find(|number| key(*number) > *after).unwrap_or(items.len()),
        None => 0,
    };
    let end = begin.saturating_add(page.items_max.min(most).max(1)).min(items.len());
    let marker = (end < items.len()).then(|| encode(page.operation, &key(end.saturating_sub(1))));
    Listed { items: items.into_iter().take(end).skip(begin).collect(), marker }
}

fn encode(operation: &str, after: &Key) -> String {
    URL_SAFE_NO_PAD.encode([operation.as_bytes(), b"\0", after.as_bytes()].concat())
}

fn decode(operation: &str, marker: &str) -> Option<Key> {
    let bytes = URL_SAFE_NO_PAD.decode(marker).ok()?;
    let rest = bytes.strip_prefix(operation.as_bytes())?.strip_prefix(b"\0")?;
    Key::from_bytes(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_at_hand_comes_in_pages_none_of_which_is_empty() {
        let page =
            |marker: Option<&str>, items| Page::of("SimulateCustomPolicy", marker, Some(items)).unwrap();
        let first = slice(&page(None, 2), 100, vec!['a', 'b', 'c']);
        assert_eq!(first.items, ['a', 'b']);
        let second = slice(&page(first.marker.as_deref(), 2), 100, vec!['a', 'b', 'c']);
        assert_eq!((second.items, second.marker), (vec!['c'], None));
        let bounded = slice(&page(None, 2), 0, vec!['a', 'b', 'c']);
        assert_eq!(bounded.items, ['a'], "a page has at least one item, however dear it is");
        assert_eq!(slice(&page(None, 2), 100, Vec::<char>::new()).marker, None);
    }

    #[test]
    fn a_marker_is_good_for_the_operation_that_gave_it() {
        let marker = encode("ListUsers", &Key::of(["a", "b"]));
        assert_eq!(decode("ListUsers", &marker), Some(Key::of(["a", "b"])));
        assert_eq!(decode("ListGroups", &marker), None);
        for garbage in ["", "x", "!!", "TGlzdFVzZXJz"] {
            assert!(Page::of("ListUsers", Some(garbage), None).is_err(), "{garbage}");
        }
    }
}
