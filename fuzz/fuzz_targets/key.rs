//! libFuzzer's entry to `src/targets/key.rs`: stored keys.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| countersign_fuzz::targets::key::run(data));
