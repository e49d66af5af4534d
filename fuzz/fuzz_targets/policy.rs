//! libFuzzer's entry to `src/targets/policy.rs`: policy documents.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| countersign_fuzz::targets::policy::run(data));
