//! libFuzzer's entry to `src/targets/backup.rs`: backups.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| countersign_fuzz::targets::backup::run(data));
