//! libFuzzer's entry to `src/targets/pattern.rs`: wildcard patterns.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| countersign_fuzz::targets::pattern::run(data));
