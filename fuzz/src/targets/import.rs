//! Accounts from elsewhere: whatever comes in is taken over or refused, and what was taken over is told in a form that is taken
//! over whole.

use iam::bootstrap::{self, Preset};
use iam::domain::names::AccountId;
use iam::env::{Instant, Mint};
use iam::schema::schema;
use iam::secret::MasterKey;
use iam::transfer::{self, Extent};
use store::Store;
use zeroize::Zeroizing;

const NOW: Instant = Instant::from_epoch_seconds(1_800_000_000);

/// Takes over what it can of `data`, and what is then told once more.
pub fn run(data: &[u8]) {
    let store = store();
    let Ok(report) = transfer::import(&store, &mut &data[..], Extent::Partial, NOW) else { return };
    let told = told(&store);
    if !report.is_written() {
        return;
    }
    let again = self::store();
    let report =
        transfer::import(&again, &mut told.as_slice(), Extent::Whole, NOW).expect("what we told ourselves");
    assert!(!report.is_refused(), "{report}");
    assert!(told == self::told(&again), "it is another account");
}

fn told(store: &Store) -> Vec<u8> {
    let mut out = Vec::new();
    transfer::export(store, &mut out).expect("an account can be told");
    out
}

fn store() -> Store {
    let store = Store::in_memory(schema()).expect("a thread can be started");
    let preset = Preset { account: AccountId::new("123456789012").ok(), ..Preset::default() };
    let (key, mut mint) = (MasterKey::new(Zeroizing::new([7; 32])), Mint::new(Zeroizing::new([1; 32])));
    bootstrap::open(&store, &key, &preset, NOW, &mut mint).expect("a fresh account");
    store
}
