//! libFuzzer's entry to `src/targets/import.rs`: accounts from elsewhere.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| countersign_fuzz::targets::import::run(data));
