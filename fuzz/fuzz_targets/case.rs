//! libFuzzer's entry to `src/targets/case.rs`: questions to the policy engine.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| countersign_fuzz::targets::case::run(data));
