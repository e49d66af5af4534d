//! What transactions read, what recent commits changed, and whether the two meet.
//!
//! Knows nothing of records or values; a pure structure over cells. Next: `committer.rs`, its main user.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use crate::key::Cell;
use crate::log::Seq;

/// The cells and ranges something was computed from.
///
/// With the revision it was read at, it tells whether the result still holds: see `Store::unchanged`.
#[derive(Clone, Debug, Default)]
pub struct ReadSet {
    pub(crate) points: Vec<Cell>,
    /// Half-open ranges.
    pub(crate) ranges: Vec<(Cell, Cell)>,
    /// Sets the reader relied on, known to be unchanged up to the revision this one was read at.
    pub(crate) joined: Vec<Arc<ReadSet>>,
}

impl ReadSet {
    /// Sorted and without duplicates.
    pub(crate) fn normalized(mut self) -> Self {
        self.points.sort_unstable();
        self.points.dedup();
        self.ranges.sort_unstable();
        self.ranges.dedup();
        self
    }
}

/// The newest change of each recently changed cell.
#[derive(Debug)]
pub(crate) struct Window {
    /// Changes at or below this revision are forgotten.
    floor: Seq,
    /// Most cells to remember.
    capacity: usize,
    changed: BTreeMap<Cell, Seq>,
    commits: VecDeque<(Seq, Vec<Cell>)>,
    cells: usize,
}

impl Window {
    pub(crate) fn new(floor: Seq, capacity: usize) -> Self {
        Self { floor, capacity, changed: BTreeMap::new(), commits: VecDeque::new(), cells: 0 }
    }

    /// Remembers a commit, forgetting the oldest ones beyond the capacity.
    pub(crate) fn push(&mut self, seq: Seq, cells: Vec<Cell>) {
        for cell in &cells {
            self.changed.insert(cell.clone(), seq);
        }
        self.cells += cells.len();
        self.commits.push_back((seq, cells));
        while self.cells > self.capacity
            && let Some((seq, cells)) = self.commits.pop_front()
        {
            self.floor = seq;
            self.cells -= cells.len();
            for cell in cells {
                if self.changed.get(&cell) == Some(&seq) {
                    self.changed.remove(&cell);
                }
            }
        }
    }

    /// Forgets everything: whatever was read before `seq` counts as changed.
    pub(crate) fn reset(&mut self, seq: Seq) {
        *self = Self::new(seq, self.capacity);
    }

    /// Whether nothing in `reads` changed after `since`. False also if that is no longer known.
    pub(crate) fn unchanged(&self, reads: &ReadSet, since: Seq) -> bool {
        if since < self.floor {
            return false;
        }
        let newer = |&seq: &Seq| seq > since;
        !reads.points.iter().any(|cell| self.changed.get(cell).is_some_and(newer))
            && !reads
                .ranges
                .iter()
                .filter(|(start, end)| start < end)
                .any(|(start, end)| self.changed.range(start..end).any(|(_, seq)| newer(seq)))
            && reads.joined.iter().all(|joined| self.unchanged(joined, since))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::{Key, Space};

    fn cell(number: u64) -> Cell {
        Cell::new(Space::Record, 1, &Key::new().number(number))
    }

    fn points(numbers: &[u64]) -> ReadSet {
        ReadSet { points: numbers.iter().map(|&number| cell(number)).collect(), ..ReadSet::default() }
    }

    #[test]
    fn only_later_changes_count() {
        let mut window = Window::new(4, 100);
        window.push(5, vec![cell(1)]);
        window.push(6, vec![cell(2)]);
        assert!(!window.unchanged(&points(&[1]), 4));
        assert!(window.unchanged(&points(&[1]), 5));
        assert!(!window.unchanged(&points(&[1, 2]), 5));
        assert!(window.unchanged(&points(&[3]), 4));
    }

    #[test]
    fn ranges_are_half_open() {
        let mut window = Window::new(0, 100);
        window.push(1, vec![cell(5)]);
        let range = |from, to| ReadSet { ranges: vec![(cell(from), cell(to))], ..ReadSet::default() };
        assert!(window.unchanged(&range(1, 5), 0));
        assert!(!window.unchanged(&range(5, 6), 0));
        assert!(window.unchanged(&range(6, 9), 0));
        assert!(window.unchanged(&range(9, 1), 0));
    }

    #[test]
    fn joined_sets_count() {
        let mut window = Window::new(0, 100);
        window.push(1, vec![cell(5)]);
        let joined = ReadSet { joined: vec![Arc::new(points(&[5]))], ..ReadSet::default() };
        assert!(!window.unchanged(&joined, 0));
        assert!(window.unchanged(&joined, 1));
    }

    #[test]
    fn forgotten_history_counts_as_changed() {
        let mut window = Window::new(0, 2);
        window.push(1, vec![cell(1)]);
        window.push(2, vec![cell(1), cell(2)]);
        assert!(!window.unchanged(&points(&[9]), 0), "revision 1 is forgotten");
        assert!(window.unchanged(&points(&[9]), 1));
        assert!(!window.unchanged(&points(&[1]), 1), "cell 1 changed again in revision 2");
        window.reset(7);
        assert!(!window.unchanged(&points(&[9]), 6));
        assert!(window.unchanged(&points(&[9]), 7));
    }
}
