//! Backups: any bytes are refused, or are a whole backup that can be put back and written again.

use std::sync::LazyLock;

use iam::schema::schema;
use sha2::{Digest, Sha256};
use store::Store;

static STORE: LazyLock<Store> =
    LazyLock::new(|| Store::in_memory(schema()).expect("a thread can be started"));

/// Reads the bytes as a backup of this program's records, as they are and with an end that fits them.
pub fn run(data: &[u8]) {
    restore(data);
    restore(&completed(data));
}

fn restore(mut data: &[u8]) {
    let Ok(contents) = STORE.read_backup(&mut data) else { return };
    // Two records that derive the same index entry are refused here.
    if STORE.replace_all(contents, b"{}".to_vec()).is_err() {
        return;
    }
    let mut written = Vec::new();
    STORE.export(&mut written).expect("what was restored can be exported");
    STORE.read_backup(&mut written.as_slice()).expect("what was exported can be read");
}

/// All lines but the last, and then a last line that counts and digests them.
fn completed(data: &[u8]) -> Vec<u8> {
    let lines: Vec<&[u8]> = data.split_inclusive(|byte| *byte == b'\n').collect();
    let kept = lines.split_last().map_or(&[][..], |(_, kept)| kept);
    let mut data = kept.concat();
    let digest: String = Sha256::digest(&data).iter().map(|byte| format!("{byte:02x}")).collect();
    let records = kept.len().saturating_sub(1);
    data.extend_from_slice(format!("{{\"records\":{records},\"sha256\":\"{digest}\"}}\n").as_bytes());
    data
}
