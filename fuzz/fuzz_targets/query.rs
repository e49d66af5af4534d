//! libFuzzer's entry to `src/targets/query.rs`: Query parameters.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| countersign_fuzz::targets::query::run(data));
