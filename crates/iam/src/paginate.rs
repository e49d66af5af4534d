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
use store::{Index, Key, Record, Tx};

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

/// One page of a list that is at hand as a whole and does not change, and at most `most` of it.
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

/// One page of a list that is at hand as a whole and changes. Entries stand in the order of the keys that they have for as
/// long as they are in it, so that what comes or goes between two pages moves no other entry to another page.
pub(crate) fn keyed<T>(page: &Page, items: Vec<T>, key: impl Fn(&T) -> Key) -> Listed<T> {
    let mut items: Vec<(Key, T)> = items.into_iter().map(|item| (key(&item), item)).collect();
    items.sort_by(|(one, _), (other, _)| one.cmp(other));
    let begin = page.after.as_ref().map_or(0, |after| items.partition_point(|(key, _)| key <= after));
    let end = begin.saturating_add(page.items_max.max(1)).min(items.len());
    let last = items.get(end.saturating_sub(1)).filter(|_| end < items.len());
    let marker = last.map(|(key, _)| encode(page.operation, key));
    Listed { items: items.into_iter().take(end).skip(begin).map(|(_, item)| item).collect(), marker }
}

/// One page over several listings, one after the other: users, then groups, then roles.
///
/// Holds no more than the page: entries are fetched in small batches, and those that do not fit are not kept.
pub(crate) struct Walk {
    page: Page,
    taken: usize,
    weight: usize,
    examined: usize,
    full: bool,
    last: Option<Key>,
}

/// Entries fetched at once.
const BATCH: usize = 64;
/// Bytes of documents after which a page ends, whatever was asked for.
const WEIGHT_MAX: usize = 4 << 20;

impl Walk {
    pub(crate) fn of(page: Page) -> Walk {
        Walk { page, taken: 0, weight: 0, examined: 0, full: false, last: None }
    }

    /// What `view` makes of the entries of part `number`, as far as the page has room. `fetch` answers with at most so
    /// many entries behind a key, in the order of their keys; `view` with an item and how many bytes weigh in it, or
    /// none if it is not wanted. Parts are asked for in the order of their numbers.
    ///
    /// # Errors
    /// Those of `fetch` and `view`.
    pub(crate) fn part<X, T>(
        &mut self,
        number: u64,
        fetch: impl Fn(Option<&Key>, usize) -> Result<Vec<(Key, X)>, Fault>,
        mut view: impl FnMut(X) -> Result<Option<(T, usize)>, Fault>,
    ) -> Result<Vec<T>, Fault> {
        let part = Key::new().number(number);
        let mut after = match &self.page.after {
            Some(place) if place.starts_with(&part) => {
                place.as_bytes().get(part.as_bytes().len()..).and_then(Key::from_bytes)
            }
            Some(place) if *place > part => return Ok(Vec::new()),
            _ => None,
        };
        let mut items = Vec::new();
        while !self.full {
            // One more than is missing tells whether there is another page.
            let missing = self.page.items_max.saturating_sub(self.taken).saturating_add(1).min(BATCH);
            let batch = fetch(after.as_ref(), missing)?;
            let exhausted = batch.len() < missing;
            for (key, entry) in batch {
                self.full = self.taken == self.page.items_max
                    || self.weight >= WEIGHT_MAX
                    || self.examined == PAGE_RECORDS_EXAMINED_MAX;
                if self.full {
                    return Ok(items);
                }
                self.examined += 1;
                self.last = Some(part.clone().then(&key));
                after = Some(key);
                if let Some((item, weight)) = view(entry)? {
                    self.taken += 1;
                    self.weight += weight;
                    items.push(item);
                }
            }
            if exhausted {
                break;
            }
        }
        Ok(items)
    }

    /// Where the next page begins, if there is more.
    pub(crate) fn marker(self) -> Option<String> {
        let last = self.last.filter(|_| self.full)?;
        Some(encode(self.page.operation, &last))
    }
}

/// The records below a prefix, as a part of a walk.
pub(crate) fn records<R: Record>(
    tx: &Tx,
    prefix: Key,
) -> impl Fn(Option<&Key>, usize) -> Result<Vec<(Key, R)>, Fault> {
    move |after, limit| {
        let after = after.filter(|after| after.starts_with(&prefix));
        let found = tx.scan::<R>(&prefix, after, limit)?;
        Ok(found.into_iter().map(|record| (record.key(), record)).collect())
    }
}

/// What the entries of an index below a prefix lead to, as a part of a walk.
pub(crate) fn indexed<R: Record>(
    tx: &Tx,
    index: Index,
    prefix: Key,
) -> impl Fn(Option<&Key>, usize) -> Result<Vec<(Key, R)>, Fault> {
    move |after, limit| {
        let after = after.filter(|after| after.starts_with(&prefix));
        Ok(tx.scan_index::<R>(index, &prefix, after, limit)?)
    }
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
