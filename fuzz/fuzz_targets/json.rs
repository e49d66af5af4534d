//! libFuzzer's entry to `src/targets/json.rs`: JSON inputs.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| countersign_fuzz::targets::json::run(data));
