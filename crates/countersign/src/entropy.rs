//! Randomness for requests: drawn from the operating system in blocks, handed out in pieces, wiped as it goes.
//!
//! One system call per request would be a fiftieth of a read's cost; one per block is not measurable.

use std::cell::RefCell;

use zeroize::{Zeroize, Zeroizing};

const BLOCK: usize = 2048;

thread_local! {
    static POOL: RefCell<Pool> = RefCell::new(Pool { block: Zeroizing::new([0; BLOCK]), left: 0 });
}

struct Pool {
    block: Zeroizing<[u8; BLOCK]>,
    /// Bytes at the end of the block that nobody has had.
    left: usize,
}

/// `N` fresh bytes, at most a block.
///
/// # Errors
/// If the operating system has none.
pub(crate) fn draw<const N: usize>() -> Result<Zeroizing<[u8; N]>, getrandom::Error> {
    const { assert!(N <= BLOCK) }
    POOL.with_borrow_mut(|pool| {
        if pool.left < N {
            getrandom::fill(pool.block.as_mut())?;
            pool.left = BLOCK;
        }
        let mut drawn = Zeroizing::new([0; N]);
        let start = BLOCK - pool.left;
        if let Some(piece) = pool.block.get_mut(start..start + N) {
            drawn.copy_from_slice(piece);
            piece.zeroize();
        }
        pool.left -= N;
        Ok(drawn)
    })
}

#[cfg(test)]
mod tests {
    use super::draw;
    use std::collections::BTreeSet;

    #[test]
    fn no_two_pieces_are_alike_and_none_is_wiped_memory() {
        let pieces: BTreeSet<[u8; 32]> = (0..1000).map(|_| *draw::<32>().unwrap()).collect();
        assert_eq!(pieces.len(), 1000);
        assert!(!pieces.contains(&[0; 32]));
    }
}
